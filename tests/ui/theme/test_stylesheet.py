import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.theme.application_style import apply_theme
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.fonts import FontBook
from sargam_desktop.ui.theme.stylesheet import LABEL_ROLES, build_palette, build_stylesheet
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_placeholder_is_filled(name: ThemeName) -> None:
    assert "@" not in build_stylesheet(tokens(name), FontBook())


def test_text_grows_with_the_text_scale() -> None:
    assert "font-size: 28px" in build_stylesheet(tokens(ThemeName.DARK), FontBook(2.0))


@pytest.mark.parametrize("name", list(ThemeName))
def test_the_palette_carries_the_theme_to_unstyled_widgets(name: ThemeName) -> None:
    palette = build_palette(tokens(name))
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens(name)["surface.base"]


@pytest.mark.parametrize("variant", list(ButtonVariant))
def test_a_plain_button_takes_its_variant(
    qapp: QApplication, qtbot: QtBot, theme: ThemeController, variant: ButtonVariant
) -> None:
    apply_theme(qapp, theme)
    button = QPushButton("Start")
    button.setProperty("variant", variant.value)
    qtbot.addWidget(button)
    middle = button.grab().toImage().pixelColor(4, button.height() // 2).name().upper()
    is_primary = variant is ButtonVariant.PRIMARY
    assert (middle == theme.tokens["accent.base"]) == is_primary


def test_a_label_is_as_large_as_its_role(qapp: QApplication, qtbot: QtBot, theme: ThemeController) -> None:
    apply_theme(qapp, theme)
    label = QLabel("Songs")
    label.setProperty("role", "screen-title")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 34
    assert "screen-title" in LABEL_ROLES


def test_changing_the_theme_changes_the_application(qapp: QApplication, theme: ThemeController) -> None:
    apply_theme(qapp, theme)
    theme.set_choice(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.tokens["surface.base"]
    assert tokens(ThemeName.LIGHT)["surface.base"] in qapp.styleSheet()
