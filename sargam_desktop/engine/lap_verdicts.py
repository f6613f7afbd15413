"""Engine: which expected notes have their verdict in which lap, so that each has one only."""

from __future__ import annotations

from typing import Final

#: A verdict may be revised for eight notes, and each of them may begin a lap.
_LAPS_KEPT: Final = 12


class LapVerdicts:
    """Keeps for each expected note and lap the number of the verdict that decided it."""

    def __init__(self) -> None:
        self._by_lap: dict[int, dict[int, int]] = {}

    def is_decided(self, lap: int, index: int) -> bool:
        """Tell whether a note has its verdict in a lap."""
        return index in self._by_lap.get(lap, ())

    def decide(self, lap: int, index: int, number: int) -> bool:
        """Take note of a verdict; False where the note has another one already."""
        if lap not in self._by_lap:
            self._by_lap = {known: notes for known, notes in self._by_lap.items() if known > lap - _LAPS_KEPT}
            self._by_lap[lap] = {}
        return self._by_lap[lap].setdefault(index, number) == number

    def take_back(self, lap: int, index: int, number: int) -> None:
        """Open a note again whose verdict was revised."""
        if self._by_lap.get(lap, {}).get(index) == number:
            del self._by_lap[lap][index]
