from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.school import AssignmentKind, Goal, GoalKind
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor import school_wording as words
from sargam_desktop.tutor.school_giving import draft_of_lesson, draft_of_song, settings_of
from tests.adapters.store.examples import make_lesson, make_song

AT_80 = Goal(GoalKind.ACCURACY, 90, tempo_percent=80)


def song(*hands: Hand, bars: int = 8) -> Song:
    """A song with a pick-up, so that its printed numbers begin at 0."""
    notes = tuple(ScoreNote(float(i), 1.0, 60, hand) for i, hand in enumerate(hands))
    score = Score(notes, tuple(Bar(i, i * 4.0, 4.0) for i in range(bars)))
    return replace(make_song(), score=score)


def test_bars_of_a_song_are_a_passage_and_all_of_them_are_the_song() -> None:
    both = song(Hand.LEFT, Hand.RIGHT)
    passage = draft_of_song(both, AT_80, None, bars=(4, 7), hands=Hands.LEFT)
    assert (passage.kind, passage.bars, passage.bar_numbers) == (AssignmentKind.PASSAGE, (4, 7), (4, 7))
    whole = draft_of_song(both, AT_80, None)
    assert (whole.kind, whole.bars, whole.hands) == (AssignmentKind.SONG, (0, 7), Hands.BOTH)
    assert draft_of_song(both, AT_80, None, bars=(0, 7)) == whole


def test_a_song_for_one_hand_is_given_to_that_hand() -> None:
    right = song(Hand.RIGHT)
    assert draft_of_song(right, Goal(), None).hands is Hands.RIGHT
    with pytest.raises(InvalidEditError, match="no notes for the left hand"):
        draft_of_song(right, Goal(), None, hands=Hands.LEFT)


def test_bars_that_the_song_does_not_have_cannot_be_given() -> None:
    with pytest.raises(InvalidEditError, match="no such bars"):
        draft_of_song(song(Hand.RIGHT), Goal(), None, bars=(4, 8))


def test_a_passage_opens_with_its_bars_hands_and_tempo_to_be_played_through_once() -> None:
    draft = draft_of_song(song(Hand.LEFT, Hand.RIGHT), AT_80, None, bars=(4, 7), hands=Hands.LEFT)
    usual = SessionSettings(Mode.WAIT, speed_percent=50, is_looping=True, is_rhythm_only=True)
    asked = settings_of(draft, usual)
    assert (asked.mode, asked.speed_percent, asked.hands) == (Mode.TEMPO, 80, Hands.LEFT)
    assert (asked.first_bar, asked.last_bar, asked.is_looping, asked.is_rhythm_only) == (4, 7, False, False)


def test_a_song_at_any_tempo_opens_in_the_mode_that_the_learner_is_used_to() -> None:
    draft = draft_of_song(song(Hand.LEFT, Hand.RIGHT), Goal(), None)
    asked = settings_of(draft, SessionSettings(Mode.WAIT, speed_percent=70, first_bar=2, last_bar=3))
    assert (asked.mode, asked.speed_percent, asked.first_bar, asked.last_bar) == (Mode.WAIT, 70, None, None)


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (Goal(), "played to the end"),
        (AT_80, "90 % right, at 80 % tempo or faster"),
        (Goal(GoalKind.GRADE, grade=Grade.A), "grade A"),
    ],
)
def test_a_goal_is_said_with_its_figures(goal: Goal, said: str) -> None:
    draft = draft_of_song(song(Hand.RIGHT), goal, None, bars=(4, 4))
    assert words.goal_words(draft).english() == said
    assert words.title_words(draft).english() == "Ode to Joy, bar 4"


def test_a_lesson_has_its_own_goal() -> None:
    draft = draft_of_lesson(make_lesson(), None)
    assert words.title_words(draft).english() == "Lesson: First keys"
    assert words.goal_words(draft).english() == "completed"
    assert len(set(words.TEMPLATES)) == len(words.TEMPLATES)
