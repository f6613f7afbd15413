"""Tutor, coach: the plan of a day, which goes on as sessions end, wherever they were started."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from sargam_desktop.domain.session import SessionRecord, SessionType
from sargam_desktop.tutor.coach.evidence_picture import EvidencePicture
from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.plan import (
    DrillStart,
    LessonStart,
    PassageStart,
    Plan,
    PlanItem,
    SongStart,
)
from sargam_desktop.tutor.coach.plan_answer import PlanChange, Practised, answer
from sargam_desktop.tutor.coach.plan_view import CoachView
from sargam_desktop.tutor.coach.planner import make_plan

_US_PER_MINUTE: Final = 60_000_000
#: A take that is broken off sooner was no practice.
_SHORTEST_US: Final = 10_000_000


class PlanOfDay(NamedTuple):
    """The plan as it is shown.

    Attributes:
        plan: The plan.
        changes: What the last sessions changed in it.
        pictures: Pictures of the evidence, by the target of the item.
        findings: What goes wrong, then what there are too few notes to say of.
    """

    plan: Plan
    changes: tuple[PlanChange, ...] = ()
    pictures: Mapping[str, EvidencePicture] = {}
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class DayPlan:
    """A plan and its day. Immutable.

    Attributes:
        day: The practice day.
        plan: The plan.
        changes: What the last sessions changed.
    """

    day: date
    plan: Plan
    changes: tuple[PlanChange, ...] = ()

    @staticmethod
    def begin(view: CoachView, minutes: int) -> DayPlan:
        """Return the first plan of a day."""
        return DayPlan(view.day, make_plan(view, minutes))

    def is_of(self, day: date, minutes: int) -> bool:
        """Tell whether it is the plan of a day for so many minutes."""
        return (self.day, self.plan.minutes) == (day, minutes)

    def after(self, records: Iterable[SessionRecord], view: CoachView) -> DayPlan:
        """Return the plan after sessions, the last one's answer as its changes.

        Args:
            records: The sessions, oldest first, all taken in.
            view: What is known after them.
        """
        kept = self
        for record in records:
            if record.played_us >= _SHORTEST_US:
                answered = answer(kept.plan, view, _practised(record, kept.plan))
                kept = replace(kept, plan=answered.plan, changes=answered.changes)
        return kept


def _practised(record: SessionRecord, plan: Plan) -> Practised:
    """Return what a session practised of a plan, by what was played, not by how it was begun."""
    fitting = (item.target for item in plan.open if _is_of(record, item))
    target = next(fitting, f"session:{record.session_id}")
    accuracy = None if record.result is None else record.result.accuracy
    return Practised(target, record.played_us / _US_PER_MINUTE, accuracy)


def _is_of(record: SessionRecord, item: PlanItem) -> bool:
    settings = record.settings
    match start := item.start:
        case PassageStart():
            played = (record.song_id, (settings.first_bar, settings.last_bar), settings.hands)
            return played == (start.song_id, start.bars, start.hands)
        case SongStart():
            return record.song_id == start.song_id and settings.first_bar is None
        case DrillStart():
            return record.song_id is None and record.title == start.drill.song.info.title
        case LessonStart():
            lesson = dict(item.title.values)["lesson"]
            is_step = settings.session_type is SessionType.LESSON
            return is_step and record.title.startswith(f"{lesson}: ")
