from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.ui.components.status_chip import StatusChip
from sargam_desktop.ui.practice.header_bar import HEADER_HEIGHT, HeaderBar
from sargam_desktop.ui.practice_state import reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.practice_scenes import judged, score, song, state

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TITLE = "Go Tell Aunt Rhody to Come Home"
HINT = "Wait mode: the song goes on when you press the right keys"


def titled(title: str) -> Song:
    plain = song()
    return Song(replace(plain.info, title=title), plain.score)


@pytest.fixture
def bar(qtbot: QtBot, theme: ThemeController) -> HeaderBar:
    bar = HeaderBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def title_shown(bar: HeaderBar, width: int, title: str = TITLE) -> tuple[bool, bool]:
    """Show the bar in some width; tell whether the whole title and the hint are to be seen."""
    bar.show_song(titled(title), 0)
    bar.set_hint(HINT)
    bar.resize(width, HEADER_HEIGHT)
    QApplication.sendPostedEvents()
    words = next(part for part in bar.findChildren(QWidget) if part.accessibleName() == title)
    return words.width() >= words.sizeHint().width(), bar.findChildren(StatusChip)[0].isVisible()


@pytest.mark.parametrize(("width", "has_hint"), [(1240, False), (1280, False), (1920, True)])
def test_the_hint_gives_way_to_the_title(bar: HeaderBar, width: int, has_hint: bool) -> None:
    assert title_shown(bar, width) == (True, has_hint)


def test_a_title_that_is_too_long_for_any_window_leaves_the_rest_in_sight(bar: HeaderBar) -> None:
    is_whole, _ = title_shown(bar, 1280, "A very long title " * 20)
    assert not is_whole
    assert bar.device.geometry().right() < 1280


def test_the_way_to_the_notation_stays_beside_a_title_that_ends_in_dots(bar: HeaderBar) -> None:
    title_shown(bar, 1280, "A very long title " * 20)
    assert bar.view.isVisible()
    assert bar.guide.isVisible()


@pytest.mark.parametrize(("mode", "shown"), [(Mode.TEMPO, "0 %"), (Mode.WAIT, "–")])
def test_while_the_song_waits_there_is_no_figure_for_timing(bar: HeaderBar, mode: Mode, shown: str) -> None:
    early = judged(score(), 0, Result.EARLY, -1_400)
    bar.show_state(reduce(state(SessionSettings(mode=mode)), early))
    assert bar.timing.value == shown
