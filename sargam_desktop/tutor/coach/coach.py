"""Tutor, coach: what is known of a learner, and what that says; the way in for everybody else.

Every session is read once. What is kept of it are counts, added to those of its day, and the skill
model after it; both have a JSON form. See docs/coach.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Final, Protocol

from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.coach.diagnosis import diagnose
from sargam_desktop.tutor.coach.evidence import SessionEvidence, evidence_of
from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction
from sargam_desktop.tutor.coach.skill_model import SkillForecast, learn
from sargam_desktop.tutor.coach.skill_state import SkillState
from sargam_desktop.tutor.coach.tally import EvidenceTally, add_up
from sargam_desktop.tutor.coach.tallying import tally_session
from sargam_desktop.tutor.history import Rejudged

#: Findings are of the present: they rest on the last days with together so many notes...
_NOTES_LOOKED_AT: Final = 4000
#: ...and on no more days than these.
DAYS_LOOKED_AT: Final = 42


class CoachMemory(Protocol):
    """Where a learner's counts and skills are kept. What is not written together is never seen apart."""

    def load_state(self) -> SkillState:
        """Return the skills as last kept; at first an empty state."""
        ...

    def load_day(self, day: date) -> EvidenceTally:
        """Return the counts of one day; empty where nothing was played."""
        ...

    def load_last_days(self, count: int) -> Iterable[EvidenceTally]:
        """Return the counts of the last so many days on which something was played, the newest first."""
        ...

    def knows(self, session_id: str) -> bool:
        """Tell whether a session was taken in already."""
        ...

    def keep(self, session_id: str, day: date, tally: EvidenceTally, state: SkillState) -> None:
        """Keep, in one step, a day's counts, the skills, and that a session was taken in."""
        ...


class Coach:
    """What is known of one learner. Thread: any but the GUI's; one at a time.

    Args:
        memory: Where it is kept.
        practice_day: The practice day of a moment, which begins at 04:00 local time.
    """

    def __init__(self, memory: CoachMemory, practice_day: Callable[[datetime], date]) -> None:
        self._memory = memory
        self._practice_day = practice_day

    def take_in(self, judged: Rejudged) -> SessionEvidence | None:
        """Learn from a finished session; return what it told, None where it tells nothing new."""
        record, score = judged.record, judged.score
        if not record.settings.session_type.is_judged or self._memory.knows(record.session_id):
            return None
        evidence = evidence_of(record, score, judged.outcomes, judged.events)
        day = self._practice_day(evidence.started_at)
        tally = self._memory.load_day(day) + tally_session(evidence, score)
        state = learn(self._memory.load_state(), evidence, score)
        self._memory.keep(record.session_id, day, tally, state)
        return evidence

    def findings(self) -> list[Finding]:
        """Return what goes wrong at present, the clearest first, then what there is too little to say of."""
        return diagnose(self.recent_tally())

    def recent_tally(self) -> EvidenceTally:
        """Return the counts that findings rest on: of the last days, until there are enough notes."""
        chosen: list[EvidenceTally] = []
        notes = 0
        for tally in self._memory.load_last_days(DAYS_LOOKED_AT):
            if notes >= _NOTES_LOOKED_AT:
                break
            chosen.append(tally)
            notes += tally.note_count
        return add_up(chosen)

    def forecast(self) -> SkillForecast:
        """Return who foresees how a passage will go, as the learner is now."""
        return SkillForecast(self._memory.load_state())

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:
        """Return how well a passage is expected to go."""
        return self.forecast().predict(passage, score, at)
