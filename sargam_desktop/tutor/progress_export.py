"""Tutor: figures by day as an open table: CSV for spreadsheets, JSON for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any, Final

from sargam_desktop.domain.day_figures import DayFigures

_COUNTS: Final = ("sessions", "finished", "expected", "correct", "early", "late", "missed", "extras")
_FIELDS: Final = (
    "day",
    "minutes",
    *_COUNTS,
    "accuracy_percent",
    "timing_median_ms",
    "timing_middle_half_ms",
)


def progress_file(days: Sequence[DayFigures], suffix: str) -> bytes:
    """Return the figures of days as the content of a file.

    Args:
        days: In order.
        suffix: `.json` for JSON; anything else gives CSV.
    """
    rows = [_row(day) for day in days]
    if suffix.lower() == ".json":
        return (json.dumps(rows, indent=1) + "\n").encode()
    text = io.StringIO()
    writer = csv.DictWriter(text, _FIELDS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _row(figures: DayFigures) -> dict[str, Any]:
    timing = figures.timing
    accuracy = figures.accuracy_percent
    return {
        "day": figures.day.isoformat(),
        "minutes": round(figures.played_us / 60_000_000, 1),
        **{name: getattr(figures, name) for name in _COUNTS},
        "accuracy_percent": None if accuracy is None else round(accuracy, 1),
        "timing_median_ms": None if timing is None else round(timing.median_ms, 1),
        "timing_middle_half_ms": None if timing is None else round(2 * timing.half_width_ms, 1),
    }
