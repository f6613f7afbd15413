"""Adapters: from keys going down and up in a MIDI file to notes with hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from sargam_desktop.adapters.importers.hand_names import Part, assign_hands
from sargam_desktop.adapters.importers.hand_splitter import SoundingNote, split_hands
from sargam_desktop.domain.import_report import FindingKind, HandSource
from sargam_desktop.domain.pitch import MIDDLE_C
from sargam_desktop.domain.score import Hand

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.midi_tracks import Columns, MidiTracks

#: Channel 10 of General MIDI, counted from 0: its keys are drums, not pitches.
_DRUM_CHANNEL: Final = 9
#: No two hands play more; such a file is cut at middle C.
MOST_TO_SPLIT: Final = 60_000
_PITCH_BITS: Final = 7
_CHANNEL_BITS: Final = 4


class MidiNotes(NamedTuple):
    """Notes in columns, in rising order of (onset, pitch); onsets and offsets in ticks."""

    onsets: NDArray[np.int64]
    offsets: NDArray[np.int64]
    pitches: NDArray[np.uint8]
    velocities: NDArray[np.uint8]
    tracks: NDArray[np.int32]
    channels: NDArray[np.uint8]

    def take(self, rows: NDArray[np.intp]) -> MidiNotes:
        """Return some of the notes, in the order of `rows`."""
        return MidiNotes(
            self.onsets[rows],
            self.offsets[rows],
            self.pitches[rows],
            self.velocities[rows],
            self.tracks[rows],
            self.channels[rows],
        )


def pair_keys(tracks: MidiTracks, findings: Findings) -> MidiNotes:
    """Return the notes of a file, drums left out where there is else.

    A key struck again while it is down ends its first note; a key never released sounds to
    the end of the file; every note is at least one tick long.
    """
    keys = tracks.keys
    numbers = _key_numbers(tracks)
    by_key = np.argsort(numbers, kind="stable")
    ticks, downs = keys.ticks[by_key], keys.values[by_key] > 0
    is_first = np.diff(numbers[by_key].astype(np.int64), prepend=-1) != 0
    is_spent = _ends_a_note_before(ticks, downs, is_first)
    kept = np.flatnonzero(~is_spent)
    rows, downs, is_first = by_key[kept], downs[kept], is_first[kept]
    _tell_strays(keys.take(rows), downs, is_first, int(np.count_nonzero(is_spent)), findings)
    begins = np.flatnonzero(downs)
    is_last = np.append(is_first[1:], True)[begins]
    ends = keys.ticks[rows[np.minimum(begins + 1, len(rows) - 1)]]
    ends[is_last] = tracks.end_tick
    if np.any(is_last):
        findings.add(FindingKind.NEVER_RELEASED, int(np.count_nonzero(is_last)))
    rows = rows[begins]
    onsets = keys.ticks[rows]
    notes = MidiNotes(
        onsets,
        np.maximum(ends, onsets + 1),
        keys.numbers[rows],
        keys.values[rows],
        keys.tracks[rows],
        keys.channels[rows],
    )
    notes = _without_drums(notes, findings)
    return notes.take(np.argsort(notes.onsets << _PITCH_BITS | notes.pitches, kind="stable"))


def _key_numbers(tracks: MidiTracks) -> NDArray[np.integer]:
    """Return for each event a number of its key: track, channel and pitch; small ones sort quickly."""
    keys = tracks.keys
    channels = keys.tracks.astype(np.int64) << _CHANNEL_BITS | keys.channels
    numbers = channels << _PITCH_BITS | keys.numbers
    is_small = int(numbers.max()) <= np.iinfo(np.uint16).max
    return numbers.astype(np.uint16) if is_small else numbers


def _ends_a_note_before(
    ticks: NDArray[np.int64], downs: NDArray[np.bool_], is_first: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Tell which releases belong to a stroke that the next stroke has already ended.

    Some writers put the new stroke before the release of the old one, at the same tick: a
    release right behind a stroke of its tick, that came while the key was down. The key is
    down if the event before that stroke is a stroke, or is such a release itself.
    """
    may_be = np.zeros(len(ticks), dtype=np.bool_)
    may_be[2:] = ~downs[2:] & downs[1:-1] & (ticks[2:] == ticks[1:-1]) & ~is_first[2:] & ~is_first[1:-1]
    found = np.zeros(len(ticks), dtype=np.bool_)
    for parity in (0, 1):
        chain, strokes = may_be[parity::2], downs[parity::2]
        places = np.arange(len(chain))
        roots = np.maximum.accumulate(np.where(chain, -1, places)) if len(chain) else places
        found[parity::2] = chain & strokes[np.maximum(roots, 0)]
    return found


