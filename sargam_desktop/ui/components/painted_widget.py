"""UI layer: what painted widgets share: the theme, and repainting when it changes."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.theme_controller import ThemeController


class PaintedWidget(QWidget):
    """A widget that is painted from tokens and cannot be pressed.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Paint with `theme`, and again whenever it changes."""
        super().__init__(parent)
        self.theme = theme
        theme.theme_changed.connect(self._on_theme_changed)

    def minimumSizeHint(self) -> QSize:
        """Return `sizeHint`: a painting is never cut."""
        return self.sizeHint()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PaintedButton(QAbstractButton):
    """A button that is painted from tokens, whole.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, text: str = "", parent: QWidget | None = None) -> None:
        """Paint with `theme`, and again whenever it changes."""
        super().__init__(parent)
        self.theme = theme
        self.setText(text)
        self.setMouseTracking(True)
        theme.theme_changed.connect(self._on_theme_changed)

    def minimumSizeHint(self) -> QSize:
        """Return `sizeHint`: words are never cut."""
        return self.sizeHint()

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()), self.height() / 2

    def ink(self, rest: str) -> str:
        """Return the role of the text, which is `rest` while the button can be used."""
        return rest if self.isEnabled() else "text.muted"

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def state_of(button: QAbstractButton) -> ButtonState:
    """Return how `button` is being used at this moment."""
    if not button.isEnabled():
        return ButtonState.DISABLED
    if button.isDown():
        return ButtonState.PRESSED
    return ButtonState.HOVER if button.underMouse() else ButtonState.REST


def antialiased_painter(widget: QWidget) -> QPainter:
    """Return a painter on `widget` with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_icon(painter: QPainter, pixmap: QPixmap, x: float, centre_y: float) -> None:
    """Draw an icon with its left edge at `x`, its middle at `centre_y`."""
    size = pixmap.deviceIndependentSize()
    painter.drawPixmap(round(x), round(centre_y - size.height() / 2), pixmap)
