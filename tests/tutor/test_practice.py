from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.feedback import Outcome, SessionEnded, SessionStarted
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings, SessionState
from sargam_desktop.engine.commands import Command, PauseSession, SessionEvent, StartSession, StopSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.session_engine import SessionSetup
from sargam_desktop.tutor.practice import LivePractice, judge_performance, new_record, rehearse
from tests.engine.scenes import (
    MS,
    ended,
    judged,
    performances,
    press,
    rest_settings,
    score_of,
    scores,
    verdicts,
)
from tests.fakes.store import StoredSessions

TUNE = score_of((0.0, 60), (1.0, 62), (2.0, 64))


def judge(
    score: Score, played: Sequence[SessionEvent], settings: SessionSettings | None = None
) -> list[Outcome]:
    record = new_record(None, "Tune", settings or rest_settings())
    return judge_performance(record, score, [StartSession(0), *played], StoredSessions())


def test_a_recorded_performance_is_judged_at_once_from_its_beginning_to_its_end() -> None:
    outcomes = judge(TUNE, [press(60, 0), press(62, 1000), press(64, 2000)])
    assert isinstance(outcomes[0], SessionStarted)
    assert verdicts(outcomes) == ["correct"] * 3
    assert ended(outcomes).is_complete


def test_a_performance_that_breaks_off_misses_the_rest_of_the_song() -> None:
    assert verdicts(judge(TUNE, [press(60, 0)])) == ["correct", "missed", "missed"]


def test_notes_after_the_end_of_the_song_are_judged_too() -> None:
    assert verdicts(judge(TUNE, [press(64, 2000), press(71, 60_000)]))[-1] == "wrong_note"


def test_a_performance_in_wait_mode_that_breaks_off_ends_at_the_chord_that_waits() -> None:
    outcomes = judge(TUNE, [press(60, 0)], rest_settings(Mode.WAIT))
    assert verdicts(outcomes) == ["correct", "missed"]
    assert not ended(outcomes).is_complete


def test_a_loop_ends_with_its_last_event() -> None:
    settings = rest_settings(first_bar=0, last_bar=0, is_looping=True)
    outcomes = judge(TUNE, [press(60, 0), press(60, 4000)], settings)
    assert [note.lap for note in judged(outcomes) if note.played_pitch] == [0, 1]
    assert not ended(outcomes).is_complete


def test_a_session_that_stays_paused_ends() -> None:
    assert not ended(judge(TUNE, [press(60, 0), PauseSession(500 * MS)])).is_complete


def test_events_out_of_order_are_put_in_order() -> None:
    assert verdicts(judge(TUNE, [press(64, 2000), press(60, 0), press(62, 1000)])) == ["correct"] * 3


def test_a_performance_without_notes_and_a_score_without_notes_end() -> None:
    assert verdicts(judge(TUNE, [])) == ["missed"] * 3
    assert ended(judge(score_of(bars=1), [press(60, 100)])).result.wrong == 1


def test_the_session_is_kept_with_events_state_and_result() -> None:
    keeper, record = StoredSessions(), new_record("tune", "Tune", rest_settings())
    outcomes = judge_performance(record, TUNE, [StartSession(0), press(60, 0)], keeper)
    kept = keeper.load_session(record.session_id)
    assert (kept.state, kept.result) == (SessionState.FINISHED, ended(outcomes).result)
    assert kept.played_us == ended(outcomes).at_us
    assert keeper.load_take(record.session_id) == (TUNE, [StartSession(0), press(60, 0)])


@given(score=scores(), played=performances(), mode=st.sampled_from(Mode))
def test_what_was_kept_gives_the_same_outcomes_again(
    score: Score, played: list[NoteOn | NoteOff], mode: Mode
) -> None:
    record = new_record(None, "Tune", rest_settings(mode))
    outcomes, taken = rehearse(record, score, [StartSession(0), *played])
    again, taken_again = rehearse(record, score, taken)
    assert (again, taken_again) == (outcomes, taken)


def test_two_sessions_never_share_an_id_and_begin_as_running() -> None:
    one, two = (new_record(None, "Tune", rest_settings()) for _ in range(2))
    assert one.session_id != two.session_id
    assert (one.state, one.result, one.started_at.tzinfo is not None) == (SessionState.RUNNING, None, True)


class Desk:
    """Notes down what a matcher thread would be given."""

    def __init__(self) -> None:
        self.setups: list[SessionSetup] = []

    def begin(self, setup: SessionSetup) -> None:
        self.setups.append(setup)

    def command(self, command: Command) -> None:
        raise AssertionError(command)


def test_a_live_session_is_kept_from_its_beginning_and_finished_before_its_end_is_told() -> None:
    desk, keeper, told = Desk(), StoredSessions(), list[SessionState]()
    practice = LivePractice(desk, keeper, lambda p: told.append(keeper.load_session(p.session_id).state))
    record = practice.begin("tune", "Tune", TUNE, rest_settings())
    assert desk.setups == [SessionSetup(record.session_id, TUNE, rest_settings())]
    assert keeper.load_session(record.session_id) == record
    ending = ended(rehearse(record, TUNE, [StartSession(0), StopSession(500 * MS)])[0])
    practice.take_published(Published(None, (ending,), record.session_id))
    assert told == [SessionState.STOPPED]
    assert keeper.load_session(record.session_id).played_us == 500 * MS


def test_a_live_session_that_ran_to_its_end_is_finished() -> None:
    keeper = StoredSessions()
    practice = LivePractice(Desk(), keeper, lambda _: None)
    record = practice.begin(None, "Tune", TUNE, rest_settings())
    ending = ended(rehearse(record, TUNE, [StartSession(0)])[0])
    practice.take_published(Published(None, (replace(ending, at_us=9),), record.session_id))
    assert keeper.load_session(record.session_id).state is SessionState.FINISHED
    assert isinstance(ending, SessionEnded)
