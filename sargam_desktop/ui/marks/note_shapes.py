"""UI layer: the bodies of notes. The right hand is round, the left has cut corners and a keyline."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.marks.verdict_glyphs import verdict_role
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import Tokens

_RADIUS: Final = 8.0
_CUT: Final = 7.0
_KEYLINE_INSET: Final = 3.5
_KEYLINE_ALPHA: Final = 0.45
_EDGE_LIGHTER: Final = 118
_DASH: Final = (4.0, 3.0)


@dataclass(frozen=True, slots=True)
class NotePaint:
    """Colours of a note's body.

    Attributes:
        fill: Of the body.
        edge: Of its outline.
        ink: Of what is written on it, and of the left hand's keyline.
    """

    fill: QColor
    edge: QColor
    ink: QColor


def note_paint(tokens: Tokens, hand: Hand, *, is_black: bool) -> NotePaint:
    """Return the colours of a note that has no verdict yet."""
    role = f"note.{hand.value}.dim" if is_black else f"note.{hand.value}"
    fill = role_colour(tokens, role)
    edge = fill.lighter(_EDGE_LIGHTER)
    if not tokens.is_dark and hand is Hand.RIGHT:
        edge = role_colour(tokens, "note.right.dim")
    if tokens.has_high_contrast:
        edge = role_colour(tokens, "text.primary")
    return NotePaint(fill, edge, role_colour(tokens, f"{role}.ink"))


def verdict_paint(tokens: Tokens, result: Result) -> NotePaint:
    """Return the colours of a note that has its verdict."""
    fill = role_colour(tokens, verdict_role(result))
    return NotePaint(fill, fill.lighter(_EDGE_LIGHTER), role_colour(tokens, "verdict.ink"))


def note_path(rect: QRectF, hand: Hand, inset: float = 0.0) -> QPainterPath:
    """Return the outline of a note, `inset` pixels inside `rect`."""
    inner = rect.adjusted(inset, inset, -inset, -inset)
    path = QPainterPath()
    shorter = min(rect.width(), rect.height())
    if hand is Hand.RIGHT:
        radius = max(min(_RADIUS, shorter * 0.4) - inset, 0.0)
        path.addRoundedRect(inner, radius, radius)
        return path
    path.addPolygon(_cut_corners(inner, max(min(_CUT, shorter * 0.27) - inset * 0.58, 0.0)))
    path.closeSubpath()
    return path


def draw_note(painter: QPainter, rect: QRectF, hand: Hand, paint: NotePaint) -> None:
    """Draw the body of a note with a painter that has smooth edges."""
    painter.setPen(QPen(paint.edge, 1.2))
    painter.setBrush(paint.fill)
    painter.drawPath(note_path(rect, hand, 0.6))
    if hand is Hand.LEFT and min(rect.width(), rect.height()) > 3 * _KEYLINE_INSET:
        keyline = QColor(paint.ink)
        keyline.setAlphaF(_KEYLINE_ALPHA)
        painter.setPen(QPen(keyline, 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(note_path(rect, hand, _KEYLINE_INSET))


def draw_missed_note(painter: QPainter, rect: QRectF, hand: Hand, line: QColor) -> None:
    """Draw the dashed outline of a missed note, which is never filled."""
    pen = QPen(line, 1.6)
    pen.setDashPattern(list(_DASH))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(note_path(rect, hand, 1.0))


def _cut_corners(rect: QRectF, cut: float) -> QPolygonF:
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    return QPolygonF(
        [
            QPointF(left + cut, top),
            QPointF(right - cut, top),
            QPointF(right, top + cut),
            QPointF(right, bottom - cut),
            QPointF(right - cut, bottom),
            QPointF(left + cut, bottom),
            QPointF(left, bottom - cut),
            QPointF(left, top + cut),
        ]
    )
