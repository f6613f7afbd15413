import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.ui.practice.key_commands import Command, command_of, practice_key_map

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def asked(
    key: Qt.Key, held: Qt.KeyboardModifier = NONE, *, are_letters_notes: bool = False
) -> Command | None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held)
    return command_of(event, are_letters_notes=are_letters_notes)


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_Space, Command.PLAY),
        (Qt.Key.Key_Escape, Command.STOP),
        (Qt.Key.Key_R, Command.RESTART),
        (Qt.Key.Key_H, Command.HANDS),
        (Qt.Key.Key_M, Command.MODE),
        (Qt.Key.Key_L, Command.LOOP),
        (Qt.Key.Key_Comma, Command.LOOP_START),
        (Qt.Key.Key_Period, Command.LOOP_END),
        (Qt.Key.Key_BracketLeft, Command.SLOWER),
        (Qt.Key.Key_BracketRight, Command.FASTER),
        (Qt.Key.Key_K, Command.METRONOME),
        (Qt.Key.Key_N, Command.LABELS),
        (Qt.Key.Key_F, Command.FINGERS),
        (Qt.Key.Key_Left, Command.BAR_BACK),
        (Qt.Key.Key_Right, Command.BAR_ON),
        (Qt.Key.Key_S, Command.VIEW),
        (Qt.Key.Key_V, Command.PAGES),
        (Qt.Key.Key_Q, None),
    ],
)
def test_keys_ask_for_what_the_guide_says(key: Qt.Key, command: Command | None) -> None:
    assert asked(key) is command


def test_shift_l_clears_the_loop() -> None:
    assert asked(Qt.Key.Key_L, SHIFT) is Command.CLEAR_LOOP
    assert asked(Qt.Key.Key_L, CTRL | SHIFT, are_letters_notes=True) is Command.CLEAR_LOOP


def test_shift_s_changes_between_staff_and_sargam() -> None:
    assert asked(Qt.Key.Key_S, SHIFT) is Command.NOTATION_KIND
    assert asked(Qt.Key.Key_S, CTRL | SHIFT, are_letters_notes=True) is Command.NOTATION_KIND


@pytest.mark.parametrize("are_letters_notes", [False, True])
@pytest.mark.parametrize(
    ("key", "held", "command"),
    [
        (Qt.Key.Key_Plus, CTRL | SHIFT, Command.LARGER),
        (Qt.Key.Key_Equal, CTRL, Command.LARGER),
        (Qt.Key.Key_Minus, CTRL, Command.SMALLER),
        (Qt.Key.Key_0, CTRL, Command.USUAL_SIZE),
        (Qt.Key.Key_Minus, NONE, None),
    ],
)
def test_ctrl_with_plus_minus_and_nought_sizes_the_notation(
    key: Qt.Key, held: Qt.KeyboardModifier, command: Command | None, *, are_letters_notes: bool
) -> None:
    assert asked(key, held, are_letters_notes=are_letters_notes) is command


def test_while_letters_are_notes_commands_on_letters_need_ctrl() -> None:
    assert asked(Qt.Key.Key_M, are_letters_notes=True) is None
    assert asked(Qt.Key.Key_M, CTRL, are_letters_notes=True) is Command.MODE
    assert asked(Qt.Key.Key_Space, are_letters_notes=True) is Command.PLAY


def test_ctrl_and_a_letter_is_left_to_the_window_otherwise() -> None:
    assert asked(Qt.Key.Key_F, CTRL) is None


def test_the_key_map_shows_ctrl_where_it_is_needed() -> None:
    assert "M" in [hint.keys for hint in practice_key_map(are_letters_notes=False)]
    assert "Ctrl M" in [hint.keys for hint in practice_key_map(are_letters_notes=True)]
