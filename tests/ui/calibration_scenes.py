"""The calibration screen in the real window, with the real threads behind it and a fake MIDI driver."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel

from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.device_offset import DeviceOffset
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.settings import Settings
from sargam_desktop.live_desk import LiveDesk
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.calibration_controller import CalibrationController
from sargam_desktop.ui.calibration_flow import CalibrationFlow
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.calibration_view import CalibrationView
from sargam_desktop.ui.views.settings_view import SettingsView
from sargam_desktop.ui.window.screen import CALIBRATION, SETTINGS, Screen
from tests.adapters.midi.rigs import FakeRig
from tests.fakes.rtmidi import RtMidi

PIANO = "Keystation 61"
SYNTH = "synth:in"
MS = 1000


class PluggedProgram(Program):
    """The program on a computer whose MIDI driver is a fake."""

    rig: FakeRig

    def midi_systems(self) -> MidiSystems:
        return self.rig.systems


class CalibrationRoom:
    """Window, settings and calibration screen, joined as the application joins them."""

    def __init__(self, theme: ThemeController, data_dir: str, settings: Settings) -> None:
        self.settings = settings
        self.rig = FakeRig()
        self.rig.midi.outputs[RtMidi.API_UNIX_JACK] = [SYNTH]
        self.program = PluggedProgram(data_dir)
        self.program.rig = self.rig
        self.bridge = EngineBridge()
        self.background = Background()
        self.in_use = DevicesInUse()
        self.bridge.published.connect(self.in_use.take_published)
        self.bridge.devices_changed.connect(self.in_use.take_devices)
        self.desk: LiveDesk = self.program.open_desk(self.bridge, settings)
        self.window = MainWindow(theme, self._screens(theme))
        self.flow = CalibrationFlow(
            self.window, self.program, self.background, self.in_use, lambda: self.settings
        )
        self.flow.attend(self.desk)
        self.flow.offsets_changed.connect(self._keep)

    def _screens(self, theme: ThemeController) -> list[Screen]:
        entry = NavigationEntry(SETTINGS, "Settings", "settings", "Ctrl 1")
        return [
            Screen(SETTINGS, lambda: SettingsView(theme), entry),
            Screen(CALIBRATION, lambda: self.flow.build(theme, self.desk, self.bridge)),
        ]

    def _keep(self, offsets: tuple[DeviceOffset, ...]) -> None:
        self.settings = replace(self.settings, offsets=offsets)

    @property
    def view(self) -> CalibrationView:
        return cast("CalibrationView", self.window.view(CALIBRATION))

    @property
    def controller(self) -> CalibrationController:
        return self.view.findChildren(CalibrationController)[0]

    def said(self) -> list[str]:
        return [label.text() for label in self.view.findChildren(QLabel) if label.isVisible()]

    def buttons(self) -> list[str]:
        shown = [button for button in self.view.findChildren(QAbstractButton) if button.isVisible()]
        return [button.text() for button in shown]

    def button(self, text: str) -> QAbstractButton:
        shown = [each for each in self.view.findChildren(QAbstractButton) if each.isVisible()]
        return next(each for each in shown if each.text() == text)

    def press(self, at_us: int, source: str = PIANO) -> None:
        """Let a key go down, as its driver stamped it, on its way through the matcher."""
        self.desk.matcher.deliver(NoteOn(60, 80, at_us, source=source))

    def close(self) -> None:
        self.controller.leave()
        self.background.finish()
        self.window.close()
        self.desk.stop()


class Tapper(QObject):
    """A virtual learner who taps to what really was clicked or flashed."""

    def __init__(self, room: CalibrationRoom, offset_ms: float, spread_ms: float, seed: int = 1) -> None:
        super().__init__()
        self.beats_us: list[int] = []
        self._room = room
        self._offset_ms = offset_ms
        self._spread_ms = spread_ms
        self._chance = Random(seed)
        room.controller.clicked.connect(self.tap)
        room.view.lamp.flashed.connect(self.tap)

    @Slot(object)
    def tap(self, at_us: int) -> None:
        self.beats_us.append(at_us)
        self._room.press(at_us + round(MS * self._chance.gauss(self._offset_ms, self._spread_ms)))
