import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.arrangement import ArrangedSong, Arrangement
from sargam_desktop.tutor.difficulty import estimate_difficulty
from sargam_desktop.tutor.song_shelf import SongEdit, SongMarks
from sargam_desktop.tutor.song_tally import tallies_of
from sargam_desktop.tutor.song_tutorial import plan_of
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.filter_chip import FilterChip
from sargam_desktop.ui.components.segmented_control import SegmentedControl
from sargam_desktop.ui.components.status_chip import StatusChip
from sargam_desktop.ui.songs.edit_dialog import EditDialog
from sargam_desktop.ui.songs.folder_dialog import FolderDialog
from sargam_desktop.ui.songs.folder_field import FolderField
from sargam_desktop.ui.views.songs_view import SongsView
from tests.ui.sample_takes import ODE, SONGS, result, score, take, wait_settings
from tests.ui.views.songs_scene import button_of, said, table_of, titles, view

__all__ = ["view"]  # a fixture
# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|does not support (raise|grabbing)")


def _choose_in_menu(view: SongsView, chip: str, words: str) -> None:
    button = next(each for each in view.findChildren(FilterChip) if each.text().startswith(chip))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = next(each for each in view.findChildren(QMenu, "choices") if each.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_filters_narrow_the_list_and_can_be_taken_away(view: SongsView) -> None:
    _choose_in_menu(view, "Style", "Classical")
    assert titles(view) == ["Ode to Joy", "Minuet in G", "Humoresque"]
    _choose_in_menu(view, "Difficulty", "Expert")
    assert titles(view) == ["Humoresque"]
    _choose_in_menu(view, "Expert", "Medium")
    assert titles(view) == ["Minuet in G", "Humoresque"]
    QTest.mouseClick(button_of(view, "Clear"), Qt.MouseButton.LeftButton)
    assert len(titles(view)) == len(SONGS)


def test_filters_without_a_song_offer_the_way_back(view: SongsView) -> None:
    _choose_in_menu(view, "Progress", "Mastered")
    assert "No song fits these filters" in said(view)
    QTest.mouseClick(button_of(view, "Show all songs"), Qt.MouseButton.LeftButton)
    assert len(titles(view)) == len(SONGS)


def test_songs_that_do_not_fit_can_be_left_out(view: SongsView) -> None:
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Fits my keyboard")
    assert not chip.isEnabled()
    view.show_keyboard_range(36, 96)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Humoresque" not in titles(view)
    view.show_keyboard_range(None, None)
    assert "Humoresque" in titles(view)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F, "favourite_requested"),
        (Qt.Key.Key_Space, "listen_requested"),
        (Qt.Key.Key_Delete, "remove_requested"),
    ],
)
def test_one_key_does_something_with_the_current_song(
    qtbot: QtBot, view: SongsView, key: Qt.Key, signal: str
) -> None:
    table_of(view).setFocus()
    with qtbot.waitSignal(getattr(view, signal)) as told:
        QTest.keyClick(table_of(view), key)
    assert told.args == ["ode-to-joy"]


