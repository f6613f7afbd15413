from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.window.window_place import WindowPlace


@pytest.mark.parametrize(("missing", "is_maximised"), [(0, True), (300, False)])
def test_a_window_that_leaves_no_room_for_its_frame_fills_the_screen(
    qtbot: QtBot, tmp_path: Path, missing: int, is_maximised: bool
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(window.screen().availableSize() - QSize(missing, missing))
    WindowPlace(tmp_path / "window.ini").restore(window)
    assert window.isMaximized() is is_maximised
