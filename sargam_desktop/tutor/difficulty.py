"""Tutor: how hard a score is, worked out from its notes and explained part by part.

The weights were fitted to the grades of the shipped songs by least squares, none of them below
zero; tests hold that computed and given grades agree in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from math import log2
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, is_black_key
from sargam_desktop.domain.score import Hand, Score, ScoreNote
from sargam_desktop.domain.wording import Wording

#: Rises when the same score may come out differently, so that what was kept is worked out anew.
DIFFICULTY_VERSION: Final = 1
EASIEST: Final = 1
HARDEST: Final = 10

#: A score with more is judged by its beginning: it is no piece for two hands any more.
_MOST_NOTES: Final = 20_000
_US_PER_S: Final = 1_000_000
_QUICK_SHARE: Final = 0.15
_SHORTEST_STEP_S: Final = 0.03
#: From the fifth on a hand has to move for the next key.
_LEAP: Final = 8
_WIDE_CHORD: Final = 8
_MAJOR_SCALE: Final = (0, 2, 4, 5, 7, 9, 11)
_SEMITONES_PER_FIFTH: Final = 7
_BASE: Final = -1.6


class PartKind(StrEnum):
    """What makes a score hard."""

    SPEED = "speed"
    DENSITY = "density"
    LEAPS = "leaps"
    CHORDS = "chords"
    INDEPENDENCE = "independence"
    KEYS = "keys"
    RANGE = "range"


#: Points for one unit of each measure.
_WEIGHTS: Final = {
    PartKind.SPEED: 0.3,
    PartKind.DENSITY: 0.6,
    PartKind.LEAPS: 4.0,
    PartKind.CHORDS: 1.5,
    PartKind.INDEPENDENCE: 1.7,
    PartKind.KEYS: 4.0,
    PartKind.RANGE: 0.2,
}

#: Points that a shipped song gets on average; what lies farthest above is told first.
_USUAL_POINTS: Final = {
    PartKind.SPEED: 0.5,
    PartKind.DENSITY: 1.6,
    PartKind.LEAPS: 0.3,
    PartKind.CHORDS: 0.3,
    PartKind.INDEPENDENCE: 0.4,
    PartKind.KEYS: 0.3,
    PartKind.RANGE: 3.0,
}


class DifficultyPart(NamedTuple):
    """One reason.

    Attributes:
        kind: What it is about.
        points: How much it adds to the level.
        wording: What was found, in words and figures.
    """

    kind: PartKind
    points: float
    wording: Wording


class Difficulty(NamedTuple):
    """How hard a score is.

    Attributes:
        level: On the scale of grades, 1.0-10.0.
        parts: What it comes from, the most unusual first; none in a score without notes.
    """

    level: float
    parts: tuple[DifficultyPart, ...] = ()

    @property
    def grade(self) -> int:
        """The nearest grade, 1-10."""
        return int(self.level + 0.5)


def estimate_difficulty(score: Score) -> Difficulty:
    """Work out how hard `score` is at full speed with both hands. Deterministic."""
    notes = [note for note in score.notes[:_MOST_NOTES] if not note.is_grace]
    if not notes:
        return Difficulty(float(EASIEST))
    hands = [line for hand in Hand if (line := _HandLine(score, hand, notes)).onsets_beat]
    parts = (
        _speed(hands),
        _density(score, notes),
        _leaps(hands),
        _chords(hands),
        _independence(hands),
        _keys(score.fifths, notes),
        _range(notes),
    )
    level = _BASE + sum(part.points for part in parts)
    in_order = sorted(parts, key=lambda part: -part.points / _USUAL_POINTS[part.kind])
    return Difficulty(min(max(level, float(EASIEST)), float(HARDEST)), tuple(in_order))


class _HandLine:
    """What one hand plays: its chords in order, a single note being one too."""

    def __init__(self, score: Score, hand: Hand, notes: Sequence[ScoreNote]) -> None:
        chords: dict[float, list[int]] = {}
        for note in notes:
            if note.hand is hand:
                chords.setdefault(note.onset_beat, []).append(note.pitch)
        self.hand = hand
        self.onsets_beat = list(chords)
        self.chords = [sorted(pitches) for pitches in chords.values()]
        self.onsets_us = [score.tempo_map.us_at(beat) for beat in chords]

    def jumps(self) -> list[int]:
        """Return by how many semitones the outer finger moves from each chord to the next."""
        outer = [chord[-1] if self.hand is Hand.RIGHT else chord[0] for chord in self.chords]
        return [abs(b - a) for a, b in pairwise(outer)]

    def quickest(self) -> float:
        """Return the chords a second in its quick places; 0 for a single chord."""
        steps = sorted(b - a for a, b in pairwise(self.onsets_us))
        if not steps:
            return 0.0
        return 1 / max(steps[int(_QUICK_SHARE * len(steps))] / _US_PER_S, _SHORTEST_STEP_S)


def _part(kind: PartKind, measure: float, template: str, **values: str | int) -> DifficultyPart:
    return DifficultyPart(kind, _WEIGHTS[kind] * measure, Wording(template, tuple(values.items())))


SLOW: Final = "Slow: {speed} notes a second where one hand is quickest"
MODERATE: Final = "Moderate speed: {speed} notes a second where one hand is quickest"
FAST: Final = "Fast: {speed} notes a second where one hand is quickest"
_MODERATE_FROM, _FAST_FROM = 2.5, 5.0


def _speed(hands: Sequence[_HandLine]) -> DifficultyPart:
    quickest = max(hand.quickest() for hand in hands)
    template = SLOW if quickest < _MODERATE_FROM else MODERATE if quickest < _FAST_FROM else FAST
    return _part(PartKind.SPEED, log2(max(quickest, 1.0)), template, speed=_figure(quickest))


DENSE: Final = "{count} notes, {rate} a second in all, on average"


def _density(score: Score, notes: Sequence[ScoreNote]) -> DifficultyPart:
    last = max(note.onset_beat + note.duration_beat for note in notes)
    length_us = score.tempo_map.us_at(last) - score.tempo_map.us_at(notes[0].onset_beat)
    rate = len(notes) * _US_PER_S / max(length_us, _US_PER_S)
    return _part(PartKind.DENSITY, log2(max(rate, 0.5)) + 1, DENSE, count=len(notes), rate=_figure(rate))


NO_LEAPS: Final = "No leaps"
LEAPS_RIGHT: Final = "Leaps in the right hand, the widest {width} keys; {percent} % of its steps"
LEAPS_LEFT: Final = "Leaps in the left hand, the widest {width} keys; {percent} % of its steps"


def _leaps(hands: Sequence[_HandLine]) -> DifficultyPart:
    """Measure the share of leaps among all steps; told of the hand that leaps more."""
    steps = [(hand.hand, hand.jumps()) for hand in hands]
    count = sum(len(jumps) for _, jumps in steps)
    share = sum(jump >= _LEAP for _, jumps in steps for jump in jumps) / max(count, 1)
    if not share:
        return _part(PartKind.LEAPS, 0.0, NO_LEAPS)
    hand, jumps = max(steps, key=lambda step: sum(jump >= _LEAP for jump in step[1]))
    percent = round(100 * sum(jump >= _LEAP for jump in jumps) / len(jumps))
    template = LEAPS_RIGHT if hand is Hand.RIGHT else LEAPS_LEFT
    return _part(PartKind.LEAPS, share, template, width=max(jumps), percent=max(percent, 1))


NO_CHORDS: Final = "One note at a time in each hand"
CHORDS: Final = "Chords of up to {most} notes in a hand; {percent} % of all strokes are chords"


def _chords(hands: Sequence[_HandLine]) -> DifficultyPart:
    chords = [chord for hand in hands for chord in hand.chords]
    several = [chord for chord in chords if len(chord) > 1]
    if not several:
        return _part(PartKind.CHORDS, 0.0, NO_CHORDS)
    wide = sum(chord[-1] - chord[0] >= _WIDE_CHORD for chord in several)
    measure = (sum(len(chord) - 1 for chord in several) + wide / 2) / len(chords)
    most, percent = max(map(len, several)), max(round(100 * len(several) / len(chords)), 1)
    return _part(PartKind.CHORDS, measure, CHORDS, most=most, percent=percent)


ONE_HAND: Final = "One hand alone"
TOGETHER: Final = "The left hand moves only with the right"
INDEPENDENT: Final = "The left hand moves on its own in {percent} % of the strokes"


def _independence(hands: Sequence[_HandLine]) -> DifficultyPart:
    """Measure how often the left hand moves while the right does not."""
    if len(hands) < len(Hand):
        return _part(PartKind.INDEPENDENCE, 0.0, ONE_HAND)
    onsets = {line.hand: set(line.onsets_beat) for line in hands}
    alone = len(onsets[Hand.LEFT] - onsets[Hand.RIGHT])
    share = alone / len(onsets[Hand.LEFT] | onsets[Hand.RIGHT])
    if not alone:
        return _part(PartKind.INDEPENDENCE, 0.0, TOGETHER)
    return _part(PartKind.INDEPENDENCE, share, INDEPENDENT, percent=max(round(100 * share), 1))


WHITE_KEYS: Final = "White keys only"
BLACK_KEYS: Final = "{percent} % black keys"
FOREIGN_KEYS: Final = "{percent} % black keys, {foreign} % of the notes outside the scale"


def _keys(fifths: int, notes: Sequence[ScoreNote]) -> DifficultyPart:
    scale = {(fifths * _SEMITONES_PER_FIFTH + step) % PITCHES_PER_OCTAVE for step in _MAJOR_SCALE}
    classes = [note.pitch % PITCHES_PER_OCTAVE for note in notes]
    black = sum(map(is_black_key, classes)) / len(notes)
    foreign = sum(each not in scale for each in classes) / len(notes)
    percent, outside = round(100 * black), round(100 * foreign)
    template = FOREIGN_KEYS if outside else BLACK_KEYS if percent else WHITE_KEYS
    return _part(PartKind.KEYS, black + foreign / 2, template, percent=percent, foreign=outside)


RANGE: Final = "{count} different keys"


def _range(notes: Sequence[ScoreNote]) -> DifficultyPart:
    count = len({note.pitch for note in notes})
    return _part(PartKind.RANGE, float(count), RANGE, count=count)


def _figure(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = (
    SLOW, MODERATE, FAST, DENSE, NO_LEAPS, LEAPS_RIGHT, LEAPS_LEFT, NO_CHORDS, CHORDS, ONE_HAND,
    TOGETHER, INDEPENDENT, WHITE_KEYS, BLACK_KEYS, FOREIGN_KEYS, RANGE,
)  # fmt: skip
