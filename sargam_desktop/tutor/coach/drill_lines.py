"""Tutor, coach: drills of one hand's line: intervals, leaps, chords, runs, patterns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, tonic_of
from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.drill import DrillMusic, DrillSource, Stroke, write_strokes

LEAP_SEMITONES: Final = 8
_MOST_PLACES: Final = 4
_MOST_RUN: Final = 16
_MOST_PATTERN: Final = 4
#: An alankar climbs so many degrees and comes back.
_DEGREES: Final = 8
_MAJOR: Final = (0, 2, 4, 5, 7, 9, 11)
#: A minor key begins on the sixth degree of the major one with the same signature.
_MINOR_TONIC: Final = 9


def interval_in_context(source: DrillSource) -> DrillMusic | None:
    """Write each place with the interval, with the note before and after it, twice; then the interval alone.

    Looked for in the bars, then in the whole song; on the tonic where the song has it nowhere.
    """
    interval = source.interval
    if interval is None:
        return None
    places = _find_places(source, interval) or [_on_tonic(source, interval)]
    groups = [[Stroke((pitch,)) for pitch in place] * 2 for place in places]
    alone = [Stroke((pitch,)) for pitch in _middle(places[0], interval)] * 2
    return write_strokes(source, source.line_hand, [*groups, alone])


def _find_places(source: DrillSource, interval: int) -> list[tuple[int, ...]]:
    hand = source.line_hand
    for is_whole_song in (False, True):
        line = source.line_of(hand, is_whole_song=is_whole_song)
        found = [
            tuple(line[max(0, at - 1) : at + 3])
            for at, (a, b) in enumerate(pairwise(line))
            if b - a == interval
        ]
        if found:
            return _first_different(found)
    return []


def _first_different(found: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    return list(dict.fromkeys(found))[:_MOST_PLACES]


def _middle(place: Sequence[int], interval: int) -> tuple[int, int]:
    return next((a, b) for a, b in pairwise(place) if b - a == interval)


def _on_tonic(source: DrillSource, interval: int) -> tuple[int, int]:
    tonic = _near_middle(source) - max(0, interval - PITCHES_PER_OCTAVE)
    return tonic, tonic + interval


def leap_from_both_sides(source: DrillSource) -> DrillMusic | None:
    """Write of each leap its goal from the key below and from the one above, then the leap, twice."""
    hand = source.line_hand
    leaps: list[tuple[int, ...]] = []
    for is_whole_song in (False, True):
        line = source.line_of(hand, is_whole_song=is_whole_song)
        leaps = leaps or _first_different((a, b) for a, b in pairwise(line) if abs(b - a) >= LEAP_SEMITONES)
    groups = []
    for start, goal in leaps:
        sides = [side for side in _neighbours(source, goal) if side in source.keys]
        steps = [pitch for side in sides for pitch in (side, goal)]
        groups.append([Stroke((pitch,)) for pitch in [*steps, start, goal, start, goal]])
    return write_strokes(source, hand, groups)


def broken_chords(source: DrillSource) -> DrillMusic | None:
    """Write each chord note by note, then whole, twice."""
    chords: list[tuple[int, ...]] = []
    hand = source.line_hand
    hands = [each for each in (Hand.RIGHT, Hand.LEFT) if source.hand in (None, each)]
    for is_whole_song in (False, True):
        for each in hands:
            several = [tuple(c) for c in source.chords_of(each, is_whole_song=is_whole_song) if len(c) > 1]
            if several and not chords:
                chords, hand = _first_different(several), each
    groups = [[*(Stroke((pitch,)) for pitch in chord), Stroke(chord, 2.0)] * 2 for chord in chords]
    return write_strokes(source, hand, groups)


def dotted_run(source: DrillSource) -> DrillMusic | None:
    """Write the line long and short, then short and long, then evenly."""
    line = source.line_of(source.line_hand)[:_MOST_RUN]
    if len(line) < 3:  # noqa: PLR2004 - two notes are no run
        return None
    rhythms = ((0.75, 0.25), (0.25, 0.75), (0.5, 0.5))
    groups = [
        [Stroke((pitch,), lengths[place % 2]) for place, pitch in enumerate(line)] for lengths in rhythms
    ]
    return write_strokes(source, source.line_hand, groups)


def alankar(source: DrillSource) -> DrillMusic | None:
    """Write the first notes of the line as a pattern that begins on each degree, up an octave and back."""
    scale = _scale_of(source)
    line = source.line_of(source.line_hand)[:_MOST_PATTERN]
    if len(line) < 2 or not scale:  # noqa: PLR2004 - one note is no pattern
        return None
    degrees = [_nearest(scale, pitch) for pitch in line]
    offsets = [degree - degrees[0] for degree in degrees]
    start = _nearest(scale, _near_middle(source))
    up = [[start + step + offset for offset in offsets] for step in range(_DEGREES)]
    down = [[start + step - offset for offset in offsets] for step in reversed(range(_DEGREES))]
    if any(not 0 <= degree < len(scale) for group in up + down for degree in group):
        return None
    groups = [[Stroke((scale[degree],), 0.5) for group in half for degree in group] for half in (up, down)]
    return write_strokes(source, source.line_hand, groups)


def _scale_of(source: DrillSource) -> list[int]:
    """Return the keys of the song's key that the learner has, rising."""
    tonic = tonic_of(source.score.fifths)
    return [pitch for pitch in source.keys if (pitch - tonic) % PITCHES_PER_OCTAVE in _MAJOR]


def _nearest(scale: Sequence[int], pitch: int) -> int:
    return min(range(len(scale)), key=lambda degree: (abs(scale[degree] - pitch), degree))


def _neighbours(source: DrillSource, pitch: int) -> tuple[int, int]:
    """Return the keys of the scale next below and above a pitch."""
    tonic = tonic_of(source.score.fifths)

    def step(towards: int) -> int:
        pitches = (pitch + towards * distance for distance in range(1, PITCHES_PER_OCTAVE))
        return next(p for p in pitches if (p - tonic) % PITCHES_PER_OCTAVE in _MAJOR)

    return step(-1), step(1)


def _near_middle(source: DrillSource) -> int:
    """Return the tonic at or below the middle of the hand's line."""
    line = sorted(source.line_of(source.line_hand)) or [60]
    middle = line[len(line) // 2]
    tonic = tonic_of(source.score.fifths) + (_MINOR_TONIC if source.score.is_minor else 0)
    return middle - (middle - tonic) % PITCHES_PER_OCTAVE
