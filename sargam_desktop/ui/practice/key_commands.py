"""UI layer: which key asks for what during practice."""

from collections.abc import Callable
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from sargam_desktop.ui.window.key_map import KeyHint

_NONE: Final = Qt.KeyboardModifier.NoModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
#: What a numeric pad or a layout adds without being held by the player.
_IGNORED: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


class Command(Enum):
    """What a key can ask for."""

    PLAY = auto()
    STOP = auto()
    RESTART = auto()
    HANDS = auto()
    MODE = auto()
    LOOP = auto()
    CLEAR_LOOP = auto()
    LOOP_START = auto()
    LOOP_END = auto()
    SLOWER = auto()
    FASTER = auto()
    METRONOME = auto()
    LABELS = auto()
    FINGERS = auto()
    SKIP = auto()
    HINTS = auto()
    LADDER = auto()
    MISTAKE_LIMIT = auto()
    MEMORY = auto()
    PEEK = auto()
    GUIDE = auto()
    WHY = auto()
    BAR_BACK = auto()
    BAR_ON = auto()
    VIEW = auto()
    NOTATION_KIND = auto()
    PAGES = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()


_KEYS: Final = MappingProxyType(
    {
        Qt.Key.Key_Space: Command.PLAY,
        Qt.Key.Key_Escape: Command.STOP,
        Qt.Key.Key_Comma: Command.LOOP_START,
        Qt.Key.Key_Period: Command.LOOP_END,
        Qt.Key.Key_BracketLeft: Command.SLOWER,
        Qt.Key.Key_BracketRight: Command.FASTER,
        Qt.Key.Key_Left: Command.BAR_BACK,
        Qt.Key.Key_Right: Command.BAR_ON,
    }
)
_LETTERS: Final = MappingProxyType(
    {
        Qt.Key.Key_R: Command.RESTART,
        Qt.Key.Key_H: Command.HANDS,
        Qt.Key.Key_M: Command.MODE,
        Qt.Key.Key_L: Command.LOOP,
        Qt.Key.Key_K: Command.METRONOME,
        Qt.Key.Key_N: Command.LABELS,
        Qt.Key.Key_F: Command.FINGERS,
        Qt.Key.Key_X: Command.SKIP,
        Qt.Key.Key_I: Command.HINTS,
        Qt.Key.Key_T: Command.LADDER,
        Qt.Key.Key_E: Command.MISTAKE_LIMIT,
        Qt.Key.Key_B: Command.MEMORY,
        Qt.Key.Key_P: Command.PEEK,
        Qt.Key.Key_G: Command.GUIDE,
        Qt.Key.Key_S: Command.VIEW,
        Qt.Key.Key_V: Command.PAGES,
    }
)
_SHIFTED: Final = MappingProxyType({Qt.Key.Key_L: Command.CLEAR_LOOP, Qt.Key.Key_S: Command.NOTATION_KIND})
#: With Ctrl always; plus is shifted on some keyboards, not on others.
_SIZES: Final = MappingProxyType(
    {
        Qt.Key.Key_Plus: Command.LARGER,
        Qt.Key.Key_Equal: Command.LARGER,
        Qt.Key.Key_Minus: Command.SMALLER,
        Qt.Key.Key_0: Command.USUAL_SIZE,
    }
)


def command_of(event: QKeyEvent, *, are_letters_notes: bool) -> Command | None:
    """Return what a key asks for, None for nothing.

    Args:
        event: The key press.
        are_letters_notes: Letters belong to the piano, commands on letters need Ctrl.
    """
    key = Qt.Key(event.key())
    held = event.modifiers() & ~_IGNORED
    if key is Qt.Key.Key_Question:  # shifted on some keyboards, not on others
        return Command.WHY if held | _SHIFT == _SHIFT else None
    if key in _KEYS:
        return _KEYS[key] if held == _NONE else None
    if key in _SIZES and held | _SHIFT == _CTRL | _SHIFT:
        return _SIZES[key]
    wanted = _CTRL if are_letters_notes else _NONE
    if held == wanted | _SHIFT:
        return _SHIFTED.get(key)
    return _LETTERS.get(key) if held == wanted else None


