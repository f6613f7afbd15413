"""UI layer: the bar above a replay: back, whose take it is, and the way out to a file."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.models.session_wording import how_text, when_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 56


class ReplayHeader(QWidget):
    """Back, title, how it was played, export.

    Thread: GUI.

    Signals:
        back_pressed: The back button.
        export_pressed: The export button.
    """

    back_pressed = Signal()
    export_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make the bar without a take."""
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        back = Button(theme, self.tr("Back"), ButtonVariant.GHOST, icon="chevron-left")
        back.clicked.connect(self.back_pressed)
        self._title = ElidedLabel("item-title", "primary")
        self._how = ElidedLabel("body", "muted")
        self.export = Button(theme, self.tr("Export as MIDI…"), icon="export")
        self.export.set_key(self.tr("Ctrl E"))
        self.export.clicked.connect(self.export_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 24, 0)
        row.setSpacing(16)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addWidget(self._how)
        row.addStretch(1)
        row.addWidget(self.export)

    def show_take(self, record: SessionRecord) -> None:
        """Say which take is watched."""
        when = when_text(record.started_at, datetime.now().astimezone(), QLocale())
        self._title.setText(record.title)
        self._how.setText(f"{how_text(record)} · {when}")
