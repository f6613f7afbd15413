import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName


def test_painters_are_told_when_the_theme_changes(qtbot: QtBot, theme: ThemeController) -> None:
    with qtbot.waitSignal(theme.theme_changed) as told:
        theme.set_choice(ThemeChoice.LIGHT)
    assert told.args == [theme.tokens]
    assert theme.tokens.theme is ThemeName.LIGHT


def test_choosing_the_same_theme_again_repaints_nothing(qtbot: QtBot, theme: ThemeController) -> None:
    with qtbot.assertNotEmitted(theme.theme_changed):
        theme.set_choice(ThemeChoice.DARK)


@pytest.mark.parametrize(
    ("scheme", "expected"), [(Qt.ColorScheme.Light, ThemeName.LIGHT), (Qt.ColorScheme.Dark, ThemeName.DARK)]
)
def test_the_system_is_followed_when_asked(
    theme: ThemeController, scheme: Qt.ColorScheme, expected: ThemeName
) -> None:
    theme.set_choice(ThemeChoice.SYSTEM)
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
    assert theme.tokens.theme is expected


def test_the_system_changes_nothing_when_the_learner_chose(theme: ThemeController) -> None:
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens.theme is ThemeName.DARK


def test_a_new_text_scale_reaches_the_fonts(qtbot: QtBot, theme: ThemeController) -> None:
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_text_scale(2.0)
    assert theme.font(FontRole.BODY).pixelSize() == 28
    assert theme.scaled(36) == 72


def test_high_contrast_can_be_set_by_hand(qtbot: QtBot, theme: ThemeController) -> None:
    with qtbot.waitSignal(theme.theme_changed):
        theme.set_high_contrast(True)
    assert theme.tokens.has_high_contrast
