"""Benchmarks: an ear in another process that hears through JACK when sound begins, and counts underruns.

Run as a program it is the ear: each line of its standard input is a JSON list, `["connect", EAR]`
or `["hear"]`; it answers each with one line. All times are on the monotonic clock, which all processes share.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import subprocess
import sys
import time
from itertools import count, takewhile
from time import perf_counter_ns
from typing import Any, Final, NamedTuple

import numpy as np

_EARS: Final = 2
_QUIET: Final = 1e-5
#: So long must nothing be heard before the next sound begins.
_QUIET_BEFORE_US: Final = 60_000
_PATIENCE_S: Final = 30.0
_PIANO: Final = b"^Sargam.*:playback0$"
_AUDIO: Final = b"32 bit float mono audio"
_IS_INPUT: Final = 1
_IS_OUTPUT: Final = 2


class Heard(NamedTuple):
    """What was heard since the last time.

    Attributes:
        onsets_ns: By ear, when sound began after a silence: the time of the first frame.
        gaps: By ear, how often a sound was broken off by whole periods of nothing.
        xruns: Underruns of anybody that JACK told of.
    """

    onsets_ns: list[list[int]]
    gaps: list[int]
    xruns: int


class JackEar:
    """The owner's side of the listening process."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.jack_sound"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def connect(self, ear: int) -> None:
        """Listen to the next piano of Sargam's that comes, its left side."""
        self._ask("connect", ear)

    def hear(self) -> Heard:
        """Return what was heard since the last time."""
        return Heard(*self._ask("hear"))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _ask(self, *command: object) -> Any:  # noqa: ANN401 - whatever it answers
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the ear ended"
        return json.loads(line)


class _Ear:
    """One port, listened to. Thread: JACK's; what it heard is read by another one."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.onsets_us: list[int] = []
        self.gaps = 0
        self._last_sound_us = 0
        self._is_cut = False

    def listen(self, block: np.ndarray, start_us: int, frame_us: float) -> None:
        loud = np.flatnonzero(np.abs(block) > _QUIET)
        if not len(loud):
            self._is_cut = self._last_sound_us > 0
            return
        first_us = start_us + int(loud[0] * frame_us)
        if first_us - self._last_sound_us > _QUIET_BEFORE_US:
            self.onsets_us.append(first_us)
        elif self._is_cut and loud[0] == 0 and abs(block[0]) > 100 * _QUIET:
            self.gaps += 1
        self._is_cut = False
        self._last_sound_us = start_us + int(loud[-1] * frame_us)


class _JackClient:
    """A client of JACK that only listens, through libjack itself."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("jack")
        assert name is not None, "there is no libjack"
        self._jack = jack = ctypes.CDLL(name)
        _declare(jack)
        self._client = jack.jack_client_open(b"sargam-bench-ear", 1, None)
        assert self._client, "there is no JACK server"
        self._frame_us = 1e6 / jack.jack_get_sample_rate(self._client)
        self.xruns = 0
        self._connected: set[bytes] = set()
        ports = (f"in{ear}".encode() for ear in range(_EARS))
        self.ears = [
            _Ear(jack.jack_port_register(self._client, port, _AUDIO, _IS_INPUT, 0)) for port in ports
        ]
        self._callbacks = (_PROCESS(self._take), _PROCESS(self._count_xrun))
        jack.jack_set_process_callback(self._client, self._callbacks[0], None)
        jack.jack_set_xrun_callback(self._client, ctypes.cast(self._callbacks[1], ctypes.c_void_p), None)
        assert jack.jack_activate(self._client) == 0

    def connect(self, ear: int) -> None:
        """Connect the first piano that no other ear listens to, when it is there."""
        end_s = time.monotonic() + _PATIENCE_S
        while not self._is_connected(f"sargam-bench-ear:in{ear}".encode()):
            assert time.monotonic() < end_s, "no piano comes"
            time.sleep(0.05)

    def _is_connected(self, ours: bytes) -> bool:
        """Try; a port that is not yet active cannot be connected."""
        for port in self._pianos():
            if port not in self._connected and self._jack.jack_connect(self._client, port, ours) == 0:
                self._connected.add(port)
                return True
        return False

    def _pianos(self) -> list[bytes]:
        found = self._jack.jack_get_ports(self._client, _PIANO, _AUDIO, _IS_OUTPUT)
        return list(takewhile(bool, (found[place] for place in count()))) if found else []

    def clock_shift_ns(self) -> int:
        """Return the monotonic clock less JACK's own."""
        return perf_counter_ns() - int(self._jack.jack_get_time()) * 1000

    def _take(self, frames: int, _data: object) -> int:
        start = self._jack.jack_last_frame_time(self._client)
        start_us = self._jack.jack_frames_to_time(self._client, start)
        for ear in self.ears:
            buffer = self._jack.jack_port_get_buffer(ear.port, frames)
            block = np.ctypeslib.as_array((ctypes.c_float * frames).from_address(buffer))
            ear.listen(block, start_us, self._frame_us)
        return 0

    def _count_xrun(self, _frames: int, _data: object) -> int:
        self.xruns += 1
        return 0


_PROCESS: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)


def _declare(jack: ctypes.CDLL) -> None:
    pointer, number, text = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p
    jack.jack_client_open.restype = pointer
    jack.jack_client_open.argtypes = (text, ctypes.c_int, pointer)
    jack.jack_get_sample_rate.argtypes = (pointer,)
    jack.jack_port_register.restype = pointer
    jack.jack_port_register.argtypes = (pointer, text, text, ctypes.c_ulong, ctypes.c_ulong)
    jack.jack_set_process_callback.argtypes = (pointer, _PROCESS, pointer)
    jack.jack_set_xrun_callback.argtypes = (pointer, pointer, pointer)
    jack.jack_activate.argtypes = (pointer,)
    jack.jack_get_ports.restype = ctypes.POINTER(text)
    jack.jack_get_ports.argtypes = (pointer, text, text, ctypes.c_ulong)
    jack.jack_connect.argtypes = (pointer, text, text)
    jack.jack_last_frame_time.restype = number
    jack.jack_last_frame_time.argtypes = (pointer,)
    jack.jack_frames_to_time.restype = ctypes.c_uint64
    jack.jack_frames_to_time.argtypes = (pointer, number)
    jack.jack_get_time.restype = ctypes.c_uint64
    jack.jack_port_get_buffer.restype = pointer
    jack.jack_port_get_buffer.argtypes = (pointer, number)


def _main() -> None:
    client = _JackClient()
    for line in sys.stdin:
        match json.loads(line):
            case ["connect", ear]:
                client.connect(ear)
                print("null", flush=True)
            case _:
                shift_ns = client.clock_shift_ns()
                onsets = [[at_us * 1000 + shift_ns for at_us in ear.onsets_us] for ear in client.ears]
                gaps, xruns = [ear.gaps for ear in client.ears], client.xruns
                client.xruns = 0
                for ear in client.ears:
                    ear.onsets_us, ear.gaps = [], 0
                print(json.dumps([onsets, gaps, xruns]), flush=True)


if __name__ == "__main__":
    _main()
