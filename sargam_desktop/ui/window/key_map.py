"""UI layer: the keys of a screen, as F1 shows them."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication


class KeyHint(NamedTuple):
    """A key, or several, and what it does."""

    keys: str
    text: str


@runtime_checkable
class KeyMapped(Protocol):
    """A screen that tells its own keys."""

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen, the most useful ones first."""
        ...


def keys_anywhere() -> tuple[KeyHint, ...]:
    """Return the keys that work on every screen."""
    return (
        KeyHint(
            "Ctrl 1 – 6",
            QCoreApplication.translate("KeyMap", "Today, Lessons, Songs … Settings"),
        ),
        KeyHint("Ctrl ,", QCoreApplication.translate("KeyMap", "Settings")),
        KeyHint("F2", QCoreApplication.translate("KeyMap", "Connection doctor: keyboard and sound")),
        KeyHint("Ctrl D", QCoreApplication.translate("KeyMap", "Measure the delay")),
        KeyHint("Enter", QCoreApplication.translate("KeyMap", "The main button of the screen")),
        KeyHint("Tab", QCoreApplication.translate("KeyMap", "Next control, arrow keys move inside")),
        KeyHint("Esc", QCoreApplication.translate("KeyMap", "Back")),
        KeyHint("F1", QCoreApplication.translate("KeyMap", "These keys")),
    )
