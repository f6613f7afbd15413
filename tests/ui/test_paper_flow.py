"""A song on paper, from the Songs screen with a real store and the real engraver."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.paper import PaperKind
from sargam_desktop.tutor.song_export import ExportKind
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.segmented_control import SegmentedControl
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.paper.paper_dialog import PaperDialog
from sargam_desktop.ui.sargam.sargam_dialog import SargamDialog
from sargam_desktop.ui.songs.export_dialog import ExportDialog
from tests.ui.songs_stage import flow, said, stage, view_of, wait_for, window

__all__ = ["flow", "stage", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")
CTRL = Qt.KeyboardModifier.ControlModifier


def button(parent: PaperDialog | SargamDialog | ExportDialog, text: str) -> Button:
    return next(each for each in parent.findChildren(Button) if each.text() == text)


def press(dialog: PaperDialog, key: Qt.Key) -> None:
    """Press a key with Ctrl: shortcuts are those of the active window."""
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, key, CTRL)


def control(dialog: PaperDialog, name: str) -> SegmentedControl:
    return next(each for each in dialog.findChildren(SegmentedControl) if each.accessibleName() == name)


def said_by(dialog: PaperDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def ask(qtbot: QtBot, window: MainWindow) -> Callable[[str], PaperDialog]:
    """Ask for a song on paper."""

    def ask(song_id: str) -> PaperDialog:
        catalogue = view_of(window).catalogue
        place = catalogue.place_of(song_id)
        assert place is not None
        view_of(window).paper_requested.emit(catalogue.songs[place])
        (dialog,) = window.findChildren(PaperDialog)
        wait_for(qtbot, lambda: QApplication.focusWindow() is dialog.windowHandle())
        return dialog

    return ask


def pages_in(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_a_song_is_saved_as_pdf_by_keyboard_with_the_bars_that_were_typed(
    qtbot: QtBot, window: MainWindow, ask: Callable[[str], PaperDialog], tmp_path: Path
) -> None:
    dialog = ask("happy-farmer")
    dialog.findChildren(QLineEdit)[0].setText("9-4")
    press(dialog, Qt.Key.Key_S)
    assert "Bars are written as 5-12" in said_by(dialog)
    dialog.findChildren(QLineEdit)[0].setText("1-4")
    press(dialog, Qt.Key.Key_S)
    wait_for(qtbot, lambda: bool(window.findChildren(QFileDialog)))
    (files,) = window.findChildren(QFileDialog)
    assert Path(files.selectedFiles()[0]).name == "The Happy Farmer (op. 68 no. 10).pdf"
    files.findChildren(QLineEdit)[0].setText(str(tmp_path / "farmer"))
    files.accept()
    wait_for(qtbot, lambda: "Exported to farmer.pdf" in said(window))
    assert pages_in(tmp_path / "farmer.pdf") == 1


def test_a_song_is_sent_to_a_printer_that_the_learner_chose(
    qtbot: QtBot, window: MainWindow, ask: Callable[[str], PaperDialog], tmp_path: Path
) -> None:
    dialog = ask("sakura")
    control(dialog, "Show").set_value(PaperKind.SARGAM)
    press(dialog, Qt.Key.Key_P)
    wait_for(qtbot, lambda: bool(window.findChildren(QPrintDialog)))
    (choice,) = window.findChildren(QPrintDialog)
    assert (choice.minPage(), choice.maxPage()) == (1, 1)
    choice.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    choice.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    choice.done(1)
    wait_for(qtbot, lambda: "Sent to" in said(window))
    assert pages_in(tmp_path / "printed.pdf") == 1


def test_pages_can_be_cancelled_and_something_else_be_chosen(
    qtbot: QtBot, window: MainWindow, ask: Callable[[str], PaperDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def lay_out_slowly(*given: object) -> object:
        given[-1](0.5)  # type: ignore[operator]
        assert may_go_on.wait(20)
        given[-1](0.6)  # type: ignore[operator]
        return given

    monkeypatch.setattr("sargam_desktop.ui.paper.song_paper.make_document", lay_out_slowly)
    dialog = ask("sakura")
    button(dialog, "Save as PDF…").click()
    qtbot.waitUntil(dialog.work.isVisible)
    assert not button(dialog, "Print…").isEnabled()
    dialog.work.cancel_pressed.emit()
    may_go_on.set()
    assert button(dialog, "Print…").isEnabled()
    qtbot.wait(50)
    assert not window.findChildren(QFileDialog)


def test_the_export_dialog_and_the_page_in_swaras_lead_to_paper(qtbot: QtBot, window: MainWindow) -> None:
    view_of(window).choose_song("sakura")
    view_of(window).export_requested.emit(view_of(window).catalogue.songs[0], False)
    (export,) = window.findChildren(ExportDialog)
    export.findChildren(SegmentedControl)[0].set_value(ExportKind.PDF)
    button(export, "Export…").click()
    (paper,) = window.findChildren(PaperDialog)
    assert control(paper, "Show").value() == PaperKind.STAFF
    paper.reject()
    wait_for(qtbot, lambda: not window.findChildren(PaperDialog))
    view_of(window).sargam_requested.emit(view_of(window).catalogue.songs[0])
    (sargam,) = window.findChildren(SargamDialog)
    button(sargam, "Print…").click()
    (paper,) = window.findChildren(PaperDialog)
    assert control(paper, "Show").value() == PaperKind.SARGAM
    paper.reject()
    wait_for(qtbot, lambda: not window.findChildren(PaperDialog))
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    assert window.findChildren(PaperDialog)