def practice_key_map(*, are_letters_notes: bool, why: str = "") -> tuple[KeyHint, ...]:
    """Return the keys of the practice screen as F1 shows them.

    Args:
        are_letters_notes: Commands on letters need Ctrl.
        why: Why the last note was judged as it was, empty where there is none.
    """

    def letter(key: str) -> str:
        return f"Ctrl {key}" if are_letters_notes else key

    piano = (
        KeyHint("Z S X …", QCoreApplication.translate("PracticeKeys", "Piano, lower octave")),
        KeyHint("Q 2 W …", QCoreApplication.translate("PracticeKeys", "Piano, upper octave")),
        KeyHint("− +", QCoreApplication.translate("PracticeKeys", "Piano keys one octave down, up")),
    )
    question = QCoreApplication.translate("PracticeKeys", "These keys, and why the last verdict")
    if why:
        question = QCoreApplication.translate("PracticeKeys", "Last verdict: {why}").format(why=why)
    return (
        KeyHint("?", question),
        *(piano if are_letters_notes else ()),
        KeyHint(
            QCoreApplication.translate("PracticeKeys", "Space"),
            QCoreApplication.translate("PracticeKeys", "Play, pause"),
        ),
        KeyHint("Esc", QCoreApplication.translate("PracticeKeys", "Stop, back; the take is kept")),
        KeyHint(letter("R"), QCoreApplication.translate("PracticeKeys", "Again from the start of the loop")),
        KeyHint("← →", QCoreApplication.translate("PracticeKeys", "One bar back, on")),
        KeyHint("[ ]", QCoreApplication.translate("PracticeKeys", "Slower, faster by 5 %")),
        KeyHint(letter("H"), QCoreApplication.translate("PracticeKeys", "Hands: left, both, right")),
        KeyHint(letter("M"), QCoreApplication.translate("PracticeKeys", "Mode: wait, follow, tempo")),
        KeyHint(
            letter("L"), QCoreApplication.translate("PracticeKeys", "Loop on or off; with Shift, clear it")
        ),
        KeyHint(", .", QCoreApplication.translate("PracticeKeys", "Loop starts, ends here")),
        KeyHint(letter("K"), QCoreApplication.translate("PracticeKeys", "Metronome")),
        KeyHint(letter("N"), QCoreApplication.translate("PracticeKeys", "Names of the notes")),
        KeyHint(letter("F"), QCoreApplication.translate("PracticeKeys", "Fingers on the notes")),
        KeyHint(letter("X"), QCoreApplication.translate("PracticeKeys", "Skip the chord that is waited for")),
        *_notation_keys(letter),
        *_help_keys(letter),
    )


def _notation_keys(letter: Callable[[str], str]) -> tuple[KeyHint, ...]:
    """Return the keys that choose what the notes look like."""
    return (
        KeyHint(
            letter("S"), QCoreApplication.translate("PracticeKeys", "View: falling notes, both, notation")
        ),
        KeyHint(letter("Shift S"), QCoreApplication.translate("PracticeKeys", "Notation: staff or sargam")),
        KeyHint(letter("V"), QCoreApplication.translate("PracticeKeys", "Notation: one line or pages")),
        KeyHint(
            "Ctrl + − 0", QCoreApplication.translate("PracticeKeys", "Notation larger, smaller, usual size")
        ),
        KeyHint("Ctrl Shift P", QCoreApplication.translate("PracticeKeys", "Print, or save as PDF")),
    )


def _help_keys(letter: Callable[[str], str]) -> tuple[KeyHint, ...]:
    """Return the keys that make practising easier or harder."""
    return (
        KeyHint(letter("G"), QCoreApplication.translate("PracticeKeys", "Practice help, all choices")),
        KeyHint(letter("I"), QCoreApplication.translate("PracticeKeys", "Hints: more, less, recital")),
        KeyHint(letter("T"), QCoreApplication.translate("PracticeKeys", "Tempo ladder on or off")),
        KeyHint(letter("E"), QCoreApplication.translate("PracticeKeys", "Mistake limit: off, 1 to 9")),
        KeyHint(letter("B"), QCoreApplication.translate("PracticeKeys", "From memory: hide the notes")),
        KeyHint(letter("P"), QCoreApplication.translate("PracticeKeys", "From memory: look at the notes")),
    )
