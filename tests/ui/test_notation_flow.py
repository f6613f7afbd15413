from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.notation_choice import NotationChoice, NotationKind, NotationView
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.settings import Settings, ThemeChoice
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation import Excerpt, StaffLayout, StaffSheet
from sargam_desktop.tutor.song_notation import SongNotation
from sargam_desktop.ui.backstage import Backstage
from sargam_desktop.ui.notation.sheet_maker import SheetMaker
from sargam_desktop.ui.notation.sheet_pictures import SheetWish
from sargam_desktop.ui.notation_flow import NotationFlow
from sargam_desktop.ui.settings_flow import SettingsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.ui.plain_sheets import plain_layout
from tests.ui.practice_scenes import song

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SONG = song()
WISH = SheetWish(NotationKind.STAFF, True, 0, 32.0)


class Notation:
    """Engraves nothing, but remembers what of."""

    def __init__(self) -> None:
        self.asked: list[tuple[Excerpt, StaffLayout]] = []
        self.is_closed = False

    def lay_out(self, piece: Song, excerpt: Excerpt, layout: StaffLayout) -> StaffSheet:
        self.asked.append((excerpt, layout))
        if self.is_closed:
            raise NotationError("Nothing is engraved any more")
        return StaffSheet(plain_layout(piece.score), ())

    def close(self) -> None:
        self.is_closed = True


class Kept:
    """Settings in memory."""

    def __init__(self) -> None:
        self.settings = Settings(theme=ThemeChoice.LIGHT)

    def change(self, settings: Settings) -> None:
        self.settings = settings


def maker(notation: Notation) -> SheetMaker:
    return SheetMaker(lambda: cast("SongNotation", notation))


def test_a_choice_of_notation_is_kept_with_all_other_settings(qtbot: QtBot, theme: ThemeController) -> None:
    view, kept = PracticeView(theme, lambda _event: None, lambda: 0), Kept()
    qtbot.addWidget(view)
    flow = NotationFlow(view, cast("Backstage", None), cast("SettingsFlow", kept))
    wanted = NotationChoice(NotationView.BOTH, zoom_percent=150)
    view.notation_requested.emit(wanted)
    assert kept.settings == Settings(theme=ThemeChoice.LIGHT, notation=wanted)
    flow.end()


def test_what_is_asked_of_the_engraver_is_what_was_wished_for() -> None:
    notation = Notation()
    maker(notation)(SONG, WISH._replace(hands=Hands.RIGHT, has_fingers=False, naming=NoteNaming()))
    excerpt, layout = notation.asked[0]
    assert (excerpt.faint, excerpt.has_fingers, excerpt.names[60]) == (Hand.LEFT, False, "C")
    assert (layout.is_one_line, layout.staff_px) == (True, 32.0)
    maker(notation)(SONG, WISH._replace(hands=Hands.LEFT))
    assert (notation.asked[1][0].faint, notation.asked[1][0].names) == (Hand.RIGHT, ())


def test_swaras_need_no_engraver_and_only_one_that_was_used_is_closed() -> None:
    notation = Notation()
    sheets = maker(notation)
    sheets(SONG, WISH._replace(kind=NotationKind.SARGAM))
    sheets.close()
    assert not notation.is_closed
    sheets(SONG, WISH)
    sheets.close()
    assert notation.is_closed
