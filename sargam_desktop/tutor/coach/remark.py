"""Tutor, coach: the clearest finding about one song, with what to do about it."""

from __future__ import annotations

from typing import NamedTuple

from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.plan import PlanItem
from sargam_desktop.tutor.coach.plan_offers import PlanOffers
from sargam_desktop.tutor.coach.plan_view import CoachView


class Remark(NamedTuple):
    """What the coach has to say on a song.

    Attributes:
        finding: What goes wrong, with its numbers.
        item: The loop or the drill for it, as a plan sets it up.
    """

    finding: Finding
    item: PlanItem


def remark_on(view: CoachView, song_id: str) -> Remark | None:
    """Return the first finding that shows in a song and can be practised; None where there is none.

    Findings come the clearest first; those on too few notes are not told.
    """
    offers = PlanOffers(view)
    for finding in view.findings:
        is_here = finding.passage is not None and finding.passage.song_id == song_id
        if finding.is_enough and is_here and (item := offers.for_finding(finding)) is not None:
            return Remark(finding, item)
    return None
