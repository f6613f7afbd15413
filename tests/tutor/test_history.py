from __future__ import annotations

from datetime import UTC, datetime

from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import ChangeSpeed, PauseSession, SessionEvent, StartSession
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.practice import judge_performance, new_record
from tests.engine.scenes import MS, ended, press, rest_settings, score_of, verdicts
from tests.fakes.store import StoredSessions

TUNE = score_of(*((float(i), 60 + i) for i in range(10)))
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def half_played() -> list[SessionEvent]:
    """Return the first five of ten notes, the third of them wrong."""
    pitches = [60, 61, 70, 63, 64]
    return [StartSession(0), *(press(pitch, i * 1000) for i, pitch in enumerate(pitches))]


def killed_session(
    events: list[SessionEvent], mode: Mode = Mode.TEMPO
) -> tuple[StoredSessions, SessionRecord]:
    sessions, record = StoredSessions(), new_record("tune", "Tune", rest_settings(mode))
    sessions.begin(record, TUNE)
    sessions.append(record.session_id, events)
    sessions.gone.add(record.session_id)
    return sessions, record


def test_a_session_whose_program_was_killed_is_judged_as_far_as_it_got() -> None:
    sessions, record = killed_session(half_played())
    (finished,) = History(sessions).finish_interrupted()
    assert finished == sessions.load_session(record.session_id)
    assert (finished.state, finished.played_us) == (SessionState.INTERRUPTED, 4000 * MS)
    result = finished.result
    assert result is not None
    assert (result.correct, result.missed, result.wrong, result.expected) == (4, 1, 1, 5)
    assert result.progress_percent == 50.0


def test_finishing_again_finds_nothing_to_finish() -> None:
    sessions, _ = killed_session(half_played())
    History(sessions).finish_interrupted()
    assert History(sessions).finish_interrupted() == []


def test_a_session_that_still_runs_in_another_window_is_left_alone() -> None:
    sessions, record = killed_session(half_played())
    sessions.gone.clear()
    assert History(sessions).finish_interrupted() == []
    assert sessions.load_session(record.session_id).state is SessionState.RUNNING


def test_a_session_that_was_killed_in_a_pause_or_before_its_start_is_finished_too() -> None:
    takes: list[list[SessionEvent]] = [[], [StartSession(0), PauseSession(500 * MS)]]
    for events in takes:
        sessions, _ = killed_session(events)
        (finished,) = History(sessions).finish_interrupted()
        assert finished.result is not None
        assert finished.result.grade is None


def test_a_killed_session_in_wait_mode_misses_the_chord_that_waited() -> None:
    sessions, _ = killed_session([StartSession(0), press(60, 0), press(70, 5000)], Mode.WAIT)
    (finished,) = History(sessions).finish_interrupted()
    assert finished.result is not None
    assert (finished.result.correct, finished.result.missed, finished.result.wrong) == (1, 1, 1)


def test_judging_a_session_again_gives_the_result_that_was_stored() -> None:
    sessions, record = StoredSessions(), new_record("tune", "Tune", rest_settings())
    played: list[SessionEvent] = [*half_played(), ChangeSpeed(50, 4500 * MS), press(65, 5500)]
    judge_performance(record, TUNE, played, sessions)
    again = History(sessions).rejudge(record.session_id)
    assert ended(again.outcomes).result == sessions.load_session(record.session_id).result


def test_judging_an_interrupted_session_again_gives_the_result_that_was_stored() -> None:
    sessions, record = killed_session(half_played())
    (finished,) = History(sessions).finish_interrupted()
    assert ended(History(sessions).rejudge(record.session_id).outcomes).result == finished.result


def test_another_level_judges_the_same_playing_and_leaves_the_store_as_it_is() -> None:
    sessions, record = StoredSessions(), new_record("tune", "Tune", rest_settings())
    judge_performance(record, score_of((1.0, 60)), [StartSession(0), press(60, 1100)], sessions)
    before = sessions.load_session(record.session_id)
    history = History(sessions)
    found = {level.value: verdicts(history.rejudge(record.session_id, level).outcomes) for level in Level}
    assert found == {"beginner": ["correct"], "steady": ["late"], "precise": ["late"]}
    assert sessions.load_session(record.session_id) == before


def test_a_session_is_shown_with_the_score_that_it_was_judged_against() -> None:
    sessions, record = killed_session(half_played())
    assert History(sessions).load(record.session_id[:8]) == (record, TUNE)
