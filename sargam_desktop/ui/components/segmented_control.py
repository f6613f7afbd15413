"""UI layer: a choice of few, all visible at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    PaintedWidget,
    antialiased_painter,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 36
_INSET: Final = 4
_PADDING: Final = 10
_RADIUS: Final = 10.0
_SEGMENT_RADIUS: Final = 7.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: what the program calls it, and what the learner reads."""

    value: str
    text: str


class SegmentedControl(PaintedWidget):
    """Segments side by side, one of them selected. Arrow keys move, Tab leaves.

    Thread: GUI.

    Signals:
        chosen: Value that the learner chose; not sent by `set_value`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: ThemeController,
        segments: Sequence[Segment],
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Offer `segments`; the first one is selected."""
        super().__init__(theme, parent)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self._buttons = {segment.value: self._add(row, segment) for segment in segments}
        self.set_value(segments[0].value)

    def value(self) -> str:
        """Return the value of the selected segment."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Select a segment.

        Raises:
            KeyError: There is no such segment.
        """
        self._buttons[value].setChecked(True)

    def choose_next(self) -> None:
        """Choose the next segment that can be used, round and round: what the shortcut does."""
        values = [value for value, button in self._buttons.items() if button.isEnabled()]
        following = values[(values.index(self.value()) + 1) % len(values)]
        self._buttons[following].click()

    def set_segment_enabled(self, value: str, is_enabled: bool, reason: str = "") -> None:
        """Let a segment be chosen or not; `reason` becomes its tooltip."""
        self._buttons[value].setEnabled(is_enabled)
        self._buttons[value].setToolTip(reason)

    def set_segment_text(self, value: str, text: str) -> None:
        """Change what a segment says."""
        self._buttons[value].setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well that the segments lie in."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, _RADIUS, self.theme.colour("surface.sunken"))
        outline_round(painter, rect, _RADIUS, self.theme.colour("line.subtle"))

    def _add(self, row: QHBoxLayout, segment: Segment) -> "_SegmentButton":
        button = _SegmentButton(self.theme, segment.text, self)
        button.clicked.connect(lambda: self.chosen.emit(segment.value))
        row.addWidget(button)
        return button


class _SegmentButton(PaintedButton):
    def __init__(self, theme: ThemeController, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._take_tab_stop)
        self._take_tab_stop(False)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font(is_selected=True)).horizontalAdvance(self.text())
        return QSize(width + 2 * _PADDING, self.theme.scaled(_HEIGHT) - 2 * _INSET)

    def focus_outline(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), _SEGMENT_RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        if self.isChecked():
            fill_round(painter, rect, _SEGMENT_RADIUS, self.theme.colour(self._selected_ground()))
            line = "line.strong" if self.isEnabled() else "line.subtle"
            outline_round(painter, rect, _SEGMENT_RADIUS, self.theme.colour(line))
        elif state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}:
            fill_round(painter, rect, _SEGMENT_RADIUS, self.theme.colour("surface.overlay"))
        painter.setFont(self._font(is_selected=self.isChecked()))
        painter.setPen(self.theme.colour(self.ink("text.primary" if self.isChecked() else "text.secondary")))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())

    @Slot(bool)
    def _take_tab_stop(self, is_checked: bool) -> None:
        """Let Tab reach only the selected segment; arrow keys reach the others."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_checked else Qt.FocusPolicy.ClickFocus)

    def _selected_ground(self) -> str:
        return "surface.selected" if self.theme.tokens.is_dark else "surface.raised"

    def _font(self, *, is_selected: bool) -> QFont:
        return self.theme.font(FontRole.BODY_SMALL, weight=600 if is_selected else 500)
