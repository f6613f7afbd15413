"""Tutor: how the tempo of a session rose and fell, from what was recorded."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import ChangeSpeed, SessionEvent


def tempo_course(settings: SessionSettings, events: Sequence[SessionEvent]) -> tuple[int, ...]:
    """Return the speeds of a session in percent, one after the other, none twice in a row."""
    speeds = [settings.speed_percent]
    for event in events:
        if isinstance(event, ChangeSpeed) and event.percent != speeds[-1]:
            speeds.append(event.percent)
    return tuple(speeds)
