"""The connection doctor in the window: from the key to the finding, the action and the report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.doctor.findings import Fault
from sargam_desktop.tutor.doctor.observations import (
    DeskSeen,
    HostSeen,
    InputSeen,
    MidiLine,
    SoundCondition,
    SoundSeen,
    SystemSeen,
)
from sargam_desktop.ui.backstage import Backstage, DoctorDesk
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.doctor_flow import DoctorFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.settings_flow import SettingsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.doctor_view import DoctorView
from sargam_desktop.ui.window.screen import DOCTOR, SONGS, Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_S = 1_000_000


class Scene:
    """A window with songs and the doctor; a desk whose devices the test makes."""

    def __init__(self, theme: ThemeController) -> None:
        self.settings = Settings()
        self.done: list[str] = []
        self.now_us = 0
        self.inputs: tuple[InputSeen, ...] = ()
        self.window = MainWindow(
            theme,
            [
                Screen(SONGS, QWidget, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")),
                Screen(DOCTOR, lambda: self.flow.build(theme)),
            ],
        )
        desk = SimpleNamespace(
            inspect=self.inspect,
            see_host=lambda: HostSeen("linux", private_words=("asha",)),
            list_outputs=lambda: ["Synth"],
            restart_midi=lambda: self.done.append("midi"),
            restart_sound=lambda: self.done.append("sound"),
        )
        backstage = SimpleNamespace(
            clock=SimpleNamespace(now_us=lambda: self.now_us),
            reception=SimpleNamespace(present=SimpleNamespace(name="Meera Rao")),
        )
        self.flow = DoctorFlow(
            self.window,
            cast("Backstage", backstage),
            cast("SettingsFlow", self),
            lambda: cast("DoctorDesk", desk),
            lambda: self.done.append("measure"),
        )
        self.window.show_screen(SONGS)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def inspect(self) -> DeskSeen:
        sound = SoundSeen(SoundCondition.PLAYING, "PulseAudio", 240)
        return DeskSeen(self.inputs, (SystemSeen("ALSA"),), "", sound)

    def play(self, name: str, *lines: tuple[int, ...]) -> None:
        """Let messages have come just now, and the screen look."""
        messages = tuple(MidiLine(self.now_us, line) for line in lines)
        self.inputs = (InputSeen(name, DeviceState.CONNECTED, 0, messages),)

    @property
    def view(self) -> DoctorView:
        return cast("DoctorView", self.window.view(DOCTOR))

    def says(self, words: str) -> bool:
        """Tell whether the monitor shows these words."""
        return words in self.view.monitor.text.toPlainText()

    def shown(self) -> list[Fault]:
        return [card.finding.fault for card in self.view.findings.cards]


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController) -> Iterator[Scene]:
    scene = Scene(theme)
    qtbot.addWidget(scene.window)
    with qtbot.waitActive(scene.window):
        scene.window.show()
        scene.window.activateWindow()
    yield scene
    scene.flow.end()


def test_the_key_opens_the_doctor_which_finds_mends_and_goes_back(scene: Scene, qtbot: QtBot) -> None:
    QTest.keyClick(scene.window, Qt.Key.Key_F2)
    assert scene.window.current_screen() == DOCTOR
    qtbot.waitUntil(lambda: scene.shown() == [Fault.NO_DEVICE])
    QTest.keyClick(scene.view, Qt.Key.Key_Return)
    assert scene.done == ["midi"]

    scene.play("Asha's Piano", *[(0x90, 60 + at, 127) for at in range(12)])
    qtbot.waitUntil(lambda: scene.shown() == [Fault.FIXED_VELOCITY])
    button = scene.view.findings.cards[0].button
    button.setFocus()
    assert "velocity 127" in button.accessibleDescription()
    assert (
        "90 3C 7F  C4 down, velocity 127, channel 1 · Asha's Piano" in scene.view.monitor.text.toPlainText()
    )
    assert "Asha's Piano: Connected. Last: B4 down" in scene.view.devices.row_texts()[0]

    scene.now_us += _S
    qtbot.wait(300)
    assert scene.view.findings.cards[0].button is button
    assert button.hasFocus()

    QTest.keyClick(scene.view, Qt.Key.Key_C)
    report = QGuiApplication.clipboard().text()
    assert "fixed_velocity" in report
    assert not {"asha", "meera", "rao"} & set(report.casefold().replace("'", " ").split())

    button.click()
    assert scene.settings.fixed_velocity == 80
    qtbot.waitUntil(lambda: scene.shown() == [Fault.LOUDNESS_FIXED])
    QTest.keyClick(scene.view, Qt.Key.Key_Escape)
    assert scene.window.current_screen() == SONGS


def test_the_monitor_stands_still_while_it_is_held_and_bounds_its_lines(scene: Scene, qtbot: QtBot) -> None:
    scene.flow.open()
    qtbot.waitUntil(lambda: scene.shown() != [])
    QTest.keyClick(scene.view, Qt.Key.Key_H)
    scene.play("Piano", (0xB0, 7, 1))
    qtbot.waitUntil(lambda: scene.shown() == [])
    assert scene.view.monitor.text.toPlainText() == ""
    QTest.keyClick(scene.view, Qt.Key.Key_H)
    for burst in range(4):
        scene.play("Piano", *[(0xB0, burst, number % 128) for number in range(256)])
        qtbot.waitUntil(partial(scene.says, f"Controller {burst} at 127"))
    assert scene.view.monitor.text.blockCount() <= 300
