"""UI layer: what a screen shows in place of content: a picture, a title, a sentence, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button


class MessageState(QWidget):
    """Picture, title, sentence and buttons, centred in a column.

    Thread: GUI.
    """

    def __init__(
        self,
        picture: QWidget,
        title: str,
        sentence: str,
        buttons: Sequence[Button],
        parent: QWidget | None = None,
    ) -> None:
        """Stack the parts; takes them over."""
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.setAccessibleName(title)
        self.title = _words(title, "heading-3", "primary")
        self.sentence = _words(sentence, "body", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(picture, 0, centre)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(_row(buttons))
        column.addStretch()


def _words(text: str, role: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _row(buttons: Sequence[Button]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
