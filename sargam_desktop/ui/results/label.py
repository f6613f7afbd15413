"""UI layer: the labels of Results, by role and tone of the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def label(text: str = "", role: str = "body", tone: str = "primary", *, has_wrap: bool = False) -> QLabel:
    """Return a label in a role and a tone."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setWordWrap(has_wrap)
    return made


def value_label(text: str = "") -> QLabel:
    """Return the label of a figure at the right end of a row."""
    made = label(text, "heading-3")
    made.setAlignment(_RIGHT)
    return made
