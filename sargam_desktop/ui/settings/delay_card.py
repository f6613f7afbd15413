"""UI layer: Settings, the delay of the devices in use: measured, or set by hand."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox

from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource, with_latest
from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.calibration.calibration_wording import devices_text, way_text
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.models.session_wording import when_text
from sargam_desktop.ui.results.result_wording import ms_text, signed_ms_text
from sargam_desktop.ui.settings.section import muted_label, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController

_MOST_DELAY_MS: Final = 500


class DelayCard(Card):
    """Field for the delay, what was measured, and the way to measure.

    Thread: GUI.

    Signals:
        changed: As `Section.changed`.
        measure_pressed: The learner wants to measure.
    """

    changed = Signal(object)
    measure_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin with no device known."""
        super().__init__(theme, self.tr("Delay"))
        self._settings = Settings()
        self._devices = DevicePair("", None)
        self._field = QSpinBox()
        self._field.setRange(-_MOST_DELAY_MS, _MOST_DELAY_MS)
        self._field.setSuffix(self.tr(" ms"))
        self._field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._field.setKeyboardTracking(False)
        self._field.setMinimumWidth(110)
        self._found = muted_label("")
        self._measure = Button(theme, self.tr("Measure the delay"))
        self._measure.set_key(self.tr("Ctrl D"))
        self._fill()
        self._field.valueChanged.connect(self._set_by_hand)
        self._measure.clicked.connect(self.measure_pressed)

    def show_settings(self, settings: Settings) -> None:
        """Show the delay of the devices in use."""
        self._settings = settings
        self._show()

    def show_devices(self, devices: DevicePair) -> None:
        """Show and set the delay of other devices from now on."""
        if devices != self._devices:
            self._devices = devices
            self._show()

    def _show(self) -> None:
        self._field.blockSignals(True)
        self._field.setValue(round(self._settings.offset_for(self._devices) / US_PER_MS))
        self._field.blockSignals(False)
        self._found.setText(self._describe())

    def _describe(self) -> str:
        """Name the devices and tell what was found for them, the delay in use first."""
        found = [each for each in reversed(self._settings.offsets) if each.devices == self._devices]
        lines = [found_text(each) for each in found] or [self._nothing_found()]
        return "\n".join([self.tr("For {devices}.").format(devices=devices_text(self._devices)), *lines])

    def _nothing_found(self) -> str:
        if self._settings.offset_us:
            return self.tr("Not measured yet: the delay set for all devices counts.")
        return self.tr("Not measured yet.")

    def _fill(self) -> None:
        sentence = self.tr(
            "Taken off every key press before it is judged. Set it above zero if you are told "
            "that you are late although you are not."
        )
        self.column.addWidget(setting_row(self.tr("Delay of player and keyboard"), sentence, self._field))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._found, 1)
        row.addWidget(self._measure, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    @Slot(int)
    def _set_by_hand(self, delay_ms: int) -> None:
        by_hand = DeviceOffset(
            self._devices, delay_ms * US_PER_MS, OffsetSource.HAND, datetime.now(UTC), None, 0
        )
        self.changed.emit({"offsets": with_latest(self._settings.offsets, by_hand)})


def found_text(found: DeviceOffset) -> str:
    """Return "By click: +18 ms, spread 9 ms, from 24 presses" and when."""
    when = when_text(found.found_at, datetime.now().astimezone(), QLocale())
    way, delay = way_text(found.source), signed_ms_text(found.offset_us)
    if found.spread_us is None:
        words = QCoreApplication.translate("DelayCard", "{way}: {delay} · {when}")
        return words.format(way=way, delay=delay, when=when)
    words = QCoreApplication.translate(
        "DelayCard", "{way}: {delay}, spread {spread}, from {count} presses · {when}"
    )
    spread = ms_text(found.spread_us)
    return words.format(way=way, delay=delay, spread=spread, count=found.taps, when=when)
