from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.day_figures import BINS, Course, DayFigures, Span, Trend, by_span, total
from sargam_desktop.domain.streak import DayKind, Streak, StreakDay
from sargam_desktop.tutor.progress import Review, Standing
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.progress.minutes_calendar import MinutesCalendar
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.progress_view import ProgressView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TODAY = date(2026, 11, 28)
UNKNOWN = Trend(Course.NOT_ENOUGH, 0, 2)
THREE_DAYS = Streak(3, 9, 1)
EVEN = (0,) * 40 + (60,) + (0,) * (BINS - 41)


def played(days_ago: int, minutes: int = 12) -> DayFigures:
    day = TODAY - timedelta(days=days_ago)
    return DayFigures(day, minutes * 60_000_000, 2, 1, 60, 54, 3, 3, 0, 0, EVEN)


def review(*days: DayFigures, accuracy: Trend = UNKNOWN) -> Review:
    frozen = StreakDay(TODAY - timedelta(days=1), DayKind.FROZEN, 3)
    weeks = by_span(days, Span.WEEK)
    first = TODAY - timedelta(days=60)
    return Review(first, TODAY, days, weeks, total(days, first), accuracy, accuracy, (frozen,))


def standing(*days: DayFigures, streak: Streak = THREE_DAYS) -> Standing:
    last = tuple(DayFigures(TODAY - timedelta(days=back)) for back in range(6, -1, -1))
    return Standing(TODAY, DayFigures(TODAY), total(days, TODAY), streak, last, ())


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController) -> ProgressView:
    view = ProgressView(theme)
    qtbot.addWidget(view)
    view.resize(1212, 800)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def said(view: ProgressView) -> str:
    return " / ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def rows(view: ProgressView) -> list[list[str]]:
    model = view.findChildren(QTableView)[0].model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_weeks_stand_newest_first_with_dashes_where_there_were_too_few_notes(view: ProgressView) -> None:
    few = DayFigures(TODAY, 60_000_000, 1, 0, 12, 12)
    view.show_progress(standing(few), review(played(9), played(8), few))
    assert rows(view) == [
        ["23 Nov 2026", "1", "1", "0", "12", "–", "–"],
        ["16 Nov 2026", "24", "4", "2", "120", "100 %", "0 ± 1"],
    ]


def test_months_are_summed_up_on_request(view: ProgressView) -> None:
    view.show_progress(standing(), review(played(40), played(1)))
    choices = view.findChildren(QAbstractButton)
    months = [button for button in choices if button.text() == "Month"][-1]  # the other one is a time shown
    QTest.mouseClick(months, Qt.MouseButton.LeftButton)
    assert [row[0] for row in rows(view)] == ["November 2026", "October 2026"]


def test_a_trend_says_what_it_lacks_until_there_is_enough(view: ProgressView) -> None:
    view.show_progress(standing(), review(played(1)))
    assert "Right notes: not enough data (2 of 4 weeks with 40 notes)" in said(view)
    view.show_progress(standing(), review(played(1), accuracy=Trend(Course.UP, 0.84, 9)))
    assert "Right notes: +0.8 points a week, over 9 weeks" in said(view)


def test_the_arrow_keys_say_each_day_of_the_calendar(view: ProgressView) -> None:
    view.show_progress(standing(), review(played(2), played(0)))
    calendar = view.findChildren(MinutesCalendar)[0]
    calendar.setFocus()
    assert "28 November 2026, 12 min" in calendar.accessibleDescription()
    QTest.keyClick(calendar, Qt.Key.Key_Up)
    assert "27 November 2026, 0 min, freeze" in calendar.accessibleDescription()
    QTest.keyClick(calendar, Qt.Key.Key_Left)
    assert "20 November 2026" in calendar.accessibleDescription()


def test_a_clock_that_is_behind_is_told_with_one_action(qtbot: QtBot, view: ProgressView) -> None:
    view.show_progress(standing(streak=Streak(5, 5, is_clock_behind=True)), review(played(1)))
    assert "The clock of this computer is behind" in said(view)
    button = next(button for button in view.findChildren(Button) if button.text() == "The clock is right now")
    with qtbot.waitSignal(view.clock_accepted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_before_the_first_day_there_is_one_way_on(qtbot: QtBot, view: ProgressView) -> None:
    view.show_progress(standing(), review())
    assert "Nothing to show yet" in said(view)
    button = next(button for button in view.findChildren(Button) if button.text() == "Choose a song")
    with qtbot.waitSignal(view.songs_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
