"""UI layer: Settings, how the streak is counted: on or off, and which days are for rest."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.filter_chip import FilterChip
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.settings.section import muted_label, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController


class StreakCard(Card):
    """The streak's switch and its planned days of rest.

    Thread: GUI.

    Signals:
        changed: What the learner chose, as a dict from the names of `Settings` to new values.
    """

    changed = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Make the controls."""
        super().__init__(theme)
        self._streak = Switch(theme, self.tr("Count a streak"))
        self._streak.clicked.connect(self._switch)
        sentence = self.tr("Days of practice in a row. Off: no day is missed, and nothing is lost.")
        self.column.addWidget(setting_row(self.tr("Count a streak"), sentence, self._streak))
        self.column.addWidget(
            muted_label(self.tr("Days of rest. They keep the streak; practice on them counts."))
        )
        self._days = [self._add_day(theme, weekday) for weekday in range(7)]
        row = QHBoxLayout()
        row.setSpacing(8)
        for day in self._days:
            row.addWidget(day)
        row.addStretch()
        self.column.addLayout(row)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._streak.setChecked(settings.has_streak)
        for weekday, day in enumerate(self._days):
            day.setChecked(weekday in settings.rest_weekdays)
            day.setEnabled(settings.has_streak)

    def _add_day(self, theme: ThemeController, weekday: int) -> FilterChip:
        locale = QLocale()
        day = FilterChip(theme, locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat))
        name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)
        day.setAccessibleName(self.tr("Rest on {day}").format(day=name))
        day.clicked.connect(self._choose_days)
        return day

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self.changed.emit({"has_streak": is_on})

    @Slot()
    def _choose_days(self) -> None:
        rest = tuple(weekday for weekday, day in enumerate(self._days) if day.isChecked())
        self.changed.emit({"rest_weekdays": rest})
