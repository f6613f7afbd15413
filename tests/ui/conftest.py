"""A theme without motion, put on the application; undone afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.theme.application_style import apply_theme
from sargam_desktop.ui.theme.icons import IconLoader
from sargam_desktop.ui.theme.theme_controller import ThemeController

ICONS = Path(__file__).parents[2] / "resources" / "icons"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeController]:
    theme = ThemeController(IconLoader(ICONS), ThemeChoice.DARK)
    theme.is_motion_reduced = True
    apply_theme(qapp, theme)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
