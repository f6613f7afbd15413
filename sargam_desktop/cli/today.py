"""Command line: `sargam today`."""

from __future__ import annotations

from typing import Any

from sargam_desktop.cli.output import print_json
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import said, say
from sargam_desktop.domain.minutes import figure
from sargam_desktop.tutor.coach.findings import Finding
from sargam_desktop.tutor.coach.plan import PlanItem


def show_today(services: Services, minutes: int, *, as_json: bool) -> None:
    """Take in what was played since the last time, and print the plan with its evidence.

    Raises:
        StoreError: The store cannot be read or written.
    """
    _ = services.library, services.history  # songs and sessions as the window finds them
    shown = services.daily_coach.answer(minutes)
    if as_json:
        findings = [_finding(each) for each in shown.findings]
        print_json(
            {"minutes": minutes, "items": [_fields(i) for i in shown.plan.items], "findings": findings}
        )
        return
    for number, item in enumerate(shown.plan.items, 1):
        minutes_text = say("{minutes} min").format(minutes=figure(item.minutes))
        print(f"{number}. {said(item.title, 'Coach')} ({minutes_text})")
        print(f"   {said(item.evidence, 'Coach')}")
        if item.tempo is not None:
            print(f"   {said(item.tempo, 'Coach')}")


def _fields(item: PlanItem) -> dict[str, Any]:
    return {
        "kind": item.kind.value,
        "target": item.target,
        "title": item.title.english(),
        "evidence": item.evidence.english(),
        "tempo": None if item.tempo is None else item.tempo.english(),
        "minutes": item.minutes,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "sentence": finding.sentence(),
        "sample": finding.sample,
        "neededSample": finding.needed_sample,
        "isEnough": finding.is_enough,
    }
