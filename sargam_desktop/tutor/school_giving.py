"""Tutor: a song or a lesson as something to be given, and how what was given is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.school import AssignmentDraft, AssignmentKind, Goal
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionType

if TYPE_CHECKING:
    from datetime import date

    from sargam_desktop.domain.lesson import Lesson
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionSettings
    from sargam_desktop.domain.song import Song


def draft_of_song(
    song: Song,
    goal: Goal,
    due: date | None,
    *,
    bars: tuple[int, int] | None = None,
    hands: Hands = Hands.BOTH,
) -> AssignmentDraft:
    """Return a song, or bars of it, as something to be given.

    Args:
        song: The song.
        goal: When it is reached.
        due: The last day on which it is in time; None for none.
        bars: Indices of first and last bar, inclusive; None for all of it.
        hands: Of the learner; of a song for one hand it is that one.

    Raises:
        InvalidEditError: The song has no such bars, or nothing for these hands.
    """
    score = song.score
    last = len(score.bars) - 1
    chosen = bars or (0, last)
    if not 0 <= chosen[0] <= chosen[1] <= last:
        raise InvalidEditError("The song has no such bars", f"It has {last + 1} bars")
    numbers = score.bars[chosen[0]].number, score.bars[chosen[1]].number
    kind = AssignmentKind.SONG if chosen == (0, last) else AssignmentKind.PASSAGE
    return AssignmentDraft(
        kind, song.info.song_id, song.info.title, goal, chosen, numbers, _hands_for(score, hands), due
    )


def draft_of_lesson(lesson: Lesson, due: date | None) -> AssignmentDraft:
    """Return a lesson as something to be given; it is reached when it is completed."""
    return AssignmentDraft(AssignmentKind.LESSON, lesson.lesson_id, lesson.title, due=due)


def settings_of(draft: AssignmentDraft, usual: SessionSettings) -> SessionSettings:
    """Return how a song or passage that was given is opened: bars, hands and tempo as the goal asks.

    It is played once through; where any tempo will do, mode and tempo are as usual.
    """
    first, last = draft.bars if draft.kind is AssignmentKind.PASSAGE and draft.bars else (None, None)
    tempo = draft.goal.tempo_percent
    return replace(
        usual,
        mode=usual.mode if tempo is None else Mode.TEMPO,
        hands=draft.hands or usual.hands,
        speed_percent=usual.speed_percent if tempo is None else tempo,
        first_bar=first,
        last_bar=last,
        is_looping=False,
        session_type=SessionType.SONG,
        is_rhythm_only=False,
    )


def _hands_for(score: Score, asked: Hands) -> Hands:
    only = {hands for hands in (Hands.LEFT, Hands.RIGHT) if any(hands.includes(hand) for hand in score.hands)}
    if len(only) != 1:
        return asked
    (hands,) = only
    if asked not in (hands, Hands.BOTH):
        raise InvalidEditError(f"This song has no notes for the {asked.value} hand", "Choose the other hand")
    return hands