def test_letters_in_the_search_do_nothing_with_songs(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.assertNotEmitted(view.favourite_requested):
        QTest.keyClicks(view.findChildren(QLineEdit)[0], "f")


def test_esc_ends_what_is_heard(qtbot: QtBot, view: SongsView) -> None:
    view.show_heard("ode-to-joy", 2.0)
    with qtbot.waitSignal(view.listen_requested) as told:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert told.args == ["ode-to-joy"]
    assert button_of(view, "Stop").isVisible()
    view.show_heard("ode-to-joy", None)
    assert button_of(view, "Listen").isVisible()


def test_a_hidden_song_is_listed_under_hidden_and_can_be_shown_again(qtbot: QtBot, view: SongsView) -> None:
    view.show_songs(SONGS, SongMarks(hidden=frozenset({"sakura"})))
    assert "Sakura" not in titles(view)
    assert view.subtitle() == "5 songs"
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Hidden (1)")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert titles(view) == ["Sakura"]
    with qtbot.waitSignal(view.remove_requested) as told:
        QTest.mouseClick(button_of(view, "Show again"), Qt.MouseButton.LeftButton)
    assert told.args == ["sakura"]
    view.show_songs(SONGS)
    assert len(titles(view)) == len(SONGS)


def test_a_removed_song_makes_way_for_its_neighbour(view: SongsView) -> None:
    table_of(view).selectRow(2)
    view.show_songs([song for song in SONGS if song.song_id != "sakura"])
    assert table_of(view).currentIndex().data() == "Minuet in G"


def test_a_song_that_filters_hide_is_shown_when_somebody_asks_for_it(view: SongsView) -> None:
    view.findChildren(QLineEdit)[0].setText("ode")
    view.choose_song("sakura")
    assert table_of(view).currentIndex().data() == "Sakura"
    assert "Sakura" in said(view)


def test_difficulty_is_explained_when_the_score_is_there(view: SongsView) -> None:
    assert {"Easy", "First"} & set(said(view))
    _show_score(view, ODE, score())
    assert any("Moderate speed: " in said or "a second in all" in said for said in said(view))
    before = said(view)
    _show_score(view, SONGS[2], score(2))
    assert said(view) == before


def test_the_best_result_in_each_mode_is_told(view: SongsView) -> None:
    takes = [take("a", result()), take("b", result(is_timed=False), settings=wait_settings())]
    view.show_tallies(tallies_of(takes))
    words = "\n".join(said(view))
    assert "played 2 times" in words
    assert "Tempo: A+" in words
    assert "Wait: A+" in words


def test_only_a_song_of_ones_own_can_be_edited(qtbot: QtBot, view: SongsView) -> None:
    assert not button_of(view, "Edit").isVisible()
    view.edit_current()
    assert not view.findChildren(EditDialog)
    view.show_songs(SONGS, SongMarks(imported=frozenset({"free-tune"})))
    view.choose_song("free-tune")
    QTest.mouseClick(button_of(view, "Edit"), Qt.MouseButton.LeftButton)
    (dialog,) = view.findChildren(EditDialog)
    fields = dialog.findChildren(QLineEdit)
    fields[0].setText("My tune")
    fields[3].setText("slow, evening")
    with qtbot.waitSignal(view.edit_requested) as told:
        QTest.mouseClick(button_of(dialog, "Save"), Qt.MouseButton.LeftButton)
    assert told.args == ["free-tune", SongEdit("My tune", "", "", ("slow", " evening"), None)]


def test_the_hands_of_a_song_of_ones_own_are_asked_for(qtbot: QtBot, view: SongsView) -> None:
    assert not button_of(view, "Hands").isVisible()
    view.show_songs(SONGS, SongMarks(imported=frozenset({"free-tune"})))
    view.choose_song("free-tune")
    with qtbot.waitSignal(view.hands_requested) as told:
        QTest.mouseClick(button_of(view, "Hands"), Qt.MouseButton.LeftButton)
    assert told.args[0].song_id == "free-tune"
    with qtbot.waitSignal(view.hands_requested):
        QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


def test_a_song_without_a_title_is_not_kept(qtbot: QtBot, view: SongsView) -> None:
    view.show_songs(SONGS, SongMarks(imported=frozenset({"ode-to-joy"})))
    view.edit_current()
    (dialog,) = view.findChildren(EditDialog)
    dialog.findChildren(QLineEdit)[0].setText(" ")
    with qtbot.assertNotEmitted(view.edit_requested):
        dialog.accept()
    assert "Give the song a name" in said(dialog)


OWN = SongMarks(
    imported=frozenset({"free-tune", "sakura", "raghupati"}),
    folders=(("sakura", "Exam"), ("raghupati", "Carols")),
)


def test_songs_of_ones_own_are_shown_by_folder(view: SongsView) -> None:
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "My songs")
    assert not chip.isVisible()
    view.show_songs(SONGS, OWN)
    everything = titles(view)
    _choose_in_menu(view, "My songs", "All my songs")
    mine = titles(view)
    assert len(mine) == len(OWN.imported) < len(everything)
    _choose_in_menu(view, "All my songs", "Exam")
    assert titles(view) == ["Sakura"]
    _choose_in_menu(view, "Exam", "In no folder")
    assert len(titles(view)) == 2
    assert chip.accessibleName() == "My songs: In no folder, Exam"


def test_a_folder_that_is_left_by_its_last_song_leads_back_to_all_of_ones_own(view: SongsView) -> None:
    view.show_songs(SONGS, OWN)
    _choose_in_menu(view, "My songs", "Exam")
    view.show_songs(SONGS, replace(OWN, folders=(("sakura", "Carols"), ("raghupati", "Carols"))))
    assert len(titles(view)) == len(OWN.imported)


