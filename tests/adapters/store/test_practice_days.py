from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.day_figures import Span, by_span
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.streak import DayKind, StreakDay
from tests.adapters.store.examples import make_record, make_result, make_score
from tests.adapters.store.older_store import go_back
from tests.adapters.store.places import Place

ALWAYS = date.min, date.max


@pytest.fixture
def in_kolkata(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the computer into a zone 5 h 30 min ahead of UTC."""
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def finish(
    store: Store, number: int, started_at: datetime, state: SessionState = SessionState.FINISHED
) -> None:
    record = make_record(number, started_at=started_at)
    store.sessions.begin(record, make_score())
    changes = {"state": state, "played_us": 90_000_000, "result": make_result(), "started_at": started_at}
    store.sessions.finish(make_record(number, **changes))


def utc(hour: int, minute: int = 0, day: int = 1) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.usefixtures("in_kolkata")
def test_sessions_add_up_to_the_day_on_which_they_began_where_the_learner_is(store: Store) -> None:
    finish(store, 1, utc(22, 29))  # 03:59 in the night
    finish(store, 2, utc(22, 30))  # 04:00 in the morning
    finish(store, 3, utc(8, day=2), SessionState.STOPPED)
    (first, offset), (second, _) = store.days.list_days(*ALWAYS)
    assert (first.day, first.sessions, offset) == (date(2026, 3, 1), 1, 330)
    assert (second.day, second.sessions, second.finished) == (date(2026, 3, 2), 2, 1)
    assert (second.expected, second.missed, second.played_us) == (18, 4, 180_000_000)
    assert sum(second.deviations) == 4


@pytest.mark.usefixtures("in_kolkata")
def test_a_later_journey_does_not_move_a_day(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    finish(store, 1, utc(22, 30))
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    assert [figures.day for figures, _ in store.days.list_days(*ALWAYS)] == [date(2026, 3, 2)]


def test_a_session_that_ended_without_a_result_adds_nothing(store: Store) -> None:
    record = make_record(1)
    store.sessions.begin(record, make_score())
    store.sessions.finish(make_record(1, state=SessionState.INTERRUPTED))
    assert store.days.list_days(*ALWAYS) == []


def test_sessions_of_earlier_versions_are_summed_up_when_the_store_is_brought_forward(
    store: Store, place: Place, folder: Path
) -> None:
    for number in range(1, 4):
        finish(store, number, utc(12, day=number // 2 + 1))
    store.sessions.begin(make_record(9), make_score())
    before = store.days.list_days(*ALWAYS)
    days = place.ask("SELECT session_id, day, utc_offset_min FROM session ORDER BY 1")
    store.close()
    go_back(folder, "0006")
    later = place.open()
    assert later.days.list_days(*ALWAYS) == before
    assert place.ask("SELECT session_id, day, utc_offset_min FROM session ORDER BY 1") == days
    later.close()


def test_another_learner_has_days_of_their_own(store: Store) -> None:
    finish(store, 1, utc(12))
    store.days.append_ledger([StreakDay(date(2026, 3, 1), DayKind.PRACTISED, 1)])
    first = store.learner_id
    store.learners.add("second", ProfileDraft("Ravi"), None, utc(12))
    store.sign_in("second")
    assert (store.days.list_days(*ALWAYS), store.days.load_ledger()) == ([], [])
    store.days.drop_ledger_from(date.min)
    store.sign_in(first)
    assert len(store.days.load_ledger()) == 1


def test_a_line_of_the_ledger_is_never_written_twice(store: Store) -> None:
    day = date(2026, 3, 1)
    kept = StreakDay(day, DayKind.FROZEN, 7, 1, 3, is_repair=True)
    store.days.append_ledger([kept])
    store.days.append_ledger(
        [kept._replace(kind=DayKind.MISSED), StreakDay(day + timedelta(1), DayKind.REST, 7)]
    )
    assert store.days.load_ledger() == [kept, StreakDay(day + timedelta(1), DayKind.REST, 7)]
    assert store.days.load_ledger(day + timedelta(1)) == [StreakDay(day + timedelta(1), DayKind.REST, 7)]
    assert store.days.load_end_of_ledger(1) == ([StreakDay(day + timedelta(1), DayKind.REST, 7)], 7)


def test_weeks_of_stored_days_are_those_of_the_calendar(store: Store) -> None:
    for number in range(1, 9):
        finish(store, number, utc(12, day=number))
    days = [figures for figures, _ in store.days.list_days(*ALWAYS)]
    assert [week.sessions for week in by_span(days, Span.WEEK)] == [1, 7]
