"""Benchmarks: a keyboard in another process, heard through JACK, that stamps what it sends.

Run as a program it is the keyboard: each line of its standard input is a JSON list of
[when_ns, port, hexadecimal messages sent back to back]; it answers the list of when each was sent.
All times are on the monotonic clock, which all processes share.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from time import perf_counter_ns
from typing import Any, Final, NamedTuple

CLIENT: Final = "sargam-bench-keys"
PORTS: Final = ("played", "bare")


class Sending(NamedTuple):
    """Messages sent back to back at a time of the monotonic clock."""

    at_ns: int
    port: str
    messages: str


class MidiSender:
    """The owner's side of the keyboard process."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.midi_sender"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._answer()

    def send(self, sendings: Sequence[Sending]) -> list[int]:
        """Send everything at its time; return when each was sent, on the monotonic clock."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(sendings) + "\n")
        self._process.stdin.flush()
        sent: list[int] = self._answer()
        return sent

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _answer(self) -> Any:  # noqa: ANN401 - whatever it answers
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the keyboard process ended"
        return json.loads(line)


def _main() -> None:
    import rtmidi

    outputs = {}
    for port in PORTS:
        outputs[port] = rtmidi.MidiOut(rtapi=rtmidi.API_UNIX_JACK, name=CLIENT)
        outputs[port].open_virtual_port(port)
    print("[]", flush=True)
    for line in sys.stdin:
        sent = []
        for at_ns, port, messages in json.loads(line):
            batch = [bytes.fromhex(message) for message in messages.split()]
            time.sleep(max(0, at_ns - perf_counter_ns()) / 1e9)
            sent.append(perf_counter_ns())
            for message in batch:
                outputs[port].send_message(message)
        print(json.dumps(sent), flush=True)


if __name__ == "__main__":
    _main()
