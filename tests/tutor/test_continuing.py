from dataclasses import replace

import pytest

from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings, SessionState, SessionType
from sargam_desktop.tutor.continuing import LeftOff, find_left_off
from sargam_desktop.tutor.history import History
from tests.tutor.coach.coached_learner import CoachedLearner

USUAL = SessionSettings(count_in_bars=0, has_metronome=False)
SLOW_RIGHT = replace(USUAL, hands=Hands.RIGHT, speed_percent=70)


@pytest.fixture
def learner() -> CoachedLearner:
    return CoachedLearner()


def left_off(learner: CoachedLearner) -> LeftOff | None:
    return find_left_off(History(learner.sessions), lambda _song_id: learner.song)


def stop_early(learner: CoachedLearner, last_bar: int) -> None:
    session_id = learner.play(replace(SLOW_RIGHT, last_bar=last_bar))
    record = learner.sessions.load_session(session_id)
    whole = replace(record.settings, last_bar=None)
    learner.sessions.begin(replace(record, settings=whole, state=SessionState.STOPPED), learner.song.score)


def test_a_song_is_gone_on_with_at_the_bar_at_which_it_stopped(learner: CoachedLearner) -> None:
    stop_early(learner, last_bar=4)
    left = left_off(learner)
    assert left is not None
    assert left.bar_number == 5
    asked = left.settings(USUAL, is_from_start=False)
    assert (asked.first_bar, asked.hands, asked.speed_percent) == (4, Hands.RIGHT, 70)
    assert left.settings(USUAL, is_from_start=True).first_bar is None


def test_bars_that_were_practised_round_and_round_come_back_as_they_were(learner: CoachedLearner) -> None:
    learner.play(replace(SLOW_RIGHT, first_bar=2, last_bar=3, is_looping=True), passes=2)
    left = left_off(learner)
    assert left is not None
    asked = left.settings(USUAL, is_from_start=False)
    assert (asked.first_bar, asked.last_bar, asked.is_looping) == (2, 3, True)
    assert not left.settings(USUAL, is_from_start=True).is_looping


def test_a_song_that_was_played_to_its_end_begins_anew(learner: CoachedLearner) -> None:
    learner.play()
    left = left_off(learner)
    assert left is not None
    assert left.bar == 0


def test_lessons_and_free_play_are_not_gone_on_with_here(learner: CoachedLearner) -> None:
    learner.play(replace(USUAL, session_type=SessionType.LESSON))
    learner.improvise()
    assert left_off(learner) is None
