"""A MIDI keyboard in another process, connected through JACK and played line by line.

Run as a program it is the keyboard; `JackKeyboard` is its owner's side.
Each line on its standard input is: how many times, the seconds to pause after each time, and the
messages in hexadecimal, sent back to back. When all are sent it answers "ok".
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable


class JackKeyboard:
    """The keyboard process; its port is listed as "NAME:out".

    Args:
        name: The JACK client's name.
    """

    def __init__(self, name: str) -> None:
        self.port_name = f"{name}:out"
        self._process = subprocess.Popen(
            [sys.executable, __file__, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._await_ok()

    def play(self, *messages: Iterable[int], times: int = 1, pause_s: float = 0.0) -> None:
        """Send the messages back to back, `times` over with a pause after each; return when all are sent."""
        batch = " ".join(bytes(message).hex() for message in messages)
        assert self._process.stdin is not None
        self._process.stdin.write(f"{times} {pause_s} {batch}\n")
        self._process.stdin.flush()
        self._await_ok()

    def unplug(self) -> None:
        """Take the port away."""
        self._process.kill()
        self._process.communicate()

    def _await_ok(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ok\n", "the keyboard process ended"


def _main(name: str) -> None:
    import rtmidi

    keyboard = rtmidi.MidiOut(rtapi=rtmidi.API_UNIX_JACK, name=name)
    keyboard.open_virtual_port("out")
    print("ok", flush=True)  # noqa: T201 - the answer to the owner
    for line in sys.stdin:
        times, pause_s, *batch = line.split()
        messages = [bytes.fromhex(message) for message in batch]
        for _ in range(int(times)):
            for message in messages:
                keyboard.send_message(message)
            time.sleep(float(pause_s))
        print("ok", flush=True)  # noqa: T201 - the answer to the owner


if __name__ == "__main__":
    _main(sys.argv[1])
