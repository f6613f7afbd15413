"""Benchmark of the coach: lines of its table, and how they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SIGNS = {None: "", True: "yes", False: "NO"}


@dataclass(frozen=True, slots=True)
class CoachFigure:
    """One line.

    Attributes:
        what: What was measured.
        value: How much.
        unit: Of what; "×" for a ratio.
        at_least: The figure to reach from below, None where there is none.
        at_most: The figure not to be passed, None where there is none.
        sample: On how many it rests, in words.
    """

    what: str
    value: float
    unit: str
    at_least: float | None = None
    at_most: float | None = None
    sample: str = ""

    @property
    def is_reached(self) -> bool | None:
        """Whether the figure is where it should be; None where nothing is to be reached."""
        if self.at_least is None and self.at_most is None:
            return None
        is_low = self.at_least is not None and self.value < self.at_least
        is_high = self.at_most is not None and self.value > self.at_most
        return not (is_low or is_high)


def format_coach_table(title: str, figures: Sequence[CoachFigure]) -> str:
    """Return one part's lines in columns."""
    width = max(len(figure.what) for figure in figures)
    return "\n".join([title, *(_line(figure, width) for figure in figures)])


def _line(figure: CoachFigure, width: int) -> str:
    goal = "" if figure.at_least is None else f"≥ {figure.at_least:g}"
    goal = goal if figure.at_most is None else f"≤ {figure.at_most:g}"
    value = f"{figure.value:8.2f} {figure.unit}"
    sign = _SIGNS[figure.is_reached]
    return f"  {figure.what:<{width}}  {value:<18}  {goal:<8} {sign:<4} {figure.sample}".rstrip()
