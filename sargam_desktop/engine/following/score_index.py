"""Engine: a score laid out for looking up where a pitch is near a place, in constant time.

An event is all that begins at one onset: a note, a chord, ornaments with their main note. Event
0 is empty and lies before the music, so that "before the first note" is a place like any other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

PITCHES: Final = 128

#: A note may still come late so many events back.
BACK_EVENTS: Final = 4

#: An event and those before it in which it matters to a guess what is open.
RECENT_EVENTS: Final = 2

#: An event's context: itself and so many before it.
CONTEXT_EVENTS: Final = 3

#: Two pitches are a pair for the look-up of jumps when they lie at most so many events apart.
_PAIR_REACH_EVENTS: Final = 2

#: Onsets nearer than this are one event: sums of triplets differ in their last digits.
_SAME_ONSET_BEAT: Final = 1e-6


class FollowedNote(NamedTuple):
    """One key press that the score asks for; its index in the sequence is its identity.

    Attributes:
        onset_beat: Onset; the unit is free, but the same as that of the bar lines.
        pitch: Key number 0-127.
        is_grace: An ornament before the main note of the same onset.
    """

    onset_beat: float
    pitch: int
    is_grace: bool = False


class Place(NamedTuple):
    """Where a pitch is in the score.

    Attributes:
        event: The event.
        bit: The note's bit in the masks of its event.
        note: The note.
    """

    event: int
    bit: int
    note: int


class ScoreIndex:
    """A score, looked up by event, by pitch, by bar and by pairs of pitches.

    Args:
        notes: What is to be played, in rising order of onset. A pitch twice at one onset is one
            key press (the last of them), unless one is an ornament.
        bar_lines_beat: Onsets of the bars, rising.

    Attributes:
        beats: Onset of each event.
        notes_of: For each event its notes; the rank of a note is that of its bit in the masks.
        event_of: For each note its event; 0 if it is left to a unison.
        main_masks: For each event the bits of its notes that are no ornaments.
        grace_masks: For each event the bits of its ornaments.
        notes_before: How many notes, ornaments apart, all earlier events have.
        pitch_sets: For each event its pitches as bits.
        near_sets: For each event its pitches and those of the next.
        context_sets: For each event the pitches of its context.
        events_of: For each pitch the events that have it, rising.
        places_of: For each pitch its places, in step with `events_of`.
        bar_starts: The first event of each bar that has one.
        bar_of: For each event the index of its bar in `bar_starts`.
        last_event: The last event; 0 in an empty score.
        width: Bits that the mask of one event takes.
        window_mask: All bits of an event and the `BACK_EVENTS` before it, the event's lowest.
        closed_mask: The same without the event's own.
        recent_mask: All bits of an event and the one before it.

    Raises:
        ValueError: The notes are not in order of onset.
    """

    def __init__(self, notes: Sequence[FollowedNote], bar_lines_beat: Iterable[float]) -> None:
        if any(a.onset_beat > b.onset_beat + _SAME_ONSET_BEAT for a, b in pairwise(notes)):
            raise ValueError("the notes of a score come in order of onset")
        members = _group(notes)
        self.notes_of: list[tuple[int, ...]] = [(), *members]
        self.last_event = len(members)
        self.event_of = [0] * len(notes)
        for event, of_event in enumerate(self.notes_of):
            for note in of_event:
                self.event_of[note] = event
        first_beat = notes[0].onset_beat if notes else 0.0
        self.beats = [first_beat - 1.0, *(notes[event[0]].onset_beat for event in members)]
        self.width = max((len(event) for event in members), default=1)
        self.window_mask = (1 << self.width * (BACK_EVENTS + 1)) - 1
        self.closed_mask = self.window_mask >> self.width << self.width
        self.recent_mask = (1 << self.width * RECENT_EVENTS) - 1
        self._lay_places(notes)
        self._lay_events(notes)
        self._lay_bars(bar_lines_beat)
        self._pairs = _index_pairs(self.pitch_sets)

    def place_in(self, event: int, pitch: int) -> Place | None:
        """Return the first place of `pitch` in `event`."""
        events = self.events_of[pitch]
        rank = bisect_left(events, event)
        is_there = rank < len(events) and events[rank] == event
        return self.places_of[pitch][rank] if is_there else None

    def first_place(self, event: int, pitch: int) -> Place | None:
        """Return where `pitch` begins the bar in the context of `event`, else its first place there."""
        events = self.events_of[pitch]
        start = self.bar_starts[self.bar_of[event]]
        if start >= event - CONTEXT_EVENTS and self.pitch_sets[start] >> pitch & 1:
            return self.place_in(start, pitch)
        rank = bisect_left(events, event - CONTEXT_EVENTS)
        is_there = rank < len(events) and events[rank] <= event
        return self.places_of[pitch][rank] if is_there else None

    def find_pair(self, earlier: int, later: int, near_event: int, limit: int) -> list[int]:
        """Return up to `limit` events around `near_event` with `later` shortly after `earlier`."""
        events = self._pairs.get(earlier * PITCHES + later, [])
        middle = bisect_left(events, near_event)
        return events[max(0, middle - limit // 2) : middle + limit // 2]

    def is_bar_start(self, event: int) -> bool:
        """Tell whether `event` is the first of its bar."""
        return self.bar_starts[self.bar_of[event]] == event

    def _lay_places(self, notes: Sequence[FollowedNote]) -> None:
        self.events_of: list[list[int]] = [[] for _ in range(PITCHES)]
        self.places_of: list[list[Place]] = [[] for _ in range(PITCHES)]
        for event, members in enumerate(self.notes_of):
            for rank, note in enumerate(members):
                pitch = notes[note].pitch
                self.events_of[pitch].append(event)
                self.places_of[pitch].append(Place(event, 1 << rank, note))

    def _lay_events(self, notes: Sequence[FollowedNote]) -> None:
        self.grace_masks: list[int] = []
        self.main_masks: list[int] = []
        self.notes_before = [0]
        self.pitch_sets: list[int] = []
        for members in self.notes_of:
            grace_mask = sum(1 << rank for rank, note in enumerate(members) if notes[note].is_grace)
            main_mask = (1 << len(members)) - 1 ^ grace_mask
            self.grace_masks.append(grace_mask)
            self.main_masks.append(main_mask)
            self.notes_before.append(self.notes_before[-1] + main_mask.bit_count())
            self.pitch_sets.append(_pitch_set(notes, members))
        sets = self.pitch_sets
        self.near_sets = [now | after for now, after in zip(sets, [*sets[1:], 0], strict=True)]
        self.context_sets = [_union(sets[max(0, i - CONTEXT_EVENTS) : i + 1]) for i in range(len(sets))]

    def _lay_bars(self, bar_lines_beat: Iterable[float]) -> None:
        starts = {bisect_left(self.beats, line - _SAME_ONSET_BEAT, lo=1) for line in bar_lines_beat}
        self.bar_starts = sorted({min(1, self.last_event)} | starts - {self.last_event + 1})
        self.bar_of: list[int] = []
        bar = 0
        for event in range(self.last_event + 1):
            if event in starts and event > self.bar_starts[0]:
                bar += 1
            self.bar_of.append(bar)


def _group(notes: Sequence[FollowedNote]) -> list[tuple[int, ...]]:
    """Return the notes of each onset: ornaments first, as they are played."""
    groups: list[list[int]] = []
    for note, (onset_beat, _, _) in enumerate(notes):
        if not groups or onset_beat - notes[groups[-1][0]].onset_beat > _SAME_ONSET_BEAT:
            groups.append([])
        groups[-1].append(note)
    return [_without_unisons(notes, members) for members in groups]


def _without_unisons(notes: Sequence[FollowedNote], members: Sequence[int]) -> tuple[int, ...]:
    graces = [note for note in members if notes[note].is_grace]
    mains = {notes[note].pitch: note for note in members if not notes[note].is_grace}
    return (*graces, *sorted(mains.values()))


def _pitch_set(notes: Sequence[FollowedNote], members: Iterable[int]) -> int:
    return _union(1 << notes[note].pitch for note in members)


def _union(sets: Iterable[int]) -> int:
    union = 0
    for one in sets:
        union |= one
    return union


def _index_pairs(pitch_sets: Sequence[int]) -> dict[int, list[int]]:
    """Return for each pair of pitches, as a number, the events that have it, rising."""
    pitches = [_members(pitch_set) for pitch_set in pitch_sets]
    pairs: defaultdict[int, list[int]] = defaultdict(list)
    for event, now in enumerate(pitches):
        before = {pitch for one in pitches[max(0, event - _PAIR_REACH_EVENTS) : event + 1] for pitch in one}
        for earlier in before:
            for later in now:
                pairs[earlier * PITCHES + later].append(event)
    return dict(pairs)


def _members(pitch_set: int) -> list[int]:
    pitches = []
    while pitch_set:
        pitches.append(pitch_set.bit_length() - 1)
        pitch_set ^= 1 << pitches[-1]
    return pitches
