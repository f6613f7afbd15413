"""Adapters: from keys going down and up in a MIDI file to notes with hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.importers.hand_names import Part, assign_hands
from sargam_desktop.adapters.importers.hand_splitter import SoundingNote, split_hands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sargam_desktop.adapters.importers.midi_tracks import KeyEvent, MidiTracks
    from sargam_desktop.domain.score import Hand

#: Channel 10 of General MIDI, counted from 0: its keys are drums, not pitches.
_DRUM_CHANNEL: Final = 9


class MidiNote(NamedTuple):
    """A note in ticks; sorts by onset, then pitch."""

    onset: int
    pitch: int
    offset: int
    track: int
    channel: int
    velocity: int


def pair_keys(tracks: MidiTracks) -> list[MidiNote]:
    """Return the notes of a file, sorted by (onset, pitch), drums left out where there is else.

    A key struck again while it is down ends its first note; a key never released sounds to
    the end of the file; every note is at least one tick long.
    """
    pairing = _Pairing()
    for event in tracks.keys:
        pairing.add(event)
    notes = sorted(pairing.finish(tracks.end_tick))
    return [note for note in notes if note.channel != _DRUM_CHANNEL] or notes


class _Pairing:
    """Keys that are down, and the notes made so far."""

    def __init__(self) -> None:
        self._down: dict[tuple[int, int, int], KeyEvent] = {}
        self._struck_again: dict[tuple[int, int, int], int] = {}
        self._notes: list[MidiNote] = []

    def add(self, event: KeyEvent) -> None:
        """Take the next event of a track."""
        key = (event.track, event.channel, event.pitch)
        if event.velocity:
            if key in self._down:
                self._end(key, event.tick)
                self._struck_again[key] = event.tick
            self._down[key] = event
        elif self._struck_again.pop(key, None) != event.tick:
            # Some writers put the new stroke before the release of the old one.
            self._end(key, event.tick)

    def finish(self, end_tick: int) -> list[MidiNote]:
        """End what is still down, and return all notes."""
        for key in list(self._down):
            self._end(key, end_tick)
        return self._notes

    def _end(self, key: tuple[int, int, int], tick: int) -> None:
        event = self._down.pop(key, None)
        if event is not None:
            track, channel, pitch = key
            offset = max(tick, event.tick + 1)
            self._notes.append(MidiNote(event.tick, pitch, offset, track, channel, event.velocity))


def hands_of(notes: Sequence[MidiNote], names: dict[int, str]) -> list[Hand]:
    """Return the hand of each note: by track, else by channel, else by a guess.

    Args:
        notes: In rising order of (onset, pitch), at least one.
        names: Names of tracks by number.
    """
    by_track = _hands_by(notes, lambda note: note.track, names)
    by_channel = by_track or _hands_by(notes, lambda note: note.channel, {})
    return by_channel or split_hands([SoundingNote(note.onset, note.offset, note.pitch) for note in notes])


def _hands_by(
    notes: Sequence[MidiNote], number_of: Callable[[MidiNote], int], names: dict[int, str]
) -> list[Hand] | None:
    """Return the hands by track or channel, None where all notes are in one."""
    pitches: dict[int, list[int]] = {}
    for note in notes:
        pitches.setdefault(number_of(note), []).append(note.pitch)
    if len(pitches) == 1:
        return None
    parts = [Part(names.get(number, ""), sum(part) / len(part)) for number, part in pitches.items()]
    hands = dict(zip(pitches, assign_hands(parts), strict=True))
    return [hands[number_of(note)] for note in notes]
