"""Domain: a score that leaves the learner's keys, moved by octaves until it fits.

What keeps the music most whole is tried first: the song as a whole, then a hand as a whole, then
bars of a hand, and single notes only in bars that are wider than the keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Hand, Score, ScoreNote
from sargam_desktop.domain.wording import Wording

_MOST_OCTAVES: Final = 10


@dataclass(frozen=True, slots=True)
class OctaveMove:
    """Notes that were moved together.

    Attributes:
        hand: Whose notes; None for both.
        octaves: How far, negative for down; None for single notes that went their own ways.
        first_bar: Printed number of the first bar, None where the whole song is meant.
        last_bar: Printed number of the last bar.
        note_count: How many notes.
    """

    hand: Hand | None
    octaves: int | None
    first_bar: int | None
    last_bar: int | None
    note_count: int


@dataclass(frozen=True, slots=True)
class RangeFit:
    """A score as it fits a keyboard.

    Attributes:
        score: The score, as it is to be played and judged.
        moves: What was moved, none where everything fits as it is.
        left_out: Notes that two hands would have struck on one key, or that have no key at all.
    """

    score: Score
    moves: tuple[OctaveMove, ...] = ()
    left_out: int = 0

    def wordings(self) -> tuple[Wording, ...]:
        """Return a sentence for each move, and for what is left out."""
        said = [_wording_of(move) for move in self.moves]
        if self.left_out:
            said.append(Wording(_LEFT_OUT[self.left_out != 1], (("count", self.left_out),)))
        return tuple(said)


def fit_to_keys(score: Score, lowest: int, highest: int) -> RangeFit:
    """Return `score` moved by octaves so that all its notes lie from `lowest` to `highest`."""
    plan = _Plan(score, lowest, highest)
    if (octaves := plan.octaves_for(score.notes)) is not None:
        plan.move(range(len(score.notes)), None, octaves, is_whole=True)
    else:
        for hand in Hand:
            plan.move_hand([i for i, note in enumerate(score.notes) if note.hand is hand], hand)
    return plan.result()


class _Plan:
    """How far each note is to be moved."""

    def __init__(self, score: Score, lowest: int, highest: int) -> None:
        self._score = score
        self._lowest = lowest
        self._highest = highest
        self._octaves: dict[int, int] = {}
        self._moves: list[OctaveMove] = []

    def octaves_for(self, notes: Iterable[ScoreNote]) -> int | None:
        """Return the fewest octaves that bring all of `notes` onto the keyboard, None if nothing does."""
        pitches = [note.pitch for note in notes] or [self._lowest]
        low, high = min(pitches), max(pitches)
        for distance in range(_MOST_OCTAVES + 1):
            for octaves in (distance, -distance):
                shift = octaves * PITCHES_PER_OCTAVE
                if self._lowest <= low + shift and high + shift <= self._highest:
                    return octaves
        return None

    def move_hand(self, indices: Sequence[int], hand: Hand) -> None:
        """Move the notes of a hand: all of them, else by bars."""
        notes = self._score.notes
        octaves = self.octaves_for(notes[i] for i in indices)
        if octaves is not None:
            self.move(indices, hand, octaves, is_whole=True)
            return
        bars: dict[int, list[int]] = {}
        for index in indices:
            bars.setdefault(self._score.bar_index_at(notes[index].onset_beat), []).append(index)
        for in_bar in bars.values():
            self._move_bar(in_bar, hand)

    def _move_bar(self, indices: Sequence[int], hand: Hand) -> None:
        octaves = self.octaves_for(self._score.notes[i] for i in indices)
        if octaves is not None:
            self.move(indices, hand, octaves, is_whole=False)
            return
        moved = {i: self.octaves_for([self._score.notes[i]]) or 0 for i in indices}
        self._octaves |= moved
        strayed = [index for index, own in moved.items() if own]
        if strayed:
            self._note(strayed, hand, None, is_whole=False)

    def move(self, indices: Sequence[int], hand: Hand | None, octaves: int, *, is_whole: bool) -> None:
        """Move notes together."""
        if octaves and indices:
            self._octaves |= dict.fromkeys(indices, octaves)
            self._note(indices, hand, octaves, is_whole=is_whole)

    def _note(
        self, indices: Sequence[int], hand: Hand | None, octaves: int | None, *, is_whole: bool
    ) -> None:
        """Remember a move; bars that follow each other and go the same way are one."""
        if is_whole:
            self._moves.append(OctaveMove(hand, octaves, None, None, len(indices)))
            return
        first, last = (self._bar_number(index) for index in (indices[0], indices[-1]))
        before = self._moves[-1] if self._moves else None
        if before is not None and (before.hand, before.octaves, before.last_bar) == (
            hand,
            octaves,
            first - 1,
        ):
            count = before.note_count + len(indices)
            self._moves[-1] = replace(before, last_bar=last, note_count=count)
        else:
            self._moves.append(OctaveMove(hand, octaves, first, last, len(indices)))

    def _bar_number(self, index: int) -> int:
        return self._score.bars[self._score.bar_index_at(self._score.notes[index].onset_beat)].number

    def result(self) -> RangeFit:
        """Return the score with every note at its new place."""
        if not self._octaves:
            notes = self._score.notes
            outside = sum(not self._lowest <= note.pitch <= self._highest for note in notes)
            if not outside:
                return RangeFit(self._score)
        moved = [
            note._replace(pitch=note.pitch + self._octaves.get(i, 0) * PITCHES_PER_OCTAVE)
            for i, note in enumerate(self._score.notes)
        ]
        kept: dict[tuple[float, int, bool], ScoreNote] = {}
        for note in moved:
            if self._lowest <= note.pitch <= self._highest:
                key = (note.onset_beat, note.pitch, note.is_grace)
                twin = kept.get(key, note)
                # The right hand has the melody.
                kept[key] = max(twin, note, key=lambda each: (each.hand is Hand.RIGHT, each.duration_beat))
        in_order = sorted(kept.values(), key=lambda note: (note.onset_beat, note.pitch))
        fitted = replace(self._score, notes=tuple(in_order))
        return RangeFit(fitted, tuple(self._moves), len(moved) - len(in_order))


_Forms = tuple[str, str]

_SONG_UP: Final[_Forms] = ("The whole song an octave higher", "The whole song {octaves} octaves higher")
_SONG_DOWN: Final[_Forms] = ("The whole song an octave lower", "The whole song {octaves} octaves lower")
_HANDS: Final[dict[Hand, _Forms]] = {
    Hand.LEFT: ("Left hand {octaves} octave", "Left hand {octaves} octaves"),
    Hand.RIGHT: ("Right hand {octaves} octave", "Right hand {octaves} octaves"),
}
_BARS: Final[dict[Hand, _Forms]] = {
    Hand.LEFT: (
        "Left hand {octaves} octave from bar {first} to bar {last}",
        "Left hand {octaves} octaves from bar {first} to bar {last}",
    ),
    Hand.RIGHT: (
        "Right hand {octaves} octave from bar {first} to bar {last}",
        "Right hand {octaves} octaves from bar {first} to bar {last}",
    ),
}
_NOTES: Final[dict[Hand, _Forms]] = {
    Hand.LEFT: (
        "Left hand: 1 note moved by octaves in bar {first}",
        "Left hand: {count} notes moved by octaves from bar {first} to bar {last}",
    ),
    Hand.RIGHT: (
        "Right hand: 1 note moved by octaves in bar {first}",
        "Right hand: {count} notes moved by octaves from bar {first} to bar {last}",
    ),
}
_LEFT_OUT: Final[_Forms] = (
    "1 note left out: another is on its key",
    "{count} notes left out: others are on their keys",
)

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = tuple(
    form
    for forms in (_SONG_UP, _SONG_DOWN, *_HANDS.values(), *_BARS.values(), *_NOTES.values(), _LEFT_OUT)
    for form in forms
)


def _wording_of(move: OctaveMove) -> Wording:
    octaves = move.octaves or 0
    is_more = abs(octaves) != 1
    if move.hand is None:
        return Wording((_SONG_UP if octaves > 0 else _SONG_DOWN)[is_more], (("octaves", abs(octaves)),))
    if move.first_bar is None or move.last_bar is None:
        return Wording(_HANDS[move.hand][is_more], (("octaves", _signed(octaves)),))
    where: tuple[tuple[str, str | int], ...] = (("first", move.first_bar), ("last", move.last_bar))
    if move.octaves is None:
        template = _NOTES[move.hand][move.note_count != 1]
        return Wording(template, (("count", move.note_count), *where))
    return Wording(_BARS[move.hand][is_more], (("octaves", _signed(octaves)), *where))


def _signed(octaves: int) -> str:
    return f"+{octaves}" if octaves > 0 else f"−{-octaves}"
