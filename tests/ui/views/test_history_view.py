from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QTableView
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.session_choice import SessionChoice
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.filter_chip import FilterChip
from sargam_desktop.ui.songs.search_field import SearchField
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.history_view import HistoryView
from tests.ui.sample_takes import result, take

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Shelf:
    """Takes as a store would hand them out."""

    def __init__(self) -> None:
        self.takes: list[SessionRecord] = []
        self.trouble: StoreError | None = None

    def fetch(
        self,
        choice: SessionChoice,
        limit: int,
        offset: int,
        done: Callable[[Sequence[SessionRecord]], None],
        failed: Callable[[SargamError], None],
    ) -> None:
        if self.trouble is not None:
            failed(self.trouble)
        else:
            done([take for take in self.takes if choice.takes(take)][offset : offset + limit])


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController, shelf: Shelf) -> HistoryView:
    view = HistoryView(theme, shelf.fetch)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def _said(view: HistoryView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def _press(view: HistoryView, text: str) -> None:
    button = next(button for button in view.findChildren(Button) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_takes_it_offers_to_choose_a_song(qtbot: QtBot, view: HistoryView) -> None:
    view.reload()
    assert "No takes yet" in _said(view)
    with qtbot.waitSignal(view.songs_requested):
        _press(view, "Choose a song")


def test_enter_opens_the_results_of_the_current_take(qtbot: QtBot, view: HistoryView, shelf: Shelf) -> None:
    shelf.takes = [take("newest", result()), take("older", result(), hours_ago=30)]
    view.reload()
    table = view.findChildren(QTableView)[0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.session_requested) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["older"]


def test_the_chosen_take_stays_chosen_when_a_new_one_arrives(view: HistoryView, shelf: Shelf) -> None:
    shelf.takes = [take("first", result())]
    view.reload()
    shelf.takes.insert(0, take("second", result(), hours_ago=0))
    view.reload()
    assert view.findChildren(QTableView)[0].currentIndex().row() == 1


def test_scrolling_to_the_end_shows_the_oldest_take(qtbot: QtBot, view: HistoryView, shelf: Shelf) -> None:
    shelf.takes = [take(f"take-{number}", result(), hours_ago=number) for number in range(120)]
    view.reload()
    table = view.findChildren(QTableView)[0]
    for _ in range(3):
        table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model().rowCount() == len(shelf.takes))


def test_a_store_that_cannot_be_read_says_so_and_can_be_tried_again(view: HistoryView, shelf: Shelf) -> None:
    shelf.trouble = StoreError("The disk is full", "Free some room")
    view.reload()
    assert "The disk is full. Free some room." in _said(view)
    shelf.trouble = None
    _press(view, "Try again")
    assert "No takes yet" in _said(view)


def test_w_watches_the_current_take_and_ctrl_e_exports_it(
    qtbot: QtBot, view: HistoryView, shelf: Shelf
) -> None:
    shelf.takes = [take("newest", result()), take("older", result(), hours_ago=30)]
    view.reload()
    table = view.findChildren(QTableView)[0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.replay_requested) as watched:
        QTest.keyClick(table, Qt.Key.Key_W)
    with qtbot.waitSignal(view.export_requested) as exported:
        QTest.keyClick(table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert watched.args == exported.args == [shelf.takes[1]]


def test_without_takes_there_is_nothing_to_watch(view: HistoryView) -> None:
    view.reload()
    assert not [b for b in view.findChildren(Button) if b.text() == "Watch the take" and b.isVisible()]


def test_takes_are_searched_from_the_keyboard_and_a_search_in_vain_can_be_cleared(
    qtbot: QtBot, view: HistoryView, shelf: Shelf
) -> None:
    shelf.takes = [take("newest", result()), replace(take("older", result(), hours_ago=30), title="Sakura")]
    view.reload()
    table = view.findChildren(QTableView)[0]
    QTest.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = view.findChildren(SearchField)[0]
    QTest.keyClicks(search, "sak")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert table.model().rowCount() == 1
    QTest.keyClick(search, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.session_requested) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["older"]
    search.setText("nobody played this")
    qtbot.waitUntil(lambda: "No takes like these" in _said(view))
    _press(view, "Clear filters")
    assert table.model().rowCount() == 2
    assert table.isVisible()
    assert not search.text()


def test_a_chip_narrows_the_takes_and_says_so(view: HistoryView, shelf: Shelf) -> None:
    stopped = replace(take("stopped", result(), hours_ago=30), state=SessionState.STOPPED)
    shelf.takes = [take("whole", result()), stopped]
    view.reload()
    chip = next(each for each in view.findChildren(FilterChip) if each.text() == "Only finished")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.findChildren(QTableView)[0].model().rowCount() == 1
    mode = next(each for each in view.findChildren(FilterChip) if each.text() == "Mode")
    mode.setFocus()
    QTest.keyClick(mode, Qt.Key.Key_Space)
    (menu,) = view.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Wait").trigger()
    assert mode.accessibleName() == "Mode: Wait"
    assert "No takes like these" in _said(view)
    menu.close()
