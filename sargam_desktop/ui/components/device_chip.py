"""UI layer: the chip that tells which keyboard is connected, looked for, lost, or impossible."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.language import spoken_sentence
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 32
_HIT_HEIGHT: Final = 36
_PADDING: Final = 14
_GAP: Final = 8
_ICON_PX: Final = 16
_DOT_PX: Final = 8


@dataclass(frozen=True, slots=True)
class _Face:
    icon: str
    ink: str
    ground: str
    line: str | None = None
    has_dot: bool = False


_CONNECTED: Final = _Face("keyboard", "text.secondary", "surface.raised", "line.subtle", has_dot=True)
_LOOKING: Final = _Face("replay", "info.base", "info.soft")
_ABSENT: Final = _Face("keyboard", "warm.base", "warm.soft")
_LOST: Final = _Face("warning", "danger.base", "danger.soft")


class DeviceChip(PaintedButton):
    """The state of the keyboard; pressing it opens the connection doctor.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with looking for a keyboard."""
        super().__init__(theme, "", parent)
        self._face = _LOOKING
        self._detail = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_looking()

    def show_connected(self, name: str, latency_ms: int | None = None) -> None:
        """Show that `name` is connected, with its measured delay if it is known."""
        detail = "" if latency_ms is None else self.tr("{ms} ms").format(ms=latency_ms)
        self._show(_CONNECTED, name, detail, self.tr("{name} connected").format(name=name))

    def show_looking(self) -> None:
        """Show that no keyboard is connected and one is looked for."""
        text = self.tr("Looking for a keyboard")
        self._show(_LOOKING, text, "", text)

    def show_absent(self, trouble: str) -> None:
        """Show that no keyboard can be found on this computer, and what plays in its place."""
        text = self.tr("No MIDI here. Letter keys play.")
        self._show(_ABSENT, text, "", text)
        self.setToolTip(spoken_sentence(trouble))

    def show_lost(self, name: str) -> None:
        """Show that `name` has gone and the session waits for it."""
        text = self.tr("{name} lost. Paused.").format(name=name)
        self._show(_LOST, text, "", text)
        self.setToolTip(self.tr("What is wrong: press here, or F2"))

    def sizeHint(self) -> QSize:
        """Return the room for dot, icon, name and delay."""
        width = 2 * _PADDING + _ICON_PX + _GAP + self._advance(self._name_font(), self.text())
        if self._face.has_dot:
            width += _DOT_PX + _GAP
        if self._detail:
            width += _GAP + self._advance(self._detail_font(), self._detail)
        return QSize(width, self.theme.scaled(_HIT_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        shape = self._shape()
        return shape, shape.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = antialiased_painter(self)
        shape = self._shape()
        radius = shape.height() / 2
        is_hovered = state_of(self) is ButtonState.HOVER and self._face.has_dot
        ground = "surface.overlay" if is_hovered else self._face.ground
        fill_round(painter, shape, radius, self.theme.colour(ground))
        if self._face.line:
            outline_round(painter, shape, radius, self.theme.colour(self._face.line))
        x = self._draw_signs(painter, shape)
        self._draw_words(painter, x)

    def _draw_signs(self, painter: QPainter, shape: QRectF) -> float:
        x = shape.left() + _PADDING
        middle = shape.center().y()
        if self._face.has_dot:
            dot = QRectF(x, middle - _DOT_PX / 2, _DOT_PX, _DOT_PX)
            fill_round(painter, dot, _DOT_PX / 2, self.theme.colour("verdict.correct"))
            x += _DOT_PX + _GAP
        icon = self.theme.pixmap(self._face.icon, self._face.ink, _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, x, middle)
        return x + _ICON_PX + _GAP

    def _draw_words(self, painter: QPainter, x: float) -> None:
        words = QRectF(x, 0, self.width(), self.height())
        painter.setFont(self._name_font())
        painter.setPen(self.theme.colour("text.primary" if self._face.has_dot else self._face.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._detail:
            words.setLeft(x + self._advance(self._name_font(), self.text()) + _GAP)
            painter.setFont(self._detail_font())
            painter.setPen(self.theme.colour("text.muted"))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._detail)

    def _show(self, face: _Face, name: str, detail: str, spoken: str) -> None:
        self._face = face
        self._detail = detail
        self.setText(name)
        self.setAccessibleName(f"{spoken} {detail}".strip())
        self.updateGeometry()
        self.update()

    def _shape(self) -> QRectF:
        height = self.theme.scaled(_HEIGHT)
        return QRectF(0, (self.height() - height) // 2, self.width(), height)

    def _name_font(self) -> QFont:
        return self.theme.font(FontRole.BODY_SMALL, weight=600 if self._face.has_dot else 500)

    def _detail_font(self) -> QFont:
        return self.theme.font(FontRole.BODY_SMALL, weight=400)

    @staticmethod
    def _advance(font: QFont, text: str) -> int:
        return QFontMetrics(font).horizontalAdvance(text)
