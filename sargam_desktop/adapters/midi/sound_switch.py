"""MIDI: the sound output in use, which the learner may change at any time."""

from __future__ import annotations

from sargam_desktop.engine.ports import SoundOutput


class SoundSwitch:
    """Passes everything on to the output in use. Fulfils `SoundOutput`.

    Args:
        output: The output to begin with.
    """

    def __init__(self, output: SoundOutput) -> None:
        self._output = output

    def use(self, output: SoundOutput) -> None:
        """Use another output from now on; the one before falls silent. Thread: GUI."""
        before, self._output = self._output, output
        before.silence()

    def press(self, pitch: int, velocity: int) -> None:
        """Begin a note. Thread: matcher."""
        self._output.press(pitch, velocity)

    def release(self, pitch: int) -> None:
        """End a note. Thread: matcher."""
        self._output.release(pitch)

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        """Sound one beat of the metronome, or a click between two of them. Thread: matcher."""
        self._output.click(is_accented=is_accented, is_between=is_between)

    def silence(self) -> None:
        """End everything that sounds. Thread: matcher."""
        self._output.silence()
