"""UI layer: the ground of a list row, for delegates: rest, hover, selected, focus."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from sargam_desktop.ui.theme.paint import outline_round, role_colour
from sargam_desktop.ui.theme.tokens import Tokens

_BAR_PX: Final = 3
_FOCUS_INSET: Final = 2.0
_FOCUS_RADIUS: Final = 8.0


def draw_row_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, tokens: Tokens) -> None:
    """Draw the ground of a row; selected is told by tone and by a bar at the left.

    The focus ring lies just inside the row, because a list cuts off what is outside.

    Args:
        painter: Painter of the delegate.
        rect: The row.
        state: State of the style option that Qt hands to the delegate.
        tokens: What to paint with.
    """
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, role_colour(tokens, "surface.selected"))
        bar = QRectF(rect.left(), rect.top(), _BAR_PX, rect.height())
        painter.fillRect(bar, role_colour(tokens, "accent.base"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, role_colour(tokens, "surface.overlay"))
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        ring = rect.adjusted(_FOCUS_INSET, _FOCUS_INSET, -_FOCUS_INSET, -_FOCUS_INSET)
        outline_round(painter, ring, _FOCUS_RADIUS, role_colour(tokens, "focus.ring"), 2)
