"""UI layer: what every screen beside the navigation has in common: title, actions, air."""

from typing import Final

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
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
        action_row: Row at the right of the title.
        column: Where the content goes, under the title.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty screen; name it with `set_title`."""
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "screen-title")
        self._subtitle = QLabel(self)
        self._subtitle.setProperty("role", "body")
        self._subtitle.setProperty("tone", "secondary")
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a song may be called anything
        self._subtitle.setMinimumWidth(1)  # in a narrow window its end gives way, not the actions
        self._first_focus: QWidget | None = None
        self._action_bar = QWidget(self)
        self.action_row = QHBoxLayout(self._action_bar)
        self.action_row.setContentsMargins(0, 0, 0, 0)
        self.action_row.setSpacing(14)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(_GAP)
        self.column.setContentsMargins(_PADDING)
        self.column.addLayout(self._head())

    def set_title(self, title: str) -> None:
        """Call the screen `title`."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        """Say something under the title."""
        self._subtitle.setText(text)

    def subtitle(self) -> str:
        """Return what stands under the title."""
        return self._subtitle.text()

    def set_first_focus(self, widget: QWidget) -> None:
        """Give the focus on to `widget` when the screen gets it.

        A focus proxy would do the same, but it keeps Tab from coming round.
        """
        self._first_focus = widget

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on."""
        super().focusInEvent(event)
        if self._first_focus is not None:
            self._first_focus.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content narrow enough to read, and save air in a low window."""
        super().resizeEvent(event)
        margins = _TIGHT_PADDING if self.height() < _TIGHT_BELOW_HEIGHT else _PADDING
        beside = max((self.width() - _WIDEST) // 2, 0)
        side = max(margins.left(), beside)
        self.column.setContentsMargins(side, margins.top(), side, margins.bottom())

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.addLayout(words)
        head.addStretch()
        head.addWidget(self._action_bar, 0, Qt.AlignmentFlag.AlignTop)
        return head
