"""Command line: `sargam progress`."""

from __future__ import annotations

import argparse
from typing import Any, Final

from sargam_desktop.cli.output import print_json, print_table
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.day_figures import DayFigures, Span, by_span
from sargam_desktop.domain.streak import Streak

_HEADS: Final = ("minutes", "takes", "to the end", "notes", "right", "timing, ms")
_SPANS: Final = {"day": "day", "week": "week", "month": "month"}


def show_progress(services: Services, arguments: argparse.Namespace) -> None:
    """Print figures by day, week or month and the streak, or write every day to a file.

    Raises:
        StoreError: The store cannot be read.
        UnwritableFileError: The file cannot be written.
    """
    if arguments.out is not None:
        days = services.write_progress(arguments.out)
        print(say("{file}: {count} days").format(file=arguments.out, count=days))
        return
    standing = services.progress.standing(services.settings.streak_plan)
    rows = by_span(services.progress.review().days, Span(arguments.by))
    if arguments.json:
        print_json({"streak": standing.streak.length, arguments.by: [_fields(row) for row in rows]})
        return
    print(_streak_line(standing.streak))
    if rows:
        heads = [say(_SPANS[arguments.by]), *(say(head) for head in _HEADS)]
        print_table(heads, [_cells(row) for row in reversed(rows)])


def _streak_line(streak: Streak) -> str:
    if streak.is_clock_behind:
        return say("The clock of this computer is behind your last practice. The streak waits.")
    today = say("today counts") if streak.is_today_done else say("today is still open")
    line = say("Streak: {count} days, {today} (best {best}, freezes {freezes})")
    return line.format(count=streak.length, today=today, best=streak.longest, freezes=streak.freezes)


def _cells(figures: DayFigures) -> tuple[str, ...]:
    accuracy, timing = figures.accuracy_percent, figures.timing
    return (
        figures.day.isoformat(),
        str(figures.minutes),
        str(figures.sessions),
        str(figures.finished),
        str(figures.expected),
        "–" if accuracy is None else f"{accuracy:.0f} %",
        "–" if timing is None else f"{timing.median_ms:+.0f} ± {timing.half_width_ms:.0f}",
    )


def _fields(figures: DayFigures) -> dict[str, Any]:
    timing = figures.timing
    return {
        "day": figures.day.isoformat(),
        "playedMs": figures.played_us // 1000,
        "sessions": figures.sessions,
        "finished": figures.finished,
        "expected": figures.expected,
        "accuracy": figures.accuracy_percent,
        "timingMedianMs": None if timing is None else timing.median_ms,
        "timingHalfWidthMs": None if timing is None else timing.half_width_ms,
    }
