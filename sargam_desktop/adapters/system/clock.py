"""Adapters, system: the monotonic clock of the machine."""

from __future__ import annotations

from time import perf_counter_ns
from typing import Final

_NS_PER_US: Final = 1000


class MonotonicClock:
    """Implements `engine.ports.Clock`. Thread: any."""

    def now_us(self) -> int:
        """Return the present in microseconds from an arbitrary origin."""
        return perf_counter_ns() // _NS_PER_US
