"""UI layer: the ring around whatever has the keyboard focus, drawn outside the control.

One overlay serves the whole application. It needs no room in any layout and costs nothing while the
focus stays where it is.
"""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from sargam_desktop.ui.theme.paint import FOCUS_GAP, FOCUS_WIDTH, draw_focus_ring
from sargam_desktop.ui.theme.theme_controller import ThemeController

_REACH: Final = FOCUS_GAP + FOCUS_WIDTH
_DEFAULT_RADIUS: Final = 10.0
_GEOMETRY_EVENTS: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}
)


@runtime_checkable
class FocusOutlined(Protocol):
    """A widget whose visible shape is not its whole rectangle."""

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the visible shape in the widget's coordinates, and the radius of its corners."""
        ...


class FocusRing(QWidget):
    """The overlay; `install_focus_ring` makes the only one.

    Thread: GUI.
    """

    def __init__(self, app: QApplication, theme: ThemeController) -> None:
        """Watch the focus of `app`."""
        super().__init__()
        self._theme = theme
        self._watched: list[QWidget] = []
        self._outline = QRectF()
        self._radius = _DEFAULT_RADIUS
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app.focusChanged.connect(self._follow)
        theme.theme_changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget when it or a parent moves."""
        if event.type() in _GEOMETRY_EVENTS:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_focus_ring(painter, self._outline, self._radius, self._theme.tokens)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        if now is None or not _wants_ring(now):
            self.hide()
            self.setParent(None)
            return
        self._watched = _line_of_parents(now)
        for widget in self._watched:
            widget.installEventFilter(self)
        self.setParent(now.window())
        self._place()

    def _place(self) -> None:
        if not self._watched:
            return
        widget = self._watched[0]
        window = widget.window()
        shape, self._radius = _outline_of(widget)
        shape.translate(widget.mapTo(window, QPoint(0, 0)))
        frame = shape.toAlignedRect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.setGeometry(frame)
        self._outline = shape.translated(-frame.topLeft())
        ring = QRegion(self.rect()) - QRegion(self._outline.toAlignedRect().adjusted(3, 3, -3, -3))
        self.setMask(ring & _visible_part(widget).translated(-frame.topLeft()))
        self.setVisible(widget.isVisible())
        self.raise_()
        self.update()


def install_focus_ring(app: QApplication, theme: ThemeController) -> FocusRing:
    """Draw the focus ring in every window of `app`; the caller keeps the result alive."""
    return FocusRing(app, theme)


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.window().windowType() is Qt.WindowType.Popup:
        return False
    if isinstance(widget, QAbstractItemView):  # its delegate rings the current row
        return False
    is_by_keys = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return is_by_keys or _is_typed_in(widget)


def _is_typed_in(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QAbstractSpinBox)


def _outline_of(widget: QWidget) -> tuple[QRectF, float]:
    if isinstance(widget, FocusOutlined):
        return widget.focus_outline()
    return QRectF(widget.rect()), _DEFAULT_RADIUS


def _line_of_parents(widget: QWidget) -> list[QWidget]:
    line: list[QWidget] = []
    current: QWidget | None = widget
    while current is not None and not current.isWindow():
        line.append(current)
        current = current.parentWidget()
    return line


def _visible_part(widget: QWidget) -> QRegion:
    """Return the part of the window that no scroll area around `widget` cuts off."""
    window = widget.window()
    part = QRegion(window.rect())
    for parent in _line_of_parents(widget):
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            part &= QRegion(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
    return part
