from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.toast import Toast
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.songs.watch_button import WatchButton
from sargam_desktop.ui.songs_flow import SongsFlow
from sargam_desktop.ui.window.screen import PRACTICE, SONGS
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.ui.songs_stage import SHIPPED, Stage, flow, ids, said, stage, view_of, wait_for, window

__all__ = ["flow", "stage", "window"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for songs; looks at it follow one another quickly."""
    monkeypatch.setattr("sargam_desktop.ui.folder_watch.LOOK_MS", 20)
    monkeypatch.setattr("sargam_desktop.ui.folder_watch._REST_FACTOR", 1)
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


def bring(folder: Path, count: int, first_pitch: int = 40) -> None:
    for at in range(count):
        data = midi_bytes(track_of([Key(0, first_pitch + at), Key(480, 60)]))
        (folder / f"tune {first_pitch + at}.mid").write_bytes(data)


def toasts(window: MainWindow) -> list[str]:
    return [toast.message().text for toast in window.findChildren(Toast)]


def press_action(window: MainWindow) -> None:
    (toast,) = window.findChildren(Toast)
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)


def test_a_new_file_is_told_of_in_one_message_with_its_report(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, inbox: Path
) -> None:
    flow.watch.follow(str(inbox))
    bring(inbox, 1)
    wait_for(qtbot, lambda: toasts(window) == ["From “Downloads”: “tune 40” is in your library"])
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    assert "hands guessed by pitch" not in said(window)
    press_action(window)
    assert "tune 40.mid: imported 2 notes; hands guessed by pitch" in said(window)
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Close"


def test_several_files_are_counted_and_a_broken_one_is_told_once(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, inbox: Path
) -> None:
    bring(inbox, 2)
    (inbox / "letter.mid").write_bytes(b"Dear")
    flow.watch.follow(str(inbox))
    wait_for(qtbot, lambda: toasts(window) == ["From “Downloads”: 2 imported, 1 could not be read"])
    bring(inbox, 1, 70)
    wait_for(qtbot, lambda: toasts(window) == ["From “Downloads”: “tune 70” is in your library"])


def test_nothing_is_looked_at_while_somebody_practises(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    window.show_screen(PRACTICE)
    flow.watch.follow(str(inbox))
    bring(inbox, 1)
    qtbot.wait(150)
    assert not stage.looked_at
    window.show_screen(SONGS)
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)


def test_an_import_that_practice_breaks_off_goes_on_afterwards_and_is_told_as_one(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    bring(inbox, 40)
    flow.watch.follow(str(inbox))
    wait_for(qtbot, lambda: flow.watch.is_importing)
    window.show_screen(PRACTICE)
    wait_for(qtbot, lambda: not flow.watch.is_importing)
    assert len(stage.store.marks.load_marks().imported) < 40
    assert toasts(window) == []
    window.show_screen(SONGS)
    wait_for(qtbot, lambda: "40 imported" in said(window))
    assert toasts(window) == []


def test_many_files_show_how_far_it_is_and_the_rest_is_left_out_with_cancel(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    bring(inbox, 40)
    flow.watch.follow(str(inbox))
    wait_for(qtbot, lambda: flow.watch.is_importing)
    assert view_of(window).import_card.isVisible()
    view_of(window).import_cancelled.emit()
    wait_for(qtbot, lambda: "stopped; what is in stays" in said(window))
    imported = len(stage.store.marks.load_marks().imported)
    assert imported < 40
    bring(inbox, 1, 100)
    wait_for(qtbot, lambda: toasts(window) == ["From “Downloads”: “tune 100” is in your library"])
    assert len(stage.store.marks.load_marks().imported) == imported + 1


def test_cancel_of_another_import_leaves_out_nothing_of_the_watched_folder(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    bring(inbox, 1)
    flow.watch.follow(str(inbox))
    view_of(window).import_cancelled.emit()
    wait_for(qtbot, lambda: bool(stage.looked_at))
    view_of(window).import_cancelled.emit()
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)


def test_a_folder_that_goes_is_told_once_and_comes_back_by_itself(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, inbox: Path
) -> None:
    flow.watch.follow(str(inbox))
    button = window.findChildren(WatchButton)[0]
    assert button.text() == "Watching “Downloads”"
    shutil.move(inbox, inbox.with_name("away"))
    wait_for(qtbot, lambda: "“Downloads” is not there, or closed" in "".join(toasts(window)))
    assert button.text() == "“Downloads” is not there"
    window.notify("Something else")
    qtbot.wait(100)
    assert toasts(window) == ["Something else"]
    shutil.move(inbox.with_name("away"), inbox)
    bring(inbox, 1)
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    assert button.text() == "Watching “Downloads”"


def test_a_folder_that_is_watched_no_more_brings_nothing(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    flow.watch.follow(str(inbox))
    flow.watch.follow(None)
    bring(inbox, 1)
    qtbot.wait(150)
    assert not stage.store.marks.load_marks().imported
    assert window.findChildren(WatchButton)[0].text() == "Watch a folder…"


def test_a_song_that_comes_in_while_the_folder_is_given_up_is_in_the_list(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, stage: Stage, inbox: Path
) -> None:
    bring(inbox, 40)
    flow.watch.follow(str(inbox))
    wait_for(qtbot, lambda: flow.watch.is_importing)
    with qtbot.waitSignals([flow.watch.settled, flow.watch.settled], timeout=20_000):
        flow.watch.follow(None)  # once for what is in by now, once for the file that is read
    imported = stage.store.marks.load_marks().imported
    assert len(imported) < 40
    wait_for(qtbot, lambda: imported < ids(window))


def test_the_same_folder_given_again_is_gone_on_with(
    qtbot: QtBot, flow: SongsFlow, window: MainWindow, inbox: Path
) -> None:
    bring(inbox, 1)
    flow.watch.follow(str(inbox))
    wait_for(qtbot, lambda: len(ids(window)) == len(SHIPPED) + 1)
    window.notify("Something else")
    flow.watch.follow(str(inbox))
    qtbot.wait(100)
    assert toasts(window) == ["Something else"]


def test_a_folder_is_chosen_and_given_up_on_the_songs_screen(
    qtbot: QtBot, window: MainWindow, flow: SongsFlow, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(inbox))
    window.resize(1300, 800)  # a lower window has no room for the hint; there are the settings
    button = window.findChildren(WatchButton)[0]
    wait_for(qtbot, button.isVisible)
    button.setFocus()
    with qtbot.waitSignal(view_of(window).watch_requested) as told:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert told.args == [str(inbox)]
    flow.watch.follow(str(inbox))
    QTest.keyClick(button, Qt.Key.Key_Space)
    (menu,) = button.findChildren(QMenu)
    with qtbot.waitSignal(view_of(window).watch_requested) as told:
        next(action for action in menu.actions() if action.text() == "Watch no folder").trigger()
    menu.close()
    assert told.args == [""]
