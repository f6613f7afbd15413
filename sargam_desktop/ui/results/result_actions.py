"""UI layer: what can be done with the take that Results shows, beside practising."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class ResultActions(QWidget):
    """Watch the take, export it.

    Thread: GUI.

    Signals:
        watch_pressed: Watch the take from its beginning.
        export_pressed: Write the take to a file.
    """

    watch_pressed = Signal()
    export_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make both buttons, with their keys on them."""
        super().__init__()
        watch = Button(theme, self.tr("Watch the take"), icon="eye")
        watch.set_key("W")
        export = Button(theme, self.tr("Export as MIDI…"), ButtonVariant.GHOST, icon="export")
        export.set_key(self.tr("Ctrl E"))
        watch.clicked.connect(self.watch_pressed)
        export.clicked.connect(self.export_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(export)
        row.addWidget(watch)
