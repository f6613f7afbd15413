import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.heat_grid import HeatCell, HeatColumn, HeatGrid
from sargam_desktop.ui.components.heat_scale import quality_height, quality_ink, quality_role
from sargam_desktop.ui.components.heat_strip import HeatBar, HeatStrip
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from tests.ui.theme.colour_distance import contrast

PERCENTS = (97, 93, 88, 72, 58, None, None, 90)


@pytest.fixture
def strip(qtbot: QtBot, theme: ThemeController) -> HeatStrip:
    strip = HeatStrip(theme)
    strip.set_bars([HeatBar(p, f"Bar {i + 1}, {p}") for i, p in enumerate(PERCENTS)], "8 bars, weakest bar 5")
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint())
    return strip


@pytest.mark.parametrize(
    ("percent", "role"),
    [
        (100, "heat.4"),
        (90, "heat.4"),
        (89, "heat.3"),
        (80, "heat.3"),
        (79, "verdict.late"),
        (65, "verdict.late"),
        (64, "verdict.wrong"),
        (0, "verdict.wrong"),
    ],
)
def test_quality_has_four_steps(percent: int, role: str) -> None:
    assert quality_role(percent) == role


@pytest.mark.parametrize("theme_name", list(ThemeName))
@pytest.mark.parametrize("percent", [95, 85, 70, 30])
def test_numbers_on_cells_can_be_read(theme_name: ThemeName, percent: int) -> None:
    palette = tokens(theme_name)
    assert contrast(palette[quality_ink(palette, percent)], palette[quality_role(percent)]) >= 4.5


def test_a_better_bar_is_never_lower() -> None:
    heights = [quality_height(percent) for percent in range(101)]
    assert heights == sorted(heights)
    assert heights[0] > 0
    assert heights[-1] == 1


def test_the_strip_tells_its_summary_first(strip: HeatStrip) -> None:
    assert strip.accessibleName() == "8 bars, weakest bar 5"


def test_arrow_keys_move_from_bar_to_bar_and_stop_at_the_ends(strip: HeatStrip) -> None:
    for _ in range(20):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.current_bar() == 7
    assert strip.accessibleDescription() == "Bar 8, 90"


def test_enter_chooses_the_current_bar(qtbot: QtBot, strip: HeatStrip) -> None:
    QTest.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.bar_chosen) as told:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert told.args == [1]


def test_a_click_chooses_the_bar_under_the_pointer(qtbot: QtBot, strip: HeatStrip) -> None:
    with qtbot.waitSignal(strip.bar_chosen) as told:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(36 * 4 + 5, 10))
    assert told.args == [4]


def test_beside_the_bars_is_no_bar(strip: HeatStrip) -> None:
    assert strip.bar_at(36 * len(PERCENTS) + 1) is None


def test_a_strip_without_bars_ignores_keys(qtbot: QtBot, theme: ThemeController) -> None:
    empty = HeatStrip(theme)
    qtbot.addWidget(empty)
    with qtbot.assertNotEmitted(empty.bar_chosen):
        QTest.keyClick(empty, Qt.Key.Key_Return)


def test_a_bar_that_was_not_played_is_a_thin_line(strip: HeatStrip, theme: ThemeController) -> None:
    image = strip.grab().toImage()
    middle = round(strip.bar_rect(5).center().x())
    assert image.pixelColor(middle, 28).name() == theme.colour("line.strong").name()
    assert image.pixelColor(middle, 20).name() != theme.colour("line.strong").name()


def test_a_long_song_still_fits_the_grid(qtbot: QtBot, theme: ThemeController) -> None:
    grid = HeatGrid(theme, ["Right", "Left"])
    qtbot.addWidget(grid)
    cells = (HeatCell(94), HeatCell(58, "late"))
    grid.set_columns([HeatColumn(str(bar), cells, f"Bar {bar}") for bar in range(200)], "200 bars")
    grid.resize(640, grid.sizeHint().height())
    assert grid.bar_rect(199).right() <= 640
    assert not grid.grab().isNull()
