"""UI layer: what stands on the stage while the notes are hidden: why, and what a look costs."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.practice.guide_text import hidden_text
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_PADDING_X: Final = 24
_PADDING_Y: Final = 14
_GAP: Final = 4
_TOP: Final = 20
_RADIUS: Final = 10.0


class HiddenNotes(PaintedWidget):
    """Two lines at the upper edge of the stage; hidden while the notes are seen.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, stage: QWidget) -> None:
        """Begin hidden, over `stage`."""
        super().__init__(theme, stage)
        self._stage = stage
        self._shown = GuideShown()
        self._key = "P"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        stage.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty for nothing."""
        return self.accessibleName()

    def show_guide(self, shown: GuideShown) -> None:
        """Say why no notes are seen, or hide."""
        self._shown = shown
        self._say()

    def set_key(self, key: str) -> None:
        """Tell which key shows the notes."""
        self._key = key
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the middle of the stage."""
        if event.type() is QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the room for both lines."""
        fonts = self._fonts()
        lines = zip(fonts, self._lines(), strict=False)
        widths = [metrics.horizontalAdvance(line) for metrics, line in lines]
        height = sum(metrics.height() for metrics in fonts) + _GAP + 2 * _PADDING_Y
        return QSize(min(max(widths, default=0) + 2 * _PADDING_X, self._stage.width()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill_round(painter, rect, _RADIUS, self.theme.colour("surface.raised"))
        outline_round(painter, rect, _RADIUS, self.theme.colour("line.subtle"))
        y = float(_PADDING_Y)
        roles = ((FontRole.HEADING_3, "text.primary"), (FontRole.BODY, "text.secondary"))
        for line, (font, colour), metrics in zip(self._lines(), roles, self._fonts(), strict=False):
            painter.setFont(self.theme.font(font))
            painter.setPen(self.theme.colour(colour))
            place = QRectF(0, y, self.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)
            y += metrics.height() + _GAP

    def _say(self) -> None:
        self.setAccessibleName(hidden_text(self._shown, self._key))
        self._stand()
        self.setVisible(bool(self.text))
        self.update()

    def _stand(self) -> None:
        self.resize(self.sizeHint())
        self.move((self._stage.width() - self.width()) // 2, _TOP)

    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        heading, body = self.theme.font(FontRole.HEADING_3), self.theme.font(FontRole.BODY)
        return QFontMetrics(heading), QFontMetrics(body)
