"""UI layer: a learner's disc, in their colour, with the first letter of their name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Of the disc, for a letter and for the sign of a learner without a name.
_LETTER: float = 0.42
_SIGN: float = 0.56


def draw_avatar(painter: QPainter, circle: QRectF, initial: str, colour: str, theme: ThemeController) -> None:
    """Draw a disc.

    Args:
        painter: Where to draw.
        circle: The square around the disc.
        initial: The letter on it; empty for a learner without a name.
        colour: An `AvatarColour`.
        theme: What to draw with.
    """
    fill_round(painter, circle, circle.width() / 2, theme.colour(f"avatar.{colour}"))
    if not initial:
        size = round(circle.width() * _SIGN)
        sign = theme.pixmap("learner", "avatar.ink", size, painter.device().devicePixelRatioF())
        draw_icon(painter, sign, circle.center().x() - size / 2, circle.center().y())
        return
    painter.setFont(theme.font(FontRole.BUTTON, round(circle.width() * _LETTER)))
    painter.setPen(theme.colour("avatar.ink"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initial)
