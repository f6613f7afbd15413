"""UI layer: the keys of the replay screen."""

from collections.abc import Sequence
from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.ui.window.key_map import KeyHint


class Command(Enum):
    """What a key asks for."""

    PLAY = "play"
    BACK = "back"
    MISTAKE_BEFORE = "mistake-before"
    MISTAKE_AFTER = "mistake-after"
    LAP_BEFORE = "lap-before"
    LAP_AFTER = "lap-after"
    SLOWER = "slower"
    FASTER = "faster"
    BAR_BACK = "bar-back"
    BAR_ON = "bar-on"
    START = "start"
    SOUND = "sound"
    EXPORT = "export"
    LATER = "later"
    EARLIER = "earlier"
    LOWER = "lower"
    HIGHER = "higher"
    EXPLAIN = "explain"


_KEYS: Final = MappingProxyType(
    {
        Qt.Key.Key_Space: Command.PLAY,
        Qt.Key.Key_Escape: Command.BACK,
        Qt.Key.Key_Comma: Command.MISTAKE_BEFORE,
        Qt.Key.Key_Period: Command.MISTAKE_AFTER,
        Qt.Key.Key_BracketLeft: Command.SLOWER,
        Qt.Key.Key_BracketRight: Command.FASTER,
        Qt.Key.Key_PageDown: Command.BAR_BACK,
        Qt.Key.Key_PageUp: Command.BAR_ON,
        Qt.Key.Key_Home: Command.START,
        Qt.Key.Key_U: Command.SOUND,
        Qt.Key.Key_Up: Command.LATER,
        Qt.Key.Key_Down: Command.EARLIER,
        Qt.Key.Key_Left: Command.LOWER,
        Qt.Key.Key_Right: Command.HIGHER,
        Qt.Key.Key_Return: Command.EXPLAIN,
        Qt.Key.Key_Enter: Command.EXPLAIN,
    }
)
_SHIFTED: Final = MappingProxyType(
    {
        Qt.Key.Key_Comma: Command.LAP_BEFORE,
        Qt.Key.Key_Less: Command.LAP_BEFORE,
        Qt.Key.Key_Period: Command.LAP_AFTER,
        Qt.Key.Key_Greater: Command.LAP_AFTER,
    }
)


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key asks for, None where it is no key of this screen."""
    key = Qt.Key(event.key())
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Command.EXPORT if key == Qt.Key.Key_E else None
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _SHIFTED:
        return _SHIFTED[key]
    return _KEYS.get(key)


def replay_key_map() -> Sequence[KeyHint]:
    """Return the keys as F1 shows them."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Replay", text)

    return (
        KeyHint(say("Space"), say("Play, pause")),
        KeyHint(", .", say("Mistake before, next mistake")),
        KeyHint("↑ ↓ ← →", say("Later, earlier, lower, higher note")),
        KeyHint(say("Enter"), say("Why was this note judged so?")),
        KeyHint("[ ]", say("Slower, faster")),
        KeyHint(say("Page ↓ ↑"), say("One bar back, on")),
        KeyHint(say("Home"), say("To the beginning")),
        KeyHint(say("Shift , ."), say("Pass before, next pass")),
        KeyHint("U", say("Sound: mine, the score, both, off")),
        KeyHint(say("Ctrl E"), say("Export as MIDI")),
        KeyHint(say("Esc"), say("Close the card, back")),
    )
