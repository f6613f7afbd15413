from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.lesson.staff_picture import StaffPicture
from sargam_desktop.ui.notation.staff_image import StaffWish
from sargam_desktop.ui.theme.theme_controller import ThemeController

INK = QColor("#ff00ff")


class Scene:
    """A picture in a window of its own, and what it has asked for."""

    def __init__(self, theme: ThemeController, qtbot: QtBot) -> None:
        self.theme, self.qtbot = theme, qtbot
        self.window = QWidget()
        self.picture = StaffPicture(theme)
        self.wishes: list[StaffWish] = []
        self.picture.wanted.connect(self.wishes.append)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addStretch()
        self.window.resize(700, 500)
        self.window.show()

    def ask(self) -> StaffWish:
        """Show music, and return what is asked for."""
        self.picture.show_words("Staff. 3 notes")
        return self.wait_for_wish(1)

    def wait_for_wish(self, count: int) -> StaffWish:
        self.qtbot.waitUntil(lambda: len(self.wishes) == count)
        return self.wishes[-1]

    def draws(self, ink: QColor) -> bool:
        image = self.picture.grab().toImage()
        across = range(0, image.width(), 3)
        return any(image.pixelColor(x, y) == ink for x in across for y in range(0, image.height(), 3))


@pytest.fixture
def scene(theme: ThemeController, qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(theme, qtbot)
    qtbot.addWidget(scene.window)
    yield scene
    scene.window.close()


def drawn(width: int = 300, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(INK)
    return image


def test_it_asks_once_for_a_staff_as_wide_as_there_is_room_high_enough_to_read_in_the_ink_of_the_theme(
    scene: Scene,
) -> None:
    wish = scene.ask()
    assert 640 <= wish.layout.width_px < 700
    assert wish.layout.staff_px >= 32
    assert wish.ink == scene.theme.tokens["text.primary"]
    scene.qtbot.wait(50)
    assert len(scene.wishes) == 1


def test_the_drawing_is_shown_and_gets_the_height_that_it_needs(scene: Scene) -> None:
    scene.picture.take_image(scene.ask(), drawn(height=333))
    scene.qtbot.waitUntil(lambda: scene.picture.height() > 333)
    assert scene.draws(INK)


def test_another_width_asks_for_other_lines_and_a_drawing_that_comes_late_is_not_shown(scene: Scene) -> None:
    first = scene.ask()
    scene.window.resize(500, 500)
    second = scene.wait_for_wish(2)
    assert second.layout.width_px == first.layout.width_px - 200
    scene.picture.take_image(first, drawn())
    assert not scene.picture.has_drawing
    scene.picture.take_image(second, drawn())
    assert scene.picture.has_drawing


def test_the_room_of_a_scroll_bar_that_goes_asks_for_nothing_and_that_of_one_that_comes_does(
    scene: Scene,
) -> None:
    scene.picture.take_image(scene.ask(), drawn())
    scene.window.resize(710, 500)
    scene.qtbot.wait(250)
    assert len(scene.wishes) == 1
    scene.window.resize(690, 500)
    assert scene.wait_for_wish(2).layout.width_px < scene.wishes[0].layout.width_px


def test_larger_text_asks_for_a_larger_staff_and_another_theme_for_another_ink(scene: Scene) -> None:
    first = scene.ask()
    scene.theme.set_text_scale(1.5)
    larger = scene.wait_for_wish(2)
    assert larger.layout.staff_px == 1.5 * first.layout.staff_px
    scene.theme.set_choice(ThemeChoice.LIGHT)
    assert QColor(scene.wait_for_wish(3).ink).lightness() < 80


def test_a_drawing_that_is_too_wide_for_a_window_that_became_narrower_is_not_cut(scene: Scene) -> None:
    scene.picture.take_image(scene.ask(), drawn(width=650))
    scene.window.resize(400, 500)
    image = scene.picture.grab().toImage()
    assert image.pixelColor(image.width() - 4, 20) != INK
    assert image.pixelColor(200, 20) == INK


def test_what_is_forgotten_asks_for_nothing(scene: Scene) -> None:
    scene.ask()
    scene.picture.forget()
    scene.theme.set_choice(ThemeChoice.LIGHT)
    scene.qtbot.wait(50)
    assert len(scene.wishes) == 1
    assert scene.picture.isHidden()
