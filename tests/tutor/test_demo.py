from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.demo import demo_performance, play_live
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.engine.scenes import ended, judged, press, release, rest_settings, score_of, scores, verdicts

SONG = score_of(*((i / 2, pitch) for i in range(40) for pitch in (60 + i % 5, 48)))


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("count_in", "speed"), [(0, 100), (1, 60), (2, 150)])
def test_the_virtual_learner_plays_in_time_whatever_count_in_and_speed(
    mode: Mode, count_in: int, speed: int
) -> None:
    settings = rest_settings(mode, count_in_bars=count_in, speed_percent=speed)
    played = demo_performance(SONG, settings, seed=1)
    outcomes, _ = rehearse(new_record(None, "Demo", settings), SONG, [StartSession(0), *played])
    result = ended(outcomes).result
    assert result.accuracy > 80
    assert ended(outcomes).is_complete


def test_the_virtual_learner_makes_mistakes_in_tempo_mode() -> None:
    settings = rest_settings()
    played = demo_performance(SONG, settings, seed=1)
    outcomes, _ = rehearse(new_record(None, "Demo", settings), SONG, [StartSession(0), *played])
    assert {note.result.value for note in judged(outcomes)} >= {"correct", "late", "missed", "wrong_note"}


def test_the_virtual_learner_plays_the_hand_and_the_bars_of_the_session() -> None:
    settings = rest_settings(Mode.WAIT, hands=Hands.LEFT, first_bar=1, last_bar=1)
    played = [event for event in demo_performance(SONG, settings, seed=1) if isinstance(event, NoteOn)]
    assert [event.pitch for event in played if event.pitch == 48] == [48] * 8
    assert all(abs(event.pitch - 48) in (0, 1, 2, 12) for event in played)


@given(score=scores(), seed=st.integers(0, 1000), speed=st.sampled_from([25, 60, 100, 200]))
def test_in_wait_mode_the_virtual_learner_always_gets_to_the_end(score: Score, seed: int, speed: int) -> None:
    settings = rest_settings(Mode.WAIT, speed_percent=speed)
    played = demo_performance(score, settings, seed)
    outcomes, _ = rehearse(new_record(None, "Demo", settings), score, [StartSession(0), *played])
    assert ended(outcomes).is_complete
    assert "missed" not in verdicts(outcomes)


def test_live_playing_delivers_each_event_at_its_time_on_the_clock() -> None:
    waited: list[int] = []
    delivered: list[NoteOn | NoteOff] = []

    def wait_until(at_us: int) -> bool:
        waited.append(at_us)
        return True

    play_live([press(60, 1), release(60, 2)], 5000, delivered.append, wait_until)
    assert waited == [6000, 7000]
    assert delivered == [press(60, 6), release(60, 7)]


def test_live_playing_stops_when_the_session_is_over() -> None:
    delivered: list[NoteOn | NoteOff] = []
    play_live([press(60, 1), press(62, 2)], 0, delivered.append, lambda at_us: at_us < 2000)
    assert delivered == [press(60, 1)]
