"""Every component is painted in both themes; a Qt warning on the way fails the test."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.check_box import CheckBox
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.components.difficulty_bars import DifficultyBars
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.components.heat_grid import HeatCell, HeatColumn, HeatGrid
from sargam_desktop.ui.components.heat_strip import HeatBar, HeatStrip
from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.components.labelled_control import LabelledControl
from sargam_desktop.ui.components.long_work import LongWork, ProgressLine
from sargam_desktop.ui.components.navigation import Navigation
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.components.ring import Ring, RingFace
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.components.wordmark import Wordmark
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

Builder = Callable[[ThemeController], QWidget]


def _button(theme: ThemeController) -> Button:
    button = Button(theme, "Practise", ButtonVariant.PRIMARY, size=ButtonSize.LARGE, icon="play")
    button.set_key("Enter")
    return button


def _device(theme: ThemeController) -> DeviceChip:
    chip = DeviceChip(theme)
    chip.show_connected("Keystation 61", 3)
    return chip


def _filter(theme: ThemeController) -> FilterChip:
    chip = FilterChip(theme, "Both hands", ChipMark.CROSS)
    chip.setChecked(True)
    return chip


def _card(theme: ThemeController) -> Card:
    card = Card(theme, "Timing")
    card.column.addWidget(QLabel("133 notes"))
    return card


def _ring(theme: ThemeController) -> Ring:
    ring = Ring(theme, 176)
    ring.set_face(RingFace(0.6, "12 of 20 minutes", text="12", caption="of 20 min"))
    return ring


def _strip(theme: ThemeController) -> HeatStrip:
    strip = HeatStrip(theme)
    strip.set_bars([HeatBar(97, "Bar 1, 97 %"), HeatBar(None, "Bar 2, not played")], "2 bars")
    return strip


def _grid(theme: ThemeController) -> HeatGrid:
    grid = HeatGrid(theme, ["Right", "Left"])
    grid.set_columns([HeatColumn("1", (HeatCell(94), HeatCell(58, "late")), "Bar 1")] * 8, "8 bars")
    grid.set_selected(range(2, 4))
    return grid


def _navigation(theme: ThemeController) -> Navigation:
    navigation = Navigation(theme, [NavigationEntry("songs", "Songs", "songs", "Ctrl 3")])
    navigation.set_learner("Asha")
    return navigation


def _error(theme: ThemeController) -> ErrorState:
    error = ErrorState(theme, "Try again", "Computer keys", "usb")
    error.set_error("The keyboard is in use", "Close the other program, then try again.")
    return error


def _segments(theme: ThemeController) -> SegmentedControl:
    return SegmentedControl(theme, [Segment("left", "Left"), Segment("both", "Both")], "Hands")


COMPONENTS: dict[str, Builder] = {
    "button": _button,
    "card": _card,
    "check box": lambda theme: CheckBox(theme, "Labels"),
    "combo box": lambda theme: ComboBox(theme, "Device"),
    "device chip": _device,
    "difficulty bars": lambda theme: DifficultyBars(theme, 3, "Medium"),
    "empty state": lambda theme: EmptyState(theme, "No takes yet", "Play any song once.", "Choose a song"),
    "error state": _error,
    "filter chip": _filter,
    "heat grid": _grid,
    "heat strip": _strip,
    "key cap": lambda theme: KeyCap(theme, "Space"),
    "labelled control": lambda theme: LabelledControl(
        theme, "Hands", _segments(theme), icon="hands", key="H"
    ),
    "long work": lambda theme: LongWork(theme, "You can go on practising."),
    "navigation": _navigation,
    "progress line": ProgressLine,
    "ring": _ring,
    "segmented control": _segments,
    "status chip": lambda theme: StatusChip(theme, "Not applied", Tone.BAD, icon="warning"),
    "switch": lambda theme: Switch(theme, "Metronome"),
    "wordmark": Wordmark,
}


FIXED_SIZE = {"progress line", "switch", "difficulty bars"}


def _picture(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint().expandedTo(QSize(8, 8)))
    return widget.grab().toImage()


def _is_blank(image: QImage) -> bool:
    first = image.pixel(0, 0)
    columns, rows = range(0, image.width(), 2), range(0, image.height(), 2)
    return all(image.pixel(x, y) == first for x in columns for y in rows)


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_paints_itself(
    qtbot: QtBot, theme: ThemeController, name: str, choice: ThemeChoice
) -> None:
    theme.set_choice(choice)
    widget = COMPONENTS[name](theme)
    qtbot.addWidget(widget)
    assert not _is_blank(_picture(widget))


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_looks_different_in_the_other_theme(
    qtbot: QtBot, theme: ThemeController, name: str
) -> None:
    widget = COMPONENTS[name](theme)
    qtbot.addWidget(widget)
    dark = _picture(widget)
    theme.set_choice(ThemeChoice.LIGHT)
    assert _picture(widget) != dark


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_disabled_component_still_paints_itself(qtbot: QtBot, theme: ThemeController, name: str) -> None:
    widget = COMPONENTS[name](theme)
    qtbot.addWidget(widget)
    widget.setEnabled(False)
    assert not _is_blank(_picture(widget))


@pytest.mark.parametrize("name", sorted(set(COMPONENTS) - FIXED_SIZE))
def test_a_component_with_words_grows_with_the_text(qtbot: QtBot, theme: ThemeController, name: str) -> None:
    before = COMPONENTS[name](theme)
    qtbot.addWidget(before)
    small = before.sizeHint()
    theme.set_text_scale(2.0)
    after = COMPONENTS[name](theme)
    qtbot.addWidget(after)
    assert after.sizeHint().height() > small.height()
