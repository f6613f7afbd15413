"""Adapters, store: what a learner played by day, and the ledger of the streak."""

from __future__ import annotations

import struct
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.packed_json import unpack_json
from sargam_desktop.adapters.store.session_json import decode_result
from sargam_desktop.domain.day_figures import BINS, DayFigures, add, figures_of, total
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.streak import DayKind, StreakDay

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.tables import PracticeDayRow, SessionRow
    from sargam_desktop.domain.session import SessionRecord

#: Hits in each step of deviation, little-endian.
_DEVIATIONS: Final = struct.Struct(f"<{BINS}I")
_COLUMNS: Final = "played_us, sessions, finished, expected, correct, early, late, missed, extras, deviations"
_LIST: Final = (
    f"SELECT day, utc_offset_min, {_COLUMNS} FROM practice_day"  # noqa: S608 (names of our own)
    " WHERE learner_id = ? AND day BETWEEN ? AND ? ORDER BY day"
)
_SESSIONS: Final = (
    "SELECT utc_offset_min, played_us, state, result FROM session"
    " WHERE learner_id = ? AND day = ? AND result IS NOT NULL ORDER BY started_at"
)
_REPLACE: Final = (
    f"INSERT OR REPLACE INTO practice_day (learner_id, day, utc_offset_min, {_COLUMNS})"  # noqa: S608 (as above)
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
#: The ledger has a line for each day of years; to call the class takes twenty times as long.
_KINDS: Final = {kind.value: kind for kind in DayKind}
_FINISHED: Final = SessionState.FINISHED.value
_LINE: Final = "day, kind, length, freezes, earning, is_repair"
_LEDGER: Final = f"SELECT {_LINE} FROM streak_day WHERE learner_id = ? AND day >= ? ORDER BY day"  # noqa: S608 (as above)
_LEDGER_END: Final = f"SELECT {_LINE} FROM streak_day WHERE learner_id = ? ORDER BY day DESC LIMIT ?"  # noqa: S608 (as above)
_LONGEST: Final = "SELECT coalesce(max(length), 0) FROM streak_day WHERE learner_id = ?"


class StoredDays:
    """Implements `tutor.progress.DayRepository` for one learner. Thread: any."""

    def __init__(self, database: Database, learner_id: str) -> None:
        self._database = database
        self._learner_id = learner_id

    def list_days(self, first: date, last: date) -> list[tuple[DayFigures, int]]:
        """Return the days from `first` to `last` that were practised, each with its offset from UTC."""
        with self._database.glance() as connection:
            rows = connection.execute(
                _LIST, (self._learner_id, first.isoformat(), last.isoformat())
            ).fetchall()
        return [(_figures(date.fromisoformat(day), *columns), offset) for day, offset, *columns in rows]

    def load_ledger(self, first: date = date.min) -> list[StreakDay]:
        """Return the ledger of the streak from a day on, oldest day first."""
        with self._database.glance() as connection:
            return [_line(*row) for row in connection.execute(_LEDGER, (self._learner_id, first.isoformat()))]

    def load_end_of_ledger(self, lines: int) -> tuple[list[StreakDay], int]:
        """Return the last lines of the ledger, oldest first, and the longest streak in all of it."""
        with self._database.glance() as connection:
            newest_first = connection.execute(_LEDGER_END, (self._learner_id, lines)).fetchall()
            (longest,) = connection.execute(_LONGEST, (self._learner_id,)).fetchone()
        return [_line(*row) for row in reversed(newest_first)], longest

    def append_ledger(self, lines: Sequence[StreakDay]) -> None:
        """Add days to the ledger; a day that is in it already stays as it is."""
        from sargam_desktop.adapters.store.tables import StreakDayRow

        with self._database.writing() as session:
            for line in lines:
                key = (self._learner_id, line.day)
                if session.get(StreakDayRow, key) is None:
                    session.add(StreakDayRow(learner_id=self._learner_id, **line._asdict()))

    def drop_ledger_from(self, day: date) -> None:
        """Take days that are still to come out of the ledger."""
        from sqlalchemy import delete

        from sargam_desktop.adapters.store.tables import StreakDayRow

        is_future = StreakDayRow.day >= day, StreakDayRow.learner_id == self._learner_id
        with self._database.writing() as session:
            session.execute(delete(StreakDayRow).where(*is_future))


def add_session(session: Session, row: SessionRow, record: SessionRecord) -> None:
    """Add a session that has just ended to its day."""
    if record.result is None:
        return
    from sargam_desktop.adapters.store.tables import PracticeDayRow

    is_finished = record.state is SessionState.FINISHED
    new = figures_of(row.day, record.result, record.played_us, is_finished=is_finished)
    key = row.learner_id, row.day
    day = session.get(PracticeDayRow, key, with_for_update=True) or _begin_day(session, row)
    day.utc_offset_min = row.utc_offset_min
    _fill(day, add(_figures_of_row(day), new))


def _begin_day(session: Session, row: SessionRow) -> PracticeDayRow:
    """Return a day that was not there, locked; two desks of one learner may begin it at once."""
    from sargam_desktop.adapters.store.insertion import insert_new
    from sargam_desktop.adapters.store.tables import PracticeDayRow

    empty = DayFigures(row.day)._asdict()
    empty["deviations"] = _DEVIATIONS.pack(*DayFigures(row.day).deviations)
    insert_new(
        session, PracticeDayRow, {**empty, "learner_id": row.learner_id, "utc_offset_min": row.utc_offset_min}
    )
    return session.get_one(PracticeDayRow, (row.learner_id, row.day), with_for_update=True)


def sum_up_again(connection: sqlite3.Connection, learner_id: str, day: str) -> None:
    """Sum up a day anew, after sessions of it came from elsewhere."""
    rows = connection.execute(_SESSIONS, (learner_id, day)).fetchall()
    on = date.fromisoformat(day)
    figures = [
        figures_of(on, decode_result(unpack_json(result)), played_us, is_finished=state == _FINISHED)
        for _, played_us, state, result in rows
    ]
    whole = total(figures, on)
    columns = (*whole[1:-1], _DEVIATIONS.pack(*whole.deviations))
    connection.execute(_REPLACE, (learner_id, day, rows[-1][0] if rows else 0, *columns))


def _line(day: str, kind: str, length: int, freezes: int, earning: int, is_repair: int) -> StreakDay:
    return StreakDay(date.fromisoformat(day), _KINDS[kind], length, freezes, earning, bool(is_repair))


def _fill(row: PracticeDayRow, figures: DayFigures) -> None:
    fields = figures._asdict()
    fields["deviations"] = _DEVIATIONS.pack(*figures.deviations)
    for name, value in fields.items():
        setattr(row, name, value)


def _figures_of_row(row: PracticeDayRow) -> DayFigures:
    return _figures(row.day, *(getattr(row, name) for name in _COLUMNS.split(", ")))


def _figures(day: date, *columns: Any) -> DayFigures:  # noqa: ANN401 (as the database has them)
    *counts, packed = columns
    try:
        return DayFigures._make([day, *counts, _DEVIATIONS.unpack(packed)])
    except (TypeError, struct.error) as error:
        raise StoreError(f"What was played on {day} is damaged", "Restore a backup of sargam.db") from error
