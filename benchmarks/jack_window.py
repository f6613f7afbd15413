"""Benchmarks: the real window with a real JACK keyboard of another process, in this process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.midi_sender import MidiSender, Sending
from benchmarks.open_program import OpenProgram, WatchedProgram

_PEDAL_UP = "b04000"


class JackWindow:
    """A window that hears the keyboard of a `MidiSender`, and only that.

    Thread: GUI.

    Args:
        folder: Its data folder.
        settings: Settings of the learner's that are not the usual ones, by their names.
    """

    def __init__(self, folder: Path, **settings: Any) -> None:  # noqa: ANN401 - fields of `Settings`
        self.sender = MidiSender()
        program = WatchedProgram(folder)
        port = _find_port("played")
        program.settings_file.save(replace(program.settings, input_names=(port,), **settings))
        self.program = OpenProgram(program)
        self.program.wait_until(lambda: self._is_heard)

    @property
    def _is_heard(self) -> bool:
        watcher = self.program.desk._watcher  # noqa: SLF001 - no other way to know that the port is open
        return watcher is not None and bool(watcher.devices.connected_names)

    def send(self, sendings: list[Sending]) -> list[int]:
        """Let the keyboard play while the window lives; return when each was sent."""
        sent: list[int] = []
        self.program.run_while(lambda: sent.extend(self.sender.send(sendings)))
        return sent

    def close(self) -> None:
        """End both."""
        self.program.close()
        self.sender.close()


def _find_port(port: str) -> str:
    from sargam_desktop.adapters.midi.midi_systems import MidiSystems

    systems = MidiSystems()
    names = [found.name for found in systems.inputs().ports if found.name.endswith(f":{port}")]
    systems.close()
    assert len(names) == 1, f"ports: {names}"
    return names[0]
