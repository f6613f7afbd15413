from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sargam_desktop.domain.day_figures import Course, DayFigures
from sargam_desktop.domain.streak import DayKind, StreakDay, StreakPlan
from sargam_desktop.tutor.progress import Progress

KOLKATA = ZoneInfo("Asia/Kolkata")
MONDAY = date(2026, 11, 2)
PLAN = StreakPlan()


class Days:
    """The days of a learner, in memory."""

    def __init__(self, *days: DayFigures) -> None:
        self.days = list(days)
        self.ledger: list[StreakDay] = []

    def list_days(self, first: date, last: date) -> list[tuple[DayFigures, int]]:
        return [(figures, 330) for figures in self.days if first <= figures.day <= last]

    def load_ledger(self, first: date = date.min) -> list[StreakDay]:
        return [line for line in self.ledger if line.day >= first]

    def load_end_of_ledger(self, lines: int) -> tuple[list[StreakDay], int]:
        return self.ledger[-lines:], max((line.length for line in self.ledger), default=0)

    def append_ledger(self, lines: Sequence[StreakDay]) -> None:
        self.ledger += lines

    def drop_ledger_from(self, day: date) -> None:
        self.ledger = [line for line in self.ledger if line.day < day]


def at(number: int, hour: int = 18) -> Callable[[], datetime]:
    moment = datetime(2026, 11, 2, hour, tzinfo=KOLKATA) + timedelta(days=number)
    return lambda: moment


def day(number: int, minutes: int = 10, notes: int = 50, missed: int = 0) -> DayFigures:
    hits = notes - missed
    return DayFigures(MONDAY + timedelta(days=number), minutes * 60_000_000, 1, 0, notes, hits, 0, 0, missed)


def test_today_shows_what_was_played_and_the_last_seven_days() -> None:
    standing = Progress(Days(day(0), day(1), day(6, minutes=12)), at(6)).standing(PLAN)
    assert standing.played.minutes == 12
    assert [figures.minutes for figures in standing.days] == [10, 10, 0, 0, 0, 0, 12]
    assert standing.week.minutes == 32


def test_after_midnight_it_is_still_yesterday() -> None:
    standing = Progress(Days(day(0)), at(1, hour=2)).standing(PLAN)
    assert (standing.today, standing.played.minutes) == (MONDAY, 10)


def test_days_that_are_over_join_the_ledger_once() -> None:
    days = Days(day(0), day(1))
    Progress(days, at(3)).standing(PLAN)
    standing = Progress(days, at(3)).standing(PLAN)
    assert [line.kind for line in days.ledger] == [DayKind.PRACTISED, DayKind.PRACTISED, DayKind.MISSED]
    assert (standing.streak.length, standing.streak.repairable) == (0, 2)


def test_a_quick_look_tells_the_same_and_writes_nothing() -> None:
    days = Days(day(0), day(1), day(2))
    quick = Progress(days, at(3)).standing(PLAN, is_kept=False)
    assert days.ledger == []
    assert quick == Progress(days, at(3)).standing(PLAN)
    assert quick.has_practised


def test_who_has_never_practised_is_known_at_once() -> None:
    assert not Progress(Days(), at(0)).standing(PLAN, is_kept=False).has_practised


def test_the_longest_streak_of_years_ago_is_still_told() -> None:
    days = Days(day(0))
    begin = MONDAY - timedelta(days=400)
    years_ago = [StreakDay(begin + timedelta(number), DayKind.PRACTISED, number + 1) for number in range(90)]
    since = [StreakDay(begin + timedelta(number), DayKind.MISSED, 0) for number in range(90, 400)]
    days.ledger = [*years_ago, *since]
    streak = Progress(days, at(0)).standing(PLAN).streak
    assert (streak.length, streak.longest) == (1, 90)


def test_a_day_of_rest_that_is_planned_later_does_not_mend_the_past() -> None:
    days = Days(day(0), day(1), day(3, minutes=6))
    Progress(days, at(3)).standing(PLAN)
    assert Progress(days, at(3)).standing(StreakPlan(frozenset({2}))).streak.length == 1


def test_a_review_tells_trends_only_of_four_weeks_with_enough_notes() -> None:
    rising = [day(7 * week, missed=20 - 4 * week) for week in range(5)]
    review = Progress(Days(*rising), at(30)).review()
    assert (review.accuracy.course, review.first) == (Course.UP, MONDAY)
    assert review.whole.sessions == 5
    assert Progress(Days(*rising[:3]), at(30)).review().accuracy.course is Course.NOT_ENOUGH


def test_a_review_from_a_day_on_leaves_out_what_was_before() -> None:
    review = Progress(Days(day(0), day(20)), at(25)).review(MONDAY + timedelta(days=10))
    assert review.whole.minutes == 10


def test_a_store_without_a_day_has_an_empty_review() -> None:
    review = Progress(Days(), at(0)).review()
    assert (review.days, review.whole.minutes, review.first) == ((), 0, MONDAY)


def test_a_clock_that_was_wrong_and_is_right_again_can_be_told_so() -> None:
    days = Days(day(0), day(1))
    Progress(days, at(400)).standing(PLAN)
    progress = Progress(days, at(2))
    assert progress.standing(PLAN).streak.is_clock_behind
    progress.forget_future()
    assert progress.standing(PLAN).streak.length == 2