def test_the_songs_of_ones_own_that_are_shown_are_put_into_a_folder(qtbot: QtBot, view: SongsView) -> None:
    view.show_songs(SONGS, OWN)
    view.show_keyboard_range(36, 96)
    _choose_in_menu(view, "My songs", "In no folder")
    _choose_in_menu(view, "In no folder", "Exam")
    _choose_in_menu(view, "My songs", "Put 2 songs into a folder…")
    (dialog,) = view.findChildren(FolderDialog)
    names = dialog.findChildren(FolderField)[0]
    assert [names.itemText(index) for index in range(names.count())] == ["", "Carols", "Exam"]
    names.setFocus()
    QTest.keyClicks(names, "Monday")
    with qtbot.waitSignal(view.folders_requested) as told:
        QTest.keyClick(names, Qt.Key.Key_Return)
    assert told.args == [{"sakura": "Monday", "free-tune": "Monday"}]


def test_the_folder_of_a_song_is_shown_and_written_where_it_is_described(
    qtbot: QtBot, view: SongsView
) -> None:
    view.show_songs(SONGS, OWN)
    view.choose_song("sakura")
    assert any("in “Exam”" in each for each in said(view))
    sakura = next(song for song in SONGS if song.song_id == "sakura")
    _show_score(view, sakura, score(2))
    assert any("in “Exam”" in each for each in said(view))
    view.edit_current()
    (dialog,) = view.findChildren(EditDialog)
    folder = dialog.findChildren(FolderField)[0]
    assert folder.currentText() == "Exam"
    folder.setCurrentText("")
    with qtbot.waitSignal(view.edit_requested) as told:
        dialog.accept()
    assert told.args[1].folder == ""


