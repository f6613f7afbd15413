"""UI layer: colours as Qt wants them, and the shapes that painted widgets share."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sargam_desktop.ui.theme.tokens import Tokens

FOCUS_WIDTH: Final = 2
FOCUS_GAP: Final = 2


@lru_cache(maxsize=512)
def _parse(colour: str, alpha: float) -> QColor:
    parsed = QColor(colour)
    parsed.setAlphaF(alpha)
    return parsed


def role_colour(tokens: Tokens, role: str, alpha: float = 1.0) -> QColor:
    """Return the colour of `role`, `alpha` from 0 (clear) to 1 (opaque).

    Raises:
        KeyError: There is no such role.
    """
    return QColor(_parse(tokens[role], alpha))


def fill_round(painter: QPainter, rect: QRectF, radius: float, fill: QColor) -> None:
    """Fill a rounded rectangle without outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def outline_round(painter: QPainter, rect: QRectF, radius: float, line: QColor, width: float = 1.0) -> None:
    """Draw the outline of a rounded rectangle wholly inside `rect`, so that 1 px stays sharp."""
    inset = width / 2
    painter.setPen(QPen(line, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = max(radius - inset, 0.0)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner)


def draw_focus_ring(painter: QPainter, control: QRectF, radius: float, tokens: Tokens) -> None:
    """Draw the 2 px focus ring, 2 px outside `control`, whose own corners have `radius`."""
    reach = FOCUS_GAP + FOCUS_WIDTH
    rect = control.adjusted(-reach, -reach, reach, reach)
    outline_round(painter, rect, radius + reach, role_colour(tokens, "focus.ring"), FOCUS_WIDTH)
