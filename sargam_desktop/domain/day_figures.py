"""Domain: what was played on a day, as figures that add up to those of a week, a month, a year."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate, groupby
from math import sqrt
from statistics import fmean, median
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from sargam_desktop.domain.grading import SessionResult

#: Deviations are counted in steps of 5 ms up to 200 ms either way, those beyond in the outermost.
STEP_US: Final = 5_000
_STEPS: Final = 40
BINS: Final = 2 * _STEPS + 1
#: Fewer notes tell nothing about accuracy or timing.
FEWEST_NOTES: Final = 40
FEWEST_WEEKS: Final = 4
#: A change is told where chance gives one as clear less often than this.
_CHANCE: Final = 0.05
#: The same in standard deviations of Kendall's sum, where there are too many weeks to count all orders.
_CLEAR_SPREADS: Final = 1.96
_MOST_COUNTED: Final = 10
#: So many points show where years go; more make no other line, but pairs without end.
_MOST_POINTS: Final = 104


class DayFigures(NamedTuple):
    """Figures of a day, or of many.

    Attributes:
        day: The day, or the first one.
        played_us: Time played.
        sessions: Sessions with at least one verdict.
        finished: Those played to their end.
        expected: Notes that were asked for.
        correct: Those right and in time.
        early: Those too early.
        late: Those too late.
        missed: Those not played.
        extras: Wrong notes beside the expected ones.
        deviations: Hits by deviation: so many in each step from -200 to +200 ms.
    """

    day: date
    played_us: int = 0
    sessions: int = 0
    finished: int = 0
    expected: int = 0
    correct: int = 0
    early: int = 0
    late: int = 0
    missed: int = 0
    extras: int = 0
    deviations: tuple[int, ...] = (0,) * BINS

    @property
    def minutes(self) -> int:
        """Minutes played, whole ones."""
        return self.played_us // 60_000_000

    @property
    def accuracy_percent(self) -> float | None:
        """Share of right keys among notes asked for and notes too many; None of too few notes."""
        judged = self.expected + self.extras
        if self.expected < FEWEST_NOTES:
            return None
        return 100 * (self.correct + self.early + self.late) / judged

    @property
    def timing(self) -> Spread | None:
        """How the hits lie about their time; None of too few."""
        return spread_of(self.deviations)


class Spread(NamedTuple):
    """Median and middle half of deviations in milliseconds; late is above 0."""

    low_ms: float
    median_ms: float
    high_ms: float

    @property
    def half_width_ms(self) -> float:
        """Half of the width of the middle half."""
        return (self.high_ms - self.low_ms) / 2


class Span(StrEnum):
    """What is summed up."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Course(StrEnum):
    """Where figures go over the weeks."""

    UP = "up"
    DOWN = "down"
    STEADY = "steady"
    NOT_ENOUGH = "not enough data"


class Trend(NamedTuple):
    """Where figures go.

    Attributes:
        course: The direction, where chance does not explain it.
        per_week: Change from one week to the next, the median of all pairs; 0 of too few weeks.
        weeks: Weeks with enough notes.
    """

    course: Course
    per_week: float
    weeks: int


def figures_of(day: date, result: SessionResult, played_us: int, *, is_finished: bool) -> DayFigures:
    """Return the figures of one session."""
    counts = [0] * BINS
    for _, deviation_us in result.deviations_us:
        counts[_bin(deviation_us)] += 1
    return DayFigures(
        day, played_us, int(result.expected > 0), int(is_finished), result.expected, result.correct,
        result.early, result.late, result.missed, result.extras, tuple(counts),
    )  # fmt: skip


def add(first: DayFigures, second: DayFigures) -> DayFigures:
    """Return both together, under the earlier day."""
    return total((first, second), min(first.day, second.day))


def total(days: Iterable[DayFigures], start: date) -> DayFigures:
    """Return all of them together, under the day `start`."""
    _, played_us, sessions, finished, expected, correct, early, late, missed, extras, deviations = zip(
        DayFigures(start), *days, strict=True
    )
    return DayFigures(
        start,
        sum(played_us),
        sum(sessions),
        sum(finished),
        sum(expected),
        sum(correct),
        sum(early),
        sum(late),
        sum(missed),
        sum(extras),
        tuple(map(sum, zip(*deviations, strict=True))),
    )


