"""Self-test: the whole program once, with a store of its own: window, MIDI, matcher, roll, store and sound.

Nothing of the learner's is read or changed. `sargam selftest` prints the report; docs/releasing.md tells what
it can find and what not.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import wave
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.errors import DeviceError, SargamError
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.tutor.selftest import (
    SETTINGS,
    SONG,
    Check,
    Demo,
    DemoPress,
    Outcome,
    check,
    check_take,
    check_verdicts,
    is_passed,
    plan_demo,
    report_lines,
)

if TYPE_CHECKING:
    from sargam_desktop.adapters.midi.trial_keyboard import TrialKeyboard
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.live_desk import LiveDesk
    from sargam_desktop.ui.engine_bridge import EngineBridge
    from sargam_desktop.ui.trial_window import TrialWindow

_log = logging.getLogger(__name__)

_START_PATIENCE_S: Final = 60.0
_DEVICE_PATIENCE_S: Final = 15.0
_PLAY_PATIENCE_S: Final = 40.0
_NOTE_ON: Final = 0x90
_NOTE_OFF: Final = 0x80
_VELOCITY: Final = 80
_SOURCE: Final = "Self-test"
#: Of the largest sample of 16 bits: softer than this is no piano.
_LEAST_PEAK: Final = 1000
_LEAST_PDF_BYTES: Final = 3000
_LOG_LINES: Final = 40


class _WatchedProgram(Program):
    """The program, but what its devices say is noted on the way to the window."""

    desk: LiveDesk | None = None
    devices: InputDevices | None = None
    silence: DeviceError | None = None

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> LiveDesk:
        """Start the threads behind the window."""
        bridge.devices_changed.connect(self._note_devices)
        bridge.silenced.connect(self._note_silence)
        self.desk = super().open_desk(bridge, settings)
        return self.desk

    def _note_devices(self, devices: InputDevices) -> None:
        self.devices = devices

    def _note_silence(self, error: DeviceError) -> None:
        self.silence = error


def run_selftest() -> int:
    """Test the program, print the report and return the exit code: 0 where nothing failed."""
    with tempfile.TemporaryDirectory(prefix="sargam-selftest-", ignore_cleanup_errors=True) as folder:
        versions, checks = _test(Path(folder))
        print("\n".join(report_lines(versions, checks)))  # noqa: T201 - the answer of the command
        if not is_passed(checks):
            _print_log(Path(folder))
    return 0 if is_passed(checks) else 1


def _test(folder: Path) -> tuple[list[str], list[Check]]:
    from sargam_desktop.adapters.system.display import has_display

    is_seen = has_display()
    if not is_seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = _WatchedProgram(str(folder))
    _choose_settings(program)
    with _trial_keyboard() as (keyboard, absence):
        trial = _Trial(program, keyboard, absence, is_seen=is_seen)
        trial.run()
    trial.checks += [_try(part, try_it) for part, try_it in _aside(program, folder)]
    program.store.close()
    return _versions(trial.window), trial.checks


def _choose_settings(program: Program) -> None:
    from dataclasses import replace

    from sargam_desktop.domain.settings import ThemeChoice

    settings = program.machine_settings.load()
    program.machine_settings.save(replace(settings, theme=ThemeChoice.DARK, level=SETTINGS.level))


@contextmanager
def _trial_keyboard() -> Iterator[tuple[TrialKeyboard | None, str]]:
    """Yield a keyboard, or None and why there is none."""
    from sargam_desktop.adapters.audio.own_program import own_program
    from sargam_desktop.adapters.midi.trial_keyboard import TrialKeyboard

    try:
        keyboard = TrialKeyboard(own_program())
    except (DeviceError, OSError) as error:
        yield None, error.what if isinstance(error, DeviceError) else str(error)
        return
    try:
        yield keyboard, ""
    finally:
        keyboard.close()


class _Trial:
    """One run of the window with the demo in it."""

    def __init__(
        self, program: _WatchedProgram, keyboard: TrialKeyboard | None, absence: str, *, is_seen: bool
    ) -> None:
        from sargam_desktop.ui.trial_window import TrialWindow

        self.checks: list[Check] = []
        self.window = TrialWindow(program)
        self._program = program
        self._keyboard = keyboard
        self._absence = absence
        self._is_seen = is_seen

    def run(self) -> None:
        """Go through all parts that need the window; close it in the end."""
        try:
            if self._open():
                self._find_keyboard()
                self._play()
                self._visit()
        except Exception as fault:  # noqa: BLE001 - the report tells of it, and of what went well before
            _log.exception("the self-test came upon a fault")
            self.checks.append(check("faults", f"{type(fault).__name__}: {fault}", is_well=False))
        finally:
            self.window.close()
        if self.window.has_fault:
            self.checks.append(check("faults", "a fault happened that nobody caught", is_well=False))

    def _open(self) -> bool:
        where = (
            f"on {self.window.platform}" if self._is_seen else "without a display (Qt's offscreen platform)"
        )
        is_open = self.window.wait_until(lambda: self.window.has_started, _START_PATIENCE_S)
        self.window.show_songs()
        is_open &= self.window.wait_until(lambda: self.window.has_songs, _START_PATIENCE_S)
        self.window.open_song(SONG)
        is_open &= self.window.wait_until(lambda: self.window.is_on_practice, _START_PATIENCE_S)
        words = f"the window opened a song {where}"
        self.checks.append(check("window", words if is_open else f"not {words}", is_well=is_open))
        return is_open

    def _find_keyboard(self) -> None:
        from sargam_desktop.adapters.midi.trial_keyboard import KEYBOARD_NAME

        if self._keyboard is None:
            words = f"{self._absence}; the notes go to the matcher as those of the computer's keys do"
            self.checks.append(Check("MIDI", Outcome.NOT_TRIED, words))
            return

        def is_connected() -> bool:
            devices = self._program.devices
            return devices is not None and any(KEYBOARD_NAME in name for name in devices.connected_names)

        is_found = self.window.wait_until(is_connected, _DEVICE_PATIENCE_S)
        words = f"a keyboard in another process was {'' if is_found else 'not '}found through"
        self.checks.append(check("MIDI", f"{words} {self._keyboard.system}", is_well=is_found))

    def _play(self) -> None:
        window = self.window
        demo = plan_demo(self._program.bare_library.load_song(SONG).score)
        self.checks.append(self._listen_to_piano())
        window.play(SETTINGS)
        window.wait_until(self._has_position, _START_PATIENCE_S)
        self._send(demo)
        is_painted = window.wait_until(window.paints_right_notes, _PLAY_PATIENCE_S)
        window.wait_until(lambda: window.is_on_results, _PLAY_PATIENCE_S)
        self.checks.append(check_verdicts(demo, window.verdicts))
        words = "right notes take their colour" if is_painted else "no note took the colour of right ones"
        self.checks.append(check("falling notes", words, is_well=is_painted))
        self.checks.append(self._look_into_store(demo))

    def _listen_to_piano(self) -> Check:
        program = self._program

        def is_known() -> bool:
            return program.silence is not None or (program.desk is not None and program.desk.has_sound)

        self.window.wait_until(is_known, _START_PATIENCE_S)
        if program.desk is not None and program.desk.has_sound:
            return check("sound", "Sargam's piano sounds on the computer's sound device", is_well=True)
        if program.silence is not None:
            return Check("sound device", Outcome.NOT_TRIED, program.silence.what)
        return check("sound", "the process that sounds does not answer", is_well=False)

    def _has_position(self) -> bool:
        desk = self._program.desk
        return desk is not None and desk.matcher.position is not None

    def _send(self, demo: Demo) -> None:
        """Have the demo played at its time, by the keyboard where there is one."""
        desk = self._program.desk
        position = None if desk is None else desk.matcher.position
        if desk is None or position is None:
            return
        start_us = position.at_us - position.score_us
        if self._keyboard is not None:
            self._keyboard.play(sorted(_messages(demo.presses, start_us)))
            return
        from threading import Thread

        Thread(
            target=_deliver, args=(demo.presses, start_us, desk), name="selftest-player", daemon=True
        ).start()

    def _look_into_store(self, demo: Demo) -> Check:
        sessions = self._program.own.sessions
        if self._program.desk is not None:
            self._program.desk.flush()
        records = sessions.list_sessions()
        if len(records) != 1:
            return check("store", f"{len(records)} sessions are in the store, not one", is_well=False)
        _, events = sessions.load_take(records[0].session_id)
        return check_take(demo, records[0], events)

    def _visit(self) -> None:
        shown = self.window.visit_screens()
        words = f"{len(shown)} of 6 shown: {', '.join(shown)}"
        self.checks.append(check("screens", words, is_well=len(shown) == 6))  # noqa: PLR2004 - all of them


def _messages(presses: tuple[DemoPress, ...], start_us: int) -> Iterator[tuple[int, bytes]]:
    for press in presses:
        at_us = start_us + press.onset_us
        yield at_us, bytes((_NOTE_ON, press.pitch, _VELOCITY))
        yield at_us + press.held_us, bytes((_NOTE_OFF, press.pitch, 0))


def _deliver(presses: tuple[DemoPress, ...], start_us: int, desk: LiveDesk) -> None:
    """Play as the computer's keys do. Thread: selftest-player."""
    from time import sleep

    for at_us, (kind, pitch, velocity) in sorted(_messages(presses, start_us)):
        sleep(max(0, at_us - desk.clock.now_us()) / 1e6)
        now_us = desk.clock.now_us()
        is_press = kind == _NOTE_ON
        desk.matcher.deliver(
            NoteOn(pitch, velocity, now_us, source=_SOURCE)
            if is_press
            else NoteOff(pitch, now_us, source=_SOURCE)
        )


