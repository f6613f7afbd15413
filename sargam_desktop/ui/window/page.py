"""UI layer: what every screen beside the navigation has in common: title, actions, air."""

from typing import Final

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

_WIDEST: Final = 1500
_PADDING: Final = QMargins(36, 28, 36, 28)
_TIGHT_PADDING: Final = QMargins(20, 12, 20, 16)
_TIGHT_BELOW_HEIGHT: Final = 700
_GAP: Final = 18


class Page(QWidget):
    """A screen with its title; the content is at most 1500 px wide and centred.

    Thread: GUI.

    Attributes:
        actions: Row at the right of the title.
        column: Where the content goes, under the title.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty screen called `title`."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._subtitle = QLabel(self)
        self._subtitle.setProperty("role", "body")
        self._subtitle.setProperty("tone", "secondary")
        self._subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.actions = QHBoxLayout()
        self.actions.setSpacing(14)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(_GAP)
        self.column.setContentsMargins(_PADDING)
        self.column.addLayout(self._head(title))

    def set_subtitle(self, text: str) -> None:
        """Say something under the title."""
        self._subtitle.setText(text)

    def subtitle(self) -> str:
        """Return what stands under the title."""
        return self._subtitle.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content narrow enough to read, and save air in a low window."""
        super().resizeEvent(event)
        margins = _TIGHT_PADDING if self.height() < _TIGHT_BELOW_HEIGHT else _PADDING
        beside = max((self.width() - _WIDEST) // 2, 0)
        side = max(margins.left(), beside)
        self.column.setContentsMargins(side, margins.top(), side, margins.bottom())

    def _head(self, title: str) -> QHBoxLayout:
        heading = QLabel(title, self)
        heading.setProperty("role", "screen-title")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.addLayout(words)
        head.addStretch()
        head.addLayout(self.actions)
        head.setAlignment(self.actions, Qt.AlignmentFlag.AlignTop)
        return head
