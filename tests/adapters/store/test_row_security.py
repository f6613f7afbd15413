"""PostgreSQL keeps learners apart by itself: what a repository forgets to ask, it does not answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import psycopg
import pytest

from sargam_desktop.adapters.store.coach_tables import CoachDayRow  # noqa: F401 (joins the tables of `Base`)
from sargam_desktop.adapters.store.school_tables import SchoolClassRow  # noqa: F401 (as above)
from sargam_desktop.adapters.store.tables import Base
from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.streak import DayKind, StreakDay
from sargam_desktop.tutor.profile_ports import StayToken
from tests.adapters.store.examples import MORNING, make_events, make_record, make_result, make_score
from tests.adapters.store.places import ServerPlace

ASHA, RAVI, MIRA = "asha", "ravi", "mira"
PRIVATE = {
    "session", "session_recording", "session_chunk", "song_mark", "lesson_progress", "practice_day",
    "streak_day", "coach_day", "coach_skills", "passage_log", "passage_cards", "learner_token",
}  # fmt: skip
SCHOOL = {"school_class", "school_member", "school_assignment"}
#: What all learners of a store have in common, or everybody may know before anybody is signed in.
SHARED = {
    "learner", "score", "song", "imported_file", "score_music", "score_difficulty", "seen_file", "lesson",
}  # fmt: skip


ASSIGNMENT = (
    "INSERT INTO school_assignment (assignment_id, class_id, kind, item_id, title, goal, given_at)"
    " VALUES ('a', 'c', 'song', 'ode-to-joy', 'Ode', 'played', '2026-03-01')"
)


@pytest.fixture
def school(server_place: ServerPlace) -> ServerPlace:
    """A server on which Asha has something in every table; Mira teaches her, and Ravi is in no class."""
    asha = server_place.open(ASHA)
    for learner_id in (ASHA, RAVI, MIRA):
        asha.learners.add(learner_id, ProfileDraft(learner_id), None, MORNING)
    for number in (1, 2):
        asha.sessions.begin(make_record(number), make_score())
        asha.sessions.append(make_record(number).session_id, make_events())
    asha.sessions.finish(replace(make_record(1), state=SessionState.FINISHED, result=make_result()))
    asha.marks.mark_favourite("ode-to-joy", is_favourite=True)
    asha.progress.save_progress(LessonProgress("first-keys", 1, (StepProgress(is_done=True),), 0, 5))
    asha.days.append_ledger([StreakDay(date(2026, 3, 1), DayKind.PRACTISED, 1)])
    asha.learners.add_token("0" * 64, StayToken(ASHA, MORNING, MORNING))
    asha.close()
    for statement in (
        "UPDATE learner SET is_teacher = true WHERE learner_id = 'mira'",
        "INSERT INTO coach_day VALUES ('asha', '2026-03-01', '')",
        "INSERT INTO coach_skills VALUES ('asha', '')",
        "INSERT INTO passage_log VALUES ('entry', 'asha', 1, '')",
        "INSERT INTO passage_cards VALUES ('asha', 1, 1, 1, 'entry', '')",
        "INSERT INTO school_class VALUES ('c', 'mira', 'Monday', '2026-03-01')",
        "INSERT INTO school_member VALUES ('c', 'asha', '2026-03-01')",
        ASSIGNMENT,
    ):
        server_place.change(statement)
    return server_place


@contextmanager
def signed_in(place: ServerPlace, learner_id: str | None) -> Iterator[psycopg.Cursor]:
    """Lend the program's own role, in the name of a learner; nothing is kept."""
    with psycopg.connect(place.address.url) as connection:
        if learner_id is not None:
            connection.execute("SELECT set_config('sargam.learner', %s, true)", (learner_id,))
        with connection.cursor() as cursor:
            yield cursor
        connection.rollback()


def count(cursor: psycopg.Cursor, table: str) -> int:
    found = cursor.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()
    assert found is not None
    return int(found[0])


def test_every_table_is_private_or_the_schools_or_shared_by_all() -> None:
    """A new table turns this red: it needs policies in a migration, or is said to be shared."""
    assert set(Base.metadata.tables) == PRIVATE | SCHOOL | SHARED


def test_row_security_is_forced_on_whatever_is_not_shared(school: ServerPlace) -> None:
    forced = school.ask("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")
    assert {name for (name,) in forced} == PRIVATE | SCHOOL | {"learner"}


@pytest.mark.parametrize("who", [RAVI, "", None])
def test_without_a_filter_nothing_of_another_learner_is_found(school: ServerPlace, who: str | None) -> None:
    with signed_in(school, ASHA) as cursor:
        assert {table: count(cursor, table) > 0 for table in PRIVATE} == dict.fromkeys(PRIVATE, True)
    with signed_in(school, who) as cursor:
        tables = PRIVATE | SCHOOL
        assert {table: count(cursor, table) for table in tables} == dict.fromkeys(tables, 0)


