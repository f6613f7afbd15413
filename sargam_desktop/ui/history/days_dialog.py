"""UI layer: the days whose takes the learner wants to see."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QWidget

from sargam_desktop.ui.learners.field_grid import FieldDialog, primary
from sargam_desktop.ui.theme.theme_controller import ThemeController


class DaysDialog(FieldDialog):
    """Asks for a first and a last day.

    Thread: GUI.

    Signals:
        chosen: First and last day, both inclusive.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: ThemeController, first: date, last: date, parent: QWidget) -> None:
        """Begin with these days."""
        super().__init__(theme, self.tr("Takes of some days"), primary(theme, self.tr("Show")), parent)
        self._first, self._last = _field(first), _field(last)
        self.add_field(self.tr("From"), self._first)
        self.add_field(self.tr("To"), self._last)

    @Slot()
    def accept(self) -> None:
        """Tell the days, in whichever order they were given."""
        days = sorted((_day(self._first), _day(self._last)))
        self.chosen.emit(*days)
        self.close_done()


def _field(day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    return field


def _day(field: QDateEdit) -> date:
    on = field.date()
    return date(on.year(), on.month(), on.day())
