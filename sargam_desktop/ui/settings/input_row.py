"""UI layer: one MIDI input: listen to it or not, what became of it, and trying again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.check_box import CheckBox
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.settings.section import muted_label
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: The words below a tick box begin where its own words begin.
_INDENT = 32
_TONES = {
    DeviceState.CONNECTED: Tone.GOOD,
    DeviceState.AVAILABLE: Tone.PLAIN,
    DeviceState.BUSY: Tone.BAD,
    DeviceState.LOST: Tone.WARM,
}


class InputRow(QWidget):
    """Tick, state, Try again.

    Thread: GUI.

    Signals:
        ticked: Whether the learner wants to listen to it.
        retry_pressed: Open it again.
    """

    ticked = Signal(bool)
    retry_pressed = Signal()

    def __init__(self, theme: ThemeController, name: str) -> None:
        """Show the input called `name`."""
        super().__init__()
        self._tick = CheckBox(theme, name)
        self._tick.clicked.connect(self.ticked)
        self._chip = StatusChip(theme, "")
        self._retry = Button(theme, self.tr("Try again"), size=ButtonSize.SMALL)
        self._retry.setAccessibleName(self.tr("Try {name} again").format(name=name))
        self._retry.clicked.connect(self.retry_pressed)
        self._jitter = muted_label("")
        self._jitter.setContentsMargins(_INDENT, 0, 0, 4)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._tick, 1)
        row.addWidget(self._retry)
        row.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._jitter)

    def set_ticked(self, is_ticked: bool) -> None:
        """Show whether it is chosen."""
        self._tick.setChecked(is_ticked)

    def set_state(self, state: DeviceState | None) -> None:
        """Show what became of it; None for an input that was chosen once and is not there."""
        tone = Tone.PLAIN if state is None else _TONES[state]
        self._chip.set_status(self._word(state), tone)
        self._chip.setToolTip(self._advice(state))
        self._tick.setAccessibleDescription(f"{self._word(state)}. {self._advice(state)}")
        self._retry.setVisible(state is DeviceState.BUSY)

        self._jitter.setVisible(state is DeviceState.CONNECTED)

    def set_jitter(self, jitter: InputJitter | None) -> None:
        """Show how unevenly messages come; None when there are too few yet."""
        if jitter is None:
            self._jitter.setText(self.tr("Jitter: not enough presses yet"))
            return
        words = self.tr("Jitter {median} ms, in 95 of 100 within {p95} ms; {count} messages compared")
        median, p95 = (f"{us / US_PER_MS:.1f}" for us in (jitter.median_us, jitter.p95_us))
        self._jitter.setText(words.format(median=median, p95=p95, count=jitter.intervals))

    def follow_in_tab_order(self, before: QWidget) -> QWidget:
        """Let Tab reach this row after `before`; return the row's last control."""
        QWidget.setTabOrder(before, self._tick)
        QWidget.setTabOrder(self._tick, self._retry)
        return self._retry

    def _word(self, state: DeviceState | None) -> str:
        words = {
            DeviceState.CONNECTED: self.tr("Connected"),
            DeviceState.AVAILABLE: self.tr("Not used"),
            DeviceState.BUSY: self.tr("In use by another program"),
            DeviceState.LOST: self.tr("Lost"),
            None: self.tr("Not plugged in"),
        }
        return words[state]

    def _advice(self, state: DeviceState | None) -> str:
        if state is DeviceState.BUSY:
            return self.tr("Another program holds it. Close it, then try again.")
        if state is DeviceState.LOST:
            return self.tr("Plug it in again; it is found by its name.")
        return ""
