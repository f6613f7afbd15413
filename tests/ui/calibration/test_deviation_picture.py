from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.calibration import Calibration
from sargam_desktop.ui.calibration.deviation_picture import DeviationPicture
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MS = 1000


def painted(qtbot: QtBot, theme: ThemeController, measured: Calibration) -> tuple[DeviationPicture, QImage]:
    picture = DeviationPicture(theme)
    qtbot.addWidget(picture)
    picture.resize(900, 300)
    picture.show_measured(measured)
    return picture, picture.grab().toImage()


def columns_of(image: QImage, colour: QColor) -> list[int]:
    """Return the columns in which a colour is found."""
    wanted = colour.rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


def test_late_taps_are_painted_right_of_the_middle(qtbot: QtBot, theme: ThemeController) -> None:
    deviations = tuple(MS * ms for ms in (40, 42, 44, 45, 50, 41))
    _, image = painted(qtbot, theme, Calibration(deviations, 43 * MS, 3 * MS))
    columns = columns_of(image, theme.colour("accent.base"))
    assert columns
    assert min(columns) > image.width() / 2


def test_strays_are_marked_in_another_colour(qtbot: QtBot, theme: ThemeController) -> None:
    deviations = tuple(MS * ms for ms in (1, 2, 3, 4, 5, 6))
    _, image = painted(qtbot, theme, Calibration(deviations, 3 * MS, 2 * MS, (-300 * MS,)))
    columns = columns_of(image, theme.colour("danger.base"))
    assert columns
    assert max(columns) < 60  # pinned at the end of the axis


def test_uneven_taps_have_the_colour_of_a_warning(qtbot: QtBot, theme: ThemeController) -> None:
    deviations = tuple(MS * ms for ms in (-80, 80, -70, 75, 10, 60))
    _, image = painted(qtbot, theme, Calibration(deviations, 0, 60 * MS))
    assert columns_of(image, theme.colour("warm.base"))
    assert not columns_of(image, theme.colour("accent.base"))


def test_two_hundred_taps_at_one_place_stay_inside_the_picture(qtbot: QtBot, theme: ThemeController) -> None:
    _, image = painted(qtbot, theme, Calibration((20 * MS,) * 200, 20 * MS, 0))
    dots = theme.colour("accent.base").rgb()
    assert all(image.pixel(x, 2) != dots for x in range(image.width()))


def test_eyes_or_a_screen_reader_get_the_same_figures(qtbot: QtBot, theme: ThemeController) -> None:
    picture, _ = painted(qtbot, theme, Calibration((5 * MS, 7 * MS), 6 * MS, 1 * MS, (MS,)))
    assert picture.accessibleName() == "2 taps, median +6 ms, spread 1 ms, strays 1"
