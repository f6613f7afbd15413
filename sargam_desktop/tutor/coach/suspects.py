"""Tutor, coach: all that may be weak about a learner's playing, as questions to the counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.findings import FindingKind, Subject
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm
from sargam_desktop.tutor.coach.tally import Cell

#: From here on, in semitones, the hand leaps.
LEAP: Final = 8
#: So many notes (of each kind) are needed before anything is said.
NEEDED: Final = {
    FindingKind.UNLEARNT_BARS: 12,
    FindingKind.RANDOM_SLIPS: 100,
    FindingKind.TIMING_BIAS: 30,
    FindingKind.DRIFT: 20,
    FindingKind.UNEVEN_RUNS: 24,
    FindingKind.INTERVAL: 15,
    FindingKind.LEAPS: 15,
    FindingKind.CHORDS: 24,
    FindingKind.RHYTHM: 20,
    FindingKind.KEYS: 20,
    FindingKind.HESITATION: 15,
}
_BAR_SPANS: Final = (1, 2, 4)
_ANY_HAND: Final = (None, Hand.LEFT, Hand.RIGHT)


class Suspect(NamedTuple):
    """One thing that may be weak.

    Attributes:
        kind: What a finding would be about.
        subject: What exactly.
        song_id: Of bars their song, else None.
        bars: First and last bar index, inclusive; None where it is no place.
    """

    kind: FindingKind
    subject: Subject
    song_id: str | None = None
    bars: tuple[int, int] | None = None

    def concerns(self, cell: Cell) -> bool:
        """Tell whether the notes of `cell` are of this kind."""
        if self.subject.hand not in (None, cell.hand):
            return False
        if self.bars is not None:
            return cell.song_id == self.song_id and self.bars[0] <= cell.bar_index <= self.bars[1]
        return _CONCERNS[self.kind](self.subject, cell.traits)


def _is_interval(subject: Subject, traits: NoteTraits) -> bool:
    return traits.interval == subject.interval


def _is_leap(_: Subject, traits: NoteTraits) -> bool:
    return traits.interval is not None and abs(traits.interval) >= LEAP


def _is_chord(subject: Subject, traits: NoteTraits) -> bool:
    return traits.chord_size >= (subject.chord_size or 0)


def _is_rhythm(subject: Subject, traits: NoteTraits) -> bool:
    return traits.rhythm == subject.rhythm


def _is_key(subject: Subject, traits: NoteTraits) -> bool:
    return traits.is_black if subject.is_black else traits.fifths == subject.fifths


def _is_shift(_: Subject, traits: NoteTraits) -> bool:
    return traits.is_shift


def _is_run(_: Subject, traits: NoteTraits) -> bool:
    return traits.is_run


_CONCERNS: Final[dict[FindingKind, Callable[[Subject, NoteTraits], bool]]] = {
    FindingKind.INTERVAL: _is_interval,
    FindingKind.LEAPS: _is_leap,
    FindingKind.CHORDS: _is_chord,
    FindingKind.RHYTHM: _is_rhythm,
    FindingKind.KEYS: _is_key,
    FindingKind.HESITATION: _is_shift,
    FindingKind.UNEVEN_RUNS: _is_run,
}


def key_suspects(cells: Sequence[Cell]) -> list[Suspect]:
    """Return what may make wrong keys and misses likelier; widest questions first."""
    intervals = sorted({cell.traits.interval for cell in cells if cell.traits.interval is not None})
    sizes = sorted({cell.traits.chord_size for cell in cells} - {1})
    subjects = [
        *((FindingKind.LEAPS, Subject(hand)) for hand in _ANY_HAND),
        *((FindingKind.KEYS, Subject(hand, is_black=True)) for hand in _ANY_HAND),
        *((FindingKind.CHORDS, Subject(hand, chord_size=size)) for hand in _ANY_HAND for size in sizes),
        *(
            (FindingKind.INTERVAL, Subject(hand, interval=interval))
            for hand in _ANY_HAND
            for interval in intervals
        ),
    ]
    return [Suspect(kind, subject) for kind, subject in subjects] + list(_bar_suspects(cells))


def time_suspects(cells: Sequence[Cell]) -> list[Suspect]:
    """Return what may put notes out of time; widest questions first."""
    rhythms = [rhythm for rhythm in Rhythm if any(cell.traits.rhythm is rhythm for cell in cells)]
    subjects = [
        *((FindingKind.UNEVEN_RUNS, Subject(hand)) for hand in _ANY_HAND),
        *((FindingKind.HESITATION, Subject(hand)) for hand in _ANY_HAND),
        *(
            (FindingKind.RHYTHM, Subject(hand, rhythm=rhythm.value))
            for hand in _ANY_HAND
            for rhythm in rhythms
        ),
    ]
    return [Suspect(kind, subject) for kind, subject in subjects] + list(_bar_suspects(cells))


def key_signatures(cells: Iterable[Cell]) -> list[Suspect]:
    """Return the key signatures that were played."""
    return [
        Suspect(FindingKind.KEYS, Subject(fifths=fifths))
        for fifths in sorted({cell.traits.fifths for cell in cells})
    ]


def _bar_suspects(cells: Iterable[Cell]) -> Iterator[Suspect]:
    """Yield each bar and a few bars in a row, for both hands and for each."""
    for song_id, bar_index in sorted({(cell.song_id, cell.bar_index) for cell in cells}):
        for span in _BAR_SPANS:
            bars = (bar_index, bar_index + span - 1)
            for hand in _ANY_HAND:
                yield Suspect(FindingKind.UNLEARNT_BARS, Subject(hand), song_id, bars)
