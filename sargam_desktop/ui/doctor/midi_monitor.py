"""UI layer: raw MIDI as it comes, line by line; text that can be read aloud and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from sargam_desktop.tutor.doctor.message_words import bytes_text, message_words
from sargam_desktop.tutor.doctor.monitor import NewLines
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.check_box import CheckBox
from sargam_desktop.ui.doctor.said import said
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Older lines are dropped.
MOST_LINES = 300
_US = 1_000_000
_LEAST_HEIGHT_PX = 120


class MidiMonitor(Card):
    """The last messages of all inputs.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin empty."""
        super().__init__(theme)
        self.hold = CheckBox(theme, self.tr("Hold still"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(MOST_LINES)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.text.setAccessibleName(self.tr("MIDI messages"))
        self.text.setAccessibleDescription(
            self.tr("Seconds, bytes, meaning, device; the newest line is last")
        )
        self.text.setPlaceholderText(self.tr("Press any key: each message stands here as it comes."))
        self._clear = Button(theme, self.tr("Clear"), size=ButtonSize.SMALL)
        self._clear.setAccessibleName(self.tr("Clear the messages"))
        self._clear.clicked.connect(self.clear)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(label(self.tr("MIDI monitor"), "heading-2"))
        head.addStretch()
        head.addWidget(self.hold)
        head.addWidget(self._clear)
        self.column.addLayout(head)
        self.column.addWidget(self.text, 1)

    def add(self, news: Sequence[NewLines], began_us: int) -> None:
        """Show new messages, if there are any; one repaint for all of them."""
        if self.hold.isChecked() or not news:
            return
        lines = sorted((line.at_us, each.device, line.data) for each in news for line in each.lines)
        rows = [
            f"{(at_us - began_us) / _US:9.3f}  {bytes_text(data):<8}  {said(message_words(data))} · {device}"
            for at_us, device, data in lines[-MOST_LINES:]
        ]
        if any(each.are_some_lost for each in news):
            rows.insert(0, self.tr("… more came than can be shown"))
        self.text.appendPlainText("\n".join(rows))
        if not self.text.hasFocus():
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.maximum())

    @Slot()
    def clear(self) -> None:
        """Take all lines away."""
        self.text.clear()
