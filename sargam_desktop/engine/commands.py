"""Engine: commands to a session, recorded with their time like played notes."""

from __future__ import annotations

from typing import NamedTuple

from sargam_desktop.domain.performance import PlayedEvent


class StartSession(NamedTuple):
    """Begin, with the count-in of the settings."""

    at_us: int


class PauseSession(NamedTuple):
    """Freeze the position."""

    at_us: int


class ResumeSession(NamedTuple):
    """Go on where the position froze."""

    at_us: int


class SeekTo(NamedTuple):
    """Jump to the bar line of a bar.

    Attributes:
        bar_index: Index in `Score.bars`.
        at_us: Session time.
    """

    bar_index: int
    at_us: int


class ChangeSpeed(NamedTuple):
    """Go on at another speed.

    Attributes:
        percent: 25-200.
        at_us: Session time.
    """

    percent: int
    at_us: int


class ChangeLoop(NamedTuple):
    """Repeat a passage from now on, or end repeating.

    Attributes:
        bars: Indices of first and last bar, inclusive; None for no loop.
        at_us: Session time.
    """

    bars: tuple[int, int] | None
    at_us: int


class SwitchMetronome(NamedTuple):
    """Let the metronome click in the music, or not.

    Attributes:
        is_on: It clicks.
        at_us: Session time.
    """

    is_on: bool
    at_us: int


class SkipChord(NamedTuple):
    """Wait mode: go on without the present chord."""

    at_us: int


class StopSession(NamedTuple):
    """End before the end."""

    at_us: int


Command = (
    StartSession
    | PauseSession
    | ResumeSession
    | SeekTo
    | ChangeSpeed
    | ChangeLoop
    | SwitchMetronome
    | SkipChord
    | StopSession
)

SessionEvent = PlayedEvent | Command
