from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.arrangement import Arrangement
from sargam_desktop.tutor.song_shelf import SongEdit
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from tests.ui.songs_stage import (
    RESOURCES,
    SHIPPED,
    Stage,
    flow,
    grade_of,
    ids,
    own_file,
    said,
    stage,
    view_of,
    wait_for,
    window,
)

__all__ = ["flow", "stage", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")


def test_a_dropped_folder_is_imported_and_reported(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    own_file(songs)
    (songs / "letter.mid").write_bytes(b"Dear")
    (songs / "again.musicxml").write_bytes((RESOURCES / "songs" / "sakura.musicxml").read_bytes())
    window.files_dropped.emit([str(songs)])
    wait_for(qtbot, lambda: "1 imported, 1 already in the library, 1 could not be read" in said(window))
    assert "letter.mid is neither MIDI nor MusicXML" in said(window)
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    assert len(stage.store.marks.load_marks().imported) == 1


def test_a_title_and_a_file_that_look_like_markup_are_shown_letter_by_letter(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    tune = own_file(tmp_path).rename(tmp_path / "a<i>b.musicxml")
    text = tune.read_text(encoding="utf-8")
    tune.write_text(re.sub(r"(?<=-title>)[^<]+", "&lt;i&gt;Air&lt;/i&gt;", text), encoding="utf-8")
    window.files_dropped.emit([str(tune)])
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    (own,) = stage.store.marks.load_marks().imported
    view_of(window).choose_song(own)
    assert "<i>Air</i>" in said(window)
    assert "a<i>b.musicxml: imported" in said(window)
    are_plain = are_marked_up_words_plain(window)
    view_of(window).remove_requested.emit(own)
    wait_for(qtbot, lambda: "<i>Air</i> removed" in said(window))
    assert are_plain
    assert are_marked_up_words_plain(window)


def are_marked_up_words_plain(window: MainWindow) -> bool:
    labels = [label for label in window.findChildren(QLabel) if "<i>" in label.text()]
    return all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_folder_without_music_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.files_dropped.emit([str(tmp_path / "data")])
    wait_for(qtbot, lambda: "No MIDI or MusicXML files found" in said(window))


def test_importing_a_hidden_song_again_shows_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    view_of(window).remove_requested.emit("sakura")
    wait_for(qtbot, lambda: "sakura" not in ids(window))
    window.files_dropped.emit([str(own_file(tmp_path, "sakura"))])
    wait_for(qtbot, lambda: "sakura" in ids(window))


@pytest.mark.parametrize("is_own", [False, True])
def test_a_removed_song_comes_back_whole_with_undo(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path, is_own: bool
) -> None:
    song_id = "sakura"
    if is_own:
        window.files_dropped.emit([str(own_file(tmp_path))])
        wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
        (song_id,) = stage.store.marks.load_marks().imported
        wait_for(qtbot, lambda: grade_of(window, song_id) is not None)
    before, grade = stage.store.songs.load_song(song_id), grade_of(window, song_id)
    view_of(window).remove_requested.emit(song_id)
    wait_for(qtbot, lambda: song_id not in ids(window))
    toast = window.findChildren(Toast)[0]
    assert toast.message().text == f"{before.info.title} {'removed' if is_own else 'hidden'}"
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: song_id in ids(window))
    assert (stage.store.songs.load_song(song_id), grade_of(window, song_id)) == (before, grade)


def test_a_star_and_other_words_reach_the_store(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    view_of(window).favourite_requested.emit("sakura")
    wait_for(qtbot, lambda: "sakura" in view_of(window).catalogue.marks.favourites)
    window.files_dropped.emit([str(own_file(tmp_path))])
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    (own,) = stage.store.marks.load_marks().imported
    view_of(window).edit_requested.emit(own, SongEdit("Canon for Asha", "", "", (), None))
    wait_for(qtbot, lambda: "Canon for Asha" in {song.title for song in view_of(window).catalogue.songs})
    assert grade_of(window, own) is not None


def test_songs_are_put_into_a_folder_and_back_with_undo(
    qtbot: QtBot, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    window.files_dropped.emit([str(own_file(tmp_path))])
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    (own,) = stage.store.marks.load_marks().imported
    view_of(window).folders_requested.emit({own: "Exam"})
    wait_for(qtbot, lambda: view_of(window).catalogue.folders() == ["Exam"])
    (toast,) = window.findChildren(Toast)
    assert toast.message().text == "1 song moved"
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: view_of(window).catalogue.folders() == [])


def test_a_song_is_heard_until_it_is_stopped(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    view_of(window).listen_requested.emit("ode-to-joy")
    wait_for(qtbot, lambda: bool(stage.sound.struck))
    view_of(window).listen_requested.emit("ode-to-joy")
    assert stage.sound.struck[-1] == -1


def test_a_song_that_is_heard_to_its_end_has_passed_its_first_step(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    view_of(window).listen_requested.emit("ode-to-joy")
    wait_for(qtbot, lambda: bool(stage.sound.struck))
    assert stage.store.marks.load_marks().heard == frozenset()
    stage.clock.at_us += 3_600_000_000
    wait_for(qtbot, lambda: "ode-to-joy" in view_of(window).catalogue.marks.heard)
    assert stage.store.marks.load_marks().heard == {"ode-to-joy"}


def test_key_and_fit_that_were_chosen_last_are_kept(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    for semitones in (1, 2, 3, -4):
        view_of(window).arrangement_requested.emit("sakura", Arrangement(semitones))
    wait_for(qtbot, lambda: stage.store.marks.load_marks().arrangements == (("sakura", Arrangement(-4)),))


def test_without_a_sound_output_listening_says_what_to_do(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.has_sound = False
    view_of(window).listen_requested.emit("ode-to-joy")
    wait_for(qtbot, lambda: "choose a sound output in the settings" in said(window))


def test_the_score_of_the_chosen_song_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    view_of(window).choose_song("happy-farmer")
    wait_for(qtbot, lambda: "Chords of up to" in said(window))


def test_an_import_that_is_cancelled_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    for name in ("canon-in-d", "greensleeves", "kalinka", "alouette"):
        (songs / f"{name}.musicxml").write_bytes((RESOURCES / "songs" / f"{name}.musicxml").read_bytes())
    window.files_dropped.emit([str(songs)])
    view_of(window).import_cancelled.emit()
    wait_for(qtbot, lambda: "stopped; what is in stays" in said(window))
    assert len(ids(window)) < len(SHIPPED) + 4


def test_a_second_import_waits_for_the_first(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = str(own_file(tmp_path))
    window.files_dropped.emit([path])
    window.files_dropped.emit([path])
    assert "An import is under way" in said(window)
    wait_for(qtbot, lambda: "1 imported" in said(window))
