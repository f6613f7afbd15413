from __future__ import annotations

from sargam_desktop.ui.replay.note_steps import Step, step_from
from tests.engine.scenes import MS, press, score_of
from tests.tutor.takes import replay_of

CHORDS = replay_of(
    score_of((0.0, 50), (0.0, 60), (1.0, 52), (1.0, 62)),
    [press(50, 0), press(60, 10), press(52, 1000), press(62, 1010)],
)


def pitch_after(number: int | None, step: Step, now_ms: int = 0) -> int | None:
    found = step_from(CHORDS, number, now_ms * MS, step)
    return None if found is None else CHORDS.notes[found].pitch


def test_up_and_down_go_on_and_back_in_time() -> None:
    assert pitch_after(0, Step.LATER) == 60
    assert pitch_after(1, Step.EARLIER) == 50
    assert pitch_after(0, Step.EARLIER) is None
    assert pitch_after(3, Step.LATER) is None


def test_left_and_right_stay_near_in_time() -> None:
    assert pitch_after(0, Step.HIGHER) == 60
    assert pitch_after(3, Step.LOWER) == 52
    assert pitch_after(0, Step.LOWER) is None


def test_without_a_note_the_first_one_from_here_on_is_meant() -> None:
    assert pitch_after(None, Step.LATER, now_ms=500) == 52
    assert pitch_after(None, Step.LATER, now_ms=9000) == 62
