from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.notation_choice import NotationChoice, NotationKind, NotationView
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.ui.plain_sheets import PlainMaker
from tests.ui.practice_scenes import score, song

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SONG = song(score())
BOTH = NotationChoice(NotationView.BOTH)
ALONE = NotationChoice(NotationView.NOTATION)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Screen:
    """The practice screen with sheets of plain shapes."""

    def __init__(self, qtbot: QtBot, view: PracticeView) -> None:
        self.qtbot, self.view, self.maker = qtbot, view, PlainMaker()
        self.place, self.panel = view.parts.notation, view.parts.notation.panel
        self.place.set_maker(self.maker)

    def show(self, choice: NotationChoice, hands: Hands = Hands.BOTH) -> None:
        self.view.show_song(SONG, SessionSettings(hands=hands), Settings(notation=choice))

    def await_sheet(self) -> None:
        self.qtbot.waitUntil(lambda: self.panel.geometry_in_use is not None)


@pytest.fixture
def screen(qtbot: QtBot, theme: ThemeController) -> Iterator[Screen]:
    view = PracticeView(theme, lambda _event: None, lambda: 0)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    found = Screen(qtbot, view)
    yield found
    found.place.finish()


def test_nothing_is_laid_out_until_notation_is_wanted(screen: Screen) -> None:
    screen.show(NotationChoice())
    QApplication.processEvents()
    assert screen.maker.wishes == []
    assert not screen.panel.isVisible()


def test_both_stand_one_above_the_other_in_the_smallest_window(screen: Screen) -> None:
    screen.show(BOTH)
    screen.await_sheet()
    assert screen.panel.height() == 166
    assert screen.view.parts.stage.isVisible()


def test_notation_alone_takes_the_place_of_the_falling_notes_and_counts_in(screen: Screen) -> None:
    screen.show(ALONE)
    screen.await_sheet()
    assert not screen.view.parts.stage.isVisible()
    assert screen.view.parts.dial.parentWidget() is screen.panel
    screen.show(NotationChoice())
    assert screen.view.parts.stage.isVisible()
    assert screen.view.parts.dial.parentWidget() is screen.view.parts.stage


def test_without_notation_the_reason_is_told_once_and_the_notes_fall(screen: Screen) -> None:
    screen.maker.refusal = "It was recorded, not written"
    screen.show(ALONE)
    screen.qtbot.waitUntil(screen.view.parts.stage.isVisible)
    assert screen.panel.words.startswith("It was recorded, not written. The notes fall as always; Sargam")
    assert screen.panel.isVisible()
    screen.show(ALONE)
    QTest.qWait(1)
    assert len(screen.maker.wishes) == 1


def test_another_song_is_asked_for_anew(screen: Screen) -> None:
    screen.maker.refusal = "It was recorded, not written"
    screen.show(BOTH)
    screen.qtbot.waitUntil(lambda: bool(screen.panel.words))
    screen.maker.refusal = ""
    screen.view.show_song(song(score(3)), SessionSettings(), Settings(notation=BOTH))
    screen.await_sheet()
    assert screen.panel.words == ""


def test_hands_kind_and_size_ask_for_another_sheet_and_the_last_one_is_shown(screen: Screen) -> None:
    screen.show(BOTH)
    screen.show(BOTH._replace(zoom_percent=150))
    screen.show(BOTH._replace(zoom_percent=150), Hands.LEFT)
    screen.show(BOTH._replace(zoom_percent=150, kind=NotationKind.SARGAM), Hands.LEFT)
    screen.qtbot.waitUntil(lambda: bool(screen.maker.made))
    assert len(screen.maker.wishes) == 1, "wishes that came to nothing are dropped"
    wish = screen.maker.wishes[0]
    assert (wish.kind, wish.hands, wish.staff_px) == (NotationKind.SARGAM, Hands.LEFT, 48.0)


def test_the_same_wish_is_not_asked_for_twice(screen: Screen) -> None:
    screen.show(BOTH)
    screen.await_sheet()
    screen.show(BOTH)
    QTest.qWait(1)
    assert len(screen.maker.wishes) == 1


def test_by_heart_the_notation_is_hidden_until_the_learner_looks(screen: Screen) -> None:
    screen.show(BOTH)
    screen.await_sheet()
    by_heart = GuideShown(Guidance(is_from_memory=True))
    screen.view.show_guide(by_heart)
    assert "From memory" in screen.panel.words
    screen.view.show_guide(GuideShown(Guidance(is_from_memory=True), is_peeking=True))
    assert screen.panel.words == ""


def test_every_choice_has_its_key(screen: Screen) -> None:
    screen.show(BOTH)
    none = Qt.KeyboardModifier.NoModifier
    for key, held, wanted in (
        (Qt.Key.Key_S, none, ALONE),
        (Qt.Key.Key_S, SHIFT, BOTH.with_other_kind()),
        (Qt.Key.Key_V, none, BOTH._replace(has_pages=True)),
        (Qt.Key.Key_Plus, CTRL, BOTH._replace(zoom_percent=115)),
        (Qt.Key.Key_Equal, CTRL, BOTH._replace(zoom_percent=115)),
        (Qt.Key.Key_Minus, CTRL, BOTH._replace(zoom_percent=90)),
        (Qt.Key.Key_0, CTRL, BOTH),
    ):
        with screen.qtbot.waitSignal(screen.view.notation_requested) as asked:
            QTest.keyClick(screen.view, key, held)
        assert asked.args == [wanted]


def test_the_choices_open_and_close_without_ending_anything(screen: Screen) -> None:
    screen.show(BOTH)
    QTest.mouseClick(screen.view.parts.header.view, Qt.MouseButton.LeftButton)
    assert screen.place.choices.isVisible()
    with screen.qtbot.waitSignal(screen.view.notation_requested) as asked:
        screen.place.choices.names.click()
    assert asked.args == [BOTH._replace(has_names=True)]
    with screen.qtbot.assertNotEmitted(screen.view.back_requested):
        QTest.keyClick(screen.view, Qt.Key.Key_Escape)
    assert not screen.place.choices.isVisible()
