from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.learner.weaknesses import WeakBlackKeys
from sargam_desktop.domain.session import SessionType
from sargam_desktop.tutor.coach.coach import Coach
from sargam_desktop.tutor.coach.findings import FindingKind
from sargam_desktop.tutor.coach.forecast import PassageToPlay
from sargam_desktop.tutor.coach.skill_state import SkillState
from sargam_desktop.tutor.coach.tally import EvidenceTally
from tests.tutor.coach.practice_piece import SONG, START, USUAL, judged_play, practice_piece


@dataclass
class KeptInMemory:
    """Keeps what a store would keep, in its JSON form."""

    days: dict[date, dict[str, object]] = field(default_factory=dict)
    state: dict[str, object] = field(default_factory=lambda: SkillState().as_json())
    sessions: set[str] = field(default_factory=set)
    days_read: int = 0

    def load_state(self) -> SkillState:
        return SkillState.from_json(self.state)

    def load_day(self, day: date) -> EvidenceTally:
        self.days_read += 1
        return EvidenceTally.from_json(self.days[day]) if day in self.days else EvidenceTally()

    def load_last_days(self, count: int) -> Sequence[EvidenceTally]:
        latest = sorted(self.days, reverse=True)[:count]
        return [EvidenceTally.from_json(self.days[day]) for day in latest]

    def knows(self, session_id: str) -> bool:
        return session_id in self.sessions

    def keep(self, session_id: str, day: date, tally: EvidenceTally, state: SkillState) -> None:
        self.sessions.add(session_id)
        self.days[day] = tally.as_json()
        self.state = state.as_json()


def local_day(at: datetime) -> date:
    return at.date()


WEAK = VirtualLearner(USUAL, weaknesses=(WeakBlackKeys(0.4),))


def test_five_sessions_later_it_says_what_is_weak_and_foresees_the_next() -> None:
    coach = Coach(KeptInMemory(), local_day)
    for seed in range(5):
        coach.take_in(judged_play(WEAK, seed))
    first = coach.findings()[0]
    assert (first.kind, first.subject.is_black) == (FindingKind.KEYS, True)
    assert 0.6 < coach.predict(PassageToPlay(SONG, (0, 31)), practice_piece(), START).accuracy < 0.97


def test_a_session_is_taken_in_once() -> None:
    memory = KeptInMemory()
    coach = Coach(memory, local_day)
    assert coach.take_in(judged_play(WEAK, 1)) is not None
    before = (memory.days.copy(), memory.state)
    assert coach.take_in(judged_play(WEAK, 1)) is None
    assert (memory.days, memory.state) == before


def test_a_session_reads_the_counts_of_its_own_day_only() -> None:
    memory = KeptInMemory()
    coach = Coach(memory, local_day)
    for seed in range(6):
        coach.take_in(judged_play(WEAK, seed))
    assert (memory.days_read, len(memory.days)) == (6, 6)


def test_free_playing_tells_nothing() -> None:
    judged = judged_play(WEAK, 1)
    free = replace(judged.record, settings=replace(judged.record.settings, session_type=SessionType.FREE))
    assert Coach(KeptInMemory(), local_day).take_in(judged._replace(record=free)) is None


def test_findings_are_of_the_last_days_once_these_have_enough_notes() -> None:
    memory = KeptInMemory()
    coach = Coach(memory, local_day)
    for seed in range(3):
        coach.take_in(judged_play(WEAK, seed))
    counted = coach.recent_tally().note_count
    assert counted == 3 * len(practice_piece().notes)
    newest = max(memory.days)
    cells = memory.days[newest]["cells"]
    assert isinstance(cells, list)
    memory.days[newest]["cells"] = [[*row[:10], row[10] * 50, *row[11:]] for row in cells]
    assert coach.recent_tally().note_count == 50 * len(practice_piece().notes)
