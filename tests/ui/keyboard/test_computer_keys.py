import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.domain.performance import NoteOff, NoteOn, PlayedEvent
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD, ComputerKeys

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Letter keys, and what they played."""

    def __init__(self) -> None:
        self.played: list[PlayedEvent] = []
        self.keys = ComputerKeys(self.played.append, lambda: 5)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = NONE,
        *,
        scan_code: int = 0,
        is_repeat: bool = False,
    ) -> bool:
        return self.keys.press(key_event(QEvent.Type.KeyPress, key, modifiers, scan_code, is_repeat))

    def release(self, key: Qt.Key) -> bool:
        return self.keys.release(key_event(QEvent.Type.KeyRelease, key, NONE, 0, False))

    @property
    def pitches(self) -> list[int]:
        return [event.pitch for event in self.played if isinstance(event, NoteOn)]


def key_event(
    kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier, scan_code: int, is_repeat: bool
) -> QKeyEvent:
    return QKeyEvent(kind, key, modifiers, scan_code, 0, 0, "", is_repeat, 1)


@pytest.fixture
def keys() -> Keys:
    return Keys()


def test_two_rows_of_letters_are_two_octaves_and_more(keys: Keys) -> None:
    for letter in "ZSXDCVGBHNJMQ2W3ER5T6Y7UI9O0P":
        assert keys.press(Qt.Key(ord(letter)))
    assert keys.pitches == list(range(48, 77))


def test_a_letter_ends_its_note_when_it_comes_up(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Q)
    keys.release(Qt.Key.Key_Q)
    assert keys.played == [
        NoteOn(60, 80, 5, source=COMPUTER_KEYBOARD),
        NoteOff(60, 5, source=COMPUTER_KEYBOARD),
    ]


def test_a_held_letter_does_not_repeat(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Q)
    assert keys.press(Qt.Key.Key_Q, is_repeat=True)
    assert keys.pitches == [60]


def test_letters_are_known_by_their_place_where_the_system_tells_it(keys: Keys) -> None:
    offset = 0 if sys.platform == "win32" else 8
    assert keys.press(Qt.Key.Key_A, scan_code=0x10 + offset)  # the place of Q on AZERTY
    assert keys.pitches == [60]
    assert not keys.press(Qt.Key.Key_Q, scan_code=0x1E + offset)


def test_with_ctrl_a_letter_is_a_command(keys: Keys) -> None:
    assert not keys.press(Qt.Key.Key_M, CTRL)
    assert keys.played == []


def test_other_keys_do_not_belong_to_the_piano(keys: Keys) -> None:
    assert not keys.press(Qt.Key.Key_Space)
    assert not keys.release(Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("key", "pitch"),
    [
        (Qt.Key.Key_PageUp, 72),
        (Qt.Key.Key_Equal, 72),
        (Qt.Key.Key_PageDown, 48),
        (Qt.Key.Key_Minus, 48),
    ],
)
def test_the_octave_can_be_shifted(keys: Keys, key: Qt.Key, pitch: int) -> None:
    assert keys.press(key)
    keys.press(Qt.Key.Key_Q)
    assert keys.pitches == [pitch]


def test_the_shift_stops_at_three_octaves(keys: Keys) -> None:
    for _ in range(9):
        keys.press(Qt.Key.Key_PageUp)
    assert keys.keys.octave_shift == 3


def test_a_note_ends_on_the_key_that_began_it_even_after_a_shift(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Q)
    keys.press(Qt.Key.Key_PageUp)
    keys.release(Qt.Key.Key_Q)
    assert keys.played[-1] == NoteOff(60, 5, source=COMPUTER_KEYBOARD)


def test_losing_the_keyboard_releases_everything(keys: Keys) -> None:
    keys.press(Qt.Key.Key_Q)
    keys.press(Qt.Key.Key_W)
    keys.keys.release_all()
    assert {event.pitch for event in keys.played if isinstance(event, NoteOff)} == {60, 62}
    keys.keys.release_all()
    assert len(keys.played) == 4


def test_the_letters_tell_what_they_play_in_the_present_octave(keys: Keys) -> None:
    assert (keys.keys.letters[48], keys.keys.letters[60]) == ("Z", "Q")
    keys.press(Qt.Key.Key_PageUp)
    assert keys.keys.letters[60] == "Z"
