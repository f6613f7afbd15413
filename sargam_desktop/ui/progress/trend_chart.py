"""UI layer: accuracy and timing by week as lines with bands, on one axis of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.day_figures import DayFigures
from sargam_desktop.ui.progress.progress_wording import month_text
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_BAND_ALPHA: Final = 0.22
_LINE_PX: Final = 2
_AXIS_PX: Final = 44
_LEAST_PX: Final = 130
_DAYS_PER_WEEK: Final = 7
_MOST_NAMES: Final = 8
_WIDEST_MS: Final = 200.0
_NARROWEST_MS: Final = 50.0


class TrendPoint(NamedTuple):
    """A week on a line, and the band around it."""

    day: date
    low: float
    value: float
    high: float


def accuracy_points(weeks: Sequence[DayFigures], days: Sequence[DayFigures]) -> tuple[TrendPoint, ...]:
    """Return the share of right notes by week; the band holds the days with enough notes."""
    points = []
    for week in weeks:
        if week.accuracy_percent is not None:
            of_week = [_accuracy(day) for day in days if 0 <= (day.day - week.day).days < _DAYS_PER_WEEK]
            known = [value for value in of_week if value is not None] or [week.accuracy_percent]
            points.append(TrendPoint(week.day, min(known), week.accuracy_percent, max(known)))
    return tuple(points)


def timing_points(weeks: Sequence[DayFigures]) -> tuple[TrendPoint, ...]:
    """Return the median timing by week; the band is the middle half."""
    known = [(week.day, week.timing) for week in weeks]
    return tuple(TrendPoint(day, t.low_ms, t.median_ms, t.high_ms) for day, t in known if t is not None)


def _accuracy(day: DayFigures) -> float | None:
    return day.accuracy_percent


class TrendChart(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """Two plots, one below the other. It shows and is not moved.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make empty plots."""
        super().__init__(parent)
        self._theme = theme
        self._accuracy: tuple[TrendPoint, ...] = ()
        self._timing: tuple[TrendPoint, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setFrameShape(self.Shape.NoFrame)
        self.setBackground(None)
        self.ci.layout.setContentsMargins(0, 0, 0, 0)
        self.ci.layout.setSpacing(4)
        self._notes_plot = self._add_plot(0)
        self._timing_plot = self._add_plot(1)
        self._timing_plot.setXLink(self._notes_plot)
        self._notes_plot.hideAxis("bottom")
        theme.theme_changed.connect(self._draw)

    def show_weeks(self, accuracy: Sequence[TrendPoint], timing: Sequence[TrendPoint], spoken: str) -> None:
        """Show weeks in order; `spoken` says what the picture shows."""
        self._accuracy, self._timing = tuple(accuracy), tuple(timing)
        self.setAccessibleName(spoken)
        self._draw()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _add_plot(self, row: int) -> Any:  # noqa: ANN401 (pyqtgraph has no types)
        plot = self.addPlot(row=row, col=0)
        plot.setMouseEnabled(False, False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.getAxis("left").setWidth(_AXIS_PX)
        return plot

    def _draw(self) -> None:
        for plot in (self._notes_plot, self._timing_plot):
            plot.clear()
            self._dress(plot)
        self._draw_line(self._notes_plot, self._accuracy, "accent.base")
        self._draw_line(self._timing_plot, self._timing, "text.primary")
        lowest = min((point.low for point in self._accuracy), default=60.0)
        self._notes_plot.setYRange(min(lowest, 80.0), 100.0, padding=0.04)
        widest = max((abs(edge) for p in self._timing for edge in (p.low, p.high)), default=_NARROWEST_MS)
        reach = min(max(widest, _NARROWEST_MS), _WIDEST_MS)
        self._timing_plot.setYRange(-reach, reach, padding=0.04)
        self._set_ticks(reach)
        days = [point.day.toordinal() for point in (*self._accuracy, *self._timing)]
        if days:
            self._notes_plot.setXRange(min(days), max(*days, min(days) + _DAYS_PER_WEEK), padding=0.03)

    def _dress(self, plot: Any) -> None:  # noqa: ANN401 (pyqtgraph has no types)
        ink = self._theme.colour("text.muted")
        plot.showGrid(x=False, y=True, alpha=0.14)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setStyle(tickFont=self._theme.font(FontRole.AXIS), tickLength=0)
            axis.setTextPen(ink)
            axis.setPen(pg.mkPen(self._theme.colour("line.strong")) if name == "left" else pg.mkPen(None))

    def _draw_line(self, plot: Any, points: Sequence[TrendPoint], role: str) -> None:  # noqa: ANN401 (as above)
        if not points:
            return
        ink = self._theme.colour(role)
        x = [point.day.toordinal() for point in points]
        edges = [point.low for point in points], [point.high for point in points]
        low, high = (pg.PlotCurveItem(x, edge) for edge in edges)
        plot.addItem(pg.FillBetweenItem(low, high, brush=self._theme.colour(role, _BAND_ALPHA)))
        symbol = "o" if len(points) == 1 else None
        line = pg.PlotDataItem(
            x, [p.value for p in points], pen=pg.mkPen(ink, width=_LINE_PX), antialias=True, symbol=symbol
        )
        plot.addItem(line)
        end = pg.ScatterPlotItem(
            [x[-1]],
            [points[-1].value],
            size=10,
            brush=ink,
            pen=pg.mkPen(self._theme.colour("surface.raised")),
        )
        plot.addItem(end)

    def _set_ticks(self, reach_ms: float) -> None:
        step = 100 if reach_ms > 100 else 50  # noqa: PLR2004 (a round figure)
        values = [value for value in (-step, 0, step) if abs(value) <= reach_ms]
        names = [(value, f"{value:+d}".replace("-", "−") if value else "0") for value in values]
        self._timing_plot.getAxis("left").setTicks([names])
        self._notes_plot.getAxis("left").setTicks([[(v, str(v)) for v in (0, 20, 40, 60, 80, 100)]])
        days = [point.day for point in (*self._accuracy, *self._timing)]
        self._timing_plot.getAxis("bottom").setTicks([_month_ticks(days)])


def _month_ticks(days: Sequence[date]) -> list[tuple[int, str]]:
    """Return the beginnings of months within the days, at most eight."""
    if not days:
        return []
    first, last = min(days), max(days)
    months = []
    day = first.replace(day=1)
    while day <= last:
        if day >= first:
            months.append(day)
        day = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
    every = -(-len(months) // _MOST_NAMES) or 1
    named = months[::every] or [first]
    return [(day.toordinal(), month_text(day)) for day in named]
