"""Engine: what it asks of the world outside, as protocols and values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sargam_desktop.domain.performance import PlayedEvent

if TYPE_CHECKING:
    from sargam_desktop.engine.commands import SessionEvent

#: Takes a played note as soon as it arrives; must not block. Thread: any.
Deliver = Callable[[PlayedEvent], None]


class DeviceState(StrEnum):
    """What became of a MIDI input."""

    AVAILABLE = "available"
    CONNECTED = "connected"
    BUSY = "busy"
    LOST = "lost"


class InputDevice(NamedTuple):
    """A MIDI input, known by its name.

    Attributes:
        name: The name without the numbers that change from day to day.
        state: Available (there, not chosen), connected, busy (another program holds it)
            or lost (was connected in this run, is gone now).
    """

    name: str
    state: DeviceState


class InputDevices(NamedTuple):
    """All that is known of MIDI inputs at one moment.

    Attributes:
        devices: In the system's order, lost ones last.
        trouble: One line why there is no MIDI at all, empty when there is.
    """

    devices: tuple[InputDevice, ...] = ()
    trouble: str = ""

    @property
    def connected_names(self) -> frozenset[str]:
        """Names of the inputs that are heard."""
        return frozenset(d.name for d in self.devices if d.state is DeviceState.CONNECTED)


class Clock(Protocol):
    """A monotonic clock."""

    def now_us(self) -> int:
        """Return the present in microseconds from an arbitrary origin."""


class SoundOutput(Protocol):
    """Whatever makes the program's own notes and clicks audible.

    Thread: matcher; while a delay is measured also that of its clicks, while a take is replayed the
    replay's and, for `silence`, the GUI's.
    """

    def press(self, pitch: int, velocity: int) -> None:
        """Begin a note."""

    def release(self, pitch: int) -> None:
        """End a note."""

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        """Sound one beat of the metronome, or a click between two of them."""

    def silence(self) -> None:
        """End everything that sounds."""


class Recording(Protocol):
    """Where a running session is written. Thread: matcher; must not block."""

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        """Keep `events`, which follow those appended before."""