def _tell_strays(
    keys: Columns, downs: NDArray[np.bool_], is_first: NDArray[np.bool_], spent: int, findings: Findings
) -> None:
    """Note strokes on a key that is down, and releases of one that is not; of drums both are common.

    Args:
        keys: Strokes and releases, sorted by key, without releases that are spent.
        downs: Which are strokes.
        is_first: Which are the first of their key.
        spent: How many releases came behind the stroke that ended their note.
        findings: Is told of them.
    """
    was_down = np.append(False, downs[:-1]) & ~is_first
    is_later = np.diff(keys.ticks, prepend=-1) > 0
    is_audible = keys.channels != _DRUM_CHANNEL
    struck = int(np.count_nonzero(is_audible & downs & was_down & is_later)) - spent
    # A note that was struck again leaves a release over.
    released = int(np.count_nonzero(is_audible & ~downs & ~was_down)) - max(0, struck)
    if struck > 0:
        findings.add(FindingKind.STRUCK_AGAIN, struck)
    if released > 0:
        findings.add(FindingKind.RELEASES_LEFT_OUT, released)


def _without_drums(notes: MidiNotes, findings: Findings) -> MidiNotes:
    rows = np.flatnonzero(notes.channels != _DRUM_CHANNEL)
    if not len(rows):
        findings.add(FindingKind.DRUMS_TAKEN)
    if not 0 < len(rows) < len(notes.onsets):
        return notes
    findings.add(FindingKind.DRUMS_LEFT_OUT, len(notes.onsets) - len(rows))
    return notes.take(rows)


def hands_of(notes: MidiNotes, names: dict[int, str], findings: Findings) -> NDArray[np.bool_]:
    """Tell of each note whether the right hand plays it: by track, else by channel, else by a guess.

    Args:
        notes: At least one.
        names: Names of tracks by number.
        findings: Is told by what.
    """
    for source, numbers, known in (
        (HandSource.TRACKS, notes.tracks, names),
        (HandSource.CHANNELS, notes.channels, {}),
    ):
        found, places = np.unique(numbers, return_inverse=True)
        if len(found) > 1:
            findings.take_hands_from(source, len(found))
            means = np.bincount(places, weights=notes.pitches) / np.bincount(places)
            parts = [Part(known.get(int(n), ""), float(mean)) for n, mean in zip(found, means, strict=True)]
            return np.array([hand is Hand.RIGHT for hand in assign_hands(parts)])[places]
    findings.take_hands_from(HandSource.SPLIT, 1)
    return _split(notes)


def _split(notes: MidiNotes) -> NDArray[np.bool_]:
    if len(notes.onsets) > MOST_TO_SPLIT:
        return notes.pitches >= MIDDLE_C
    rows = zip(notes.onsets.tolist(), notes.offsets.tolist(), notes.pitches.tolist(), strict=True)
    return np.array([hand is Hand.RIGHT for hand in split_hands(list(map(SoundingNote._make, rows)))])


def merge_columns(notes: MidiNotes, is_right: NDArray[np.bool_]) -> tuple[MidiNotes, NDArray[np.bool_]]:
    """Keep of the notes on one key of one hand at once the longest."""
    order = np.lexsort((notes.offsets, is_right, notes.pitches, notes.onsets))
    notes, is_right = notes.take(order), is_right[order]
    same = (np.diff(notes.onsets) == 0) & (np.diff(notes.pitches) == 0) & (is_right[1:] == is_right[:-1])
    rows = np.flatnonzero(~np.append(same, False))
    return notes.take(rows), is_right[rows]
