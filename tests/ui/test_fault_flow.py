from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.fault_report import UncleanEnd
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.fault_dialog import FaultDialog
from sargam_desktop.ui.fault_flow import FaultFlow
from sargam_desktop.ui.fault_watch import FaultWatch
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import SONGS, Screen


class Desk:
    def __init__(self, ends: list[UncleanEnd], *, is_safe: bool = False) -> None:
        self.is_safe = is_safe
        self.log_folder = Path("log")
        self.safe_command = ["sargam", "--safe"]
        self._ends = ends

    def take_unclean_ends(self) -> list[UncleanEnd]:
        return self._ends

    def report_unclean_end(self, end: UncleanEnd) -> str:
        return f"report of {end.version}"

    def report_fault(self, trace: str) -> str:
        return f"report of {trace}"


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController) -> MainWindow:
    window = MainWindow(theme, [Screen(SONGS, QWidget, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1"))])
    qtbot.addWidget(window)
    return window


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.finish()


class SilentWatch(FaultWatch):
    def _watch_signals(self) -> None:
        """The signals of the test process stay as they are."""


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> FaultWatch:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    monkeypatch.setattr("threading.excepthook", lambda _: None)
    return SilentWatch()


def words_of(window: MainWindow) -> list[str]:
    return [toast.message().text for toast in window.findChildren(Toast)]


def test_a_run_that_did_not_end_as_it_should_is_told_with_what_was_saved(
    qtbot: QtBot, window: MainWindow, background: Background, watch: FaultWatch, theme: ThemeController
) -> None:
    ends = [UncleanEnd(datetime(2026, 12, day, tzinfo=UTC), f"0.{day}", "") for day in (1, 2)]
    FaultFlow(window, Desk(ends), background, watch, theme).look_back(1)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)))
    (dialog,) = window.findChildren(FaultDialog)
    assert not dialog.isModal()
    assert any("kept in the history" in label.text() for label in dialog.findChildren(QLabel))
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy report").click()
    assert QGuiApplication.clipboard().text() == "report of 0.2"


def test_after_a_run_that_ended_well_no_window_comes(
    qtbot: QtBot, window: MainWindow, background: Background, watch: FaultWatch, theme: ThemeController
) -> None:
    FaultFlow(window, Desk([]), background, watch, theme).look_back(2)
    qtbot.waitUntil(lambda: words_of(window) == ["2 sessions that were cut off are kept in the history."])
    assert not window.findChildren(FaultDialog)


def test_a_fault_is_one_line_and_its_details_are_one_press_away(
    qtbot: QtBot, window: MainWindow, background: Background, watch: FaultWatch, theme: ThemeController
) -> None:
    flow = FaultFlow(window, Desk([]), background, watch, theme)
    sys.excepthook(ValueError, ValueError("nothing to play"), None)
    (toast,) = window.findChildren(Toast)
    assert not window.findChildren(FaultDialog)
    toast.action_pressed.emit()
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)))
    assert "nothing to play" in window.findChildren(QPlainTextEdit)[0].toPlainText()
    assert flow.parent() is window


def test_safe_mode_says_so_and_does_not_offer_itself(
    qtbot: QtBot, window: MainWindow, background: Background, watch: FaultWatch, theme: ThemeController
) -> None:
    end = UncleanEnd(datetime(2026, 12, 1, tzinfo=UTC), "1", "")
    FaultFlow(window, Desk([end], is_safe=True), background, watch, theme).look_back(0)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)))
    assert window.windowTitle() == "Sargam (safe mode)"
    assert any(words.startswith("Safe mode") for words in words_of(window))
    texts = {button.text() for button in window.findChildren(FaultDialog)[0].findChildren(QPushButton)}
    assert "Start in safe mode" not in texts
