from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.backups import Backup, CancelledError, Progress
from sargam_desktop.ui.backstage import Backstage
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.daily_backup import DailyBackup
from sargam_desktop.ui.data_flow import DataFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.settings.data_section import DataSection
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import PRACTICE, SONGS, Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MADE = Backup("mine.sargam-backup", datetime(2026, 12, 1, tzinfo=UTC), "1", "0010", 1)


class Desk:
    """A program behind the window whose backups take as long as a test wants."""

    def __init__(self) -> None:
        self.may_end = Event()
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.is_full = False
        self.data_folder, self.are_data_here, self.is_safe = "/home/me/sargam", True, False
        self.daily_backups = SimpleNamespace(
            is_due=lambda _folder, _today: True, make=self._make, list_backups=lambda _folder: []
        )
        self.safekeeping = SimpleNamespace(back_up=self._back_up)

    def step_back(self) -> None:
        """Stay as it is: the thread is the test's."""

    def _make(self, _folder: str | None, _today: date, progress: Progress) -> Backup:
        if self.is_full:
            raise UnwritableFileError("The disk is full", "Free some space")
        return self._back_up("daily", progress)

    def _back_up(self, path: str, progress: Progress) -> Backup:
        self.begun.append(path)
        while not self.may_end.wait(0.002):
            if not progress(0.5):
                self.ended.append("cancelled")
                raise CancelledError
        self.ended.append("done")
        return MADE


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController) -> Iterator[MainWindow]:
    entry = NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1")
    window = MainWindow(theme, [Screen(SONGS, QWidget, entry), Screen(PRACTICE, QWidget)])
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show_screen(SONGS)
    window.show()
    yield window
    window.end_notice()


def toasts(window: MainWindow) -> list[str]:
    return [toast.message().text for toast in window.findChildren(Toast)]


def daily(window: MainWindow, desk: Desk, settings: Callable[[], Settings] = Settings) -> DailyBackup:
    return DailyBackup(window, cast("Backstage", desk), settings)


def test_the_backup_of_the_day_gives_way_to_whoever_starts_to_play(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    backup = daily(window, desk)
    backup.look()
    qtbot.waitUntil(lambda: desk.begun == ["daily"])
    window.show_screen(PRACTICE)
    qtbot.waitUntil(lambda: desk.ended == ["cancelled"])
    backup.look()
    assert desk.begun == ["daily"]
    backup.end()
    assert toasts(window) == []


def test_a_full_disk_is_told_of_once(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.is_full = True
    backup = daily(window, desk)
    for _ in range(2):
        backup.look()
        qtbot.waitUntil(lambda: not backup.is_at_it)
    assert toasts(window) == ["No backup was made today. The disk is full. Free some space."]
    backup.end()


@pytest.mark.parametrize("is_elsewhere", [True, False])
def test_none_is_made_where_it_is_not_wanted(window: MainWindow, desk: Desk, *, is_elsewhere: bool) -> None:
    desk.are_data_here = not is_elsewhere
    backup = daily(window, desk, lambda: Settings(has_daily_backups=is_elsewhere))
    backup.look()
    assert not backup.is_at_it
    backup.end()


def test_a_backup_is_made_by_keyboard_and_can_be_cancelled(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    theme: ThemeController,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    chosen: Any = lambda *_: (str(tmp_path / "mine"), "")  # noqa: E731 (stands in for a dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    section = DataSection(theme)
    qtbot.addWidget(section)
    flow = DataFlow(window, cast("Backstage", desk), Settings, lambda: None)
    flow.attend(section, theme)
    section.show()
    QTest.keyClick(section.back_up, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.begun == [str(tmp_path / "mine.sargam-backup")])
    assert not section.restore.isEnabled()
    section.cancel_pressed.emit()
    qtbot.waitUntil(section.restore.isEnabled)
    assert desk.ended == ["cancelled"]
    desk.may_end.set()
    QTest.keyClick(section.back_up, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: toasts(window) == ["All your data are in mine.sargam-backup"])
    flow.end()


def test_where_a_school_keeps_the_data_it_keeps_the_backups(theme: ThemeController, qtbot: QtBot) -> None:
    section = DataSection(theme)
    qtbot.addWidget(section)
    section.show_place("/nowhere", are_data_here=False)
    section.show()
    assert "The school keeps the backups" in section.place.text()
    assert not section.back_up.isVisible()
    assert section.export.isVisible()
