"""Tutor: how the tempo of a session rose and fell, from what was recorded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sargam_desktop.engine.commands import ChangeSpeed, SessionEvent


def tempo_course(course: Sequence[int], events: Iterable[SessionEvent]) -> tuple[int, ...]:
    """Return the speeds of a session in percent, one after the other, none twice in a row.

    Args:
        course: The speeds so far, at least the first one.
        events: What was recorded since.
    """
    speeds = list(course)
    for event in events:
        if isinstance(event, ChangeSpeed) and event.percent != speeds[-1]:
            speeds.append(event.percent)
    return tuple(speeds)
