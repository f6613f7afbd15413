"""Benchmark of the store: a store as ten years of practice leave it.

A few hundred sessions are really played and judged (`benchmarks.years_sessions`); each day of the years
then gets ten of them, row by row as the program wrote them, under ids and times of their own. Days are
summed up, and the ledger of the streak written, by the program itself.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple
from uuid import UUID

from benchmarks.stage import run_module
from benchmarks.years_sessions import play_sessions
from sargam_desktop.adapters.store.packed_json import pack_json
from sargam_desktop.adapters.store.practice_days import sum_up_again
from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.streak import StreakPlan
from sargam_desktop.tutor.coach.passage_log import LogEntry, Reviewed, entry_to_json

YEARS: Final = 10
SESSIONS_A_DAY: Final = 10
_PLAYED: Final = 240
_CACHE: Final = Path(__file__).parent.parent / "build"
_BEGINS_AT: Final = timedelta(hours=10)
_BETWEEN: Final = timedelta(minutes=20)


class _Taken(NamedTuple):
    """A session that was really played: its row, its recording, and what it gave to the log of passages."""

    row: dict[str, Any]
    events: bytes
    entries: tuple[LogEntry, ...]


def years_store(years: float) -> Path:
    """Return the folder of a store with that many years in it, made when it is not there yet."""
    folder = _CACHE / f"store-{HEAD}-{years:g}-years"
    if not folder.exists():
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.parent.mkdir(exist_ok=True)
        run_module("benchmarks.years_store", str(part), str(years))
        part.rename(folder)
    return folder


def _build(folder: Path, years: float) -> None:
    days = round(365 * years)
    with tempfile.TemporaryDirectory() as played:
        play_sessions(Path(played), min(_PLAYED, days))
        _begin(folder)
        with closing(sqlite3.connect(Path(played) / "sargam.db")) as source:
            _copy_shared(source, folder)
            taken = _read(source, Path(played))
    with closing(sqlite3.connect(folder / "sargam.db", isolation_level=None)) as target:
        target.execute("PRAGMA synchronous = OFF")
        target.execute("PRAGMA cache_size = -500000")  # kB; keys are random, so pages are written again
        target.execute("BEGIN")
        _write_years(target, taken, days)
        target.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    program = Program(str(folder))
    program.progress.standing(StreakPlan())
    program.store.close()


def _begin(folder: Path) -> None:
    program = Program(str(folder))
    program.prepare()
    program.store.close()


def _copy_shared(source: sqlite3.Connection, folder: Path) -> None:
    """Copy scores, and the counts and skills of the coach, which years make no larger."""
    source.execute("ATTACH ? AS target", (str(folder / "sargam.db"),))
    source.execute("INSERT OR IGNORE INTO target.score SELECT * FROM main.score")
    for table in ("coach_day", "coach_skills"):
        names = [
            row[1] for row in source.execute(f"PRAGMA main.table_info({table})") if row[1] != "learner_id"
        ]
        columns = ", ".join(names)
        source.execute(
            f"INSERT INTO target.{table} (learner_id, {columns})"  # noqa: S608 (names of our own schema)
            f" SELECT learner.learner_id, {columns} FROM main.{table}, target.learner"
        )
    source.commit()
    source.execute("DETACH target")


def _read(source: sqlite3.Connection, folder: Path) -> list[_Taken]:
    store = Store(folder)
    entries: dict[str, list[LogEntry]] = {}
    for entry in store.coaching.read():
        if isinstance(entry, Reviewed):
            entries.setdefault(entry.session_id, []).append(entry)
    others = tuple(entry for entry in store.coaching.read() if not isinstance(entry, Reviewed))
    store.close()
    source.row_factory = sqlite3.Row
    rows = source.execute(
        "SELECT session.*, events FROM session JOIN session_recording USING (session_id) ORDER BY started_at"
    )
    taken = [
        _Taken({name: row[name] for name in row.keys()[:-1]}, row["events"], tuple(entries.get(row[0], ())))
        for row in rows
    ]
    first = taken[0]
    return [first._replace(entries=(*others, *first.entries)), *taken[1:]]


def _write_years(target: sqlite3.Connection, taken: list[_Taken], days: int) -> None:
    (learner_id,) = target.execute("SELECT learner_id FROM learner").fetchone()
    chance = Random(days)
    first = datetime.now(UTC).date() - timedelta(days=days)
    for number, (at, on) in enumerate(_times(first, days)):
        one = chance.choice(taken) if number else taken[0]
        session_id = str(UUID(int=chance.getrandbits(128), version=4))
        moment = {
            "started_at": at.strftime("%Y-%m-%d %H:%M:%S.%f"),
            "day": on.isoformat(),
            "utc_offset_min": 0,
        }
        _insert(target, "session", one.row | moment | {"session_id": session_id, "learner_id": learner_id})
        _insert(target, "session_recording", {"session_id": session_id, "events": one.events})
        entries = [_moved(entry, session_id, on) for entry in one.entries]
        if entries:
            log = {
                "entry_id": str(UUID(int=chance.getrandbits(128), version=4)),
                "learner_id": learner_id,
                "added_us": round(at.timestamp() * 1_000_000),
                "entries": pack_json([entry_to_json(entry) for entry in entries]),
            }
            _insert(target, "passage_log", log)
    for number in range(days):
        sum_up_again(target, learner_id, (first + timedelta(days=number)).isoformat())


def _times(first: date, days: int) -> Iterator[tuple[datetime, date]]:
    for number in range(days):
        on = first + timedelta(days=number)
        begin = datetime(on.year, on.month, on.day, tzinfo=UTC) + _BEGINS_AT
        for place in range(SESSIONS_A_DAY):
            yield begin + place * _BETWEEN, on


def _moved(entry: LogEntry, session_id: str, on: date) -> LogEntry:
    if isinstance(entry, Reviewed):
        return replace(entry, day=on, session_id=session_id)
    return replace(entry, day=on)


def _insert(target: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names, places = ", ".join(row), ", ".join("?" * len(row))
    insert = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 (names of our own schema)
    target.execute(insert, tuple(row.values()))


if __name__ == "__main__":
    _build(Path(sys.argv[1]), float(sys.argv[2]))
    print("true")
