"""UI layer: what there is to play on and to hear from, each with its state and its last message."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.domain.settings import OWN_PIANO
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.doctor.message_words import bytes_text, message_words
from sargam_desktop.tutor.doctor.observations import InputSeen, Observations, SoundCondition
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.doctor.said import said
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.theme.theme_controller import ThemeController

_TONES = {
    DeviceState.CONNECTED: Tone.GOOD,
    DeviceState.AVAILABLE: Tone.PLAIN,
    DeviceState.BUSY: Tone.BAD,
    DeviceState.LOST: Tone.WARM,
}
_US = 1_000_000


class DeviceRow(QWidget):
    """Name, state, and a line below.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty row."""
        super().__init__()
        self._name = ElidedLabel("heading-3", "primary")
        self._chip = StatusChip(theme, "")
        self._below = ElidedLabel("caption", "muted")
        self._below.hide()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._below)

    def show_device(self, name: str, state: str, tone: Tone, below: str) -> None:
        """Show a device; only what has changed is painted again."""
        if self._name.text() != name:
            self._name.setText(name)
        if self._chip.text() != state:
            self._chip.set_status(state, tone)
        if self._below.text() != below:
            self._below.setText(below)
            self._below.setVisible(bool(below))
        self.setAccessibleName(f"{name}: {state}. {below}")


class DeviceList(QWidget):
    """Inputs, then outputs.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without devices."""
        super().__init__()
        self._theme = theme
        self._no_inputs = label(self.tr("No input"), "caption", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Inputs"), "caption", "secondary"))
        column.addWidget(self._no_inputs)
        self._inputs = self._group(column)
        column.addWidget(label(self.tr("Outputs"), "caption", "secondary"))
        self._outputs = self._group(column)
        column.addStretch()

    def show_devices(self, seen: Observations) -> None:
        """Show what there is at this moment."""
        self._no_inputs.setVisible(not seen.desk.inputs)
        rows = self._rows(self._inputs, len(seen.desk.inputs))
        for row, each in zip(rows, seen.desk.inputs, strict=True):
            row.show_device(
                each.name, self._state_text(each.state), _TONES[each.state], self._last(each, seen)
            )
        names = [OWN_PIANO, *seen.outputs]
        for row, name in zip(self._rows(self._outputs, len(names)), names, strict=True):
            state, tone = self._output_state(name, seen)
            shown = self.tr("Sargam's piano") if name == OWN_PIANO else name
            row.show_device(shown, state, tone, self._sound_line(seen) if name == OWN_PIANO else "")

    def row_texts(self) -> Sequence[str]:
        """Return what a screen reader says of each row."""
        return [row.accessibleName() for row in self.findChildren(DeviceRow)]

    def _group(self, column: QVBoxLayout) -> QVBoxLayout:
        """Return where rows go; a widget of its own, so that they are read in their order."""
        group = QWidget(self)
        rows = QVBoxLayout(group)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        column.addWidget(group)
        return rows

    def _rows(self, layout: QVBoxLayout, count: int) -> list[DeviceRow]:
        while layout.count() > count:
            item = layout.takeAt(layout.count() - 1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        while layout.count() < count:
            layout.addWidget(DeviceRow(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        widgets = (item.widget() for item in (layout.itemAt(at) for at in range(count)) if item is not None)
        return [widget for widget in widgets if isinstance(widget, DeviceRow)]

    def _last(self, each: InputSeen, seen: Observations) -> str:
        if not each.is_heard:
            return ""
        if not each.lines:
            return self.tr("No message yet")
        last = each.lines[-1]
        words = self.tr("Last: {message} · {bytes} · {seconds} s ago")
        seconds = max(0, seen.at_us - last.at_us) // _US
        return words.format(
            message=said(message_words(last.data)), bytes=bytes_text(last.data), seconds=seconds
        )

    def _state_text(self, state: DeviceState) -> str:
        words = {
            DeviceState.CONNECTED: self.tr("Connected"),
            DeviceState.AVAILABLE: self.tr("Not used"),
            DeviceState.BUSY: self.tr("In use elsewhere"),
            DeviceState.LOST: self.tr("Lost"),
        }
        return words[state]

    def _output_state(self, name: str, seen: Observations) -> tuple[str, Tone]:
        if name != seen.settings.output_name:
            is_off = name == seen.settings.local_off_output
            return (self.tr("Its own sound is off") if is_off else self.tr("Not used")), Tone.PLAIN
        if name != OWN_PIANO:
            return self.tr("Chosen"), Tone.GOOD
        words = {
            SoundCondition.OFF: (self.tr("Off"), Tone.PLAIN),
            SoundCondition.STARTING: (self.tr("Starting"), Tone.INFO),
            SoundCondition.PLAYING: (self.tr("Sounds"), Tone.GOOD),
            SoundCondition.NO_DEVICE: (self.tr("No sound device"), Tone.BAD),
        }
        return words[seen.desk.sound.condition]

    def _sound_line(self, seen: Observations) -> str:
        sound = seen.desk.sound
        if sound.condition is not SoundCondition.PLAYING:
            return ""
        words = self.tr("{system} · {frames} frames at once · {late} of {blocks} blocks late lately")
        return words.format(
            system=sound.system,
            frames=sound.block_frames,
            late=seen.recent_late_blocks,
            blocks=seen.recent_blocks,
        )
