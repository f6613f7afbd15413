"""Domain: what the virtual learner reads, the notes of a score in session time, as chords."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand, Score

#: Onsets within this span are struck together; a recorded MIDI file writes chords so.
_CHORD_SPAN_US: Final = 30_000
#: The room before the first chord and after the last.
_AMPLE_US: Final = 10_000_000


class NoteToPlay(NamedTuple):
    """A note in session time.

    Attributes:
        note_index: Index in `Score.notes`.
        onset_us: Session time at which it is due.
        duration_us: Its length.
        pitch: The key.
        hand: The hand.
        bar_index: Index in `Score.bars`.
        score_us: Onset on the tempo map, at full speed.
    """

    note_index: int
    onset_us: int
    duration_us: int
    pitch: int
    hand: Hand
    bar_index: int
    score_us: int


class ChordToPlay(NamedTuple):
    """Notes that are struck together.

    Attributes:
        notes: By onset, then pitch; at least one.
        room_us: Time to the nearest other chord.
    """

    notes: tuple[NoteToPlay, ...]
    room_us: int

    @property
    def onset_us(self) -> int:
        """When it is due."""
        return self.notes[0].onset_us

    @property
    def bar_index(self) -> int:
        """The bar in which it begins."""
        return self.notes[0].bar_index


def notes_to_play(
    score: Score,
    note_indices: Iterable[int] | None = None,
    origin_beat: float | None = None,
    speed_percent: int = 100,
) -> list[NoteToPlay]:
    """Return notes of `score` in session time, by (onset, pitch).

    Args:
        score: The score.
        note_indices: The notes; None for all, the same key at the same onset only once.
        origin_beat: The beat at which session time begins, None for the first bar line.
        speed_percent: Speed at which the session runs.
    """
    us_at = score.tempo_map.us_at
    origin_us = us_at(score.start_beat if origin_beat is None else origin_beat)

    def session_us(score_us: int) -> int:
        return (score_us - origin_us) * 100 // speed_percent

    def timed(index: int) -> NoteToPlay:
        note = score.notes[index]
        score_us = us_at(note.onset_beat)
        onset_us = session_us(score_us)
        length_us = session_us(us_at(note.onset_beat + note.duration_beat)) - onset_us
        bar_index = score.bar_index_at(note.onset_beat)
        return NoteToPlay(index, onset_us, length_us, note.pitch, note.hand, bar_index, score_us)

    indices = range(len(score.notes)) if note_indices is None else note_indices
    notes = {(note.onset_us, note.pitch): note for note in map(timed, indices)}
    return [notes[place] for place in sorted(notes)]


def group_into_chords(notes: Sequence[NoteToPlay]) -> list[ChordToPlay]:
    """Group `notes` (by onset) into chords; a key that comes again begins a chord of its own."""
    groups: list[list[NoteToPlay]] = []
    for note in notes:
        if groups and _belongs_to(groups[-1], note):
            groups[-1].append(note)
        else:
            groups.append([note])
    gaps_us = [_AMPLE_US, *(b[0].onset_us - a[0].onset_us for a, b in pairwise(groups)), _AMPLE_US]
    return [ChordToPlay(tuple(group), min(gaps_us[i : i + 2])) for i, group in enumerate(groups)]


def _belongs_to(group: Sequence[NoteToPlay], note: NoteToPlay) -> bool:
    is_near = note.score_us - group[0].score_us <= _CHORD_SPAN_US
    return is_near and all(other.pitch != note.pitch for other in group)


class AskedKeys:
    """Which keys the notes ask for, and when.

    Args:
        notes: By onset.
    """

    def __init__(self, notes: Iterable[NoteToPlay]) -> None:
        self._onsets_us: dict[int, list[int]] = {}
        for note in notes:
            self._onsets_us.setdefault(note.pitch, []).append(note.onset_us)

    def is_asked(self, pitch: int, from_us: int, until_us: int) -> bool:
        """Tell whether a note of `pitch` is due with from_us < onset <= until_us."""
        onsets_us = self._onsets_us.get(pitch, [])
        return bisect_right(onsets_us, from_us) < bisect_right(onsets_us, until_us)

    def is_asked_near(self, pitch: int, at_us: int, reach_us: int) -> bool:
        """Tell whether a note of `pitch` is due within `reach_us` of `at_us`."""
        onsets_us = self._onsets_us.get(pitch, [])
        after = bisect_left(onsets_us, at_us - reach_us)
        return after < len(onsets_us) and onsets_us[after] <= at_us + reach_us
