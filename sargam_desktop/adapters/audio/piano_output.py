"""Adapters, audio: Sargam's piano as the program sees it; it sounds in a process of its own."""

from __future__ import annotations

import logging
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sargam_desktop.adapters.audio.event_ring import EventWriter, SoundState, SoundStatus
from sargam_desktop.adapters.audio.own_program import NO_CONSOLE, own_program
from sargam_desktop.adapters.audio.sound_events import ClickKind, SoundEvent, SoundKind, SoundSource
from sargam_desktop.adapters.audio.sound_process import INTO_NOTHING, SOUND_PROCESS
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.domain.settings import SOUND_BUFFERS_MS
from sargam_desktop.domain.soundfont import SoundfontChoice

_log = logging.getLogger(__name__)

_LOOK_S: Final = 0.5
_FIRST_PAUSE_S: Final = 1.0
_LONGEST_PAUSE_S: Final = 30.0
_END_PATIENCE_S: Final = 2.0
_MASK: Final = 0x7F
#: Matrices are multiplied on one core; the other is the window's.
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class PianoOutput:
    """Sounds what the learner and the program play. Fulfils `SoundOutput`.

    What is played while there is no device is lost without a word; `status` says how it is.

    Args:
        cache_folder: Where the samples are kept.
        on_trouble: Told when there is no device, or no longer, and when the soundfont cannot be used.
            Thread: sound-keeper.
        soundfont: What sounds in place of Sargam's piano, where it can be used.
        buffer_ms: What the sound device is to ask for at once.
        is_into_nothing: Play without a device, for tests.
    """

    def __init__(
        self,
        cache_folder: Path,
        on_trouble: Callable[[DeviceError], None] = _log.warning,
        *,
        soundfont: SoundfontChoice | None = None,
        buffer_ms: int = SOUND_BUFFERS_MS[0],
        is_into_nothing: bool = False,
    ) -> None:
        self._on_trouble = on_trouble
        self._folder = tempfile.TemporaryDirectory(prefix="sargam-sound-", ignore_cleanup_errors=True)
        ring = Path(self._folder.name) / "events"
        self._events = EventWriter(ring)
        where = INTO_NOTHING if is_into_nothing else ""
        self._command = [*own_program(), SOUND_PROCESS, str(ring), str(cache_folder), where, str(buffer_ms)]
        if soundfont is not None:
            self._command += [soundfont.path, "" if soundfont.code is None else str(soundfont.code)]
        self._fixed_velocity: int | None = None
        self._is_soundfont_told = False
        self._is_closing = threading.Event()
        self._is_failing = False
        self._is_told = False
        self._keeper = threading.Thread(target=self._keep, name="sound-keeper", daemon=True)

    def start(self) -> None:
        """Start the process that sounds; returns at once."""
        self._keeper.start()

    def close(self) -> None:
        """End the process that sounds."""
        self._is_closing.set()
        if self._keeper.is_alive():
            self._keeper.join(_END_PATIENCE_S + 1)
        self._folder.cleanup()

    @property
    def status(self) -> SoundStatus:
        """How the sound is. Thread: any."""
        status = self._events.status()
        return status._replace(state=SoundState.NO_DEVICE) if self._is_failing else status

    @property
    def is_sounding(self) -> bool:
        """Whether what is played now is heard. Thread: any."""
        return self.status.state is SoundState.PLAYING

    def set_volumes(self, learner: int, accompaniment: int, metronome: int) -> None:
        """Set the volumes in percent. Thread: any."""
        self._events.set_volumes((learner, accompaniment, metronome))

    def fix_velocity(self, velocity: int | None) -> None:
        """Sound all notes of the learner at one velocity, None for as they are played. Thread: any."""
        self._fixed_velocity = velocity

    def echo(self, event: PlayedEvent) -> None:
        """Sound what the learner plays. Thread: any, mostly rtmidi's; never waits."""
        if isinstance(event, NoteOn):
            velocity = event.velocity if self._fixed_velocity is None else self._fixed_velocity
            self._tell(SoundKind.PRESS, SoundSource.LEARNER, event.pitch, velocity)
        elif isinstance(event, NoteOff):
            self._tell(SoundKind.RELEASE, SoundSource.LEARNER, event.pitch)
        else:
            self._tell(SoundKind.PEDAL, SoundSource.LEARNER, 0, event.value)

    def press(self, pitch: int, velocity: int) -> None:
        """Begin a note of the program's. Thread: matcher."""
        self._tell(SoundKind.PRESS, SoundSource.ACCOMPANIMENT, pitch, velocity, _now_us())

    def release(self, pitch: int) -> None:
        """End a note of the program's. Thread: matcher."""
        self._tell(SoundKind.RELEASE, SoundSource.ACCOMPANIMENT, pitch, 0, _now_us())

    def muffle(self, pitch: int, percent: int) -> None:
        """Let the learner's last note on a key sound so loud, without brightness; 0 ends it. Thread: any."""
        self._tell(SoundKind.MUFFLE, SoundSource.LEARNER, pitch, percent)

    def click(self, *, is_accented: bool, is_between: bool = False) -> None:
        """Sound one beat of the metronome, or a click between two of them. Thread: matcher."""
        kind = ClickKind.BETWEEN if is_between else ClickKind(int(is_accented))
        self._tell(SoundKind.CLICK, SoundSource.METRONOME, kind, 0, _now_us())

    def silence(self) -> None:
        """End what the program plays; a key that the learner holds sounds on. Thread: matcher."""
        self._tell(SoundKind.SILENCE, SoundSource.ACCOMPANIMENT)

    def _tell(
        self, kind: SoundKind, source: SoundSource, pitch: int = 0, value: int = 0, at_us: int = 0
    ) -> None:
        self._events.write(SoundEvent(kind, source, pitch & _MASK, value & _MASK, at_us))

    def _keep(self) -> None:
        """Start the process again when it ended by itself. Thread: sound-keeper."""
        pause_s = _FIRST_PAUSE_S
        while not self._is_closing.is_set():
            try:
                has_played = self._run_process()
            except OSError as error:
                _log.warning("the sound's process cannot be started: %s", error)
                has_played = False
            self._events.forget_status()
            self._is_failing = True
            if not self._is_closing.is_set():
                self._tell_silence()
            pause_s = _FIRST_PAUSE_S if has_played else min(2 * pause_s, _LONGEST_PAUSE_S)
            self._is_closing.wait(pause_s)

    def _run_process(self) -> bool:
        """Run the process until it or the program ends; return whether anything sounded."""
        process = subprocess.Popen(  # noqa: S603 - the program itself
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=NO_CONSOLE,
            env=os.environ | _ONE_THREAD,
        )
        has_played = False
        while process.poll() is None and not self._is_closing.wait(_LOOK_S):
            has_played |= self._look()
        if process.returncode is not None:
            _log.warning("the sound's process ended by itself (%s)", process.returncode)
        _end(process)
        return has_played

    def _look(self) -> bool:
        """Return whether it sounds; tell once when it does not."""
        state = self._events.status().state
        if state is SoundState.PLAYING:
            self._is_failing = self._is_told = False
        elif state is SoundState.NO_DEVICE:
            self._tell_silence()
        self._look_at_soundfont()
        return state is SoundState.PLAYING

    def _look_at_soundfont(self) -> None:
        trouble = self._events.soundfont_trouble()
        if trouble and not self._is_soundfont_told:
            self._is_soundfont_told = True
            self._on_trouble(DeviceError(trouble, "Sargam's piano plays; choose another one in Settings"))

    def _tell_silence(self) -> None:
        if not self._is_told:
            self._is_told = True
            advice = "Sargam goes on silently, and sounds again as soon as there is one"
            self._on_trouble(DeviceError("No sound device can be opened", advice))


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(_END_PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _now_us() -> int:
    return time.perf_counter_ns() // 1000
