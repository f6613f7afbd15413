"""UI layer: the board between stage and keys of a replay: time and bar, and what the signs mean."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, draw_glyph, verdict_role
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens

BOARD_HEIGHT: Final = 44
_FELT_PX: Final = 5
_MARGIN: Final = 24
_DISC: Final = 8.0
_GAP: Final = 7
_BETWEEN: Final = 18


class ReplayBoard(PaintedWidget):
    """Where the replay is, at the left; the legend at the right. Dark in both themes.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Say nothing yet."""
        super().__init__(theme)
        self._place = ""
        self._legend = (
            (Result.CORRECT, self.tr("Right")),
            (Result.EARLY, self.tr("Early")),
            (Result.LATE, self.tr("Late")),
            (Result.WRONG_NOTE, self.tr("Wrong")),
            (Result.MISSED, self.tr("Missed")),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(BOARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Place in the take"))

    def show_place(self, text: str) -> None:
        """Say where the replay is; paints only when a word changes."""
        if text != self._place:
            self._place = text
            self.setAccessibleDescription(text)
            self.update()

    def text(self) -> str:
        """Return where the replay is, as the board says it."""
        return self._place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the board, the now-line above it and the words."""
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour("fallboard"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), _dark("fallboard.text", 0.9))
        felt = QRectF(0, self._inner_height(), self.width(), _FELT_PX)
        painter.fillRect(felt, self.theme.colour("key.felt"))
        painter.setFont(self.theme.font(FontRole.HEADING_3))
        painter.setPen(_dark("fallboard.text"))
        place = QRectF(_MARGIN, 0, self.width() / 2, self._inner_height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._place)
        self._draw_legend(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        font = self.theme.font(FontRole.BODY_SMALL)
        painter.setFont(font)
        x, middle = float(self.width() - _MARGIN), self._inner_height() / 2
        for result, word in reversed(self._legend):
            width = QFontMetrics(font).horizontalAdvance(word)
            x -= width
            painter.setPen(_dark("fallboard.text"))
            painter.drawText(QRectF(x, 0, width + 1, middle * 2), Qt.AlignmentFlag.AlignVCenter, word)
            x -= _GAP + 2 * _DISC
            _draw_sign(painter, result, QPointF(x + _DISC, middle))
            x -= _BETWEEN

    def _inner_height(self) -> int:
        """Return the height without the felt at its lower edge."""
        return self.height() - _FELT_PX


def _draw_sign(painter: QPainter, result: Result, centre: QPointF) -> None:
    if result is Result.MISSED:
        draw_glyph(painter, result, centre, 2 * _DISC - 1, _dark("verdict.missed.text"))
    else:
        draw_disc(painter, result, centre, _DISC, _dark(verdict_role(result)), _dark("verdict.ink"))


def _dark(role: str, alpha: float = 1.0) -> QColor:
    return role_colour(tokens(ThemeName.DARK), role, alpha)
