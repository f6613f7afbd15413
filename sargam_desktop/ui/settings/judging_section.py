"""UI layer: Settings, how strictly time is judged, and the delay that is taken off first."""

from functools import partial

from PySide6.QtCore import Signal

from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.judgement import JUDGE_VERSION, TOGETHER_US, US_PER_MS, Level
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.settings.delay_card import DelayCard
from sargam_desktop.ui.settings.level_row import LevelRow
from sargam_desktop.ui.settings.section import Section, muted_label
from sargam_desktop.ui.theme.theme_controller import ThemeController


class JudgingSection(Section):
    """Level and delay.

    Thread: GUI.

    Signals:
        measure_pressed: The learner wants to measure the delay.
    """

    measure_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make a row for each level, and the card for the delay."""
        super().__init__(theme)
        self._rows = {level: LevelRow(theme, level) for level in Level}
        self._delay = DelayCard(theme)
        self._fill()
        self._delay.changed.connect(self.changed)
        self._delay.measure_pressed.connect(self.measure_pressed)

    def show_settings(self, settings: Settings) -> None:
        """Show level and delay."""
        self._rows[settings.level].setChecked(True)
        self._delay.show_settings(settings)

    def show_devices(self, devices: DevicePair) -> None:
        """Show the delay of the devices in use."""
        self._delay.show_devices(devices)

    def _fill(self) -> None:
        card = self.add_card(self.tr("How timing is judged"), self.tr("On time / still counts"))
        for row in self._rows.values():
            row.clicked.connect(partial(self._choose_level, row.level))
            card.column.addWidget(row)
        rules = self.tr(
            "Milliseconds, never stretched by tempo. A chord is together within {ms} ms. Rules: {version}."
        )
        card.column.addWidget(muted_label(rules.format(ms=TOGETHER_US // US_PER_MS, version=JUDGE_VERSION)))
        self.insert_card(self._delay)

    def _choose_level(self, level: Level) -> None:
        self.changed.emit({"level": level})
