"""UI layer: the glyph of each verdict, drawn the same on notes, keys and fallboard.

A verdict is always colour and glyph together: check, triangle to the left or right, cross, dashed ring.
"""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from sargam_desktop.domain.judgement import Result

_NAMES: Final = MappingProxyType(
    {
        Result.CORRECT: "correct",
        Result.EARLY: "early",
        Result.LATE: "late",
        Result.WRONG_NOTE: "wrong",
        Result.MISSED: "missed",
    }
)
_STROKE: Final = 0.15
_CHECK: Final = ((-0.34, 0.02), (-0.1, 0.26), (0.36, -0.24))
_TRIANGLE: Final = ((-0.26, -0.36), (0.38, 0.0), (-0.26, 0.36))
_CROSS: Final = (((-0.28, -0.28), (0.28, 0.28)), ((-0.28, 0.28), (0.28, -0.28)))


def verdict_role(result: Result) -> str:
    """Return the colour role of a verdict's fill."""
    return f"verdict.{_NAMES[result]}"


def verdict_text_role(result: Result) -> str:
    """Return the colour role of words in a verdict's colour."""
    return f"verdict.{_NAMES[result]}.text"


def key_edge_role(result: Result) -> str:
    """Return the colour role of the edge of a pressed white key."""
    return f"key.edge.{_NAMES[result]}"


def draw_glyph(painter: QPainter, result: Result, centre: QPointF, size: float, ink: QColor) -> None:
    """Draw the glyph of a verdict.

    Args:
        painter: Painter with smooth edges.
        result: The verdict.
        centre: Middle of the glyph.
        size: Width and height in device-independent pixels.
        ink: Its colour.
    """
    pen = QPen(ink, size * _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if result is Result.CORRECT:
        painter.drawPolyline(_polygon(_CHECK, centre, size))
    elif result is Result.WRONG_NOTE:
        for stroke in _CROSS:
            painter.drawPolyline(_polygon(stroke, centre, size))
    elif result is Result.MISSED:
        _draw_dashed_ring(painter, centre, size, ink)
    else:
        _draw_triangle(painter, centre, -size if result is Result.EARLY else size, ink)


def draw_disc(
    painter: QPainter, result: Result, centre: QPointF, radius: float, ground: QColor, ink: QColor
) -> None:
    """Draw the glyph of a verdict on a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(centre, radius, radius)
    draw_glyph(painter, result, centre, radius * 1.1, ink)


def _draw_triangle(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    pen = QPen(ink, abs(size) * _STROKE / 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(ink)
    painter.drawPolygon(_polygon(_TRIANGLE, centre, size))


def _draw_dashed_ring(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    pen = QPen(ink, max(1.5, size * _STROKE * 0.8))
    pen.setDashPattern([2.2, 1.6])
    painter.setPen(pen)
    radius = size / 2
    painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, size, size))


def _polygon(points: tuple[tuple[float, float], ...], centre: QPointF, size: float) -> QPolygonF:
    return QPolygonF([QPointF(centre.x() + x * size, centre.y() + abs(size) * y) for x, y in points])
