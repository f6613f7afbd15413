from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.components.filter_chip import ChipMark, FilterChip
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.theme.theme_controller import ThemeController


def test_a_selected_filter_makes_room_for_its_mark(qtbot: QtBot, theme: ThemeController) -> None:
    chip = FilterChip(theme, "Fits my keyboard")
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint().width() > before


def test_a_chip_with_a_menu_shows_its_arrow_always(qtbot: QtBot, theme: ThemeController) -> None:
    plain, menu = FilterChip(theme, "Style"), FilterChip(theme, "Style", ChipMark.MENU)
    qtbot.addWidget(plain)
    qtbot.addWidget(menu)
    assert menu.sizeHint().width() > plain.sizeHint().width()


def test_a_filter_is_easy_to_hit(qtbot: QtBot, theme: ThemeController) -> None:
    chip = FilterChip(theme, "Style")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() >= 36


def test_space_switches_a_filter(qtbot: QtBot, theme: ThemeController) -> None:
    chip = FilterChip(theme, "Both hands", ChipMark.CROSS)
    qtbot.addWidget(chip)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_a_status_is_told_in_words(qtbot: QtBot, theme: ThemeController) -> None:
    chip = StatusChip(theme, "Applied", Tone.GOOD)
    qtbot.addWidget(chip)
    chip.set_status("Not applied", Tone.BAD)
    assert chip.accessibleName() == chip.text() == "Not applied"


def test_a_connected_keyboard_is_named_with_its_delay(qtbot: QtBot, theme: ThemeController) -> None:
    chip = DeviceChip(theme)
    qtbot.addWidget(chip)
    chip.show_connected("Keystation 61", 3)
    assert chip.accessibleName() == "Keystation 61 connected 3 ms"


def test_a_keyboard_of_unknown_delay_is_named_without_one(qtbot: QtBot, theme: ThemeController) -> None:
    chip = DeviceChip(theme)
    qtbot.addWidget(chip)
    chip.show_connected("Keystation 61")
    assert chip.accessibleName() == "Keystation 61 connected"


def test_a_lost_keyboard_is_named_and_the_pause_told(qtbot: QtBot, theme: ThemeController) -> None:
    chip = DeviceChip(theme)
    qtbot.addWidget(chip)
    chip.show_lost("Keystation 61")
    assert chip.text() == "Keystation 61 lost. Paused."


def test_a_chip_begins_with_looking_for_a_keyboard(qtbot: QtBot, theme: ThemeController) -> None:
    chip = DeviceChip(theme)
    qtbot.addWidget(chip)
    assert chip.text() == "Looking for a keyboard"


def test_a_computer_without_midi_says_what_plays_instead(qtbot: QtBot, theme: ThemeController) -> None:
    chip = DeviceChip(theme)
    qtbot.addWidget(chip)
    chip.show_absent("There is no MIDI system on this computer")
    assert chip.text() == "No MIDI here. Letter keys play."
    assert chip.toolTip() == "There is no MIDI system on this computer"
