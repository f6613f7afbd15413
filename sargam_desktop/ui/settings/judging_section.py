"""UI layer: Settings, how strictly time is judged, and the delay that is taken off first."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSpinBox

from sargam_desktop.domain.judgement import JUDGE_VERSION, TOGETHER_US, US_PER_MS, Level
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.settings.level_row import LevelRow
from sargam_desktop.ui.settings.section import Section, muted_label, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController

_MOST_DELAY_MS: Final = 500


class JudgingSection(Section):
    """Level and delay.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make a row for each level, and the field for the delay."""
        super().__init__(theme)
        self._rows = {level: LevelRow(theme, level) for level in Level}
        self._delay = QSpinBox()
        self._delay.setRange(-_MOST_DELAY_MS, _MOST_DELAY_MS)
        self._delay.setSuffix(self.tr(" ms"))
        self._delay.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._delay.setKeyboardTracking(False)
        self._delay.setMinimumWidth(110)
        self._fill()
        self._delay.valueChanged.connect(self._choose_delay)

    def show_settings(self, settings: Settings) -> None:
        """Show level and delay."""
        self._rows[settings.level].setChecked(True)
        self._delay.blockSignals(True)
        self._delay.setValue(round(settings.offset_us / US_PER_MS))
        self._delay.blockSignals(False)

    def _fill(self) -> None:
        card = self.add_card(self.tr("How timing is judged"), self.tr("On time / still counts"))
        for row in self._rows.values():
            row.clicked.connect(partial(self._choose_level, row.level))
            card.column.addWidget(row)
        rules = self.tr(
            "Milliseconds, never stretched by tempo. A chord is together within {ms} ms. Rules: {version}."
        )
        card.column.addWidget(muted_label(rules.format(ms=TOGETHER_US // US_PER_MS, version=JUDGE_VERSION)))
        delay = self.add_card(self.tr("Delay"))
        sentence = self.tr(
            "Taken off every key press before it is judged. Set it above zero if you are told "
            "that you are late although you are not."
        )
        delay.column.addWidget(setting_row(self.tr("Delay of player and keyboard"), sentence, self._delay))

    def _choose_level(self, level: Level) -> None:
        self.changed.emit({"level": level})

    @Slot(int)
    def _choose_delay(self, delay_ms: int) -> None:
        self.changed.emit({"offset_us": delay_ms * US_PER_MS})
