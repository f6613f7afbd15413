"""MIDI: a keyboard without hardware, in a process of its own, that plays what the self-test asks for.

The program hears it as it hears any other: through ALSA's sequencer, JACK or CoreMIDI. Windows has no ports
that a program could make.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol, cast

from sargam_desktop.adapters.midi import servers
from sargam_desktop.adapters.midi.backend import OutputClient, load_backend
from sargam_desktop.domain.errors import DeviceError

#: The first argument with which the program is this keyboard.
TRIAL_KEYBOARD: Final = "trial-keyboard"
#: Part of the name of its port in every MIDI system.
KEYBOARD_NAME: Final = "Self-test keyboard"
_READY: Final = "ready"
_END_PATIENCE_S: Final = 3.0
_NS_PER_US: Final = 1000

#: When to send a message, on the clock that all processes share, and its bytes.
TimedMessage = tuple[int, bytes]


class _PortMaker(OutputClient, Protocol):
    """A client that others can connect to."""

    def open_virtual_port(self, name: str) -> object:
        """Make a port of its own."""


class TrialKeyboard:
    """The owner's side of the keyboard.

    Args:
        command: Starts this program, without arguments.

    Raises:
        DeviceError: There is no MIDI system here in which a program can make a port.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            [*command, TRIAL_KEYBOARD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        word, _, self.system = self._read_answer().partition(" ")
        if word != _READY:
            self.close()
            raise DeviceError(self.system or "The keyboard's process ended")

    def _read_answer(self) -> str:
        return "" if self._process.stdout is None else self._process.stdout.readline().strip()

    def play(self, messages: Iterable[TimedMessage]) -> None:
        """Have messages sent, each at its time, in microseconds; returns at once."""
        if self._process.stdin is not None:
            self._process.stdin.writelines(f"{at_us} {data.hex()}\n" for at_us, data in messages)
            self._process.stdin.flush()

    def close(self) -> None:
        """Take the port away."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(_END_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def run_trial_keyboard() -> int:
    """Be the keyboard until standard input ends; return the exit code."""
    try:
        send, system = _open_port()
    except DeviceError as error:
        print("none", error.what, flush=True)  # noqa: T201 - the answer to the owner
        return 1
    print(_READY, system, flush=True)  # noqa: T201 - the answer to the owner
    for line in sys.stdin:
        at_us, data = line.split()
        _sleep_until(int(at_us))
        send(bytes.fromhex(data))
    return 0


def _open_port() -> tuple[Callable[[bytes], object], str]:
    """Make a port in the first MIDI system that is here; return what sends, and the system's name."""
    backend = load_backend()
    places = (
        (backend.API_LINUX_ALSA, "ALSA", servers.find_alsa_sequencer),
        (backend.API_UNIX_JACK, "JACK", servers.find_jack_server),
        (backend.API_MACOSX_CORE, "CoreMIDI", servers.find_nothing_to_ask),
    )
    compiled = backend.get_compiled_api()
    for api, name, find in places:
        if api in compiled and find() is not None:
            client = cast("_PortMaker", backend.MidiOut(rtapi=api, name=KEYBOARD_NAME))
            client.open_virtual_port(KEYBOARD_NAME)
            return client.send_message, name
    raise DeviceError("this computer has no MIDI system in which a program can make a port")


def _sleep_until(at_us: int) -> None:
    left_us = at_us - time.perf_counter_ns() // _NS_PER_US
    if left_us > 0:
        time.sleep(left_us / 1e6)
