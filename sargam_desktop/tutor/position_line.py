"""Tutor: the time line of a session: where the music was at each moment, and when it was where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sargam_desktop.domain.feedback import PositionSnapshot, TransportState


class Span(NamedTuple):
    """One pass through the music: from one jump, or end of a loop, to the next.

    Attributes:
        number: 0 for the first.
        lap: As in `NoteJudged`.
        start_us: Session time at which it begins.
        end_us: Session time at which the next one begins, or the session ends.
        snapshots: Its places in the snapshots of the line.
    """

    number: int
    lap: int
    start_us: int
    end_us: int
    snapshots: range


class PositionLine:
    """The position over session time, from the snapshots of the transport.

    Args:
        snapshots: In the order in which the transport told them, on session time.
        end_us: Session time at which the session ended.

    Attributes:
        end_us: The same.
        spans: The passes, at least one.
    """

    def __init__(self, snapshots: Sequence[PositionSnapshot], end_us: int) -> None:
        told = list(snapshots) or [PositionSnapshot(TransportState.STOPPED, 0, 0)]
        self.end_us = end_us
        self._snapshots = told
        self._bare = [replace(snapshot, lag_us=0, lag_for_us=0) for snapshot in told]
        self._times_us = [snapshot.at_us for snapshot in told]
        self.spans = self._find_spans()
        self._starts_us = [span.start_us for span in self.spans]
        self._reach_us = self._find_reach()

    @property
    def snapshots(self) -> Sequence[PositionSnapshot]:
        """What the transport told, in its order; at least one."""
        return self._snapshots

    def snapshot_at(self, at_us: int) -> PositionSnapshot:
        """Return the snapshot that holds at a session time."""
        return self._snapshots[max(0, bisect_right(self._times_us, at_us) - 1)]

    def score_us_at(self, at_us: int) -> int:
        """Return the position on the tempo map as it was painted."""
        return self.snapshot_at(at_us).score_us_at(max(at_us, self._times_us[0]))

    def score_us_before(self, at_us: int) -> int:
        """Return the position on the tempo map just before what happened at a session time moved it."""
        place = max(0, bisect_left(self._times_us, at_us) - 1)
        return self._bare[place].score_us_at(max(at_us, self._times_us[0]))

    def score_us_after(self, at_us: int) -> int:
        """Return the position on the tempo map right after what happened at a session time."""
        place = max(0, bisect_right(self._times_us, at_us) - 1)
        return self._bare[place].score_us_at(max(at_us, self._times_us[0]))

    def next_change_us(self, at_us: int) -> int | None:
        """Return when the transport changed next; None after its last change."""
        place = bisect_right(self._times_us, at_us)
        return self._times_us[place] if place < len(self._times_us) else None

    def span_at(self, at_us: int) -> Span:
        """Return the pass at a session time."""
        return self.spans[max(0, bisect_right(self._starts_us, at_us) - 1)]

    def span_of_lap(self, lap: int) -> Span | None:
        """Return the pass of a lap; None where the session ended before it."""
        place = bisect_left(self.spans, lap, key=lambda span: span.lap)
        return self.spans[place] if place < len(self.spans) and self.spans[place].lap == lap else None

    def time_of(self, score_us: int, span: Span) -> int | None:
        """Return when the position reached a place in a pass; None where it did not."""
        first, stop = span.snapshots.start, span.snapshots.stop
        place = bisect_left(self._reach_us, score_us, first, stop)
        if place == stop:
            return None
        snapshot = self._bare[place]
        ahead_us = score_us - snapshot.score_us
        if ahead_us <= 0 or not snapshot.is_moving:
            return snapshot.at_us
        return snapshot.at_us + (ahead_us * 100 + snapshot.speed_percent - 1) // snapshot.speed_percent

    def first_time_of(self, score_us: int) -> int | None:
        """Return when the position reached a place for the first time in any pass."""
        times = (self.time_of(score_us, span) for span in self.spans if self._begins_before(span, score_us))
        return next((time for time in times if time is not None), None)

    def _begins_before(self, span: Span, score_us: int) -> bool:
        return self._bare[span.snapshots.start].score_us <= score_us

    def _find_spans(self) -> tuple[Span, ...]:
        laps = [snapshot.lap for snapshot in self._snapshots]
        firsts = [0, *(place for place in range(1, len(laps)) if laps[place] != laps[place - 1])]
        stops = [*firsts[1:], len(laps)]
        starts_us = [0, *(self._times_us[first] for first in firsts[1:])]
        ends_us = [*starts_us[1:], max(self.end_us, starts_us[-1])]
        return tuple(
            Span(number, laps[firsts[number]], starts_us[number], ends_us[number], range(first, stop))
            for number, (first, stop) in enumerate(zip(firsts, stops, strict=True))
        )

    def _find_reach(self) -> list[int]:
        """Return how far each pass has come when each snapshot is replaced by the next."""
        reach_us: list[int] = []
        for span in self.spans:
            furthest_us = self._bare[span.snapshots.start].score_us
            for place in span.snapshots:
                until_us = self._times_us[place + 1] if place + 1 < len(self._times_us) else self.end_us
                furthest_us = max(furthest_us, self._straight(place, until_us))
                reach_us.append(furthest_us)
        return reach_us

    def _straight(self, place: int, until_us: int) -> int:
        """Return where a snapshot's line ends, without folding back at the end of a loop."""
        snapshot = replace(self._bare[place], loop_us=None)
        end_us = snapshot.score_us_at(max(until_us, snapshot.at_us))
        return max(snapshot.score_us, end_us)
