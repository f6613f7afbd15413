"""UI layer: a chip that tells a state in a few words. Tone supports the words, never replaces them."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 26
_PADDING: Final = 10
_ICON_PX: Final = 16
_GAP: Final = 6


class Tone(Enum):
    """How a message is meant; the value is (ground role, ink role, icon)."""

    PLAIN = ("surface.overlay", "text.secondary", "info")
    GOOD = ("accent.soft", "accent.strong", "check")
    WARM = ("warm.soft", "warm.base", "warning")
    INFO = ("info.soft", "info.base", "info")
    BAD = ("danger.soft", "danger.base", "warning")

    @property
    def ground(self) -> str:
        """Role of the tinted ground."""
        return self.value[0]

    @property
    def ink(self) -> str:
        """Role of text and icon."""
        return self.value[1]

    @property
    def icon(self) -> str:
        """Name of the icon with this meaning."""
        return self.value[2]


class StatusChip(PaintedWidget):
    """A few words on a tinted ground.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        text: str,
        tone: Tone = Tone.PLAIN,
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Say `text`, with the icon of that name before it."""
        super().__init__(theme, parent)
        self._icon = icon
        self._text = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(text, tone)

    def set_status(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return what the chip says."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        width = QFontMetrics(self.theme.font(FontRole.BODY_SMALL)).horizontalAdvance(self._text)
        return QSize(width + 2 * _PADDING + self._text_offset(), self.theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and words."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, rect.height() / 2, self.theme.colour(self._tone.ground))
        if self._icon:
            icon = self.theme.pixmap(self._icon, self._tone.ink, _ICON_PX, self.devicePixelRatioF())
            draw_icon(painter, icon, _PADDING, rect.center().y())
        painter.setFont(self.theme.font(FontRole.BODY_SMALL))
        painter.setPen(self.theme.colour(self._tone.ink))
        words = rect.adjusted(_PADDING + self._text_offset(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)

    def _text_offset(self) -> int:
        return _ICON_PX + _GAP if self._icon else 0
