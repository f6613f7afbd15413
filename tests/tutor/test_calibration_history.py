from __future__ import annotations

from collections.abc import Sequence
from random import Random

from sargam_desktop.domain.calibration import MOST_TAPS, calibrate_from_onsets
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.calibration_history import read_played_onsets
from sargam_desktop.tutor.practice import judge_performance, new_record
from tests.engine.scenes import MS, rest_settings, score_of
from tests.fakes.store import StoredSessions

PIANO = "Keystation 61"
TUNE = score_of(*((float(i), 60 + i % 12) for i in range(60)))


def play(
    store: StoredSessions,
    late_ms: Sequence[float],
    *,
    mode: Mode = Mode.TEMPO,
    source: str = PIANO,
    offset_ms: int = 0,
) -> None:
    """Play `TUNE`, each note with its deviation."""
    settings = rest_settings(mode, offset_us=offset_ms * MS)
    presses = [
        NoteOn(60 + i % 12, 80, round((1000 * i + ms) * MS), source=source) for i, ms in enumerate(late_ms)
    ]
    judge_performance(new_record("tune", "Tune", settings), TUNE, [StartSession(0), *presses], store)


def test_a_delay_far_beyond_the_correct_window_is_found_from_play() -> None:
    store, chance = StoredSessions(), Random(1)
    play(store, [chance.gauss(150, 15) for _ in range(60)])
    measured = calibrate_from_onsets(read_played_onsets(store, PIANO))
    assert abs(measured.median_us - 150 * MS) <= 5 * MS


def test_notes_beyond_the_window_of_their_session_show_the_delay_too() -> None:
    store = StoredSessions()
    play(store, [220.0] * 60)
    assert set(read_played_onsets(store)) == {220 * MS}


def test_what_was_subtracted_in_a_session_is_part_of_the_delay() -> None:
    store = StoredSessions()
    play(store, [40.0] * 60, offset_ms=30)
    assert set(read_played_onsets(store)) == {40 * MS}


def test_only_what_was_played_in_time_and_on_this_keyboard_counts() -> None:
    store = StoredSessions()
    play(store, [10.0] * 60, mode=Mode.WAIT)
    play(store, [20.0] * 60, source="Computer keyboard")
    play(store, [30.0] * 60)
    assert set(read_played_onsets(store, PIANO)) == {30 * MS}


def test_the_newest_sessions_are_enough() -> None:
    store = StoredSessions()
    for late_ms in (90.0, 10.0, 10.0, 10.0, 10.0):
        play(store, [late_ms] * 60)
    assert read_played_onsets(store) == (10 * MS,) * MOST_TAPS


def test_wrong_and_missed_notes_say_nothing() -> None:
    store = StoredSessions()
    play(store, [20.0] * 10)
    assert read_played_onsets(store) == (20 * MS,) * 10


class DamagedSessions(StoredSessions):
    """A store whose recordings cannot be read."""

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        raise StoreError(f"The recording of the session {session_id} is damaged")


def test_a_damaged_session_is_passed_over() -> None:
    store = DamagedSessions()
    play(store, [20.0] * 10)
    assert read_played_onsets(store) == ()
