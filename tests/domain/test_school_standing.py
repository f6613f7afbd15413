from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from sargam_desktop.domain.errors import InvalidEditError
from sargam_desktop.domain.grading import BarResult, Grade, SessionResult
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson_progress import begin_lesson
from sargam_desktop.domain.school import (
    Assignment,
    AssignmentDraft,
    AssignmentKind,
    Goal,
    GoalKind,
    check_assignment,
)
from sargam_desktop.domain.school_standing import (
    SchoolTake,
    StandingKind,
    read_take,
    standing_of_lesson,
    standing_of_takes,
)
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState, SessionType

GIVEN = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = date(2026, 3, 3)
NINETY_AT_80 = Goal(GoalKind.ACCURACY, 90, tempo_percent=80)


def passage(goal: Goal = NINETY_AT_80, due: date | None = None, hands: Hands = Hands.BOTH) -> Assignment:
    draft = AssignmentDraft(AssignmentKind.PASSAGE, "ode", "Ode", goal, (4, 7), (5, 8), hands, due)
    return Assignment("a", "c", draft, GIVEN)


def bars(first: int, last: int, hits: int = 9, expected: int = 10) -> tuple[BarResult, ...]:
    return tuple(BarResult(i, Hand.RIGHT, expected, hits, hits=hits) for i in range(first, last + 1))


def take(
    accuracy: float = 95.0,
    *,
    day: date = DAY,
    played: tuple[BarResult, ...] = bars(4, 7),
    state: SessionState = SessionState.FINISHED,
    progress: float = 100.0,
    later: tuple[int, ...] = (),
    after: timedelta = timedelta(days=1),
    song_id: str = "ode",
    **settings: object,
) -> SchoolTake:
    usual: dict[str, object] = {"speed_percent": 80, "first_bar": 4, "last_bar": 7}
    result = SessionResult(40, 36, 2, 0, 2, 0, 0, accuracy, 90.0, 0, progress, played)
    record = SessionRecord(
        f"take on {day}", song_id, "Ode", GIVEN + after, SessionSettings(**{**usual, **settings}),  # type: ignore[arg-type]
        state, 120_000_000, result, later_speeds=later,
    )  # fmt: skip
    return SchoolTake(record, day)


def stands(assignment: Assignment, *takes: SchoolTake, today: date = DAY) -> tuple[StandingKind, bool]:
    standing = standing_of_takes(assignment, takes, today)
    return standing.kind, standing.is_late


REACHED, BEGUN, NOT_BEGUN = StandingKind.REACHED, StandingKind.BEGUN, StandingKind.NOT_BEGUN


def test_a_take_that_is_right_enough_and_fast_enough_reaches_the_goal() -> None:
    standing = standing_of_takes(passage(), [take(70.0), take(95.0, day=DAY + timedelta(2))], DAY)
    assert (standing.kind, standing.reached_on, standing.takes) == (REACHED, date(2026, 3, 5), 2)
    assert standing.best is not None
    assert (standing.best.accuracy, standing.minutes) == (95.0, 4.0)


@pytest.mark.parametrize(
    "short",
    [
        take(89.9),
        take(speed_percent=75),
        take(later=(60,)),
        take(mode=Mode.WAIT),
        take(state=SessionState.STOPPED, progress=80.0),
        take(first_bar=5, played=bars(5, 7)),
        take(hands=Hands.RIGHT),
    ],
    ids=["too little right", "too slow", "slower on the way", "the clock waits", "broken off", "too few bars",
         "one hand of two"],
)  # fmt: skip
def test_a_take_that_falls_short_is_a_beginning(short: SchoolTake) -> None:
    assert stands(passage(), short) == (BEGUN, False)


@pytest.mark.parametrize(
    "other",
    [
        take(song_id="another"),
        take(after=timedelta(seconds=-1)),
        take(first_bar=8, last_bar=11, played=bars(8, 11)),
        take(session_type=SessionType.LISTEN),
        take(is_rhythm_only=True),
    ],
    ids=["another song", "before it was given", "other bars", "listened to", "rhythm on any key"],
)
def test_what_is_about_something_else_does_not_count(other: SchoolTake) -> None:
    assert stands(passage(), other) == (NOT_BEGUN, False)


def test_of_a_take_of_the_whole_song_the_assigned_bars_count() -> None:
    weak_elsewhere = bars(0, 3, hits=2) + bars(4, 7, hits=10) + bars(8, 15, hits=2)
    whole = take(40.0, first_bar=None, last_bar=None, played=weak_elsewhere)
    assert stands(passage(), whole) == (REACHED, False)
    figures = read_take(whole, passage().draft)
    assert figures is not None
    assert (figures.accuracy, figures.grade) == (100.0, None)