def _aside(program: Program, folder: Path) -> list[tuple[str, Callable[[], Check]]]:
    """Return the parts that need no open window."""
    return [
        ("sound file", lambda: _render(program, folder / "demo.wav")),
        ("notation", lambda: _engrave(program)),
    ]


def _try(part: str, try_it: Callable[[], Check]) -> Check:
    try:
        return try_it()
    except SargamError as error:
        return check(part, str(error), is_well=False)


def _render(program: Program, path: Path) -> Check:
    from sargam_desktop.tutor.rendition import play_through

    score = program.bare_library.load_song(SONG).score
    program.write_rendition(str(path), play_through(score, SETTINGS))
    with wave.open(str(path)) as sound:
        samples = array("h", sound.readframes(sound.getnframes()))
        seconds = sound.getnframes() / sound.getframerate()
    peak = max(map(abs, samples), default=0)
    return check(
        "sound file",
        f"{seconds:.1f} s of Sargam's piano, peak {peak / 32768:.0%}",
        is_well=peak >= _LEAST_PEAK,
    )


def _engrave(program: Program) -> Check:
    from sargam_desktop.tutor.paper import PaperWish

    data = program.make_pdf(program.bare_library.load_song(SONG), PaperWish())
    is_well = data.startswith(b"%PDF") and len(data) >= _LEAST_PDF_BYTES
    return check("notation", f"a staff was engraved and written as PDF, {len(data)} bytes", is_well=is_well)


def _versions(window: TrialWindow) -> list[str]:
    """Return what the program consists of and runs on, a line each."""
    from sargam_desktop.adapters.store.connection import sqlite_version
    from sargam_desktop.adapters.system.versions import name_versions

    kind = "bundle" if getattr(sys, "frozen", False) else "not a bundle"
    return [
        *name_versions(),
        f"Qt {window.qt_version}, {window.platform}",
        f"SQLite {sqlite_version()}",
        kind,
    ]


def _print_log(folder: Path) -> None:
    for path in sorted((folder / "log").glob("*.log")):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
        print("\nLast lines of the log:", *lines, sep="\n")  # noqa: T201 - as the report