@pytest.mark.parametrize("who", [RAVI, MIRA])
def test_without_a_filter_nothing_of_another_learner_is_changed(school: ServerPlace, who: str) -> None:
    with signed_in(school, who) as cursor:
        for table in sorted(PRIVATE):
            column = min(Base.metadata.tables[table].primary_key.columns.keys())
            cursor.execute(f"UPDATE {table} SET {column} = {column}".encode())
            assert cursor.rowcount == 0, table
            cursor.execute(f"DELETE FROM {table}".encode())
            assert cursor.rowcount == 0, table
        cursor.execute("UPDATE learner SET name = 'other' WHERE learner_id = 'asha'")
        assert cursor.rowcount == 0


@pytest.mark.parametrize(
    "row",
    [
        "song_mark (learner_id, song_id, is_favourite, is_hidden) VALUES ('asha', 'x', true, true)",
        "coach_skills VALUES ('asha', '') ON CONFLICT DO NOTHING",
        "passage_log VALUES ('other', 'asha', 1, '')",
        "session_chunk VALUES ('{session}', 9, '[]')",
        "learner_token VALUES ('1', 'asha', '2026-03-01', '2026-03-01')",
        "school_member VALUES ('c', 'ravi', '2026-03-01')",
        "school_class VALUES ('d', 'mira', 'Tuesday', '2026-03-01')",
    ],
)
def test_nothing_is_added_in_the_name_of_another_learner(school: ServerPlace, row: str) -> None:
    statement = f"INSERT INTO {row.format(session=make_record(2).session_id)}"
    with (
        signed_in(school, RAVI) as cursor,
        pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"),
    ):
        cursor.execute(statement.encode())


def test_ones_own_rows_cannot_be_given_to_another(school: ServerPlace) -> None:
    with (
        signed_in(school, ASHA) as cursor,
        pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"),
    ):
        cursor.execute("UPDATE session SET learner_id = 'ravi'")


def test_a_teacher_reads_the_sessions_of_those_in_her_class_and_of_nobody_else(school: ServerPlace) -> None:
    ravi = school.open(RAVI)
    ravi.sessions.begin(make_record(3), make_score())
    ravi.close()
    with signed_in(school, MIRA) as cursor:
        cursor.execute("SELECT DISTINCT learner_id FROM session")
        assert cursor.fetchall() == [(ASHA,)]
        assert [count(cursor, table) for table in ("session_recording", "lesson_progress")] == [1, 1]
        private = ("song_mark", "coach_skills", "passage_log", "learner_token")
        assert [count(cursor, table) for table in private] == [0, 0, 0, 0]
        assert [count(cursor, table) for table in sorted(SCHOOL)] == [1, 1, 1]


def test_a_teacher_of_another_class_reads_nothing(school: ServerPlace) -> None:
    school.change("INSERT INTO school_class VALUES ('d', 'ravi', 'Tuesday', '2026-03-01')")
    school.change("UPDATE learner SET is_teacher = true WHERE learner_id = 'ravi'")
    with signed_in(school, RAVI) as cursor:
        assert [count(cursor, table) for table in ("session", "school_member", "school_assignment")] == [
            0
        ] * 3
        assert count(cursor, "school_class") == 1


def test_a_teacher_who_teaches_no_more_reads_nothing_of_her_class(school: ServerPlace) -> None:
    school.change("UPDATE learner SET is_teacher = false WHERE learner_id = 'mira'")
    with signed_in(school, MIRA) as cursor:
        unseen = ("session", "lesson_progress", "school_member", "school_assignment")
        assert [count(cursor, table) for table in unseen] == [0, 0, 0, 0]


def test_a_learner_sees_her_class_and_what_it_was_given_but_changes_neither(school: ServerPlace) -> None:
    with signed_in(school, ASHA) as cursor:
        assert [count(cursor, table) for table in sorted(SCHOOL)] == [1, 1, 1]
        for table in sorted(SCHOOL):
            cursor.execute(f"DELETE FROM {table}".encode())
            assert cursor.rowcount == 0, table


def test_who_is_signed_in_ends_with_the_transaction(school: ServerPlace) -> None:
    with psycopg.connect(school.address.url) as connection:
        connection.execute("SELECT set_config('sargam.learner', 'asha', true)")
        connection.commit()
        assert connection.execute("SELECT count(*) FROM session").fetchone() == (0,)


def test_a_score_that_another_learner_still_needs_stays(school: ServerPlace) -> None:
    ravi = school.open(RAVI)
    ravi.sessions.begin(make_record(3), make_score(pitch=72))
    ravi.learners.remove(RAVI)
    assert school.ask("SELECT count(*) FROM score") == [(1,)]
    ravi.close()
