"""Tutor, coach: what there is to a note for the hand that plays it: the way to it, its chord, its rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import is_black_key
from sargam_desktop.domain.score import Hand, Score

#: So many strokes in a row at one pace make a run.
_RUN_STROKES: Final = 4
#: At the written tempo a run's steps come at least this fast.
_RUN_GAP_US: Final = 400_000
#: Keys from thumb to little finger without moving the hand, in semitones.
_REACH: Final = 9
#: A hand that moves less than this only stretches.
_SHIFT: Final = 3
_SAME_BEAT: Final = 0.02
#: The beat of compound metres, which falls into three by itself.
_DOTTED_QUARTER: Final = 1.5


class Rhythm(StrEnum):
    """What a hand counts at a stroke; the first that fits."""

    TRIPLETS = "triplets"
    DOTTED = "dotted"
    SYNCOPATED = "syncopated"
    SIXTEENTHS = "sixteenths"
    EIGHTHS = "eighths"
    BEATS = "beats"


class NoteTraits(NamedTuple):
    """What there is to a note.

    Attributes:
        interval: Semitones from the note before, outer finger to outer finger, down < 0; None for
            a first note and for the inner notes of a chord.
        chord_size: Notes that the hand strikes together.
        rhythm: What is counted.
        is_black: A black key.
        is_shift: The hand moves to another position for it.
        is_run: It is within a run of single notes.
        fifths: Key signature of the piece.
    """

    interval: int | None
    chord_size: int
    rhythm: Rhythm
    is_black: bool
    is_shift: bool
    is_run: bool
    fifths: int


class _Stroke(NamedTuple):
    """What one hand strikes at one onset."""

    onset_beat: float
    notes: tuple[int, ...]
    pitches: tuple[int, ...]


def traits_of(score: Score) -> dict[int, NoteTraits]:
    """Return the traits of every note but ornaments, by index in `Score.notes`."""
    found: dict[int, NoteTraits] = {}
    for hand in Hand:
        strokes = _strokes_of(score, hand)
        intervals = _intervals(strokes, hand)
        shifts, runs = _shifts(strokes), _runs(score, strokes)
        for at, stroke in enumerate(strokes):
            traits = NoteTraits(
                intervals[at], len(stroke.notes), _rhythm_at(score, strokes, at), is_black=False,
                is_shift=shifts[at], is_run=runs[at], fifths=score.fifths,
            )  # fmt: skip
            found |= _traits_of_notes(stroke, traits, hand)
    return found


def gaps_s(score: Score) -> dict[int, float]:
    """Return the seconds since the stroke before in the same hand, at the written tempo, by note."""
    us_at = score.tempo_map.us_at
    found: dict[int, float] = {}
    for hand in Hand:
        before_us: int | None = None
        for stroke in _strokes_of(score, hand):
            onset_us = us_at(stroke.onset_beat)
            gap_us = 2_000_000 if before_us is None else onset_us - before_us
            found |= dict.fromkeys(stroke.notes, max(gap_us, 1) / 1e6)
            before_us = onset_us
    return found


def _traits_of_notes(stroke: _Stroke, traits: NoteTraits, hand: Hand) -> dict[int, NoteTraits]:
    outer = max(stroke.pitches) if hand is Hand.RIGHT else min(stroke.pitches)
    return {
        note: traits._replace(
            interval=traits.interval if pitch == outer else None, is_black=is_black_key(pitch)
        )
        for note, pitch in zip(stroke.notes, stroke.pitches, strict=True)
    }


def _strokes_of(score: Score, hand: Hand) -> list[_Stroke]:
    found: list[_Stroke] = []
    for index, note in enumerate(score.notes):
        if note.hand is not hand or note.is_grace:
            continue
        if found and note.onset_beat - found[-1].onset_beat < _SAME_BEAT:
            last = found[-1]
            found[-1] = last._replace(notes=(*last.notes, index), pitches=(*last.pitches, note.pitch))
        else:
            found.append(_Stroke(note.onset_beat, (index,), (note.pitch,)))
    return found


def _intervals(strokes: Sequence[_Stroke], hand: Hand) -> list[int | None]:
    outer = [(max if hand is Hand.RIGHT else min)(stroke.pitches) for stroke in strokes]
    return [None if at == 0 else outer[at] - outer[at - 1] for at in range(len(strokes))]


def _shifts(strokes: Sequence[_Stroke]) -> list[bool]:
    """Tell for each stroke whether the hand has to move: its keys lie outside the present position."""
    low = min(strokes[0].pitches) if strokes else 0
    found = []
    for stroke in strokes:
        least, most = min(stroke.pitches), max(stroke.pitches)
        moved_to = least if least < low else max(low, most - _REACH)
        found.append(abs(moved_to - low) >= _SHIFT)
        low = moved_to
    return found


def _runs(score: Score, strokes: Sequence[_Stroke]) -> list[bool]:
    us_at = score.tempo_map.us_at
    gaps = [us_at(b.onset_beat) - us_at(a.onset_beat) for a, b in pairwise(strokes)]
    found = [False] * len(strokes)
    start = 0
    for at in range(1, len(strokes) + 1):
        if at < len(strokes) and _goes_on(strokes, gaps, start, at):
            continue
        if at - start >= _RUN_STROKES:
            found[start + 1 : at] = [True] * (at - start - 1)
        start = max(at - 1, start + 1) if at - start > 1 else at
    return found


def _goes_on(strokes: Sequence[_Stroke], gaps: Sequence[int], start: int, at: int) -> bool:
    """Tell whether the run from `start` holds at `at`: single notes, one quick pace."""
    is_single = len(strokes[at].notes) == 1 == len(strokes[start].notes)
    is_steady = abs(gaps[at - 1] - gaps[start]) <= gaps[start] // 20
    return is_single and is_steady and gaps[at - 1] <= _RUN_GAP_US


def _rhythm_at(score: Score, strokes: Sequence[_Stroke], at: int) -> Rhythm:
    onset = strokes[at].onset_beat
    bar = score.bars[score.bar_index_at(onset)]
    unit = 4 / bar.denominator * (3 if bar.denominator == 8 and bar.numerator % 3 == 0 else 1)  # noqa: PLR2004 (compound metre)
    before = onset - strokes[at - 1].onset_beat if at else None
    after = strokes[at + 1].onset_beat - onset if at + 1 < len(strokes) else None
    phase = (onset - bar.onset_beat) / unit % 1
    return _rhythm_of(before, after, phase, unit)


def _rhythm_of(before: float | None, after: float | None, phase: float, unit: float) -> Rhythm:
    if unit != _DOTTED_QUARTER and _is_of_thirds(phase):
        return Rhythm.TRIPLETS
    if before and after and (_is_times(before, after, 3) or _is_times(after, before, 3)):
        return Rhythm.DOTTED
    if after and _SAME_BEAT < phase < 1 - _SAME_BEAT and phase + after / unit > 1 + _SAME_BEAT:
        return Rhythm.SYNCOPATED
    shorter = min(each for each in (before, after, unit) if each)
    if shorter <= unit / 4 + _SAME_BEAT:
        return Rhythm.SIXTEENTHS
    return Rhythm.EIGHTHS if shorter <= unit / 2 + _SAME_BEAT else Rhythm.BEATS


def _is_of_thirds(phase: float) -> bool:
    return any(abs(phase - third) < _SAME_BEAT for third in (1 / 3, 2 / 3, 1 / 6, 5 / 6))


def _is_times(longer: float, shorter: float, factor: int) -> bool:
    return abs(longer - factor * shorter) < _SAME_BEAT
