from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from sargam_desktop.adapters.notation.verovio_page import engrave
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout
from sargam_desktop.ui.notation.staff_image import StaffWish, draw_staff
from tests.adapters.notation.score_writing import PIECE

LAYOUT = StaffLayout(600, 40, text_family="Inter")
RED = "#ff0000"
pytestmark = pytest.mark.usefixtures("qapp")  # words need fonts


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_a_staff_is_drawn_in_one_ink_on_a_clear_ground_at_the_pixels_of_the_screen() -> None:
    staff = engrave(PIECE, Excerpt(), LAYOUT)
    image = draw_staff(staff, StaffWish(LAYOUT, RED, 2.0))
    assert image.devicePixelRatio() == 2
    assert abs(image.width() - 1200) <= 4
    assert image.pixelColor(0, 0).alpha() == 0
    assert colours(image) == {RED}


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_the_lines_of_the_staff_go_over_its_whole_width_at_any_ratio(ratio: float) -> None:
    staff = engrave(PIECE, Excerpt((2, 2)), LAYOUT)
    image = draw_staff(staff, StaffWish(LAYOUT, RED, ratio))
    column = [image.pixelColor(round(80 * ratio), y) for y in range(image.height())]
    inked = [y for y, pixel in enumerate(column) if pixel.alpha() > 60]
    lines = [y for y in inked if y - 1 not in inked]
    assert len(lines) == 5
    assert (lines[-1] - lines[0]) / ratio == pytest.approx(40, abs=1.5)


def test_a_drawing_that_qt_cannot_draw_is_told() -> None:
    with pytest.raises(NotationError):
        draw_staff(EngravedStaff("<svg", 100, 100), StaffWish(LAYOUT, QColor("red").name(), 1.0))
