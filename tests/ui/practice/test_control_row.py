import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.practice.control_row import CONTROLS_HEIGHT, ControlRow
from sargam_desktop.ui.theme.theme_controller import ThemeController

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WIDTH_OF_A_SMALL_WINDOW = 1280
FRAME_OF_A_WINDOW_PX = 2


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("are_letters_notes", [False, True])
def test_every_control_has_room_in_a_small_window(
    qtbot: QtBot, theme: ThemeController, mode: Mode, are_letters_notes: bool
) -> None:
    row = ControlRow(theme)
    qtbot.addWidget(row)
    row.resize(WIDTH_OF_A_SMALL_WINDOW, CONTROLS_HEIGHT)
    row.show()
    row.show_settings(SessionSettings(mode=mode), LabelStyle.LETTERS)
    row.show_keys(are_letters_notes=are_letters_notes)
    QApplication.sendPostedEvents()  # what is shown and hidden counts from here on
    assert row.sizeHint().width() <= WIDTH_OF_A_SMALL_WINDOW - FRAME_OF_A_WINDOW_PX
