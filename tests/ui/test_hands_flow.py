from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.hand_choice import ALL_LEFT, HandChoice
from sargam_desktop.tutor.song_shelf import SongEdit
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.hands.hands_dialog import HandsDialog
from sargam_desktop.ui.hands.hands_picture import HandsPicture
from sargam_desktop.ui.main_window import MainWindow
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.ui.songs_stage import SHIPPED, Stage, flow, ids, said, stage, view_of, wait_for, window

__all__ = ["flow", "stage", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def own(stage: Stage, tmp_path: Path) -> str:
    """The id of an imported song of one track."""
    path = tmp_path / "scale.mid"
    path.write_bytes(midi_bytes(track_of([Key(480 * at, 60 + at) for at in range(8)])))
    for _step in stage.importing.import_files([str(path)]):
        pass
    (song_id,) = stage.store.marks.load_marks().imported
    stage.song_shelf.edit(song_id, SongEdit("My scale", "", "", (), None))
    return song_id


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, stage: Stage, own: str) -> HandsDialog:
    info = stage.store.songs.load_song(own).info
    view_of(window).hands_requested.emit(info)
    wait_for(qtbot, lambda: bool(window.findChildren(HandsDialog)))
    return window.findChildren(HandsDialog)[0]


def type_key(dialog: HandsDialog, key: Qt.Key) -> None:
    picture = dialog.findChildren(HandsPicture)[0]
    picture.setFocus()
    QTest.keyClick(picture, key)


def hands(stage: Stage, song_id: str) -> str:
    return "".join(note.hand.value[0] for note in stage.store.songs.load_song(song_id).score.notes)


def test_corrected_hands_are_kept_and_there_when_they_are_opened_again(
    qtbot: QtBot, window: MainWindow, stage: Stage, own: str, dialog: HandsDialog
) -> None:
    assert dialog.windowTitle() == "Hands of My scale"
    type_key(dialog, Qt.Key.Key_L)
    wait_for(qtbot, lambda: hands(stage, own) == "llllrrrr")
    type_key(dialog, Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: not window.findChildren(HandsDialog))
    assert stage.importing.read_hands(own).choices == (HandChoice(0, ALL_LEFT),)
    view_of(window).hands_requested.emit(stage.store.songs.load_song(own).info)
    wait_for(qtbot, lambda: bool(window.findChildren(HandsDialog)))
    assert "1 bar corrected" in said(window)


def test_what_was_chosen_last_is_kept_when_it_is_closed_at_once_and_undone_from_the_message(
    qtbot: QtBot, window: MainWindow, stage: Stage, own: str, dialog: HandsDialog
) -> None:
    before = hands(stage, own)
    type_key(dialog, Qt.Key.Key_L)
    dialog.accept()
    wait_for(qtbot, lambda: hands(stage, own) == "llllrrrr")
    (toast,) = window.findChildren(Toast)
    assert toast.message().text == "Hands of My scale changed"
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: hands(stage, own) == before)


def test_hands_that_were_only_looked_at_change_nothing(
    qtbot: QtBot, window: MainWindow, dialog: HandsDialog
) -> None:
    type_key(dialog, Qt.Key.Key_Right)
    type_key(dialog, Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: not window.findChildren(HandsDialog))
    assert not window.findChildren(Toast)


def test_the_library_shows_which_hands_have_notes_now(
    qtbot: QtBot, window: MainWindow, dialog: HandsDialog
) -> None:
    picture = dialog.findChildren(HandsPicture)[0]
    QTest.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_key(dialog, Qt.Key.Key_L)
    dialog.accept()

    def is_for_the_left_hand() -> bool:
        return any(song.has_left and not song.has_right for song in view_of(window).catalogue.songs)

    wait_for(qtbot, is_for_the_left_hand)
    assert len(ids(window)) == len(SHIPPED) + 1


def test_the_selected_bars_sound_and_stop_when_it_is_closed(
    qtbot: QtBot, stage: Stage, dialog: HandsDialog
) -> None:
    type_key(dialog, Qt.Key.Key_Right)
    type_key(dialog, Qt.Key.Key_Space)
    wait_for(qtbot, lambda: stage.sound.struck[:1] == [64])
    dialog.accept()
    assert stage.sound.struck[-1] == -1


def test_without_a_sound_output_it_is_said_what_to_do(
    window: MainWindow, stage: Stage, dialog: HandsDialog
) -> None:
    stage.has_sound = False
    type_key(dialog, Qt.Key.Key_Space)
    assert "choose a sound output in the settings" in said(window)


def test_a_song_that_has_gone_meanwhile_is_told_of(
    qtbot: QtBot, window: MainWindow, stage: Stage, own: str
) -> None:
    info = stage.store.songs.load_song(own).info
    stage.store.marks.take_out(own)
    view_of(window).hands_requested.emit(info)
    wait_for(qtbot, lambda: "is no song that was imported" in said(window))


def test_undo_means_the_song_that_the_message_names_whatever_was_opened_since(
    qtbot: QtBot, window: MainWindow, stage: Stage, own: str, dialog: HandsDialog, tmp_path: Path
) -> None:
    before = hands(stage, own)
    type_key(dialog, Qt.Key.Key_L)
    dialog.accept()
    wait_for(qtbot, lambda: hands(stage, own) == "llllrrrr")
    other_path = tmp_path / "other.mid"
    other_path.write_bytes(midi_bytes(track_of([Key(480 * at, 70 + at) for at in range(8)])))
    for _step in stage.importing.import_files([str(other_path)]):
        pass
    (other,) = stage.store.marks.load_marks().imported - {own}
    wait_for(qtbot, lambda: not window.findChildren(HandsDialog))
    view_of(window).hands_requested.emit(stage.store.songs.load_song(other).info)
    wait_for(qtbot, lambda: bool(window.findChildren(HandsDialog)))
    window.findChildren(HandsDialog)[0].accept()
    (toast,) = window.findChildren(Toast)
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: hands(stage, own) == before)
