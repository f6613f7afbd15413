"""What the coach keeps, in memory: as `adapters.store.coaching` to those who use it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sargam_desktop.tutor.coach.memory import Recollection
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.passage_log import LogEntry, LogMark
from sargam_desktop.tutor.coach.skill_state import SkillState
from sargam_desktop.tutor.coach.tally import EvidenceTally


class KeptCoach:
    """Implements `tutor.coach.daily_coach.CoachStore`.

    Attributes:
        ended: Ids of sessions that ended, oldest first.
        entries: The log of passages.
    """

    def __init__(self) -> None:
        self.ended: list[str] = []
        self.entries: list[LogEntry] = []
        self._taken: set[str] = set()
        self._state = SkillState()
        self._cards: tuple[tuple[PassageCard, ...], int] = ((), 0)
        self._days: dict[date, EvidenceTally] = {}

    def load_state(self) -> SkillState:
        return self._state

    def load_day(self, day: date) -> EvidenceTally:
        return self._days.get(day, EvidenceTally())

    def load_last_days(self, count: int) -> list[EvidenceTally]:
        return [self._days[day] for day in sorted(self._days, reverse=True)[:count]]

    def knows(self, session_id: str) -> bool:
        return session_id in self._taken

    def keep(self, session_id: str, day: date, tally: EvidenceTally, state: SkillState) -> None:
        self._taken.add(session_id)
        self._days[day] = tally
        self._state = state

    def waiting(self) -> list[str]:
        return [session_id for session_id in self.ended if session_id not in self._taken]

    def pass_over(self, session_id: str) -> None:
        self._taken.add(session_id)

    def read(self) -> list[LogEntry]:
        return list(self.entries)

    def recall(self) -> Recollection:
        cards, read = self._cards
        mark = LogMark(len(self.entries), 0, "") if self.entries else None
        return Recollection(cards, self.entries[read:], mark)

    def keep_cards(self, cards: Iterable[PassageCard], mark: LogMark) -> None:
        self._cards = tuple(cards), mark.rows

    def append(self, entries: Sequence[LogEntry]) -> None:
        self.entries.extend(entries)
