"""MIDI: what is used of python-rtmidi, which ships no types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from sargam_desktop.domain.errors import DeviceError

#: What RtMidi hands to an input's callback: the bytes and the seconds since the message before.
RawMessage = tuple[Sequence[int], float]


class MidiClient(Protocol):
    """One client of a MIDI system; it lists ports and holds at most one of them open."""

    def get_ports(self) -> Sequence[str | None]:
        """Return the names of the ports; None where one vanished while they were read."""

    def open_port(self, port: int = 0, name: str | None = None) -> object:
        """Open the port with this number; a failure reaches the error callback."""

    def close_port(self) -> None:
        """Close the open port."""

    def delete(self) -> None:
        """Leave the MIDI system; the object must not be touched afterwards."""

    def set_error_callback(self, func: Callable[[int, str, object], None], data: object = None) -> None:
        """Have errors told to `func(kind, message, data)` and not raised."""


class InputClient(MidiClient, Protocol):
    """A client that hears."""

    def ignore_types(self, *, sysex: bool, timing: bool, active_sense: bool) -> None:
        """Drop kinds of messages before they cost anything."""

    def set_callback(self, func: Callable[[RawMessage, object], None], data: object = None) -> None:
        """Have messages told to `func((message, delta_s), data)`. Thread: rtmidi."""

    def cancel_callback(self) -> None:
        """Tell no more messages."""


class OutputClient(MidiClient, Protocol):
    """A client that speaks."""

    def send_message(self, message: Sequence[int]) -> None:
        """Send the bytes of one message."""


class Backend(Protocol):
    """The module `rtmidi`, or the fake that stands for it in tests."""

    API_LINUX_ALSA: int
    API_MACOSX_CORE: int
    API_UNIX_JACK: int
    API_WINDOWS_MM: int
    RtMidiError: type[Exception]

    def MidiIn(self, rtapi: int, name: str) -> InputClient:  # noqa: N802 - the real name
        """Make a client that hears; raises `RtMidiError` where the system lets nobody in."""

    def MidiOut(self, rtapi: int, name: str) -> OutputClient:  # noqa: N802 - the real name
        """Make a client that speaks; raises `RtMidiError` where the system lets nobody in."""

    def get_compiled_api(self) -> Sequence[int]:
        """Return the numbers of the MIDI systems that this build knows."""


def load_backend() -> Backend:
    """Load python-rtmidi.

    Raises:
        DeviceError: A library that it needs is missing, such as libasound on a bare Linux.
    """
    try:
        import rtmidi
    except ImportError as error:
        raise DeviceError(
            f"There is no MIDI on this computer: {error}",
            "Install what is missing, or play with the computer keyboard",
        ) from error
    return cast("Backend", rtmidi)
