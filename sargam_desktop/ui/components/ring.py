"""UI layer: a ring that fills, with a number, a grade letter or a sign inside."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.theme.fonts import FONT_SCALE, FontRole
from sargam_desktop.ui.theme.motion import FIRST_SHOW_MS, Transition
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SMALL_PX: Final = 100
_SMALL_STROKE: Final = 8
_LARGE_STROKE: Final = 13
_LARGEST_SCALE: Final = 1.3
_SIGN_PX: Final = 24
_TURN: Final = 360 * 16
_TOP: Final = 90 * 16


@dataclass(frozen=True, slots=True)
class RingFace:
    """What a ring shows.

    Attributes:
        fraction: How far it is filled, 0 to 1.
        spoken: What screen readers say, for example "12 of 20 minutes".
        text: Number inside.
        caption: Small words under the number; only large rings have room for them.
        icon: Icon inside, in place of the number.
        icon_role: Colour role of that icon.
        is_grade: Whether `text` is a grade letter, set large in the display family.
    """

    fraction: float
    spoken: str
    text: str = ""
    caption: str = ""
    icon: str | None = None
    icon_role: str = "accent.strong"
    is_grade: bool = False


class Ring(PaintedWidget):
    """A ring; it fills once when it is first shown.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, diameter: int = 66, parent: QWidget | None = None) -> None:
        """Make an empty ring of `diameter` device-independent pixels."""
        super().__init__(theme, parent)
        self._diameter = diameter
        self._face = RingFace(0.0, "")
        self._shown = 0.0
        self._was_shown = False
        self._transition = Transition(self._show_fraction, self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_face(self, face: RingFace) -> None:
        """Show `face`."""
        self._face = face
        self.setAccessibleName(face.spoken)
        if self._was_shown or self.theme.is_motion_reduced:
            self._show_fraction(face.fraction)
        self.update()

    def show_done(self, spoken: str) -> None:
        """Show a full ring with a check."""
        self.set_face(RingFace(1.0, spoken, icon="check"))

    def show_frozen(self, spoken: str) -> None:
        """Show a day that a freeze covered."""
        self.set_face(RingFace(0.0, spoken, icon="freeze", icon_role="info.base"))

    def show_grade(self, letter: str, fraction: float, spoken: str) -> None:
        """Show a grade letter in a ring filled by the overall score."""
        self.set_face(RingFace(fraction, spoken, text=letter, is_grade=True))

    def sizeHint(self) -> QSize:
        """Return the diameter, both ways."""
        diameter = round(self._diameter * self._scale())
        return QSize(diameter, diameter)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the ring when it is first seen."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            duration_ms = 0 if self.theme.is_motion_reduced else FIRST_SHOW_MS
            self._transition.run(0.0, self._face.fraction, duration_ms, QEasingCurve.Type.OutQuart)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, arc and what is inside."""
        painter = antialiased_painter(self)
        stroke = _SMALL_STROKE if self._diameter < _SMALL_PX else _LARGE_STROKE
        inset = stroke / 2
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(self.theme.colour("surface.overlay"), stroke))
        painter.drawEllipse(circle)
        if self._shown > 0:
            pen = QPen(self.theme.colour("accent.base"), stroke, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, _TOP, -round(_TURN * min(self._shown, 1.0)))
        if self._face.icon:
            self._draw_sign(painter, self._face.icon)
        else:
            self._draw_words(painter)

    def _draw_sign(self, painter: QPainter, icon: str) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self.theme.pixmap(icon, self._face.icon_role, _SIGN_PX, ratio)
        draw_icon(painter, pixmap, (self.width() - _SIGN_PX) / 2, self.height() / 2)

    def _draw_words(self, painter: QPainter) -> None:
        rect = QRectF(self.rect())
        font = self._text_font()
        line = QFontMetrics(font).height()
        if self._face.caption:
            rect.translate(0, -QFontMetrics(self._font(FontRole.BODY)).height() / 2)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._face.text)
        if self._face.caption:
            painter.setFont(self._font(FontRole.BODY))
            painter.setPen(self.theme.colour("text.secondary"))
            below = rect.translated(0, line / 2 + 4)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._face.caption)

    def _text_font(self) -> QFont:
        if self._face.is_grade:
            return self._font(FontRole.GRADE)
        return self._font(FontRole.RING_SMALL if self._diameter < _SMALL_PX else FontRole.RING_NUMBER)

    def _font(self, role: FontRole) -> QFont:
        size_px = FONT_SCALE[role].size_px * self._scale() / self.theme.fonts.text_scale
        return self.theme.font(role, size_px)

    def _scale(self) -> float:
        """Return how much the ring grows with the text: less, as its columns cannot grow as much."""
        return min(self.theme.fonts.text_scale, _LARGEST_SCALE)

    def _show_fraction(self, fraction: float) -> None:
        self._shown = fraction
        self.update()
