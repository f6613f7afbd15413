"""Tutor, coach: the features of a note that its chance of a hit is worked out from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log, log1p
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.tutor.coach.note_traits import NoteTraits, gaps_s, traits_of
from sargam_desktop.tutor.coach.skill_state import SkillState

#: Widths of steps in semitones, up to and including.
_STEPS: Final = (
    (0, "step:same"),
    (2, "step:second"),
    (4, "step:third"),
    (7, "step:fifth"),
    (11, "step:seventh"),
)
#: At this pace, in strokes a second, the pace neither helps nor hinders.
_USUAL_PACE: Final = 2.0
_PACE_BOUND: Final = 1.5
_WRITTEN: Final = 100
_FIFTHS_SCALE: Final = 3.0


class Feature(NamedTuple):
    """One feature of a note."""

    name: str
    value: float = 1.0


class Conditions(NamedTuple):
    """Under which a note is played.

    Attributes:
        song_id: The song, empty for none.
        mode: Tempo, wait or follow.
        hands: The hands that play.
        speed_percent: Speed in percent of the written tempo.
        day: In days since 1970.
    """

    song_id: str
    mode: Mode
    hands: Hands
    speed_percent: int
    day: float


def bar_name(song_id: str, bar_index: int, hand: Hand) -> str:
    """Return the name of the feature that stands for what a hand plays in a bar."""
    return f"bar:{song_id}:{bar_index}:{hand.value}"


class NoteFeatures:
    """The features of the notes of a score.

    Args:
        score: The score.
    """

    def __init__(self, score: Score) -> None:
        self._score = score
        self._traits = traits_of(score)
        self._gaps_s = gaps_s(score)

    def known(self, note_indices: Iterable[int]) -> list[int]:
        """Return those of the notes that have features: all but ornaments."""
        return [index for index in note_indices if index in self._traits]

    def of_note(self, index: int, conditions: Conditions, state: SkillState) -> tuple[Feature, ...]:
        """Return the features of a note as the learner is now."""
        note = self._score.notes[index]
        bar_index = self._score.bar_index_at(note.onset_beat)
        bar = bar_name(conditions.song_id, bar_index, note.hand)
        features = [Feature("base"), Feature("today"), Feature(f"song:{conditions.song_id}"), Feature(bar)]
        features += _of_hands(note.hand, conditions)
        features += _of_traits(self._traits[index])
        pace = conditions.speed_percent / 100 / self._gaps_s[index]
        features.append(Feature("pace", min(max(log(pace / _USUAL_PACE), -_PACE_BOUND), _PACE_BOUND)))
        if conditions.speed_percent != _WRITTEN:
            features.append(Feature("speed", log(conditions.speed_percent / _WRITTEN)))
        practised = state.practised(bar, conditions.day)
        if practised:
            features.append(Feature("practice", log1p(practised)))
        return tuple(features)


def _of_hands(hand: Hand, conditions: Conditions) -> Iterator[Feature]:
    if hand is Hand.LEFT:
        yield Feature("left")
    if conditions.hands is Hands.BOTH:
        yield Feature("both")
    if conditions.mode is not Mode.TEMPO:
        yield Feature(f"mode:{conditions.mode.value}")


def _of_traits(traits: NoteTraits) -> Iterator[Feature]:
    if traits.interval is not None:
        width = abs(traits.interval)
        yield Feature(next((name for most, name in _STEPS if width <= most), "step:leap"))
    if traits.chord_size > 1:
        yield Feature(f"chord:{min(traits.chord_size, 4)}")
    yield Feature(f"rhythm:{traits.rhythm.value}")
    if traits.is_black:
        yield Feature("black")
    if traits.is_shift:
        yield Feature("shift")
    if traits.is_run:
        yield Feature("run")
    if traits.fifths:
        yield Feature("sharps" if traits.fifths > 0 else "flats", abs(traits.fifths) / _FIFTHS_SCALE)
