"""UI layer: what the Today screen says of its plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.minutes import figure
from sargam_desktop.tutor.coach.plan import PassageStart
from sargam_desktop.tutor.coach.plan_answer import ChangeKind, PlanChange

if TYPE_CHECKING:
    from sargam_desktop.domain.wording import Wording
    from sargam_desktop.tutor.coach.findings import Finding
    from sargam_desktop.tutor.coach.plan import PlanItem

#: What is told in the row of its item, not under the plan.
TOLD_BESIDE: Final = frozenset({ChangeKind.DONE, ChangeKind.TEMPO})
_MOST_UNKNOWN: Final = 3


def said(wording: Wording) -> str:
    """Return a sentence of the coach in the learner's language."""
    return wording.filled(_coach(wording.template))


def _coach(template: str) -> str:
    return QCoreApplication.translate("Coach", template)


def plan_size(count: int, minutes: float) -> str:
    """Return how many items a plan has, and how long they take."""
    items = QCoreApplication.translate("Today", "{count} items · {minutes} min")
    if count == 1:
        items = QCoreApplication.translate("Today", "1 item · {minutes} min")
    return items.format(count=count, minutes=figure(minutes))


def item_title(item: PlanItem) -> str:
    """Return what is to be done, with its tempo where bars are practised."""
    start, title = item.start, said(item.title)
    if item.is_done or not isinstance(start, PassageStart):
        return title
    if start.mode is Mode.WAIT:
        return QCoreApplication.translate("Today", "{title}, the music waits").format(title=title)
    text = QCoreApplication.translate("Today", "{title} at {tempo} %")
    return text.format(title=title, tempo=start.tempo_percent)


def change_text(change: PlanChange) -> str:
    """Return what became of an item, with its name."""
    if change.kind is ChangeKind.DONE:
        return said(change.wording)
    text = QCoreApplication.translate("Today", "{item}: {change}.")
    return text.format(item=said(change.item.title), change=said(change.wording))


def reasons(findings: Sequence[Finding]) -> list[str]:
    """Return why a plan is as it is, and what the coach cannot say yet."""
    rules = QCoreApplication.translate(
        "Today",
        "What is due comes first, before it is forgotten; then what goes wrong, new bars, a drill, the next "
        "lesson, and one song for joy. Tempos are chosen so that about 85 % of the notes are right.",
    )
    told = [finding for finding in findings if finding.is_enough]
    unknown = [finding for finding in findings if not finding.is_enough][:_MOST_UNKNOWN]
    found = [finding_text(finding) for finding in told]
    if not found:
        found = [QCoreApplication.translate("Today", "Nothing stands out so far: no fault is clear.")]
    return [rules, *found, *(_too_few(finding) for finding in unknown)]


def finding_text(finding: Finding) -> str:
    """Return the sentence of a finding in the learner's language."""
    whole = QCoreApplication.translate("Today", "{sentence}.")
    return whole.format(sentence=finding.sentence(_coach))


def _too_few(finding: Finding) -> str:
    text = QCoreApplication.translate("Today", "{what}: too few notes to say ({sample} of {needed}).")
    what = finding.title.filled(_coach(finding.title.template))
    return text.format(what=what, sample=finding.sample, needed=finding.needed_sample)
