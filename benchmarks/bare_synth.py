"""Benchmarks: Sargam's piano behind a bare RtMidi callback, without window, matcher and store.

The nearest that a program in Python can come: it plays what the port named by its second argument sends,
and ends with its standard input.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

import rtmidi

from sargam_desktop.adapters.audio.piano_output import PianoOutput
from sargam_desktop.domain.performance import NoteOff, NoteOn

_NOTE_ON: Final = 0x90
_NOTE_OFF: Final = 0x80


def main() -> None:
    """Play until standard input ends."""
    piano = PianoOutput(Path(sys.argv[1]))
    piano.start()

    def play(event: Any, _data: object) -> None:  # noqa: ANN401 - rtmidi has no types
        status, pitch, velocity = event[0]
        if status == _NOTE_ON:
            piano.echo(NoteOn(pitch, velocity, 0))
        elif status == _NOTE_OFF:
            piano.echo(NoteOff(pitch, 0))

    client = rtmidi.MidiIn(rtapi=rtmidi.API_UNIX_JACK, name="sargam-bench-bare")
    client.set_callback(play)
    ports = client.get_ports()
    client.open_port(next(i for i, name in enumerate(ports) if name.endswith(f":{sys.argv[2]}")))
    sys.stdin.read()
    piano.close()


if __name__ == "__main__":
    main()
