"""Domain: how long to wait before a server that did not answer is asked again."""

from __future__ import annotations

from typing import Final

FIRST_DELAY_S: Final = 1.0
LONGEST_DELAY_S: Final = 60.0
#: A server without room for another connection is there: desks take turns within moments.
FIRST_TURN_S: Final = 0.1
LONGEST_TURN_S: Final = 1.0
_SPREAD: Final = 0.5


def delay_before(tries: int, chance: float) -> float:
    """Return the seconds before the next try: twice as long after each, to a minute at most.

    Args:
        tries: How many failed in a row, 1 or more.
        chance: From 0 to 1, drawn anew each time: desks that lost the server at once do not come back
            at once. The longest are half as long again as the shortest.
    """
    return _growing(FIRST_DELAY_S, LONGEST_DELAY_S, tries, chance)


def turn_after(tries: int, chance: float) -> float:
    """Return the seconds before the next try at a server that had no room; see `delay_before`."""
    return _growing(FIRST_TURN_S, LONGEST_TURN_S, tries, chance)


def _growing(first_s: float, longest_s: float, tries: int, chance: float) -> float:
    growth = float(2 ** min(max(tries - 1, 0), 30))
    return min(first_s * growth, longest_s) * (1 - _SPREAD / 2 + _SPREAD * chance)
