"""UI layer: labels whose words may come from files: they are never taken for marked-up text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def word_label(role: str, tone: str, *, has_wrap: bool = True) -> QLabel:
    """Return a label in a role and a tone of the style sheet, without words."""
    made = QLabel()
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setWordWrap(has_wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
