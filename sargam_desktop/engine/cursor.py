"""Engine: a cursor over things in score order that folds back at the end of a loop."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from sargam_desktop.engine.transport import Loop

T = TypeVar("T")


class Upcoming(NamedTuple, Generic[T]):
    """The next thing and where it lies.

    Attributes:
        unrolled_us: Its unrolled score time.
        fold_us: What its unrolled time has over its score time.
        lap: The lap in which it comes.
        item: The thing.
    """

    unrolled_us: int
    fold_us: int
    lap: int
    item: T


class LoopCursor(Generic[T]):
    """Walks through `items` and, where there is a loop, round it.

    Args:
        items: In order of time.
        times_us: Score time of each item, rising.
        end_us: Items from here on are never reached.
    """

    def __init__(self, items: Sequence[T], times_us: Sequence[int], end_us: int) -> None:
        self._items = items
        self._times = times_us
        self._end = bisect_left(times_us, end_us)
        self._index = 0
        self._fold_us = 0
        self._lap = 0
        self._loop: Loop | None = None
        self._passed: tuple[int, int] | None = None  # lap and unrolled time of the last one

    def place(self, score_us: int, fold_us: int, lap: int, loop: Loop | None) -> None:
        """Go to the first item at or after `score_us`."""
        self._index = bisect_left(self._times, score_us)
        self._fold_us = fold_us
        self._lap = lap
        self._loop = loop

    def peek(self) -> Upcoming[T] | None:
        """Return the next item without passing it; None when there is no more."""
        if self._loop is not None and self._is_at_end_of(self._loop):
            self._fold_back(self._loop)
            if self._is_at_end_of(self._loop):
                return None
        elif self._index >= self._end and self._loop is None:
            return None
        time = self._times[self._index]
        return Upcoming(time + self._fold_us, self._fold_us, self._lap, self._items[self._index])

    def step(self) -> None:
        """Pass the next item."""
        self._passed = (self._lap, self._times[self._index] + self._fold_us)
        self._index += 1

    def pass_again(self) -> None:
        """After `place`: pass what was passed in this lap at this very moment."""
        while (upcoming := self.peek()) is not None and (upcoming.lap, upcoming.unrolled_us) == self._passed:
            self._index += 1

    def _is_at_end_of(self, loop: Loop) -> bool:
        return self._index >= len(self._times) or self._times[self._index] >= loop.end_us

    def _fold_back(self, loop: Loop) -> None:
        self._index = bisect_left(self._times, loop.start_us)
        self._fold_us += loop.length_us
        self._lap += 1
