from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.errors import StoreError, UnreadableFileError
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.soundfont import SoundfontContents, SoundfontPreset
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage, Desk
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.settings_flow import SettingsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.settings_view import SettingsView
from sargam_desktop.ui.window.screen import SETTINGS, SONGS, Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Scene:
    """Songs and settings in a window, a disk that may be full, and a desk that has one output."""

    def __init__(self, theme: ThemeController) -> None:
        self.kept: list[Settings] = []
        self.is_full = False
        self.retried = 0
        screens = [
            Screen(SONGS, QWidget, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")),
            Screen(
                SETTINGS,
                lambda: self.flow.build(theme),
                NavigationEntry(SETTINGS, "Settings", "settings", "Ctrl 2"),
            ),
        ]
        self.window = MainWindow(theme, screens)
        self.background = Background(self.window)
        backstage = cast(
            "Backstage",
            SimpleNamespace(
                settings_file=self,
                look_into_soundfont=self.look_into_soundfont,
                school_server=SimpleNamespace(place=None, is_fixed=False),
            ),
        )
        desk = cast("Desk", SimpleNamespace(list_outputs=lambda: ["Synth"], retry_ports=self.retry))
        self.flow = SettingsFlow(self.window, backstage, self.background, Settings(), lambda: desk)
        self.window.show_screen(SONGS)

    def save(self, settings: Settings) -> None:
        if self.is_full:
            raise StoreError("The settings cannot be kept", "Free some space")
        self.kept.append(settings)

    def look_into_soundfont(self, path: str) -> SoundfontContents:
        if "broken" in path:
            raise UnreadableFileError(f"{path} cannot be used as a soundfont", "Choose another file")
        return SoundfontContents("Grand", (SoundfontPreset(0, 0, "Grand Piano"),))

    def retry(self) -> None:
        self.retried += 1

    @property
    def view(self) -> SettingsView:
        return cast("SettingsView", self.window.view(SETTINGS))


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController) -> Iterator[Scene]:
    scene = Scene(theme)
    qtbot.addWidget(scene.window)
    yield scene
    scene.flow.end()
    scene.background.finish()


def test_of_two_choices_the_later_one_is_kept_and_both_are_followed(qtbot: QtBot, scene: Scene) -> None:
    followed: list[Settings] = []
    scene.flow.changed.connect(followed.append)
    scene.flow.watch_folder("/home/asha/Music")
    scene.flow.watch_folder("")
    assert [each.watched_folder for each in followed] == ["/home/asha/Music", None]
    qtbot.waitUntil(lambda: scene.kept == followed)


def test_what_is_followed_already_is_only_kept(qtbot: QtBot, scene: Scene) -> None:
    followed: list[Settings] = []
    scene.flow.changed.connect(followed.append)
    scene.flow.keep(replace(Settings(), has_metronome=True))
    qtbot.waitUntil(lambda: [each.has_metronome for each in scene.kept] == [True])
    assert not followed
    assert scene.flow.settings.has_metronome


def test_settings_that_cannot_be_kept_are_told_of_and_hold_until_the_end(qtbot: QtBot, scene: Scene) -> None:
    scene.is_full = True
    offset = DeviceOffset(
        DevicePair("Piano", "Synth"), 12_000, OffsetSource.HAND, datetime(2026, 1, 2, tzinfo=UTC)
    )
    scene.flow.set_offsets((offset,))
    qtbot.waitUntil(lambda: bool(scene.window.findChildren(Toast)))
    assert "Free some space" in scene.window.findChildren(Toast)[0].message().text
    assert scene.flow.settings.offsets == (offset,)


def test_the_screen_shows_what_was_chosen_elsewhere_and_the_outputs_that_there_are(
    qtbot: QtBot, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    scene.flow.show()
    monkeypatch.setattr(scene.view, "show_settings", lambda settings: shown.append(settings.watched_folder))
    monkeypatch.setattr(scene.view, "show_devices", lambda _devices, outputs: shown.append(outputs))
    scene.window.show_screen(SONGS)
    scene.flow.watch_folder("/home/asha/Music")
    scene.flow.show()
    qtbot.waitUntil(lambda: "/home/asha/Music" in shown and ["Synth"] in shown)


def test_a_busy_keyboard_is_tried_again_and_a_new_one_is_shown(scene: Scene) -> None:
    devices = InputDevices()
    scene.flow.take_devices(devices)
    assert scene.flow.devices is devices
    scene.view.retry_requested.emit("Piano")
    assert scene.retried == 1


def test_a_soundfont_is_looked_into_before_it_is_kept_and_a_broken_one_changes_nothing(
    qtbot: QtBot, scene: Scene
) -> None:
    scene.flow.show()
    scene.view.soundfont_picked.emit("/home/asha/broken.sf2")
    qtbot.waitUntil(lambda: bool(scene.window.findChildren(Toast)))
    assert "cannot be used" in scene.window.findChildren(Toast)[0].message().text
    assert scene.flow.settings.soundfont is None
    scene.view.soundfont_picked.emit("/home/asha/grand.sf2")
    qtbot.waitUntil(lambda: [each.soundfont for each in scene.kept] == ["/home/asha/grand.sf2"])
