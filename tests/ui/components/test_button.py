import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.theme.button_looks import ButtonState, ButtonVariant, button_look
from sargam_desktop.ui.theme.theme_controller import ThemeController


@pytest.mark.parametrize(
    ("size", "height"), [(ButtonSize.SMALL, 30), (ButtonSize.NORMAL, 36), (ButtonSize.LARGE, 44)]
)
def test_a_button_has_the_height_of_its_size(
    qtbot: QtBot, theme: ThemeController, size: ButtonSize, height: int
) -> None:
    button = Button(theme, "Start", size=size)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


def test_a_key_is_shown_and_told_to_screen_readers(qtbot: QtBot, theme: ThemeController) -> None:
    button = Button(theme, "Play again")
    qtbot.addWidget(button)
    width = button.sizeHint().width()
    button.set_key("R")
    assert button.sizeHint().width() > width
    assert button.accessibleDescription() == "R"


def test_a_disabled_button_says_why_and_cannot_be_pressed(qtbot: QtBot, theme: ThemeController) -> None:
    button = Button(theme, "Start")
    qtbot.addWidget(button)
    button.disable("Choose a song first")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.toolTip() == "Choose a song first"


@pytest.mark.parametrize("variant", list(ButtonVariant))
def test_every_state_of_a_button_uses_known_colours(theme: ThemeController, variant: ButtonVariant) -> None:
    for state in ButtonState:
        look = button_look(variant, state)
        roles = [role for role in (look.ink, look.ground, look.line) if role]
        assert all(role in theme.tokens for role in roles)


def test_a_pressed_button_looks_pressed(qtbot: QtBot, theme: ThemeController) -> None:
    button = Button(theme, "Start", ButtonVariant.PRIMARY)
    qtbot.addWidget(button)
    button.setDown(True)
    ground = button.grab().toImage().pixelColor(5, button.height() // 2).name().upper()
    assert ground == theme.tokens["accent.pressed"]
