"""A store on a PostgreSQL server: addresses, troubles, versions, programs beside one another."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from sargam_desktop.adapters.store import coach_tables, school_tables  # noqa: F401 (they join `Base`)
from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.server_address import ServerAddress
from sargam_desktop.adapters.store.server_database import create_server_engine
from sargam_desktop.adapters.store.server_schema import upgrade_server
from sargam_desktop.adapters.store.server_visit import visit
from sargam_desktop.adapters.store.store import NOBODY, Store
from sargam_desktop.adapters.store.store_errors import RefusedError
from sargam_desktop.adapters.store.tables import Base
from sargam_desktop.domain.errors import NewerStoreError, StoreError
from sargam_desktop.domain.session import SessionState
from tests.adapters.store.examples import make_record, make_result, make_score, make_song
from tests.adapters.store.places import ServerPlace
from tests.postgres_server import PASSWORD, PostgresServer

PROGRAMS = "FROM pg_stat_activity WHERE usename = 'desk' AND datname = current_database()"


def error_of(act: Callable[[], object]) -> StoreError:
    with pytest.raises(StoreError) as caught:
        act()
    words = f"{caught.value} {caught.value!r}"
    assert "\n" not in str(caught.value)
    assert PASSWORD not in words
    assert "p%40ss" not in words
    return caught.value


def open_at(url: str) -> Store:
    return Store(Path("unused"), NOBODY, ServerAddress(url))


# ---- addresses


@pytest.mark.parametrize(
    "url",
    [
        *("", "sargam.db", "mysql://desk@server/school", "postgresql://server", "postgresql://h:x/d"),
        *("postgresql://[/d", "postgresql://desk:12/secret@server/school"),
    ],
)
def test_what_is_no_address_of_a_server_says_how_one_is_written(url: str) -> None:
    assert "postgresql://role@server/database" in error_of(lambda: ServerAddress(url)).advice


def test_an_address_is_shown_without_its_password() -> None:
    address = ServerAddress(" postgresql+psycopg://desk:p%40ss%2Fw%25rd@h:5433/school?sslmode=require\n")
    shown = f"{address} {address!r} {address.shown_url} {address.without_secret(address.url + PASSWORD)}"
    assert str(address) == "desk@h:5433/school"
    assert PASSWORD not in shown
    assert "p%40ss" not in shown


# ---- troubles

TROUBLES: dict[str, tuple[str, Callable[[PostgresServer], str]]] = {
    "wrong password": (
        "does not let this role in",
        lambda pg: pg.url("postgres").replace(":p%40ss", ":guess"),
    ),
    "no such role": ("does not let this role in", lambda pg: pg.url("postgres", role="stranger")),
    "no such database": ("no such database", lambda pg: pg.url("nowhere")),
    "nobody listens": ("does not answer", lambda _: "postgresql://desk:x@127.0.0.1:1/school"),
    "no such server": ("no such server", lambda _: "postgresql://desk:x@school.invalid/school"),
    "unknown part": ("a part that is unknown", lambda pg: pg.url("postgres") + "?colour=blue"),
    "unknown value": ("a part that is unknown", lambda pg: pg.url("postgres") + "?sslmode=blue"),
    "foreign certificate": (
        "cannot be made secure",
        lambda pg: f"{pg.url('postgres', host='localhost')}?sslmode=verify-full&sslrootcert=/dev/null",
    ),
}


@pytest.mark.parametrize("name", TROUBLES)
def test_a_server_that_cannot_be_used_is_one_clear_sentence(postgres: PostgresServer, name: str) -> None:
    what, url = TROUBLES[name]
    assert what in error_of(lambda: open_at(url(postgres))).what


def test_a_server_that_says_nothing_is_given_up_soon() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        url = f"postgresql://desk:x@127.0.0.1:{silent.getsockname()[1]}/school?connect_timeout=2"
        assert "does not answer" in error_of(lambda: open_at(url)).what
        assert time.monotonic() - began < 10


def test_a_connection_is_encrypted_and_the_server_checked_where_the_address_says_so(
    postgres: PostgresServer, server_place: ServerPlace
) -> None:
    database = server_place.address.url.rpartition("/")[2]
    certificate = postgres.folder / "server.crt"
    url = f"{postgres.url(database, host='localhost')}?sslmode=verify-full&sslrootcert={certificate}"
    assert visit(ServerAddress(url)).is_secure
    other_name = url.replace("@localhost", "@127.0.0.1")
    assert "cannot be made secure" in error_of(lambda: open_at(other_name)).what


# ---- versions


@pytest.fixture
def empty(postgres: PostgresServer) -> ServerPlace:
    """An empty database of its own."""
    return ServerPlace(postgres, postgres.make_database(), Path("unused"))


def test_desks_that_start_on_an_empty_database_at_once_all_find_the_newest_one(empty: ServerPlace) -> None:
    with ThreadPoolExecutor(4) as desks:
        stores = list(desks.map(lambda _: empty.open(), range(4)))
    assert len({store.learner_id for store in stores}) == 1
    assert empty.ask("SELECT version_num FROM alembic_version") == [(HEAD,)]
    engine = create_server_engine(empty.address)
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
        assert [step for step in found if "ix_session_score_hash" not in repr(step)] == []
    engine.dispose()
    for store in stores:
        store.close()


def test_a_database_of_something_else_is_named_and_left_alone(empty: ServerPlace) -> None:
    empty.change("CREATE TABLE letters (text text)")
    assert "something else" in error_of(empty.open).what
    assert "something else" in error_of(lambda: visit(empty.address)).what
    assert empty.ask("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname = 'learner'") == []


def test_a_database_of_a_newer_version_is_left_alone(server_place: ServerPlace) -> None:
    server_place.change("UPDATE alembic_version SET version_num = '9999'")
    try:
        for act in (server_place.open, lambda: visit(server_place.address)):
            error = error_of(act)
            assert isinstance(error, NewerStoreError)
            assert "newer version" in error.what
    finally:
        server_place.change(f"UPDATE alembic_version SET version_num = '{HEAD}'")


def test_a_database_of_an_older_version_waits_until_somebody_brings_it_forward(
    server_place: ServerPlace,
) -> None:
    server_place.change(
        "DROP INDEX ix_session_score_hash; DROP INDEX ix_session_learner_id_title;"
        "ALTER TABLE session DROP COLUMN mode, DROP COLUMN hands,"
        " DROP COLUMN speed_percent, DROP COLUMN covered_bars;"
        "CREATE INDEX ix_session_learner_id_started_at_session_id"
        " ON session (learner_id, started_at, session_id);"
        "UPDATE alembic_version SET version_num = '0011'"
    )
    for policy in server_place.ask("SELECT policyname, tablename FROM pg_policies"):
        server_place.change("DROP POLICY {} ON {}".format(*policy))
    for (function,) in server_place.ask(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE proname ~ '^sargam_'"
    ):
        server_place.change(f"DROP FUNCTION {function}")
    assert "sargam db upgrade" in error_of(server_place.open).advice
    engine = create_server_engine(server_place.address)
    assert upgrade_server(engine, server_place.address).revision == "0011"
    engine.dispose()
    server_place.open().close()


# ---- programs beside one another


def test_a_learner_finds_at_one_desk_what_was_played_at_another(server_place: ServerPlace) -> None:
    here, there = server_place.open(), server_place.open()
    here.songs.save_songs([make_song()])
    here.sessions.begin(make_record(), make_score())
    here.sessions.finish(replace(make_record(), state=SessionState.FINISHED, result=make_result()))
    assert there.learner_id == here.learner_id
    assert there.songs.load_song("ode-to-joy") == make_song()
    assert there.sessions.load_session(make_record().session_id).result == make_result()
    for store in (here, there):
        store.close()


def test_a_learner_who_ends_sessions_at_many_desks_at_once_has_all_of_them(server_place: ServerPlace) -> None:
    desks = [server_place.open() for _ in range(4)]

    def play(number: int) -> None:
        sessions = desks[number % 4].sessions
        sessions.begin(make_record(number), make_score())
        ended = replace(make_record(number), state=SessionState.FINISHED, result=make_result())
        sessions.finish(ended)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(play, range(1, 17)))
    [(day, _)] = desks[0].days.list_days(date(2026, 1, 1), date(2026, 12, 31))
    assert (day.sessions, day.finished) == (16, 16)
    assert len(desks[1].sessions.list_sessions()) == 16
    for store in desks:
        store.close()


def test_only_the_session_of_a_program_that_is_gone_is_left_behind(server_place: ServerPlace) -> None:
    here, there = server_place.open(), server_place.open()
    there.sessions.begin(make_record(), make_score())
    assert here.sessions.left_running() == []
    there.close()
    assert here.sessions.left_running() == [make_record()]
    here.close()


def test_a_program_that_lost_the_server_for_a_moment_goes_on_and_still_counts_as_running(
    server_place: ServerPlace,
) -> None:
    here, there = server_place.open(), server_place.open()
    there.sessions.begin(make_record(), make_score())
    server_place.change(f"SELECT pg_terminate_backend(pid, 5000) {PROGRAMS}")
    there.sessions.reveal(make_record().session_id)
    assert here.sessions.left_running() == []
    assert there.sessions.load_session(make_record().session_id).is_from_memory is False
    for store in (here, there):
        store.close()


def test_an_hour_long_session_has_its_whole_length(server_place: ServerPlace) -> None:
    store = server_place.open()
    long = replace(make_record(), state=SessionState.STOPPED, played_us=3_600_000_000)
    store.sessions.begin(make_record(), make_score())
    store.sessions.finish(long)
    assert store.sessions.load_session(long.session_id).played_us == 3_600_000_000
    store.close()


def test_a_superuser_is_told_that_the_rows_are_not_guarded(
    postgres: PostgresServer, server_place: ServerPlace
) -> None:
    database = server_place.address.url.rpartition("/")[2]
    assert visit(server_place.address).is_guarded
    assert not visit(ServerAddress(postgres.admin_url_of(database))).is_guarded


def test_a_row_that_the_server_refuses_is_not_tried_again(server_place: ServerPlace) -> None:
    store = server_place.open(NOBODY)
    error = error_of(lambda: store.sessions.begin(make_record(), make_score()))
    assert isinstance(error, RefusedError)
    store.close()


def test_a_text_that_a_server_cannot_keep_is_refused_rather_than_tried_for_ever(
    server_place: ServerPlace,
) -> None:
    store = server_place.open()
    with pytest.raises(RefusedError, match="does not take this entry"):
        store.songs.save_songs([make_song(title="Ode\0Joy")])
    store.close()


def test_no_connection_is_kept_behind_when_a_store_closes(server_place: ServerPlace) -> None:
    store = server_place.open()
    store.warm_up()
    assert server_place.ask(f"SELECT count(*) {PROGRAMS}") == [(2,)]
    store.close()
    deadline = time.monotonic() + 5
    while server_place.ask(f"SELECT 1 {PROGRAMS}") and time.monotonic() < deadline:
        time.sleep(0.01)
    assert server_place.ask(f"SELECT count(*) {PROGRAMS}") == [(0,)]
