"""Domain: from the bar numbers that are printed to the bars as played."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import SargamError

if TYPE_CHECKING:
    from sargam_desktop.domain.score import Bar


def bar_indices(bars: Sequence[Bar], first: int, last: int) -> tuple[int, int]:
    """Return the indices of printed bar numbers; of a repeated bar the first time through.

    Raises:
        SargamError: The song has no such bars.
    """
    start = next((i for i, bar in enumerate(bars) if bar.number == first), None)
    end = (
        None if start is None else next((i for i in range(start, len(bars)) if bars[i].number == last), None)
    )
    if start is None or end is None:
        numbers = [bar.number for bar in bars]
        raise SargamError(
            f"This song has no bars {first}-{last}", f"It has bars {min(numbers)} to {max(numbers)}"
        )
    return start, end
