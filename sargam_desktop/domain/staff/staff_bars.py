"""Domain: a hand of a score as the notes and rests that stand in each bar of its staff."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import Final, NamedTuple

from sargam_desktop.domain.sargam.grid import Vibhag
from sargam_desktop.domain.score import Hand, ScoreNote
from sargam_desktop.domain.staff.note_values import BarValues, NoteValue
from sargam_desktop.domain.staff.staff_voices import StaffStrike, StaffVoice, staff_voices
from sargam_desktop.domain.staff.swara_spelling import SpeltPitch, SwaraSpelling

_START: Final = Fraction(0)


class StaffNote(NamedTuple):
    """A head on the staff.

    Attributes:
        source: The index of its note in the score.
        pitch: Its name.
        accidental: The alteration to be printed, None where the key or the bar says it already.
    """

    source: int
    pitch: SpeltPitch
    accidental: int | None = None


@dataclass(slots=True)
class StaffSign:
    """A note, a chord or a rest of one value.

    Attributes:
        value: Its place and length.
        notes: Its heads; none for a rest.
        graces: Grace notes before it.
        is_tied_back: It goes on from the sign before it.
        is_tied_on: The next sign goes on from it.
    """

    value: NoteValue
    notes: list[StaffNote] = field(default_factory=list)
    graces: list[StaffNote] = field(default_factory=list)
    is_tied_back: bool = False
    is_tied_on: bool = False


#: The voices of a bar, each filling it, the first also where it is silent; an empty list for a silent one.
StaffBar = list[list[StaffSign]]


def write_staff(
    notes: Sequence[ScoreNote],
    hand: Hand,
    vibhags: Sequence[Vibhag],
    spelling: SwaraSpelling,
    alters: Mapping[str, int],
) -> Iterator[StaffBar]:
    """Yield the bars of a hand.

    Args:
        notes: The notes of the score.
        hand: The hand.
        vibhags: The bars.
        spelling: Names the keys.
        alters: What the key signature alters.

    Raises:
        NoNoteValueError: A bar has times that no plain note values show.
    """
    voices = [_Writer(voice, notes, spelling) for voice in staff_voices(notes, hand)]
    for vibhag in vibhags:
        bar = [voice.write(vibhag) for voice in voices]
        _print_accidentals(bar, alters)
        yield bar


class _Writer:
    def __init__(self, voice: StaffVoice, notes: Sequence[ScoreNote], spelling: SwaraSpelling) -> None:
        self._voice = voice
        self._notes = notes
        self._spelling = spelling
        self._onsets = [strike.onset for strike in voice.strikes]
        self._ends = [strike.end for strike in voice.strikes]
        self._grace_onsets = sorted(voice.graces)

    def write(self, vibhag: Vibhag) -> list[StaffSign]:
        """Return the signs of a bar, none where the voice is silent."""
        strikes = self._voice.strikes[
            bisect_right(self._ends, vibhag.onset) : bisect_left(self._onsets, vibhag.end)
        ]
        first, last = (bisect_left(self._grace_onsets, place) for place in (vibhag.onset, vibhag.end))
        graces = self._grace_onsets[first:last]
        if not strikes and not graces:
            return []
        spans = list(_spans(strikes, vibhag, graces))
        cuts = [place for start, end, _ in spans for place in (start, end)]
        values = BarValues(vibhag.matra, vibhag.bar.numerator, cuts)
        return [sign for span in spans for sign in self._signs(span, values, vibhag.onset)]

    def _signs(self, span: _Span, values: BarValues, bar: Fraction) -> Iterator[StaffSign]:
        start, end, strike = span
        graces = [self._head(index) for index in self._voice.graces.get(bar + start, ())]
        for value in values.write(start, end):
            sign = StaffSign(value, graces=graces)
            if strike is not None:
                sign.notes = [self._head(index) for index in strike.notes]
                sign.is_tied_back = strike.onset < bar + value.onset
                sign.is_tied_on = bar + value.onset + value.length < strike.end
            graces = []
            yield sign

    def _head(self, index: int) -> StaffNote:
        return StaffNote(index, self._spelling.spell(self._notes[index].pitch))


_Span = tuple[Fraction, Fraction, StaffStrike | None]


def _spans(strikes: Sequence[StaffStrike], vibhag: Vibhag, graces: Sequence[Fraction]) -> Iterator[_Span]:
    """Yield what sounds in a bar, and the silence between, cut where a grace note comes in between."""
    at = _START
    for strike in strikes:
        start = max(_START, strike.onset - vibhag.onset)
        end = min(vibhag.length, strike.end - vibhag.onset)
        yield from _cut(at, start, None, vibhag, graces)
        yield from _cut(start, end, strike, vibhag, graces)
        at = end
    yield from _cut(at, vibhag.length, None, vibhag, graces)


def _cut(
    start: Fraction, end: Fraction, strike: StaffStrike | None, vibhag: Vibhag, graces: Sequence[Fraction]
) -> Iterator[_Span]:
    inside = [grace - vibhag.onset for grace in graces if start < grace - vibhag.onset < end]
    places = [start, *inside, end]
    for place, following in pairwise(places):
        if place < following:
            yield place, following, strike


def _print_accidentals(bar: StaffBar, alters: Mapping[str, int]) -> None:
    """Print what the key and the bar do not say already, in the order of time through all voices."""
    said: dict[tuple[str, int], int] = {}
    signs = sorted((sign for voice in bar for sign in voice), key=lambda sign: sign.value.onset)
    for sign in signs:
        sign.graces = [_marked(note, said, alters) for note in sign.graces]
        if not sign.is_tied_back:
            sign.notes = [_marked(note, said, alters) for note in sign.notes]


def _marked(note: StaffNote, said: dict[tuple[str, int], int], alters: Mapping[str, int]) -> StaffNote:
    place, alter = (note.pitch.step, note.pitch.octave), note.pitch.alter
    if said.get(place, alters.get(note.pitch.step, 0)) == alter:
        return note
    said[place] = alter
    return note._replace(accidental=alter)
