"""UI layer: the round button that starts and pauses, the one primary action of the practice screen."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.key_cap import draw_key_cap, key_cap_size
from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonVariant, button_look
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_DISC_PX: Final = 50
_ICON_PX: Final = 24
_GAP: Final = 12
_WORDS_PX: Final = 62


class PlayButton(PaintedButton):
    """Play or Pause, with its word and its key beside the disc.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with Play."""
        super().__init__(theme, "", parent)
        self._icon = "play"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Space"))
        self.set_playing(False)

    def set_playing(self, is_playing: bool) -> None:
        """Offer Pause while the music runs, else Play."""
        self._icon = "pause" if is_playing else "play"
        text = self.tr("Pause") if is_playing else self.tr("Play")
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for disc, word and key."""
        return QSize(_DISC_PX + _GAP + self.theme.scaled(_WORDS_PX), _DISC_PX)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the disc; see `FocusOutlined`."""
        return QRectF(0, 0, _DISC_PX, _DISC_PX), _DISC_PX / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc, icon, word and key."""
        painter = antialiased_painter(self)
        look = button_look(ButtonVariant.PRIMARY, state_of(self))
        disc = QRectF(0, 0, _DISC_PX, _DISC_PX)
        fill_round(painter, disc, _DISC_PX / 2, self.theme.colour(look.ground or "surface.overlay"))
        icon = self.theme.pixmap(self._icon, look.ink, _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, (_DISC_PX - _ICON_PX) / 2, _DISC_PX / 2)
        x = _DISC_PX + _GAP
        painter.setFont(self.theme.font(FontRole.BUTTON))
        painter.setPen(self.theme.colour(self.ink("text.primary")))
        words = QRectF(x, 2, self.width() - x, self.theme.scaled(20))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        key = self.tr("Space")
        cap = key_cap_size(self.theme, key)
        draw_key_cap(painter, QRectF(x, words.bottom() + 4, cap.width(), cap.height()), key, self.theme)
