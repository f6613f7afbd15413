"""UI layer: a field for a day, with a calendar below it."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ARROW_PX: Final = 16
_ARROW_GAP: Final = 10
_CALENDAR: Final = QSize(320, 260)


class DateField(QDateEdit):
    """A day, or none: what stands before the first day means that.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, first: date, none: str, parent: QWidget | None = None) -> None:
        """Offer days from `first` on; `none` says that there is no day."""
        super().__init__(parent)
        self._theme = theme
        self.setSpecialValueText(none)
        self.setDisplayFormat("d MMM yyyy")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(theme.scaled(_CALENDAR.width()), theme.scaled(_CALENDAR.height()))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # red would say that something is wrong
        self._offer_from(first)
        self._tint()
        theme.theme_changed.connect(self._tint)

    def day(self) -> date | None:
        """Return the day, None for none."""
        if self.date() == self.minimumDate():
            return None
        return date(self.date().year(), self.date().month(), self.date().day())

    def set_day(self, day: date | None) -> None:
        """Show a day, also one before those that are offered; None for none."""
        if day is None:
            self.setDate(self.minimumDate())
            return
        if _qdate(day) <= self.minimumDate():
            self._offer_from(day)
        self.setDate(_qdate(day))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field of the style sheet, and the arrow over it."""
        super().paintEvent(event)
        arrow = self._theme.pixmap("chevron-down", "text.secondary", _ARROW_PX, self.devicePixelRatioF())
        draw_icon(QPainter(self), arrow, self.width() - _ARROW_PX - _ARROW_GAP, self.height() / 2)

    @Slot()
    def _tint(self) -> None:
        """Give the arrows of the calendar the ink of the theme; Qt's own are black."""
        for name, icon in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self.calendarWidget().findChild(QToolButton, name)
            if button is not None:
                button.setIcon(QIcon(self._theme.pixmap(icon, "text.secondary", _ARROW_PX, 1.0)))
        self.update()

    def _offer_from(self, first: date) -> None:
        self.setMinimumDate(_qdate(first).addDays(-1))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
