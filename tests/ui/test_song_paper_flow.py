"""A song in swaras and its files, from the Songs screen with a real store."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.sargam import sargam_text
from sargam_desktop.domain.sargam.sargam_text import write_sargam_text
from sargam_desktop.domain.sargam.swara_rows import swara_rows
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.arrangement import Arrangement
from sargam_desktop.tutor.song_export import ExportKind
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.segmented_control import SegmentedControl
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.sargam.sargam_dialog import SargamDialog
from sargam_desktop.ui.songs.export_dialog import ExportDialog
from sargam_desktop.ui.songs_flow import SongsFlow
from tests.ui.songs_stage import RESOURCES, Stage, flow, own_file, said, stage, view_of, wait_for, window

__all__ = ["flow", "stage", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")
CTRL = Qt.KeyboardModifier.ControlModifier


def song_of(stage: Stage, song_id: str = "sakura") -> Song:
    return stage.store.songs.load_song(song_id)


def button(parent: QWidget, text: str) -> Button:
    return next(each for each in parent.findChildren(Button) if each.text() == text)


def press(dialog: SargamDialog, key: Qt.Key) -> None:
    """Press a key with Ctrl: shortcuts are those of the active window."""
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, key, CTRL)


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow) -> Callable[[str], SargamDialog]:
    """Show a song in swaras and wait for its text."""

    def show(song_id: str) -> SargamDialog:
        view_of(window).choose_song(song_id)
        button(view_of(window), "Sargam").click()
        (dialog,) = window.findChildren(SargamDialog)
        wait_for(qtbot, button(dialog, "Copy").isEnabled)
        return dialog

    return show


@pytest.fixture
def export(qtbot: QtBot, window: MainWindow) -> Callable[[str, ExportKind], QFileDialog]:
    """Ask for a song as a file, and return the dialog that asks where."""

    def export(song_id: str, kind: ExportKind) -> QFileDialog:
        dialog = ask(window, song_id, kind)
        button(dialog, "Export…").click()
        wait_for(qtbot, lambda: bool(window.findChildren(QFileDialog)))
        return window.findChildren(QFileDialog)[0]

    return export


def ask(window: MainWindow, song_id: str, kind: ExportKind) -> ExportDialog:
    view_of(window).choose_song(song_id)
    button(view_of(window), "Export").click()
    (dialog,) = window.findChildren(ExportDialog)
    choose(dialog, kind)
    return dialog


def choose(dialog: SargamDialog | ExportDialog, value: str) -> None:
    control = dialog.findChildren(SegmentedControl)[0]
    while control.value() != value:
        control.choose_next()


def save(dialog: QFileDialog, path: Path) -> None:
    dialog.findChildren(QLineEdit)[0].setText(str(path))
    dialog.accept()


def own_song(qtbot: QtBot, window: MainWindow, flow: SongsFlow, path: Path) -> str:
    flow.import_files([str(path)])
    wait_for(qtbot, lambda: bool(view_of(window).catalogue.marks.imported))
    (song_id,) = view_of(window).catalogue.marks.imported
    return song_id


# ---- in swaras


def test_a_song_is_shown_in_swaras_and_copied_as_text(
    stage: Stage, show: Callable[[str], SargamDialog]
) -> None:
    dialog = show("sakura")
    assert "Sa is A3 · 14 vibhags" in said_by(dialog)
    assert dialog.findChildren(SwaraPicture)[0].accessibleName().startswith("Sakura in swaras: S")
    press(dialog, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == write_sargam_text(song_of(stage))
    assert "Copied" in said_by(dialog)


def said_by(dialog: SargamDialog | ExportDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_other_letters_are_one_key_away_and_what_is_copied_is_in_them(
    stage: Stage, show: Callable[[str], SargamDialog]
) -> None:
    dialog = show("sakura")
    press(dialog, Qt.Key.Key_G)
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() == write_sargam_text(song_of(stage), SwaraScript.DEVANAGARI)


def test_whoever_names_notes_in_devanagari_sees_it_first(
    monkeypatch: pytest.MonkeyPatch, flow: SongsFlow, show: Callable[[str], SargamDialog]
) -> None:
    learner = Settings(label_style=LabelStyle.SARGAM_DEVANAGARI)
    tools = flow._tools  # noqa: SLF001 - the stage has the default settings
    assert tools is not None
    paper = tools._paper  # noqa: SLF001
    monkeypatch.setattr(paper, "_source", paper._source._replace(learner=lambda: learner))  # noqa: SLF001
    dialog = show("sakura")
    assert dialog.findChildren(SegmentedControl)[0].value() == SwaraScript.DEVANAGARI


def test_a_song_in_another_key_is_written_as_it_is_played(
    window: MainWindow, stage: Stage, show: Callable[[str], SargamDialog]
) -> None:
    view_of(window).choose_song("sakura")
    view_of(window)._arrange(Arrangement(semitones=3))  # noqa: SLF001 - what the row of the panel calls
    dialog = show("sakura")
    assert "Sa is C4" in said_by(dialog)
    button(dialog, "Copy").click()
    assert QGuiApplication.clipboard().text() != write_sargam_text(song_of(stage))


def test_a_saved_text_is_imported_again_as_the_same_score(
    qtbot: QtBot, window: MainWindow, stage: Stage, show: Callable[[str], SargamDialog], tmp_path: Path
) -> None:
    dialog = show("happy-farmer")
    press(dialog, Qt.Key.Key_S)
    (files,) = window.findChildren(QFileDialog)
    assert Path(files.selectedFiles()[0]).name == "The Happy Farmer (op. 68 no. 10).sargam"
    save(files, tmp_path / "farmer")
    wait_for(qtbot, lambda: "Exported to farmer.sargam" in said_by(dialog))
    assert (
        SongFileReader().read(str(tmp_path / "farmer.sargam")).score == song_of(stage, "happy-farmer").score
    )


def test_keys_lead_through_a_long_song_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow, show: Callable[[str], SargamDialog]
) -> None:
    dialog = show("happy-farmer")
    dialog.resize(500, 400)
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    area = dialog.findChildren(QScrollArea)[0]
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(area, Qt.Key.Key_Home)
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(area, Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: not window.findChildren(SargamDialog))


def test_a_song_that_is_too_long_for_the_text_says_so_in_one_line(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sargam_text, "MOST_NOTES", 10)
    view_of(window).sargam_requested.emit(view_of(window).catalogue.songs[0])
    (dialog,) = window.findChildren(SargamDialog)
    wait_for(
        qtbot, lambda: "is too long for sargam text. Export the original file instead." in said_by(dialog)
    )
    assert not button(dialog, "Copy").isEnabled()
    assert not button(dialog, "Save as…").isEnabled()


def test_long_work_tells_how_far_it_is_and_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, ended = threading.Event(), threading.Event()
    write = swara_rows

    def write_slowly(*given: object) -> object:
        given[-1](0.25)  # type: ignore[operator]
        assert may_go_on.wait(20)
        try:
            return write(*given)  # type: ignore[arg-type]
        finally:
            ended.set()

    monkeypatch.setattr("sargam_desktop.tutor.song_export.swara_rows", write_slowly)
    view_of(window).sargam_requested.emit(view_of(window).catalogue.songs[0])
    (dialog,) = window.findChildren(SargamDialog)
    qtbot.waitUntil(lambda: dialog.work.isVisible() and "25 %" in dialog.work.accessibleDescription())
    dialog.work.cancel_pressed.emit()
    wait_for(qtbot, lambda: not window.findChildren(SargamDialog))
    may_go_on.set()
    assert ended.wait(20)


def test_the_song_can_be_read_when_its_text_is_not_wanted(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def write_slowly(song: Song, _script: SwaraScript, tell: Callable[[float], None]) -> str:
        assert may_go_on.wait(20)
        tell(0.5)
        return song.info.title

    monkeypatch.setattr("sargam_desktop.tutor.song_export.write_sargam_text", write_slowly)
    view_of(window).sargam_requested.emit(view_of(window).catalogue.songs[0])
    (dialog,) = window.findChildren(SargamDialog)
    qtbot.waitUntil(lambda: dialog.work.isVisible() and "vibhags" in said_by(dialog))
    dialog.work.cancel_pressed.emit()
    may_go_on.set()
    qtbot.wait(100)
    assert dialog.isVisible()
    assert not dialog.work.isVisible()
    assert not button(dialog, "Copy").isEnabled()
    assert "open it in swaras again" in said_by(dialog)


def test_a_song_that_has_gone_meanwhile_is_told_of_in_the_page(
    qtbot: QtBot, window: MainWindow, stage: Stage, flow: SongsFlow, tmp_path: Path
) -> None:
    song_id = own_song(qtbot, window, flow, own_file(tmp_path))
    info = song_of(stage, song_id).info
    stage.store.marks.take_out(song_id)
    view_of(window).sargam_requested.emit(info)
    (dialog,) = window.findChildren(SargamDialog)
    wait_for(qtbot, lambda: "There is no song" in said_by(dialog))


# ---- to files


def test_the_original_comes_back_byte_by_byte_under_its_own_name(
    qtbot: QtBot,
    window: MainWindow,
    flow: SongsFlow,
    export: Callable[[str, ExportKind], QFileDialog],
    tmp_path: Path,
) -> None:
    original = own_file(tmp_path)
    song_id = own_song(qtbot, window, flow, original)
    files = export(song_id, ExportKind.ORIGINAL)
    assert Path(files.selectedFiles()[0]).name == "my canon.musicxml"
    save(files, tmp_path / "again.musicxml")
    wait_for(qtbot, lambda: "Exported to again.musicxml" in said(window))
    assert (tmp_path / "again.musicxml").read_bytes() == original.read_bytes()


def test_a_shipped_song_is_exported_as_the_score_that_comes_with_the_program(
    qtbot: QtBot, window: MainWindow, export: Callable[[str, ExportKind], QFileDialog], tmp_path: Path
) -> None:
    documents = Path.home() / "Documents"
    documents.mkdir(exist_ok=True)
    files = export("sakura", ExportKind.ORIGINAL)
    assert Path(files.directory().absolutePath()) == documents
    save(files, tmp_path / "sakura.musicxml")
    wait_for(qtbot, lambda: "Exported to sakura.musicxml" in said(window))
    shipped = RESOURCES / "songs" / "sakura.musicxml"
    assert (tmp_path / "sakura.musicxml").read_bytes() == shipped.read_bytes()


def test_a_midi_file_has_the_notes_as_they_are_played_now(
    qtbot: QtBot,
    window: MainWindow,
    stage: Stage,
    export: Callable[[str, ExportKind], QFileDialog],
    tmp_path: Path,
) -> None:
    view_of(window).choose_song("sakura")
    view_of(window)._arrange(Arrangement(semitones=-2))  # noqa: SLF001 - what the row of the panel calls
    save(export("sakura", ExportKind.MIDI), tmp_path / "sakura")
    wait_for(qtbot, lambda: "Exported to sakura.mid" in said(window))
    found = SongFileReader().read(str(tmp_path / "sakura.mid")).score.notes
    wanted = song_of(stage).score.notes
    assert [(n.onset_beat, n.pitch, n.hand) for n in found] == [
        (n.onset_beat, n.pitch - 2, n.hand) for n in wanted
    ]


def test_devanagari_text_is_imported_again_as_the_same_score(
    qtbot: QtBot,
    window: MainWindow,
    stage: Stage,
    export: Callable[[str, ExportKind], QFileDialog],
    tmp_path: Path,
) -> None:
    save(export("sakura", ExportKind.SARGAM_DEVANAGARI), tmp_path / "sakura")
    wait_for(qtbot, lambda: "Exported to sakura.sargam" in said(window))
    assert "स" in (tmp_path / "sakura.sargam").read_text(encoding="utf-8")
    assert SongFileReader().read(str(tmp_path / "sakura.sargam")).score == song_of(stage).score


def test_a_file_that_is_there_is_only_replaced_when_the_learner_says_so(
    qtbot: QtBot, export: Callable[[str, ExportKind], QFileDialog], tmp_path: Path
) -> None:
    kept = tmp_path / "sakura.mid"
    kept.write_bytes(b"kept")
    files = export("sakura", ExportKind.MIDI)
    asked: list[str] = []

    def refuse() -> None:
        (question,) = files.findChildren(QMessageBox)
        asked.append(question.text())
        question.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(100, refuse)
    save(files, kept)
    assert "already exists" in asked[0]
    assert files.isVisible()
    files.reject()
    qtbot.wait(50)
    assert kept.read_bytes() == b"kept"


def test_a_place_that_cannot_be_written_is_told_in_one_line(
    qtbot: QtBot, window: MainWindow, export: Callable[[str, ExportKind], QFileDialog], tmp_path: Path
) -> None:
    files = export("sakura", ExportKind.MIDI)
    files.fileSelected.emit(str(tmp_path / "gone" / "sakura.mid"))
    files.reject()
    wait_for(qtbot, lambda: "sakura.mid cannot be written" in said(window))


def test_what_a_text_cannot_hold_is_told_before_a_file_is_asked_for_and_another_kind_can_be_chosen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sargam_text, "MOST_NOTES", 10)
    dialog = ask(window, "sakura", ExportKind.SARGAM_LATIN)
    button(dialog, "Export…").click()
    wait_for(qtbot, lambda: "Sakura is too long for sargam text" in said_by(dialog))
    assert not window.findChildren(QFileDialog)
    choose(dialog, ExportKind.MIDI)
    button(dialog, "Export…").click()
    wait_for(qtbot, lambda: bool(window.findChildren(QFileDialog)))
