from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.lesson.step_swaras import show_step
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.lesson_scenes import RESOURCES


@pytest.fixture
def study() -> StepPiece:
    (song,) = ResourceFolder(RESOURCES).read_songs(["bhupali-first-study"])
    return StepPiece(song, SessionSettings(first_bar=0, last_bar=7), "Study")


@pytest.fixture
def picture(theme: ThemeController, qtbot: QtBot) -> SwaraPicture:
    picture = SwaraPicture(theme)
    qtbot.addWidget(picture)
    picture.resize(860, 200)
    return picture


def inked_rows(picture: SwaraPicture, ink: QColor) -> list[int]:
    image = picture.grab().toImage()
    across = range(0, image.width(), 2)
    return [y for y in range(image.height()) if any(image.pixelColor(x, y) == ink for x in across)]


def test_swaras_are_drawn_in_the_ink_of_the_theme_and_said_in_words(
    picture: SwaraPicture, study: StepPiece
) -> None:
    show_step(picture, study, NoteNaming(LabelStyle.SARGAM_LATIN))
    assert inked_rows(picture, picture.theme.colour("text.primary"))
    assert picture.accessibleName().startswith("Notes: ")


def test_a_narrower_window_breaks_the_lines_and_one_hand_needs_less_height(
    picture: SwaraPicture, study: StepPiece
) -> None:
    show_step(picture, study, None)
    wide = picture.sizeHint().height()
    picture.resize(420, 200)
    assert picture.sizeHint().height() > 1.5 * wide
    picture.resize(860, 200)
    right = StepPiece(study.song, SessionSettings(first_bar=0, last_bar=7, hands=Hands.RIGHT), study.title)
    show_step(picture, right, None)
    assert picture.sizeHint().height() < wide


def test_whoever_names_notes_by_letters_reads_swaras_here_all_the_same(
    picture: SwaraPicture, study: StepPiece
) -> None:
    show_step(picture, study, NoteNaming(LabelStyle.LETTERS))
    latin = picture.accessibleName()
    show_step(picture, study, NoteNaming(LabelStyle.SARGAM_DEVANAGARI))
    assert latin.startswith("Notes: S, ") or "S" in latin.split(", ")
    assert picture.accessibleName() != latin