def test_of_a_take_with_both_hands_the_assigned_hand_counts() -> None:
    left = tuple(BarResult(i, Hand.LEFT, 10, 1, hits=1) for i in range(4, 8))
    both = take(50.0, played=bars(4, 7, hits=10) + left)
    assert stands(passage(hands=Hands.RIGHT), both) == (REACHED, False)
    assert stands(passage(hands=Hands.LEFT), both) == (BEGUN, False)


def test_a_take_broken_off_after_the_assigned_bars_has_played_them_to_their_end() -> None:
    on = take(first_bar=None, last_bar=None, played=bars(0, 9), state=SessionState.STOPPED, progress=60.0)
    assert stands(passage(Goal()), on) == (REACHED, False)


def test_a_wrong_note_that_lies_in_a_later_bar_ends_no_passage() -> None:
    stray = (*bars(4, 6), BarResult(8, Hand.RIGHT, 0, 0, 1))
    off = take(first_bar=None, last_bar=None, played=stray, state=SessionState.STOPPED, progress=20.0)
    assert stands(passage(Goal()), off) == (BEGUN, False)


def test_a_loop_counts_once_it_came_round() -> None:
    loop = take(state=SessionState.STOPPED, progress=100.0, is_looping=True)
    assert stands(passage(), loop) == (REACHED, False)


def test_a_grade_is_reached_by_it_or_a_better_one() -> None:
    in_c, in_b = (passage(Goal(GoalKind.GRADE, grade=grade)) for grade in (Grade.A_PLUS, Grade.A))
    assert stands(in_c, take(95.0)) == (BEGUN, False)
    assert stands(in_b, take(95.0)) == (REACHED, False)


@pytest.mark.parametrize(
    ("takes", "today", "expected"),
    [
        ((), date(2026, 3, 4), (NOT_BEGUN, False)),
        ((), date(2026, 3, 5), (NOT_BEGUN, True)),
        ((take(50.0),), date(2026, 3, 5), (BEGUN, True)),
        ((take(day=date(2026, 3, 4)),), date(2026, 4, 1), (REACHED, False)),
        ((take(day=date(2026, 3, 5)),), date(2026, 4, 1), (REACHED, True)),
    ],
    ids=["on the day", "the day is over", "begun, and over", "reached on the day", "reached a day late"],
)
def test_late_is_what_comes_after_its_day(
    takes: tuple[SchoolTake, ...], today: date, expected: tuple[StandingKind, bool]
) -> None:
    assert stands(passage(due=date(2026, 3, 4)), *takes, today=today) == expected


def test_once_reached_it_stays_reached_however_later_takes_go() -> None:
    assert stands(passage(), take(95.0), take(20.0, day=DAY + timedelta(1))) == (REACHED, False)


def test_the_best_take_is_the_one_nearest_to_the_goal_not_the_slowest() -> None:
    slow, fast = take(100.0, speed_percent=40), take(85.0, day=DAY + timedelta(1))
    best = standing_of_takes(passage(), [slow, fast], DAY).best
    assert best is not None
    assert (best.accuracy, best.speed_percent) == (85.0, 80)


def lesson(due: date | None = None) -> Assignment:
    return Assignment("a", "c", AssignmentDraft(AssignmentKind.LESSON, "l", "Lesson", due=due), GIVEN)


def test_a_lesson_is_begun_with_its_first_step_and_reached_when_it_is_completed() -> None:
    begun = begin_lesson("l", 1, 2).after_reading(0, GIVEN)
    done = begun.after_reading(1, GIVEN)
    found = [
        standing_of_lesson(lesson(), each, None, DAY).kind for each in (None, begin_lesson("l", 1, 2), begun)
    ]
    assert found == [NOT_BEGUN, NOT_BEGUN, BEGUN]
    standing = standing_of_lesson(lesson(), done, DAY, DAY)
    assert (standing.kind, standing.reached_on, standing.steps) == (REACHED, DAY, (2, 2))


def test_a_lesson_of_before_it_was_given_is_not_late() -> None:
    due, before = date(2026, 3, 9), date(2026, 1, 1)
    done = begin_lesson("l", 1, 1).after_reading(0, GIVEN)
    assert not standing_of_lesson(lesson(due), done, before, date(2026, 6, 1)).is_late
    assert standing_of_lesson(lesson(due), None, None, date(2026, 6, 1)).is_late


@pytest.mark.parametrize(
    "change",
    [
        {"bars": (7, 4)},
        {"bars": None},
        {"goal": Goal(GoalKind.ACCURACY, 0)},
        {"goal": Goal(GoalKind.ACCURACY, 101)},
        {"goal": Goal(GoalKind.GRADE)},
        {"goal": Goal(tempo_percent=5)},
    ],
)
def test_what_makes_no_sense_cannot_be_given(change: dict[str, object]) -> None:
    with pytest.raises(InvalidEditError):
        check_assignment(replace(passage().draft, **change))  # type: ignore[arg-type]
