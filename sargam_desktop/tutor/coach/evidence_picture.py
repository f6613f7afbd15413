"""Tutor, coach: small pictures of the numbers behind a plan's items, as numbers; painted by the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final, NamedTuple

from sargam_desktop.tutor.coach.findings import EffectUnit, Finding
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.plan import ItemKind, PassageStart, Plan, PlanItem, SongStart
from sargam_desktop.tutor.coach.plan_view import CoachView

#: The curve of what is remembered goes on for so long beyond today, as a share of what lies behind.
_AHEAD: Final = 0.6
_CURVE_POINTS: Final = 24
_REMEMBERED: Final = frozenset({ItemKind.REVIEW, ItemKind.AHEAD})


class DotPicture(NamedTuple):
    """How the notes went, last time.

    Attributes:
        right: Notes that were right.
        wrong: Notes that were missed, and wrong ones.
    """

    right: int
    wrong: int


class TimingPicture(NamedTuple):
    """How far beside its time something comes; late > 0.

    Attributes:
        effect_ms: How far.
    """

    effect_ms: float


class CurvePicture(NamedTuple):
    """How what is remembered fades.

    Attributes:
        known: The chance that it is still known, 0 to 1, at even steps from the last review on.
        today: Index of today in it.
    """

    known: tuple[float, ...]
    today: int


class PathPicture(NamedTuple):
    """How far a lesson is.

    Attributes:
        done: Steps that are done.
        steps: All steps.
    """

    done: int
    steps: int


class SharePicture(NamedTuple):
    """How much of a song is known.

    Attributes:
        percent: 0-100.
    """

    percent: int


EvidencePicture = DotPicture | TimingPicture | CurvePicture | PathPicture | SharePicture


def pictures_of(plan: Plan, view: CoachView) -> Mapping[str, EvidencePicture]:
    """Return a picture for each open item whose evidence can be drawn, by its target."""
    found = ((item.target, _picture_of(item, view)) for item in plan.open)
    return {target: picture for target, picture in found if picture is not None}


def _picture_of(item: PlanItem, view: CoachView) -> EvidencePicture | None:
    if item.kind is ItemKind.LESSON:
        return None if view.lesson is None else PathPicture(view.lesson.steps_done, view.lesson.steps)
    if isinstance(item.start, SongStart):
        return _share(item.start.song_id, view)
    finding = next((each for each in view.findings if each.wording == item.evidence), None)
    if finding is not None and (picture := _of_finding(finding)):
        return picture
    card = _card_of(item, view)
    if card is None:
        return None
    return _curve(card, view) if item.kind in _REMEMBERED else _dots(card)


def _share(song_id: str, view: CoachView) -> SharePicture | None:
    offer = next((each for each in view.offers if each.song_id == song_id), None)
    return None if offer is None or offer.last_played is None else SharePicture(offer.known_percent)


def _of_finding(finding: Finding) -> EvidencePicture | None:
    if finding.unit is EffectUnit.MILLISECONDS:
        return TimingPicture(finding.effect)
    return None


def _card_of(item: PlanItem, view: CoachView) -> PassageCard | None:
    if not isinstance(item.start, PassageStart):
        return None
    passage = item.start.passage
    exact = view.memory.cards.get(passage)
    if exact is not None:
        return exact
    return next((card for card in view.memory.cards.values() if card.passage.overlaps(passage)), None)


def _dots(card: PassageCard) -> DotPicture | None:
    play = card.last_play
    return None if play is None else DotPicture(play.hits, play.expected - play.hits + play.extras)


def _curve(card: PassageCard, view: CoachView) -> CurvePicture | None:
    if card.last_review is None:
        return None
    behind = max(1, (view.day - card.last_review).days)
    all_days = max(2.0, behind * (1 + _AHEAD))
    days = [round(all_days * point / (_CURVE_POINTS - 1)) for point in range(_CURVE_POINTS)]
    known = tuple(view.memory.model.known_share(card, card.last_review + timedelta(day)) for day in days)
    return CurvePicture(known, min(range(len(days)), key=lambda point: abs(days[point] - behind)))
