"""Engine: the inbox, the one queue from all inputs and the window to the matcher thread."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import Final, Generic, TypeVar

#: Room for ten seconds of the densest input that a test has seen (1,000 notes a second).
CAPACITY: Final = 10_000

T = TypeVar("T")


class Inbox(Generic[T]):
    """A bounded queue whose `put` neither blocks nor takes a lock in Python.

    `SimpleQueue.put` is one call into C and wakes the reader at once, so it is safe in a
    callback of the MIDI driver's own thread.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._queue: SimpleQueue[T] = SimpleQueue()
        self._capacity = capacity
        self.dropped = 0

    def put(self, item: T) -> bool:
        """Add `item`; False (and counted in `dropped`) when the reader is hopelessly behind.

        Thread: any.
        """
        if self._queue.qsize() >= self._capacity:
            self.dropped += 1
            return False
        self._queue.put(item)
        return True

    def insist(self, item: T) -> None:
        """Add `item` however far behind the reader is: commands are few, and must arrive.

        Thread: any.
        """
        self._queue.put(item)

    def get(self, timeout_s: float | None) -> T | None:
        """Return the next item; None after `timeout_s` seconds without one.

        Thread: matcher.
        """
        try:
            return self._queue.get(timeout=timeout_s) if timeout_s != 0 else self._queue.get_nowait()
        except Empty:
            return None
