"""UI layer: the keys of the screen over the screen, until Esc, F1 or a click."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint, keys_anywhere

_WIDTH: Final = 760
_MARGIN: Final = 24
_VEIL: Final = 0.6
_STEPS: Final = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}
_CLOSING: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class KeyMapPanel(PaintedWidget):
    """Lies over the whole window. Nothing is asked, so nothing is modal.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, window: QWidget) -> None:
        """Lie hidden over `window`."""
        super().__init__(theme, window)
        self.setAccessibleName(self.tr("Keys"))
        self._card: Card | None = None
        self._focus_before: QWidget | None = None
        self._scroll_bar: QScrollBar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        window.installEventFilter(self)
        self.hide()

    def show_keys(self, hints: Sequence[KeyHint]) -> None:
        """Show the keys of the present screen, and those that work everywhere."""
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.deleteLater()
        self._card = self._build(hints)
        self._column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self._focus_before = self.window().focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self._card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_panel(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc, F1 or Enter; scroll with the arrows."""
        if event.key() in _CLOSING:
            self.close_panel()
        elif self._scroll_bar is not None and event.key() in _STEPS:
            self._scroll_bar.triggerAction(_STEPS[Qt.Key(event.key())])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away when the screen beside the card is clicked."""
        if self._card is None or not self._card.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when its size changes."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil the screen."""
        QPainter(self).fillRect(self.rect(), self.theme.colour("surface.sunken", _VEIL))

    def _cover(self) -> None:
        self.setGeometry(self.window().rect())
        if self._card is not None:
            self._card.setMaximumHeight(max(self.height() - 2 * _MARGIN, 0))
            self._card.setFixedWidth(min(_WIDTH, self.width() - 2 * _MARGIN))

    def _build(self, hints: Sequence[KeyHint]) -> Card:
        card = Card(self.theme, self.tr("Keys"))
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(36)
        if hints:
            columns.addLayout(self._group(self.tr("On this screen"), hints), 1)
        columns.addLayout(self._group(self.tr("Everywhere"), keys_anywhere()), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        self._scroll_bar = area.verticalScrollBar()
        area.setMinimumHeight(min(body.sizeHint().height(), self.window().height() - 200))
        card.column.addWidget(area)
        close = Button(self.theme, self.tr("Close"))
        close.set_key(self.tr("Esc"))
        close.clicked.connect(self.close_panel)
        card.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        card.setFocusProxy(close)
        return card

    def _group(self, heading: str, hints: Sequence[KeyHint]) -> QVBoxLayout:
        title = QLabel(heading)
        title.setProperty("role", "heading-3")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, hint in enumerate(hints):
            text = QLabel(hint.text)
            text.setProperty("tone", "secondary")
            text.setWordWrap(True)
            text.setAccessibleName(f"{hint.keys}: {hint.text}")
            grid.addWidget(KeyCap(self.theme, hint.keys), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(grid)
        column.addStretch()
        return column
