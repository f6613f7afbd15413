"""Adapters, store: what the coach keeps of a learner: counts by day, skills, and the log of passages."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import uuid4

from sargam_desktop.adapters.store.packed_json import pack_json, unpack_json
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.coach.coach import DAYS_LOOKED_AT
from sargam_desktop.tutor.coach.memory import Recollection
from sargam_desktop.tutor.coach.passage_card import CARDS_VERSION, PassageCard
from sargam_desktop.tutor.coach.passage_log import LogMark, entry_from_json, entry_to_json
from sargam_desktop.tutor.coach.skill_state import SkillState
from sargam_desktop.tutor.coach.tally import EvidenceTally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from sargam_desktop.adapters.store.database import Database, QuickConnection
    from sargam_desktop.tutor.coach.passage_log import LogEntry

#: Counts of earlier days are looked at no more, so they go.
_DAYS_KEPT: Final = 2 * DAYS_LOOKED_AT
_DAY: Final = "SELECT tally FROM coach_day WHERE learner_id = ? AND day = ?"
_LAST_DAYS: Final = "SELECT tally FROM coach_day WHERE learner_id = ? ORDER BY day DESC LIMIT ?"
_SKILLS: Final = "SELECT skills FROM coach_skills WHERE learner_id = ?"
_LOG: Final = (
    "SELECT entries FROM passage_log WHERE learner_id = ? AND (added_us, entry_id) > (?, ?)"
    " ORDER BY added_us, entry_id"
)
_LOG_ROWS: Final = "SELECT count(*) FROM passage_log WHERE learner_id = ? AND (added_us, entry_id) <= (?, ?)"
_LOG_END: Final = (
    "SELECT added_us, entry_id FROM passage_log WHERE learner_id = ?"
    " ORDER BY added_us DESC, entry_id DESC LIMIT 1"
)
_CARDS: Final = (
    "SELECT log_rows, last_us, last_id, cards FROM passage_cards WHERE learner_id = ? AND version = ?"
)
_WAITING: Final = (
    "SELECT session_id FROM session WHERE learner_id = ? AND NOT is_coached AND result IS NOT NULL"
    " ORDER BY started_at"
)
_US_PER_S: Final = 1_000_000

T = TypeVar("T")


class StoredCoach:
    """Implements `tutor.coach.coach.CoachMemory` and `tutor.coach.memory.PassageLog` for one learner.

    Thread: any.
    """

    def __init__(self, database: Database, learner_id: str) -> None:
        self._database = database
        self._learner_id = learner_id

    # ---- counts and skills

    def load_state(self) -> SkillState:
        """Return the skills as last kept; at first an empty state."""
        packed = self._first(_SKILLS, self._learner_id)
        return SkillState() if packed is None else _unpack(packed, SkillState.from_json)

    def load_day(self, day: date) -> EvidenceTally:
        """Return the counts of one day; empty where nothing was played."""
        packed = self._first(_DAY, self._learner_id, day.isoformat())
        return EvidenceTally() if packed is None else _unpack(packed, EvidenceTally.from_json)

    def load_last_days(self, count: int) -> Iterator[EvidenceTally]:
        """Yield the counts of the last so many days on which something was played, the newest first."""
        with self._database.glance() as connection:
            rows = connection.execute(_LAST_DAYS, (self._learner_id, count)).fetchall()
        return (_unpack(packed, EvidenceTally.from_json) for (packed,) in rows)

    def knows(self, session_id: str) -> bool:
        """Tell whether a session was taken in already."""
        found = self._first("SELECT is_coached FROM session WHERE session_id = ?", session_id)
        return bool(found)

    def waiting(self) -> list[str]:
        """Return the ids of sessions that ended and were not taken in yet, oldest first."""
        with self._database.glance() as connection:
            return [row[0] for row in connection.execute(_WAITING, (self._learner_id,))]

    def keep(self, session_id: str, day: date, tally: EvidenceTally, state: SkillState) -> None:
        """Keep, in one step, a day's counts, the skills, and that a session was taken in."""
        from sargam_desktop.adapters.store.coach_tables import CoachDayRow, CoachSkillsRow

        with self._database.writing() as session:
            day_row = CoachDayRow(learner_id=self._learner_id, day=day, tally=pack_json(tally.as_json()))
            session.merge(day_row)
            session.merge(CoachSkillsRow(learner_id=self._learner_id, skills=pack_json(state.as_json())))
            self._mark(session, session_id)
            self._prune(session)

    def pass_over(self, session_id: str) -> None:
        """Note that a session tells the coach nothing."""
        with self._database.writing() as session:
            self._mark(session, session_id)

    # ---- the log of passages

    def read(self) -> list[LogEntry]:
        """Return all entries of the log in the order in which they were added."""
        with self._database.glance() as connection:
            return _entries(connection.execute(_LOG, (self._learner_id, 0, "")))

    def recall(self) -> Recollection:
        """Return the cards as last kept, and what was added to the log since then.

        Cards that were made by another version, or before which something was added meanwhile (by a
        restored backup, or under a clock that was set back), are left out: all of the log comes instead.
        """
        with self._database.steady_glance() as connection:
            kept = connection.execute(_CARDS, (self._learner_id, CARDS_VERSION)).fetchone()
            if kept is not None and _rows_up_to(connection, self._learner_id, kept[1:3]) != kept[0]:
                kept = None
            cards = () if kept is None else _unpack(kept[3], _cards)
            after = (0, "") if kept is None else kept[1:3]
            entries = _entries(connection.execute(_LOG, (self._learner_id, *after)))
            return Recollection(cards, entries, self._mark_of_end(connection))

    def keep_cards(self, cards: Iterable[PassageCard], mark: LogMark) -> None:
        """Keep the cards that the log makes up to a mark, in place of those before."""
        from sargam_desktop.adapters.store.coach_tables import PassageCardsRow

        row = PassageCardsRow(
            learner_id=self._learner_id,
            version=CARDS_VERSION,
            log_rows=mark.rows,
            last_us=mark.last_us,
            last_id=mark.last_id,
            cards=pack_json([card.to_json() for card in cards]),
        )
        with self._database.writing() as session:
            session.merge(row)

    def append(self, entries: Sequence[LogEntry]) -> None:
        """Add entries to the log, all or none."""
        from sargam_desktop.adapters.store.coach_tables import PassageLogRow

        if not entries:
            return
        row = PassageLogRow(
            entry_id=str(uuid4()),
            learner_id=self._learner_id,
            added_us=round(datetime.now(UTC).timestamp() * _US_PER_S),
            entries=pack_json([entry_to_json(entry) for entry in entries]),
        )
        with self._database.writing() as session:
            session.add(row)

    def _mark_of_end(self, connection: QuickConnection) -> LogMark | None:
        end = connection.execute(_LOG_END, (self._learner_id,)).fetchone()
        return None if end is None else LogMark(_rows_up_to(connection, self._learner_id, end), *end)

    def _first(self, question: str, *values: str) -> Any | None:  # noqa: ANN401 (a column of any kind)
        with self._database.glance() as connection:
            row = connection.execute(question, values).fetchone()
        return None if row is None else row[0]

    def _mark(self, session: Session, session_id: str) -> None:
        from sqlalchemy import update

        from sargam_desktop.adapters.store.tables import SessionRow

        own = SessionRow.session_id == session_id, SessionRow.learner_id == self._learner_id
        session.execute(update(SessionRow).where(*own).values(is_coached=True))

    def _prune(self, session: Session) -> None:
        from sqlalchemy import delete, select

        from sargam_desktop.adapters.store.coach_tables import CoachDayRow

        own = CoachDayRow.learner_id == self._learner_id
        newest = select(CoachDayRow.day).where(own).order_by(CoachDayRow.day.desc())
        oldest_kept = session.scalar(newest.offset(_DAYS_KEPT - 1).limit(1))
        if oldest_kept is not None:
            session.execute(delete(CoachDayRow).where(own, CoachDayRow.day < oldest_kept))


def _rows_up_to(connection: QuickConnection, learner_id: str, end: tuple[int, str]) -> int:
    return int(connection.execute(_LOG_ROWS, (learner_id, *end)).fetchone()[0])


def _entries(rows: Iterable[tuple[bytes]]) -> list[LogEntry]:
    try:
        return [entry_from_json(entry) for (packed,) in rows for entry in unpack_json(packed)]
    except (LookupError, TypeError, ValueError) as error:
        raise _damaged() from error


def _cards(plain: Iterable[dict[str, Any]]) -> tuple[PassageCard, ...]:
    return tuple(PassageCard.from_json(card) for card in plain)


def _unpack(packed: bytes, read: Callable[[Any], T]) -> T:
    try:
        return read(unpack_json(packed))
    except (LookupError, TypeError, ValueError) as error:
        raise _damaged() from error


def _damaged() -> StoreError:
    return StoreError("What the coach knows is damaged", "Restore a backup of sargam.db")
