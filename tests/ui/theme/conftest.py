"""A theme on the real icons; what it did to the application is undone afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.theme.icons import IconLoader
from sargam_desktop.ui.theme.theme_controller import ThemeController

ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.fixture
def icons() -> IconLoader:
    return IconLoader(ICONS)


@pytest.fixture
def theme(qapp: QApplication, icons: IconLoader) -> Iterator[ThemeController]:
    theme = ThemeController(icons, ThemeChoice.DARK)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
