import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.keyboard.key_layout import STANDARD_RANGES
from sargam_desktop.ui.keyboard.keyboard_widget import MOUSE, KeyboardWidget
from sargam_desktop.ui.practice_state import PracticeState, reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.practice_scenes import judged, press, score, state

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score()
HEIGHT = 140


@pytest.fixture
def played() -> list[PlayedEvent]:
    return []


@pytest.fixture
def keyboard(qtbot: QtBot, theme: ThemeController, played: list[PlayedEvent]) -> KeyboardWidget:
    widget = KeyboardWidget(theme, played.append, lambda: 9, STANDARD_RANGES[0], NoteNaming())
    qtbot.addWidget(widget)
    widget.setFixedSize(1160, HEIGHT)
    widget.show()
    return widget


def picture(widget: KeyboardWidget) -> QImage:
    return widget.grab().toImage()


def point_on(widget: KeyboardWidget, pitch: int, y: int) -> QPoint:
    key = widget.layout_of_keys.key(pitch)
    assert key is not None
    return QPoint(key.x + key.width // 2, y)


def colour_at(widget: KeyboardWidget, pitch: int, y: int) -> str:
    return picture(widget).pixelColor(point_on(widget, pitch, y)).name().upper()


def after_press(result: Result, pitch: int = 64) -> PracticeState:
    now = reduce(state(piece=PIECE), press(pitch))
    index = next(i for i, note in enumerate(PIECE.notes) if note.pitch == pitch)
    return reduce(now, judged(PIECE, index, result, 0))


@pytest.mark.parametrize(
    ("result", "role"),
    [
        (Result.CORRECT, "verdict.correct"),
        (Result.EARLY, "verdict.early"),
        (Result.LATE, "verdict.late"),
        (Result.WRONG_NOTE, "verdict.wrong"),
    ],
)
def test_a_pressed_key_takes_the_colour_of_its_verdict(
    keyboard: KeyboardWidget, theme: ThemeController, result: Result, role: str
) -> None:
    keyboard.show_state(after_press(result))
    assert colour_at(keyboard, 64, HEIGHT // 3) == theme.tokens[role]


def test_a_pressed_black_key_takes_the_colour_of_its_verdict(
    keyboard: KeyboardWidget, theme: ThemeController
) -> None:
    keyboard.show_state(after_press(Result.CORRECT, 54))
    assert colour_at(keyboard, 54, 20) == theme.tokens["verdict.correct"]


def test_a_released_key_looks_as_before(keyboard: KeyboardWidget) -> None:
    keyboard.show_state(after_press(Result.CORRECT, 69))
    before = colour_at(keyboard, 69, 60)
    keyboard.show_state(state(piece=PIECE))
    assert colour_at(keyboard, 69, 60) != before


def test_the_next_key_wears_the_hands_colour_at_its_foot(
    keyboard: KeyboardWidget, theme: ThemeController
) -> None:
    at_rest = colour_at(keyboard, 64, HEIGHT - 40)
    keyboard.show_state(state(piece=PIECE))
    assert colour_at(keyboard, 64, HEIGHT - 40) != at_rest
    assert colour_at(keyboard, 64, 60) == theme.tokens["key.white"]


def test_white_keys_are_light_and_black_ones_dark_in_both_themes(
    keyboard: KeyboardWidget, theme: ThemeController
) -> None:
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.set_choice(choice)
        image = picture(keyboard)
        assert QColor(image.pixelColor(point_on(keyboard, 60, 100))).lightness() > 200
        assert QColor(image.pixelColor(point_on(keyboard, 61, 40))).lightness() < 70


def test_only_keys_in_use_are_painted_over_the_picture_at_rest(keyboard: KeyboardWidget) -> None:
    keyboard.show_state(after_press(Result.CORRECT))
    picture(keyboard)
    assert 0 < keyboard.keys_painted <= 12


def test_the_mouse_plays_louder_further_down(keyboard: KeyboardWidget, played: list[PlayedEvent]) -> None:
    for y in (10, HEIGHT - 12):
        QTest.mouseClick(keyboard, Qt.MouseButton.LeftButton, pos=point_on(keyboard, 60, y))
    presses = [event for event in played if isinstance(event, NoteOn)]
    assert [(event.pitch, event.source, event.at_us) for event in presses] == [(60, MOUSE, 9)] * 2
    assert presses[0].velocity < presses[1].velocity
    assert isinstance(played[1], NoteOff)


def test_the_mouse_glides_from_key_to_key(keyboard: KeyboardWidget, played: list[PlayedEvent]) -> None:
    QTest.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=point_on(keyboard, 60, HEIGHT - 20))
    QTest.mouseMove(keyboard, point_on(keyboard, 62, HEIGHT - 20))
    QTest.mouseRelease(keyboard, Qt.MouseButton.LeftButton, pos=point_on(keyboard, 62, HEIGHT - 20))
    assert [(type(event), event.pitch) for event in played] == [  # type: ignore[union-attr]
        (NoteOn, 60), (NoteOff, 60), (NoteOn, 62), (NoteOff, 62),
    ]  # fmt: skip


def test_a_hidden_keyboard_leaves_no_key_down(keyboard: KeyboardWidget, played: list[PlayedEvent]) -> None:
    QTest.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=point_on(keyboard, 60, HEIGHT - 20))
    keyboard.hide()
    assert played[-1] == NoteOff(60, 9, source=MOUSE)


@pytest.mark.parametrize("style", list(LabelStyle))
def test_every_manner_of_naming_can_be_drawn(keyboard: KeyboardWidget, style: LabelStyle) -> None:
    bare = picture(keyboard)
    keyboard.show_keys(STANDARD_RANGES[0], NoteNaming(style, sa=2))
    assert (picture(keyboard) == bare) is (style is LabelStyle.LETTERS)


def test_letters_are_written_on_the_keys_that_they_play(keyboard: KeyboardWidget) -> None:
    before = picture(keyboard)
    keyboard.show_letters({60: "Q"})
    top = QRect(point_on(keyboard, 60, 8) - QPoint(14, 0), QSize(28, 14))
    elsewhere = top.translated(5 * keyboard.layout_of_keys.white_keys[0].width, 0)
    after = picture(keyboard)
    assert after.copy(top) != before.copy(top)
    assert after.copy(elsewhere) == before.copy(elsewhere)
