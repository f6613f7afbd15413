"""UI layer: the push button, with an icon before and a key cap after its words."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sargam_desktop.ui.components.key_cap import draw_key_cap, key_cap_size
from sargam_desktop.ui.components.painted_widget import antialiased_painter, draw_icon, state_of
from sargam_desktop.ui.theme.button_looks import ButtonLook, ButtonVariant, button_look
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController


@dataclass(frozen=True, slots=True)
class _Measure:
    height: int
    padding: int
    radius: float
    font_px: int
    gap: int


class ButtonSize(Enum):
    """Height: 36, small 30 (only beside a larger twin), large 44."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


_MEASURES = {
    ButtonSize.SMALL: _Measure(30, 13, 9, 13, 7),
    ButtonSize.NORMAL: _Measure(36, 17, 10, 14, 8),
    ButtonSize.LARGE: _Measure(44, 22, 11, 15, 9),
}
_ICON_PX = 18
_BARE_PADDING = 13


class Button(QPushButton):
    """A button in one of five weights.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        text: str,
        variant: ButtonVariant = ButtonVariant.SECONDARY,
        *,
        size: ButtonSize = ButtonSize.NORMAL,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button that says `text`; `icon` is the name of an icon before it."""
        super().__init__(text, parent)
        self._theme = theme
        self._variant = variant
        self._measure = _MEASURES[size]
        self._icon_name = icon
        self._key = ""
        self.setProperty("variant", variant.value)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self._on_theme_changed)

    def set_variant(self, variant: ButtonVariant) -> None:
        """Change the weight."""
        self._variant = variant
        self.setProperty("variant", variant.value)
        self.update()

    def set_icon_name(self, icon: str | None) -> None:
        """Change the icon before the words."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Show the name of a key after the words; the caller makes the key work."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def disable(self, reason: str) -> None:
        """Disable the button and say why in its tooltip."""
        self.setEnabled(False)
        self.setToolTip(reason)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()), self._measure.radius

    def sizeHint(self) -> QSize:
        """Return the room that icon, words and key need."""
        is_bare = self._variant in {ButtonVariant.GHOST, ButtonVariant.LINK}
        padding = _BARE_PADDING if is_bare else self._measure.padding
        return QSize(round(self._content_width()) + 2 * padding, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return `sizeHint`: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, border and content."""
        painter = antialiased_painter(self)
        look = button_look(self._variant, state_of(self))
        rect = QRectF(self.rect())
        if look.ground:
            fill_round(painter, rect, self._measure.radius, self._theme.colour(look.ground))
        if look.line:
            outline_round(painter, rect, self._measure.radius, self._theme.colour(look.line))
        self._draw_content(painter, look)

    def _draw_content(self, painter: QPainter, look: ButtonLook) -> None:
        x = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._icon_name:
            icon = self._theme.pixmap(self._icon_name, look.ink, _ICON_PX, self.devicePixelRatioF())
            draw_icon(painter, icon, x, middle)
            x += _ICON_PX + self._measure.gap
        painter.setFont(self._font())
        painter.setPen(self._theme.colour(look.ink))
        text = QRectF(x, 0, self._text_width() + 1, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        if self._key:
            self._draw_key(painter, QPointF(text.right() + self._measure.gap, middle))

    def _draw_key(self, painter: QPainter, left: QPointF) -> None:
        cap = key_cap_size(self._theme, self._key)
        rect = QRectF(left.x(), round(left.y() - cap.height() / 2), cap.width(), cap.height())
        is_on_accent = self._variant is ButtonVariant.PRIMARY and self.isEnabled()
        draw_key_cap(painter, rect, self._key, self._theme, "text.on-accent" if is_on_accent else None)

    def _content_width(self) -> float:
        width = float(self._text_width())
        if self._icon_name:
            width += _ICON_PX + self._measure.gap
        if self._key:
            width += key_cap_size(self._theme, self._key).width() + self._measure.gap + 1
        return width

    def _text_width(self) -> int:
        return QFontMetrics(self._font()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def _font(self) -> QFont:
        return self._theme.font(FontRole.BUTTON, self._measure.font_px)

    def _height(self) -> int:
        return max(self._measure.height, self._theme.scaled(self._measure.height))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
