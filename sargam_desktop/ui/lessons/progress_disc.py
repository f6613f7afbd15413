"""UI layer: the disc before a module, a lesson or a step: a number, a ring that fills, or a tick."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_TURN: Final = 360 * 16
_TOP: Final = 90 * 16
_TICK: Final = ((-0.36, 0.02), (-0.1, 0.28), (0.4, -0.26))
_TRACK_PX: Final = 2.0


class Disc(NamedTuple):
    """What a disc shows.

    Attributes:
        number: Its number.
        share: How far its ring is filled, 0 to 1.
        is_ticked: A tick in place of the number.
        is_next: Filled with the accent: here it goes on.
        is_faint: The tick is on a quiet ground.
    """

    number: int
    share: float = 0.0
    is_ticked: bool = False
    is_next: bool = False
    is_faint: bool = False


def draw_disc(
    painter: QPainter, theme: ThemeController, centre: QPointF, radius: float, disc: Disc, stroke: float = 4.0
) -> None:
    """Draw a disc."""
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if disc.is_ticked:
        _fill(painter, theme, circle, "accent.soft" if disc.is_faint else "accent.base")
        _draw_tick(painter, theme, circle, "accent.strong" if disc.is_faint else "text.on-accent")
        return
    if disc.is_next:
        _fill(painter, theme, circle, "accent.base")
    else:
        _draw_ring(painter, theme, circle, disc.share, stroke)
    font = FontRole.CAPTION_LABEL if radius < 15 else FontRole.HEADING_3  # noqa: PLR2004 - a small disc
    painter.setFont(theme.font(font))
    painter.setPen(theme.colour("text.on-accent" if disc.is_next else "text.primary"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(disc.number))


def _fill(painter: QPainter, theme: ThemeController, circle: QRectF, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role))
    painter.drawEllipse(circle)


def _draw_ring(
    painter: QPainter, theme: ThemeController, circle: QRectF, share: float, stroke: float
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("line.strong"), 1.4))
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    if share > 0:
        inner = circle.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
        painter.setPen(QPen(theme.colour("accent.base"), stroke, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, _TOP, -round(_TURN * min(share, 1.0)))


def _draw_tick(painter: QPainter, theme: ThemeController, circle: QRectF, role: str) -> None:
    centre, radius = circle.center(), circle.width() / 2
    pen = QPen(theme.colour(role), max(_TRACK_PX, radius * 0.16), c=Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([centre + QPointF(x * radius, y * radius) for x, y in _TICK])
