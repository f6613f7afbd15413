"""UI layer: the labels of the lessons. What they say may come from files, so it is never marked up."""

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
