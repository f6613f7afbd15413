"""UI layer: the Progress screen: minutes by day, where notes and timing go, figures by span.

Knows no store: it is shown a standing and a review, and says what the learner wants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QWidget

from sargam_desktop.domain.day_figures import Span, by_span
from sargam_desktop.tutor.coach.skill_shares import SkillShare
from sargam_desktop.tutor.progress import Review, Standing
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.models.span_table import SpanColumn, SpanTableModel
from sargam_desktop.ui.progress.calendar_grid import calendar_cells
from sargam_desktop.ui.progress.minutes_calendar import MinutesCalendar
from sargam_desktop.ui.progress.progress_wording import streak_detail, streak_text, trend_text, week_text
from sargam_desktop.ui.progress.skills_card import SkillsCard
from sargam_desktop.ui.progress.trend_chart import TrendChart, accuracy_points, timing_points
from sargam_desktop.ui.tables.row_table import ColumnPlan, RowTable
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

#: Days that are looked back on, by choice; none for all.
RANGES: Final[dict[str, int | None]] = {"month": 31, "half": 183, "year": 366, "all": None}
_TABLE_WIDTH: Final = 500
_TABLE_HEIGHT: Final = 360
_TREND_HEIGHT: Final = 300
_SIDE_BY_SIDE_FROM: Final = 1000
_COLUMNS: Final[dict[int, ColumnPlan]] = {
    SpanColumn.WHEN: ColumnPlan(0),
    SpanColumn.MINUTES: ColumnPlan(76),
    SpanColumn.TAKES: ColumnPlan(64),
    SpanColumn.FINISHED: ColumnPlan(92, least_table_width=600),
    SpanColumn.NOTES: ColumnPlan(70, least_table_width=520),
    SpanColumn.ACCURACY: ColumnPlan(66),
    SpanColumn.TIMING: ColumnPlan(100),
}


class ProgressView(Page):
    """How the learner gets on.

    Thread: GUI.

    Signals:
        range_chosen: Days to look back, None for all.
        takes_requested: Show every take.
        export_requested: Write the figures to a file.
        songs_requested: Nothing was played yet, and the learner wants to choose a song.
        reload_requested: Try to read the store again.
        clock_accepted: The clock is right now; days that it counted ahead are to be forgotten.
    """

    range_chosen = Signal(object)
    takes_requested = Signal()
    export_requested = Signal()
    songs_requested = Signal()
    reload_requested = Signal()
    clock_accepted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty screen; fill it with `show_progress`."""
        super().__init__(parent)
        self._theme = theme
        self.set_title(self.tr("Progress"))
        self._review: Review | None = None
        self._streak = StatusChip(theme, "", Tone.WARM, icon="flame")
        self._streak_detail = _caption()
        self._clock = Button(theme, self.tr("The clock is right now"))
        self._calendar = MinutesCalendar(theme)
        self._chart = TrendChart(theme)
        self._trends = [_caption(), _caption()]
        self._figures = SpanTableModel(self)
        self._table = RowTable(theme, self.tr("Figures by time"), _COLUMNS)
        self._table.setModel(self._figures)
        self._spans = SegmentedControl(theme, self._span_choices(), self.tr("Figures by"))
        self._ranges = SegmentedControl(theme, self._range_choices(), self.tr("Time shown"))
        self._ranges.set_value("half")
        self._spans.set_value(Span.WEEK.value)
        self._pages = QStackedWidget()
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._none_yet = EmptyState(
            theme,
            self.tr("Nothing to show yet"),
            self.tr("Practise for a few minutes. Your first day appears here."),
            self.tr("Choose a song"),
        )
        self._fill()
        self._connect()
        self.set_first_focus(self._calendar)

    @property
    def days_back(self) -> int | None:
        """How many days are looked back on, None for all."""
        return RANGES[self._ranges.value()]

    def show_progress(self, standing: Standing, review: Review) -> None:
        """Show how the learner stands and what was played in the chosen time."""
        self._review = review
        practised = sum(day.sessions > 0 for day in standing.days)
        self.set_subtitle(week_text(standing.week, practised) if review.days else "")
        self._streak.set_status(streak_text(standing.streak), Tone.WARM)
        self._streak_detail.setText(streak_detail(standing.streak))
        self._clock.setVisible(standing.streak.is_clock_behind)
        first = max(review.first, review.last - timedelta(days=366))
        self._calendar.set_cells(calendar_cells(review.days, review.ledger, first, review.last))
        self._show_trends(review)
        self._show_figures()
        self._pages.setCurrentIndex(0 if review.days else 1)

    def show_skills(self, shares: Sequence[SkillShare]) -> None:
        """Show how much of what was played lately was right, by kind of notes."""
        self._skills.show_skills(shares)

    def show_trouble(self, message: str) -> None:
        """Say that the store could not be read."""
        self._trouble.set_error(self.tr("Your progress could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint("← → ↑ ↓", self.tr("Move from day to day in the calendar")),
            KeyHint(self.tr("Ctrl H"), self.tr("Show all takes")),
            KeyHint(self.tr("Ctrl E"), self.tr("Export the figures")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the table beside the pictures, or leave it out of a narrow window's first row."""
        super().resizeEvent(event)
        self._place()

    # ---- building

    def _fill(self) -> None:
        export = Button(self._theme, self.tr("Export…"), icon="export")
        export.set_key(self.tr("Ctrl E"))
        export.clicked.connect(self.export_requested)
        takes = Button(self._theme, self.tr("All takes"), icon="clock")
        takes.set_key(self.tr("Ctrl H"))
        takes.clicked.connect(self.takes_requested)
        for widget in (takes, export):
            self.action_row.addWidget(widget)
        self._cards = (self._calendar_card(), self._trend_card(), self._table_card())
        self._skills = SkillsCard(self._theme)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(20)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        for page in (scroll, self._none_yet, self._trouble):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self._place()

    def _calendar_card(self) -> Card:
        card = Card(self._theme, self.tr("Minutes a day"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._streak)
        row.addWidget(self._streak_detail, 1)
        row.addWidget(self._clock)
        row.addWidget(self._ranges)
        self._clock.hide()
        card.column.addLayout(row)
        card.column.addWidget(self._calendar)
        legend = _caption()
        words = self.tr("Colour: 1, 10, 20, 30 minutes and more · dot: rest day · snowflake: freeze")
        legend.setText(words)
        card.column.addWidget(legend)
        return card

    def _trend_card(self) -> Card:
        card = Card(self._theme, self.tr("Trend"))
        key = _caption()
        key.setText(
            self.tr(
                "Above: right notes in %, band: days of the week. Below: timing in ms, band: middle half."
            )
        )
        card.column.addWidget(key)
        card.column.addWidget(self._chart, 1)
        said = QHBoxLayout()
        said.setSpacing(20)
        for label in self._trends:
            said.addWidget(label, 1)
        card.column.addLayout(said)
        return card

    def _table_card(self) -> Card:
        card = Card(self._theme, self.tr("Figures"))
        card.column.addWidget(self._spans, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self._table, 1)
        return card

    def _place(self) -> None:
        is_wide = self.width() >= _SIDE_BY_SIDE_FROM
        calendar, trend, table = self._cards
        self._grid.addWidget(calendar, 0, 0)
        self._grid.addWidget(trend, 1, 0)
        if is_wide:
            self._grid.addWidget(table, 0, 1, 2, 1)
        else:
            self._grid.addWidget(table, 2, 0)
        self._grid.addWidget(self._skills, 3, 0, 1, 2 if is_wide else 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)
        trend.setMinimumHeight(self._theme.scaled(_TREND_HEIGHT))
        table.setMinimumHeight(0 if is_wide else self._theme.scaled(_TABLE_HEIGHT))
        table.setMinimumWidth(self._theme.scaled(_TABLE_WIDTH) if is_wide else 0)
        table.setMaximumWidth(self._theme.scaled(_TABLE_WIDTH) if is_wide else 16_777_215)

    def _connect(self) -> None:
        self._ranges.chosen.connect(self._choose_range)
        self._spans.chosen.connect(self._show_figures)
        self._none_yet.action_pressed.connect(self.songs_requested)
        self._trouble.action_pressed.connect(self.reload_requested)
        self._clock.clicked.connect(self.clock_accepted)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.export_requested)
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(self.takes_requested)

    def _range_choices(self) -> Sequence[Segment]:
        names = (self.tr("Month"), self.tr("6 months"), self.tr("Year"), self.tr("All"))
        return [Segment(value, name) for value, name in zip(RANGES, names, strict=True)]

    def _span_choices(self) -> Sequence[Segment]:
        names = {Span.DAY: self.tr("Day"), Span.WEEK: self.tr("Week"), Span.MONTH: self.tr("Month")}
        return [Segment(span.value, name) for span, name in names.items()]

    # ---- showing

    @Slot(str)
    def _choose_range(self, value: str) -> None:
        self.range_chosen.emit(RANGES[value])

    @Slot()
    def _show_figures(self) -> None:
        if self._review is not None:
            span = Span(self._spans.value())
            self._figures.show_figures(by_span(self._review.days, span), span)

    def _show_trends(self, review: Review) -> None:
        texts = (
            trend_text(self.tr("Right notes"), review.accuracy, self.tr("points")),
            trend_text(self.tr("Spread of timing"), review.spread, self.tr("ms")),
        )
        for label, text in zip(self._trends, texts, strict=True):
            label.setText(text)
        accuracy = accuracy_points(review.weeks, review.days)
        self._chart.show_weeks(accuracy, timing_points(review.weeks), ". ".join(texts))


def _caption() -> QLabel:
    label = QLabel()
    label.setProperty("role", "caption")
    label.setProperty("tone", "secondary")
    label.setWordWrap(True)
    return label
