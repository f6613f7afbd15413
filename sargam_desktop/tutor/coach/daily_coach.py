"""Tutor, coach: joins all: takes sessions in as they end, plans the minutes of a day, and answers.

Each session is read once. What the plan needs of the past is kept up to date from then on: counts
and skills in the store, the memory of passages and the standing of songs here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import date, datetime
from threading import RLock
from typing import Final, NamedTuple, Protocol

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.coach.coach import Coach, CoachMemory
from sargam_desktop.tutor.coach.day_plan import DayPlan, PlanOfDay
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.evidence_picture import pictures_of
from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.memory import PassageLog, PassageMemory, Recollection
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.passage_forecast import PassageForecast
from sargam_desktop.tutor.coach.passage_log import LogEntry, LogMark
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.coach.passage_shapes import cut_song
from sargam_desktop.tutor.coach.plan_sources import LessonSource, SongSource, lesson_offer
from sargam_desktop.tutor.coach.plan_view import CoachView
from sargam_desktop.tutor.coach.remark import Remark, remark_on
from sargam_desktop.tutor.coach.skill_shares import SkillShare, skill_shares
from sargam_desktop.tutor.history import History, Rejudged

_log = logging.getLogger(__name__)

#: Below so many judged notes a take says nothing of how the song is practised.
_FEWEST_NOTES: Final = 8
#: So many entries of the log are read at each start before the cards are kept anew.
_MOST_REPLAYED: Final = 500


class CoachStore(CoachMemory, PassageLog, Protocol):
    """What is kept of a learner for the coach. Every method may raise `StoreError`."""

    def waiting(self) -> list[str]:
        """Return the ids of sessions that ended and were not taken in yet, oldest first."""
        ...

    def pass_over(self, session_id: str) -> None:
        """Note that a session tells the coach nothing."""
        ...

    def recall(self) -> Recollection:
        """Return the cards as last kept, and what was added to the log since then; see `Recollection`."""
        ...

    def keep_cards(self, cards: Iterable[PassageCard], mark: LogMark) -> None:
        """Keep the cards that the log makes up to a mark."""
        ...


class CoachParts(NamedTuple):
    """What the coach works with.

    Attributes:
        store: What is kept of the learner.
        history: Past sessions.
        songs: The songs, and how the learner stands with them.
        lessons: The lessons, and how far the learner is.
        keys: Returns the pitches that the learner's keyboard has.
        now: Returns the present moment in the learner's zone.
    """

    store: CoachStore
    history: History
    songs: SongSource
    lessons: LessonSource
    keys: Callable[[], range]
    now: Callable[[], datetime]


class DailyCoach:
    """The coach of one learner, day by day. Thread: any but the GUI's; one call waits for the other.

    Args:
        parts: What it works with.
    """

    def __init__(self, parts: CoachParts) -> None:
        self._parts = parts
        self._coach = Coach(parts.store, _day_of)
        self._memory: PassageMemory | None = None
        self._findings: list[Finding] | None = None
        self._day_plan: DayPlan | None = None
        self._unanswered: list[SessionRecord] = []
        self._turn = RLock()

    # ---- sessions

    def catch_up(self, is_cancelled: Callable[[], bool] = lambda: False) -> list[SessionRecord]:
        """Take in the sessions that ended since the last time; return them, oldest first.

        Args:
            is_cancelled: Asked before each session; what was taken in by then stays so.

        Raises:
            StoreError: The store cannot be read or written.
        """
        with self._turn:
            records = []
            for session_id in self._parts.store.waiting():
                if is_cancelled():
                    break
                record = self._take_in(session_id)
                if record is not None:
                    records.append(record)
                    self._unanswered.append(record)
            return records

    def _take_in(self, session_id: str) -> SessionRecord | None:
        """Learn from one session; None where it tells nothing, or cannot be judged any more."""
        judged = self._judge(session_id)
        evidence = None if judged is None else self._coach.take_in(judged)
        if judged is None or evidence is None:
            self._parts.store.pass_over(session_id)
            return None
        self._findings = None
        self._remember(judged, evidence)
        self._parts.songs.take_in(judged.record)
        return judged.record

    def _judge(self, session_id: str) -> Rejudged | None:
        try:
            return self._parts.history.rejudge(session_id)
        except Exception:  # noqa: BLE001 - whatever is wrong with it, the others have to be taken in
            _log.exception("the coach passes over the session %s, which cannot be judged", session_id)
            return None

    def _remember(self, judged: Rejudged, evidence: SessionEvidence) -> None:
        """Let passages of a song that is practised be learnt, and rate those that were played."""
        memory, day = self.memory(), _day_of(judged.record.started_at)
        entries: list[LogEntry] = [*memory.enrol(_passages_of(judged, evidence), day)]
        reviewing = memory.after(entries)
        entries += reviewing.review(evidence, judged.score, day)
        if entries:
            self._parts.store.append(entries)
            self._memory = memory.after(entries)

    # ---- what is known

    def memory(self) -> PassageMemory:
        """Return what is remembered of passages; the end of the log is read once."""
        if self._memory is None:
            cards, entries, mark = self._parts.store.recall()
            self._memory = PassageMemory({card.passage: card for card in cards}).after(entries)
            if mark is not None and len(entries) >= _MOST_REPLAYED:
                self._keep_cards(self._memory, mark)
        return self._memory

    def _keep_cards(self, memory: PassageMemory, mark: LogMark) -> None:
        try:
            self._parts.store.keep_cards(memory.cards.values(), mark)
        except StoreError as error:  # it only saves time; what cannot be kept is worked out again
            _log.info("the cards of passages are not kept: %s", error)

    def findings(self) -> list[Finding]:
        """Return what goes wrong at present, then what there is too little to say of."""
        if self._findings is None:
            self._findings = self._coach.findings()
        return self._findings

    def view(self) -> CoachView:
        """Return all that a plan is made from, as it is now."""
        now, memory, songs = self._parts.now(), self.memory(), self._parts.songs
        day, keys = practice_day_of(now), self._parts.keys()
        return CoachView(
            now,
            day,
            PassageForecast(self._coach.forecast(), memory, day),
            memory,
            songs.by_id,
            self.findings(),
            lesson_offer(self._parts.lessons),
            songs.offers(keys),
            keys,
        )

    # ---- the day

    def plan(self, minutes: int) -> PlanOfDay:
        """Return the plan for the minutes at hand; it stays for the day, and answers.

        The same moment with the same data gives the same plan.
        """
        with self._turn:
            return self._today(minutes)

    def answer(self, minutes: int, is_cancelled: Callable[[], bool] = lambda: False) -> PlanOfDay:
        """Take in what was played, and return the plan as it is after that.

        Args:
            minutes: The minutes at hand; others than before make a new plan.
            is_cancelled: As in `catch_up`.

        Raises:
            StoreError: The store cannot be read or written.
        """
        with self._turn:
            self.catch_up(is_cancelled)
            return self._today(minutes)

    def remark(self, session_id: str, is_cancelled: Callable[[], bool] = lambda: False) -> Remark | None:
        """Return what there is to say on the song of a session, once that session was taken in.

        Args:
            session_id: The session; while it is still being written, nothing is said.
            is_cancelled: As in `catch_up`; when it is, nothing is said.

        Raises:
            StoreError: The store cannot be read or written.
        """
        with self._turn:
            record, _ = self._parts.history.load(session_id)
            if record.song_id is None or record.state is SessionState.RUNNING:
                return None
            self.catch_up(is_cancelled)
            return None if is_cancelled() else remark_on(self.view(), record.song_id)

    def _today(self, minutes: int) -> PlanOfDay:
        view = self.view()
        records, self._unanswered = self._unanswered, []
        kept = self._day_plan
        if kept is None or not kept.is_of(view.day, minutes):
            kept = DayPlan.begin(view, minutes)
        else:
            kept = kept.after(records, view) if records else kept
        self._day_plan = kept
        return PlanOfDay(kept.plan, kept.changes, pictures_of(kept.plan, view), tuple(view.findings))

    def forget_songs(self) -> None:
        """Read songs anew: some have come, changed or gone; a plan that was not begun is made anew."""
        with self._turn:
            self._parts.songs.forget()
            if self._day_plan is not None and not self._day_plan.plan.done:
                self._day_plan = None

    def skills(self) -> list[SkillShare]:
        """Return how much of what was played lately was right, by kind of notes."""
        return skill_shares(self._coach.recent_tally())


def _passages_of(judged: Rejudged, evidence: SessionEvidence) -> list[PassageId]:
    record = judged.record
    is_telling = len(evidence.notes) >= _FEWEST_NOTES and not record.settings.is_rhythm_only
    if record.song_id is None or not is_telling:
        return []
    return cut_song(record.song_id, judged.score, record.settings.hands)


def _day_of(moment: datetime) -> date:
    return practice_day_of(moment.astimezone())
