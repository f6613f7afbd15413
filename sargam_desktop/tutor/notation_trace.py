"""Tutor: a written score beside what is played of it, as it is written and as it is arranged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Score, ScoreNote

#: Onsets that differ by less are the same, whichever way they were worked out.
_DECIMALS: Final = 5


@dataclass(frozen=True, slots=True)
class TracedScore:
    """A written score, and which of its notes each played note comes from.

    Attributes:
        music_xml: The score, sorted by part; every ``note`` has an id.
        score: What is played of it, as it is written.
        sources: For each note of `score` the id of the written note that begins it; empty where no
            head is printed for it, as in a bar that only says "as before".
        measures: For each bar of `score` the index of the written measure.
        moments: For each written measure the onsets of its notes and rests by id, in quarter notes from
            its bar line.
    """

    music_xml: str
    score: Score
    sources: tuple[str, ...]
    measures: tuple[int, ...]
    moments: tuple[dict[str, float], ...]


@dataclass(frozen=True, slots=True)
class Origins:
    """How the notes of a song as it is played are written in its file.

    Attributes:
        indices: For each note of the song the index of the note in the traced score; None where the
            file has none like it.
        semitones: How far most notes are moved.
    """

    indices: tuple[int | None, ...]
    semitones: int


def find_origins(traced: Score, arranged: Score) -> Origins:
    """Tell which notes of `arranged` are which of `traced`, however they were moved.

    Notes keep their onsets; all are moved by the same semitones, and some by octaves besides. Of the
    notes of one name at one onset the higher stays the higher, in each hand.

    Raises:
        NotationError: It is another piece, or another version of it.
    """
    if len(traced.bars) != len(arranged.bars):
        raise NotationError("The file of this song has other bars than the song", "Import the file again")
    semitones = _common_move(traced.notes, arranged.notes)
    origins: dict[int, int] = {}
    for key in (_name_and_hand, _name_only):
        left = [index for index in range(len(arranged.notes)) if index not in origins]
        taken = set(origins.values())
        free = [index for index in range(len(traced.notes)) if index not in taken]
        origins |= _pair_off(
            _grouped(left, arranged.notes, key, semitones), _grouped(free, traced.notes, key, 0)
        )
    return Origins(tuple(origins.get(index) for index in range(len(arranged.notes))), semitones)


def _common_move(before: Iterable[ScoreNote], after: Iterable[ScoreNote]) -> int:
    """Return the semitones by which most notes are moved; 0 where both have no onset in common."""
    pitches = defaultdict(list)
    for note in before:
        pitches[_moment(note)].append(note.pitch)
    moves: Counter[int] = Counter()
    for note in after:
        moves.update(note.pitch - pitch for pitch in pitches[_moment(note)])
    if not moves:
        return 0
    return max(moves, key=lambda move: (moves[move], -abs(move), move))


def _moment(note: ScoreNote) -> tuple[float, bool]:
    return round(note.onset_beat, _DECIMALS), note.is_grace


def _name_only(note: ScoreNote, semitones: int) -> Hashable:
    return _moment(note), (note.pitch - semitones) % PITCHES_PER_OCTAVE


def _name_and_hand(note: ScoreNote, semitones: int) -> Hashable:
    return _name_only(note, semitones), note.hand


def _grouped(
    indices: Iterable[int],
    notes: Sequence[ScoreNote],
    key: Callable[[ScoreNote, int], Hashable],
    semitones: int,
) -> dict[Hashable, list[int]]:
    """Return indices by key, those of each from low to high."""
    groups = defaultdict(list)
    for index in indices:
        groups[key(notes[index], semitones)].append(index)
    for group in groups.values():
        group.sort(key=lambda index: notes[index].pitch)
    return groups


def _pair_off(after: dict[Hashable, list[int]], before: dict[Hashable, list[int]]) -> dict[int, int]:
    """Return what belongs together: each pair from low to high, as many as both have."""
    return {
        index: origin
        for key, indices in after.items()
        for index, origin in zip(indices, before.get(key, ()), strict=False)
    }
