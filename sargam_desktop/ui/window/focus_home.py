"""UI layer: gives the keyboard back to a screen after a click on one of its controls."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class FocusHome(QObject):
    """Keeps the keys with a screen, so that Space always plays and pauses.

    A control that is clicked gives the focus back; one that is reached with Tab keeps it, and so
    does a field to type in.

    Thread: GUI.

    Signals:
        typing_began: A field to type in has the focus now.
    """

    typing_began = Signal()

    def __init__(self, screen: QWidget) -> None:
        """Watch the focus, as long as `screen` lives."""
        super().__init__(screen)
        self._screen = screen
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        screen = self._screen
        if now is None or now is screen or not screen.isAncestorOf(now):
            return
        if isinstance(now, QLineEdit):
            self.typing_began.emit()
        elif not screen.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            screen.setFocus()
