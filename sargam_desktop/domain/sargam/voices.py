"""Domain: the notes of a hand as voices, in each of which one thing sounds after another.

Each voice becomes a line of sargam text. What a line cannot hold by dashes (a note that is still
sounding when the next begins, a length that is no plain part of a matra) keeps its length as a
number, so nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain, zip_longest
from math import floor
from typing import Final

from sargam_desktop.domain.sargam.exact_numbers import exact
from sargam_desktop.domain.sargam.grid import Vibhag, VibhagFinder
from sargam_desktop.domain.score import Hand, ScoreNote

#: Voices of one hand before notes are written over one another.
_MOST_VOICES: Final = 4
#: After so many notes it is told how far the work is.
_TOLD_EVERY: Final = 500
#: A matra is divided into at most so many equal parts.
FINEST_PART: Final = 16


@dataclass(slots=True)
class Strike:
    """Notes that are struck together and, in writing, end together.

    Attributes:
        onset: Where they begin, in quarter notes.
        end: Where they end as written.
        notes: Their indices in the score, by rising pitch in the end.
        rings: The length of those that end elsewhere than written.
    """

    onset: Fraction
    end: Fraction
    notes: list[int]
    rings: dict[int, Fraction] = field(default_factory=dict)


@dataclass(slots=True)
class Voice:
    """One line of a hand.

    Attributes:
        hand: The hand.
        number: 1 for its first line, and so on.
        strikes: In order of onset, none beginning before the end of the one before.
        graces: Kan swaras by onset, as indices in the score.
    """

    hand: Hand
    number: int = 1
    strikes: list[Strike] = field(default_factory=list)
    graces: dict[Fraction, list[int]] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """What stands before its line: ``right``, ``left2``."""
        return self.hand.value if self.number == 1 else f"{self.hand.value}{self.number}"

    def is_free_at(self, onset: Fraction) -> bool:
        """Tell whether a strike may begin at `onset`, which is not before the last one's."""
        last = self.strikes[-1] if self.strikes else None
        return last is None or (last.onset != onset and (last.end == onset or last.end < onset))


def separate_voices(
    notes: Sequence[ScoreNote],
    vibhags: Sequence[Vibhag],
    tell: Callable[[float], None] = lambda _share: None,
) -> list[Voice]:
    """Return the voices of a score in the order of their lines; at least one.

    Notes of both hands on one key at one time are told apart by the order of the lines: the left
    hand's comes first where the right hand's is in a voice after all those of the left.

    Args:
        notes: The notes.
        vibhags: The bars.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.
    """
    right: list[Voice] = []
    left: list[Voice] = []
    late_right: list[Voice] = []
    for index in sorted(range(len(notes)), key=lambda index: _place_in_time(notes[index])):
        if not index % _TOLD_EVERY:
            tell(index / len(notes))
        note = notes[index]
        if note.hand is Hand.LEFT:
            _place(left, index, note)
        else:
            _place(late_right if _follows_its_twin(notes, index) else right, index, note)
    for number, voice in enumerate(chain(right, late_right), start=1):
        voice.number = number
    for number, voice in enumerate(left, start=1):
        voice.number = number
    voices = [*right, *left, *late_right] or [Voice(Hand.RIGHT)]
    finder = VibhagFinder(vibhags)
    for voice in voices:
        _settle_ends(voice, notes, finder)
    return voices


def _place_in_time(note: ScoreNote) -> tuple[float, int]:
    """Put the outer voice of each hand first."""
    return note.onset_beat, -note.pitch if note.hand is Hand.RIGHT else note.pitch


def _follows_its_twin(notes: Sequence[ScoreNote], index: int) -> bool:
    if not index or notes[index - 1].hand is Hand.RIGHT:
        return False
    note, before = notes[index], notes[index - 1]
    return (before.onset_beat, before.pitch) == (note.onset_beat, note.pitch)


def _place(voices: list[Voice], index: int, note: ScoreNote) -> None:
    onset = exact(note.onset_beat)
    if note.is_grace:
        if not voices:
            voices.append(Voice(note.hand))
        voices[0].graces.setdefault(onset, []).append(index)
        return
    end = onset + exact(note.duration_beat)
    twin = next((v for v in voices if v.strikes and _is_one_chord(v.strikes[-1], onset, end)), None)
    if twin is not None:
        twin.strikes[-1].notes.append(index)
        return
    free = next((voice for voice in voices if voice.is_free_at(onset)), None)
    if free is None and len(voices) < _MOST_VOICES:
        free = Voice(note.hand)
        voices.append(free)
    if free is None:
        _crowd(voices[-1], onset, end, index)
    else:
        free.strikes.append(Strike(onset, end, [index]))


def _is_one_chord(strike: Strike, onset: Fraction, end: Fraction) -> bool:
    return strike.onset == onset and strike.end == end and not strike.rings


def _crowd(voice: Voice, onset: Fraction, end: Fraction, index: int) -> None:
    """Write a note over those that still sound in the voice, which keep their length as a number."""
    last = voice.strikes[-1]
    last.rings |= {note: last.end - last.onset for note in last.notes if note not in last.rings}
    if last.onset == onset:
        last.notes.append(index)
        last.rings[index] = end - onset
    else:
        last.end = onset
        voice.strikes.append(Strike(onset, end, [index]))


def _settle_ends(voice: Voice, notes: Sequence[ScoreNote], vibhags: VibhagFinder) -> None:
    """Let each strike end at a plain part of a matra and before the next; longer ones ring."""
    for strike, following in zip_longest(voice.strikes, voice.strikes[1:]):
        strike.notes.sort(key=lambda index: notes[index].pitch)
        latest = following.onset if following else vibhags.end
        if strike.onset < strike.end <= latest and (strike.end == latest or _is_plain(strike.end, vibhags)):
            continue
        strike.rings |= {note: strike.end - strike.onset for note in strike.notes if note not in strike.rings}
        strike.end = min(latest, _matra_after(max(strike.onset, strike.end), vibhags))


def _is_plain(position: Fraction, vibhags: VibhagFinder) -> bool:
    vibhag = vibhags.at(position)
    return ((position - vibhag.onset) / vibhag.matra).denominator <= FINEST_PART


def _matra_after(position: Fraction, vibhags: VibhagFinder) -> Fraction:
    vibhag = vibhags.at(position)
    after = vibhag.onset + (floor((position - vibhag.onset) / vibhag.matra) + 1) * vibhag.matra
    return min(after, vibhag.end) if position < vibhag.end else after
