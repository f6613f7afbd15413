"""Tutor, coach: what becomes of a plan after a session: what is ticked off, what changes, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.minutes import figure
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach.plan import SHORTEST_MINUTES, PassageStart, Plan, PlanItem
from sargam_desktop.tutor.coach.plan_view import CoachView
from sargam_desktop.tutor.coach.planner import PlanFilling

DONE: Final = "Done in {minutes} min"
DONE_WITH: Final = "Done in {minutes} min, {accuracy} % right"
DONE_UNTIL: Final = "Done in {minutes} min, {accuracy} % right; asked again in {days} days"
DONE_UNTIL_TOMORROW: Final = "Done in {minutes} min, {accuracy} % right; asked again tomorrow"
SLOWER: Final = "{before} % → {after} % of the tempo: {accuracy} % right just now"
FASTER: Final = "{before} % → {after} % of the tempo: {accuracy} % right just now"
NO_TIME: Final = "Taken out: {left} of {minutes} min are left"
NO_NEED: Final = "Taken out: nothing is left to do on it today"
PUT_IN: Final = "Put in for the {left} min that are left"
TEMPLATES: Final = (
    DONE,
    DONE_WITH,
    DONE_UNTIL,
    DONE_UNTIL_TOMORROW,
    SLOWER,
    FASTER,
    NO_TIME,
    NO_NEED,
    PUT_IN,
)


class Practised(NamedTuple):
    """What was practised.

    Attributes:
        target: What it was about, as `PlanItem.target`; anything else was not planned.
        minutes: How long it took, at least 0.
        accuracy: How much of it was right, 0-100; None where nothing was judged.
    """

    target: str
    minutes: float
    accuracy: float | None = None


class ChangeKind(StrEnum):
    """What became of an item."""

    DONE = "done"
    TEMPO = "tempo"
    OUT = "out"
    IN = "in"


class PlanChange(NamedTuple):
    """One change, to be told.

    Attributes:
        kind: What became of the item.
        item: The item, as it is now; one that was taken out as it was.
        wording: Why, with its figures.
    """

    kind: ChangeKind
    item: PlanItem
    wording: Wording


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """The plan after a session.

    Attributes:
        plan: The plan from now on.
        changes: What changed, in the order in which it is told.
    """

    plan: Plan
    changes: tuple[PlanChange, ...]


def answer(plan: Plan, view: CoachView, practised: Practised) -> PlanAnswer:
    """Return the plan after something was practised.

    What was planned is ticked off; what is still wanted and fits stays, with its tempo as it is
    expected now; the minutes that are left are filled.

    Args:
        plan: The plan until now.
        view: What is known now, the session included.
        practised: What was practised.
    """
    ticked = _tick(plan, practised)
    done = {item.target for item in ticked.done}
    filling = PlanFilling(view, ticked.left_minutes, done)
    for item in ticked.open:
        filling.take_again(item)
    filling.fill()
    after = replace(ticked, items=(*ticked.done, *filling.items()))
    return PlanAnswer(after, tuple(_changes(ticked, after, view, practised)))


def _tick(plan: Plan, practised: Practised) -> Plan:
    place = next(
        (i for i, item in enumerate(plan.items) if not item.is_done and item.target == practised.target), None
    )
    if place is None:
        return replace(plan, other_minutes=plan.other_minutes + practised.minutes)
    ticked = replace(plan.items[place], is_done=True, minutes=practised.minutes)
    left = [item for i, item in enumerate(plan.items) if i != place and not item.is_done]
    return replace(plan, items=(*plan.done, ticked, *left))


def _changes(before: Plan, after: Plan, view: CoachView, practised: Practised) -> list[PlanChange]:
    was = {item.target: item for item in before.open}
    now = {item.target: item for item in after.open}
    changes = []
    if before.done and before.done[-1].target == practised.target:
        item = before.done[-1]
        changes.append(PlanChange(ChangeKind.DONE, item, _done_words(item, view, practised)))
    for target, item in was.items():
        if target not in now:
            changes.append(PlanChange(ChangeKind.OUT, item, _out_words(after)))
        elif words := _tempo_words(item, now[target], practised):
            changes.append(PlanChange(ChangeKind.TEMPO, now[target], words))
    left = Wording(PUT_IN, (("left", figure(after.left_minutes)),))
    return changes + [PlanChange(ChangeKind.IN, item, left) for item in after.open if item.target not in was]


def _done_words(item: PlanItem, view: CoachView, practised: Practised) -> Wording:
    places: tuple[tuple[str, str | int], ...] = (("minutes", figure(item.minutes)),)
    if practised.accuracy is None:
        return Wording(DONE, places)
    places += (("accuracy", round(practised.accuracy)),)
    due = _due_days(item, view)
    if not due:
        return Wording(DONE_WITH, places)
    return Wording(DONE_UNTIL_TOMORROW if due == 1 else DONE_UNTIL, (*places, ("days", due)))


def _due_days(item: PlanItem, view: CoachView) -> int | None:
    """Return in how many days the bars of an item are asked again; None where they are not remembered."""
    if not isinstance(item.start, PassageStart):
        return None
    passage = item.start.passage
    days = [
        (card.due - view.day).days
        for card in view.memory.cards.values()
        if not card.is_new and card.passage.overlaps(passage)
    ]
    return max(0, min(days)) if days else None


def _out_words(after: Plan) -> Wording:
    if after.left_minutes - sum(item.minutes for item in after.open) >= SHORTEST_MINUTES:
        return Wording(NO_NEED)
    return Wording(NO_TIME, (("left", figure(after.left_minutes)), ("minutes", after.minutes)))


def _tempo_words(before: PlanItem, now: PlanItem, practised: Practised) -> Wording | None:
    if not (isinstance(before.start, PassageStart) and isinstance(now.start, PassageStart)):
        return None
    old, new = before.start.tempo_percent, now.start.tempo_percent
    if old == new:
        return None
    places = (("before", old), ("after", new), ("accuracy", round(practised.accuracy or 0)))
    return Wording(FASTER if new > old else SLOWER, places)