def by_span(days: Sequence[DayFigures], span: Span) -> tuple[DayFigures, ...]:
    """Return the figures of each week or month that has some, under its first day.

    Args:
        days: In order.
        span: Weeks begin on Monday.
    """
    grouped = groupby(days, key=lambda figures: first_day(figures.day, span))
    return tuple(total(group, start) for start, group in grouped)


def first_day(day: date, span: Span) -> date:
    """Return the first day of the week or month of a day."""
    match span:
        case Span.DAY:
            return day
        case Span.WEEK:
            return day - timedelta(days=day.weekday())
        case Span.MONTH:
            return day.replace(day=1)


def spread_of(deviations: Sequence[int]) -> Spread | None:
    """Return median and middle half of counted deviations; None of fewer than 40 hits."""
    up_to = list(accumulate(deviations))
    if not up_to or up_to[-1] < FEWEST_NOTES:
        return None
    low, middle, high = (_quantile_ms(up_to, share) for share in (0.25, 0.5, 0.75))
    return Spread(low, middle, high)


def trend_of(weeks: Sequence[tuple[date, float | None]]) -> Trend:
    """Return where a figure goes over the weeks.

    The slope is the median over all pairs of weeks (Theil and Sen); Kendall's test tells whether
    chance explains it. Neither minds a week out of the ordinary. Of more than two years, weeks that
    follow one another are joined first.

    Args:
        weeks: First day and figure of each week; None where there were too few notes.
    """
    known = [(day.toordinal() / 7, value) for day, value in weeks if value is not None]
    if len(known) < FEWEST_WEEKS:
        return Trend(Course.NOT_ENOUGH, 0.0, len(known))
    points = _joined(known)
    slopes = list(_slopes(points))
    slope = median(slopes)
    if not slope or not _is_clear(slopes, len(points)):
        return Trend(Course.STEADY, slope, len(known))
    return Trend(Course.UP if slope > 0 else Course.DOWN, slope, len(known))


def _bin(deviation_us: int) -> int:
    step = round(deviation_us / STEP_US)
    return min(max(step, -_STEPS), _STEPS) + _STEPS


def _quantile_ms(up_to: Sequence[int], share: float) -> float:
    """Return the deviation below which a share of the hits lie, even within a step.

    Args:
        up_to: Hits in each step and all those before it.
        share: 0 to 1.
    """
    wanted = share * up_to[-1]
    index = bisect_left(up_to, wanted)
    before = up_to[index - 1] if index else 0
    within = (wanted - before) / (up_to[index] - before)
    return (index - _STEPS - 0.5 + within) * STEP_US / 1000


def _joined(known: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """Return points, each the mean of as many weeks as leave at most two years' number of them."""
    size = -(-len(known) // _MOST_POINTS)
    if size == 1:
        return known
    groups = (known[first : first + size] for first in range(0, len(known), size))
    return [(fmean(week for week, _ in group), fmean(value for _, value in group)) for group in groups]


def _slopes(known: Sequence[tuple[float, float]]) -> Iterator[float]:
    for place, (week, value) in enumerate(known):
        for other_week, other in known[place + 1 :]:
            yield (other - value) / (other_week - week)


def _is_clear(slopes: Sequence[float], weeks: int) -> bool:
    """Tell whether chance makes so many pairs go one way less often than once in twenty (Kendall's test)."""
    surplus = abs(sum((slope > 0) - (slope < 0) for slope in slopes))
    if weeks > _MOST_COUNTED:
        spread = sqrt(weeks * (weeks - 1) * (2 * weeks + 5) / 18)
        return surplus - 1 > _CLEAR_SPREADS * spread
    orders = _orders_by_inversions(weeks)
    pairs = weeks * (weeks - 1) // 2
    extreme = sum(count for inversions, count in enumerate(orders) if abs(pairs - 2 * inversions) >= surplus)
    # Of four weeks even those that all go one way are not rarer than that; they are told all the same.
    return extreme / sum(orders) <= max(_CHANCE, 2 / sum(orders))


def _orders_by_inversions(count: int) -> list[int]:
    """Return how many orders of `count` things have 0, 1, 2 … pairs the wrong way round."""
    orders = [1]
    for size in range(2, count + 1):
        longer = [0] * (len(orders) + size - 1)
        for inversions, number in enumerate(orders):
            for more in range(size):
                longer[inversions + more] += number
        orders = longer
    return orders