def test_files_are_chosen_for_import(
    qtbot: QtBot, view: SongsView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = [str(tmp_path / "a.mid"), str(tmp_path / "b.mxl")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    with qtbot.waitSignal(view.import_requested) as told:
        QTest.mouseClick(button_of(view, "Import"), Qt.MouseButton.LeftButton)
    assert told.args == [paths]


def test_ten_thousand_songs_do_not_hold_up_the_window(view: SongsView) -> None:
    view.show_songs([replace(ODE, song_id=f"song-{i}", title=f"Song {i}") for i in range(10_000)])
    began = time.process_time()
    for order in view.findChildren(SegmentedControl)[0].findChildren(QAbstractButton):
        QTest.mouseClick(order, Qt.MouseButton.LeftButton)
    _choose_in_menu(view, "Difficulty", "First")
    assert time.process_time() - began < 2.0
    assert len(titles(view)) == 10_000


def test_a_song_can_be_played_in_another_key(qtbot: QtBot, view: SongsView) -> None:
    keys = next(box for box in view.findChildren(QComboBox) if box.isVisible())
    assert keys.currentText() == "D major"
    keys.setCurrentIndex(keys.findText("C major, −2"))
    with qtbot.waitSignal(view.song_chosen):
        keys.activated.emit(keys.currentIndex())
    assert view.arrangement_of("ode-to-joy") == Arrangement(-2)
    assert view.arrangement_of("sakura") == Arrangement()
    assert keys.currentText() == "C major, −2"


def test_the_key_that_was_kept_is_shown_and_taken_back_by_one_click(qtbot: QtBot, view: SongsView) -> None:
    assert not button_of(view, "As written").isVisible()
    view.show_songs(SONGS, SongMarks(arrangements=(("ode-to-joy", Arrangement(-2)),)))
    keys = next(box for box in view.findChildren(QComboBox) if box.isVisible())
    assert keys.currentText() == "C major, −2"
    with qtbot.waitSignal(view.arrangement_requested) as told:
        QTest.mouseClick(button_of(view, "As written"), Qt.MouseButton.LeftButton)
    assert told.args == ["ode-to-joy", Arrangement()]
    assert keys.currentText() == "D major"
    assert not button_of(view, "As written").isVisible()


def test_a_song_that_went_and_came_back_is_in_the_key_that_the_store_says(view: SongsView) -> None:
    keys = next(box for box in view.findChildren(QComboBox) if box.isVisible())
    keys.setCurrentIndex(keys.findText("C major, −2"))
    keys.activated.emit(keys.currentIndex())
    view.show_songs(SONGS[1:])
    view.show_songs(SONGS)
    assert view.arrangement_of("ode-to-joy") == Arrangement()


def test_a_song_that_leaves_the_keys_can_be_fitted_and_says_what_moved(view: SongsView) -> None:
    view.show_keyboard_range(36, 96)
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Fit to my keys")
    assert not chip.isVisible()
    view.choose_song("humoresque")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.arrangement_of("humoresque") == Arrangement(is_fitted=True)
    moves = (Wording("Left hand {octaves} octaves", (("octaves", "+2"),)),)
    _show_score(view, SONGS[4], score(), moves)
    assert "Left hand +2 octaves" in said(view)


def test_the_chips_tell_the_key_and_the_range_in_which_the_song_is_played(view: SongsView) -> None:
    view.show_keyboard_range(60, 96)
    chips = {chip.text() for chip in view.findChildren(StatusChip)}
    assert "D major" in chips
    moved = replace(SONGS[0], fifths=0, lowest_pitch=60, highest_pitch=72)
    _show_score(view, moved, score())
    chips = {chip.text() for chip in view.findChildren(StatusChip) if chip.isVisible()}
    assert {"C major", "C4–C5 fits"} <= chips


def _show_score(view: SongsView, info: SongInfo, score: Score, moves: tuple[Wording, ...] = ()) -> None:
    view.show_score(ArrangedSong(Song(info, score), moves), estimate_difficulty(score), plan_of(score))


def _step(view: SongsView, name: str) -> QPushButton:
    return next(each for each in view.findChildren(Button) if each.accessibleName() == f"Play: {name}")


def test_any_step_of_the_tutorial_can_be_started(qtbot: QtBot, view: SongsView) -> None:
    with qtbot.waitSignal(view.step_requested) as told:
        QTest.mouseClick(_step(view, "Left hand, slowly"), Qt.MouseButton.LeftButton)
    song_id, step = told.args
    assert (song_id, step.hands, step.speed_percent) == ("ode-to-joy", Hands.LEFT, 60)


def test_the_first_step_is_to_listen(qtbot: QtBot, view: SongsView) -> None:
    listen = next(each for each in view.findChildren(Button) if each.accessibleName() == "Listen: Listen")
    with qtbot.waitSignal(view.listen_requested) as told:
        QTest.mouseClick(listen, Qt.MouseButton.LeftButton)
    assert told.args == ["ode-to-joy"]


def test_a_step_that_is_passed_has_a_check_and_its_figures(view: SongsView) -> None:
    assert "✓" not in said(view)
    assert said(view).count("0 % of bars, 90 needed") == 5
    view.show_takes("ode-to-joy", [take("a", result())])
    assert said(view).count("✓") == 5
    assert "100 % of bars, 90 needed" in said(view)


def test_a_hand_that_rests_in_most_bars_passes_its_step_with_those_that_it_plays(view: SongsView) -> None:
    both = score()
    sparse = [note for note in both.notes if note.hand is Hand.RIGHT or note.onset_beat < 16.0]
    _show_score(view, ODE, replace(both, notes=tuple(sparse)))
    view.show_takes("ode-to-joy", [take("a", result(bar_count=4, hands=(Hand.LEFT,)))])
    assert [words for words in said(view) if words.startswith("100 % of bars")] == [
        "100 % of bars, 90 needed"
    ]


def test_a_song_that_was_listened_to_offers_the_next_step(view: SongsView) -> None:
    view.show_songs(SONGS, SongMarks(heard=frozenset({"ode-to-joy"})))
    assert said(view).count("✓") == 1


def test_a_song_for_one_hand_has_no_step_for_the_other(view: SongsView) -> None:
    view.choose_song("free-tune")
    assert not _step(view, "Left hand, slowly").isVisible()
    assert _step(view, "Right hand, slowly").isVisible()


def test_the_phrases_are_told_when_the_score_is_there(view: SongsView) -> None:
    _show_score(view, ODE, score())
    assert "Phrases: A A A A" in said(view)


def test_any_song_can_be_seen_in_swaras_and_exported_by_button_and_by_key(
    qtbot: QtBot, view: SongsView
) -> None:
    told = {hint.keys for hint in view.key_map()}
    title = view.catalogue.songs[0].title
    wishes = (
        (view.sargam_requested, Qt.Key.Key_G, "Sargam", f"Show {title} in swaras"),
        (view.export_requested, Qt.Key.Key_S, "Export", f"Export {title}"),
    )
    for wish, key, text, name in wishes:
        with qtbot.waitSignal(wish) as by_key:
            QTest.keyClick(table_of(view), key, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(wish) as by_button:
            button_of(view, text).click()
        assert by_key.args is not None
        assert by_key.args == by_button.args
        assert by_key.args[0].title == title
        assert button_of(view, text).accessibleName() == name
        assert f"Ctrl {chr(key)}" in told
