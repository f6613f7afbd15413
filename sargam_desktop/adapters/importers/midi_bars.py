"""Adapters: the bars of a MIDI file, laid out by its metre."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import MOST_BARS, with_too_many_bars
from sargam_desktop.adapters.importers.midi_tracks import MetreChange
from sargam_desktop.domain.score import Bar

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.midi_tracks import MidiTracks

#: Two bar lines nearer than this are one that was rounded to ticks.
_SAME_BEAT: Final = 1e-6


def lay_out_bars(name: str, tracks: MidiTracks, end_tick: int) -> tuple[Bar, ...]:
    """Return bars from the beginning of the file to `end_tick`, numbered from 1.

    A change of metre begins a new bar; the bar before it may be cut short. The last bar is whole.

    Raises:
        UnreadableFileError: There are more than `MOST_BARS`.
    """
    changes = [change for change in _metre_changes(tracks) if change.tick < end_tick]
    onsets: list[tuple[float, MetreChange]] = []
    for change, stop_tick in zip(changes, [*(c.tick for c in changes[1:]), end_tick], strict=True):
        start, length = tracks.beat_of(change.tick), _bar_length(change)
        count = ceil((tracks.beat_of(stop_tick) - start) / length - _SAME_BEAT)
        if len(onsets) + count > MOST_BARS:
            raise with_too_many_bars(name)
        onsets += [(start + index * length, change) for index in range(count)]
    last_onset, last_metre = onsets[-1]
    ends = [*(onset for onset, _ in onsets[1:]), last_onset + _bar_length(last_metre)]
    return tuple(
        Bar(number, onset, end - onset, metre.numerator, metre.denominator)
        for number, ((onset, metre), end) in enumerate(zip(onsets, ends, strict=True), start=1)
    )


def _bar_length(metre: MetreChange) -> float:
    return metre.numerator * 4 / metre.denominator


def _metre_changes(tracks: MidiTracks) -> list[MetreChange]:
    """Return the changes in order of time from tick 0 on, without those that change nothing."""
    by_tick = {0: MetreChange(0, 4, 4)}
    by_tick |= {metre.tick: metre for metre in sorted(tracks.metres, key=lambda metre: metre.tick)}
    metres = list(by_tick.values())
    return metres[:1] + [after for before, after in pairwise(metres) if before[1:] != after[1:]]
