"""UI layer: the words of the guide: steps, starts of a ladder, and the chip in the header."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.hints import HintChoice, HintLevel
from sargam_desktop.domain.tempo_ladder import LadderStart, StartReason
from sargam_desktop.tutor.passage_guide import GoalReached, HintsStepped, PassageRestarted, Step, TempoStepped
from sargam_desktop.ui.practice_guidance import GuideShown

_JOINT: Final = " · "


class Notice(NamedTuple):
    """Something to be told on the fallboard.

    Attributes:
        text: The words.
        icon: Name of the icon before them.
    """

    text: str
    icon: str


def notice_of(steps: Sequence[Step], first_bar_number: int) -> Notice | None:
    """Return what is told of steps that were taken at one moment; None where there are none."""
    if not steps:
        return None
    return Notice(_JOINT.join(_step_text(step, first_bar_number) for step in steps), _icon_of(steps[0]))


def start_notice(start: LadderStart) -> Notice:
    """Return what is told when a ladder starts."""
    sentences = {
        StartReason.NEW: QCoreApplication.translate("Guide", "Starting at {percent} %: this passage is new"),
        StartReason.MASTERED: QCoreApplication.translate(
            "Guide", "Starting at {percent} %: your last three passes were clean at {played} %"
        ),
        StartReason.CLEAN: QCoreApplication.translate(
            "Guide", "Starting at {percent} %: your last pass at {played} % was clean"
        ),
        StartReason.NOT_YET_CLEAN: QCoreApplication.translate(
            "Guide", "Starting at {percent} %: your last pass at {played} % was not clean yet"
        ),
    }
    text = sentences[start.reason].format(percent=start.percent, played=start.played_percent)
    return Notice(text, "target")


def hint_choice_text(choice: HintChoice) -> str:
    """Return the word for a choice of hints."""
    words = {
        HintChoice.FULL: QCoreApplication.translate("Guide", "Full"),
        HintChoice.NEXT_KEY: QCoreApplication.translate("Guide", "Next key"),
        HintChoice.AFTER_MISTAKE: QCoreApplication.translate("Guide", "After a mistake"),
        HintChoice.NONE: QCoreApplication.translate("Guide", "None"),
        HintChoice.AUTO: QCoreApplication.translate("Guide", "Auto"),
        HintChoice.RECITAL: QCoreApplication.translate("Guide", "Recital"),
    }
    return words[choice]


def hint_choice_sentence(choice: HintChoice) -> str:
    """Say what a choice of hints shows."""
    sentences = {
        HintChoice.FULL: QCoreApplication.translate("Guide", "Names, fingers and the next keys are shown."),
        HintChoice.NEXT_KEY: QCoreApplication.translate(
            "Guide", "Only the next key is lit; notes have no names and fingers."
        ),
        HintChoice.AFTER_MISTAKE: QCoreApplication.translate(
            "Guide", "A key is lit after a mistake, until it is right."
        ),
        HintChoice.NONE: QCoreApplication.translate("Guide", "No key is lit, no note has a name."),
        HintChoice.AUTO: QCoreApplication.translate(
            "Guide", "Help fades after three clean passes and returns after two poor ones."
        ),
        HintChoice.RECITAL: QCoreApplication.translate(
            "Guide", "No help, no verdicts and no metronome; the results come at the end."
        ),
    }
    return sentences[choice]


def chip_text(shown: GuideShown) -> str:
    """Return the words of the chip in the header."""
    guidance = shown.guidance
    parts = [_memory_text(shown)] if guidance.is_from_memory else []
    if shown.is_recital:
        return _JOINT.join([QCoreApplication.translate("Guide", "Recital"), *parts])
    if guidance.has_ladder:
        parts.append(_ladder_text(shown))
    if guidance.hints is not HintChoice.FULL and not shown.are_notes_hidden:
        parts.append(
            QCoreApplication.translate("Guide", "Hints: {level}").format(level=_level_text(shown.level))
        )
    if guidance.mistake_limit is not None:
        parts.append(mistakes_text(guidance.mistake_limit))
    return _JOINT.join(parts) or QCoreApplication.translate("Guide", "Practice help")


def hidden_text(shown: GuideShown, key: str) -> str:
    """Say in two lines why no notes are seen, and what a look costs; nothing where they are seen.

    Args:
        shown: How the learner is guided.
        key: The key that shows the notes.
    """
    if not shown.are_notes_hidden:
        return ""
    if shown.has_seen_notes:
        return QCoreApplication.translate(
            "Guide", "The notes are hidden.\nYou saw them in this take: it does not count as from memory."
        )
    text = QCoreApplication.translate(
        "Guide", "From memory: the notes are hidden.\n{key} shows them; the take then counts as any other."
    )
    return text.format(key=key)


def mistakes_text(count: int) -> str:
    """Return "1 mistake" or "3 mistakes"."""
    return (
        QCoreApplication.translate("Guide", "1 mistake")
        if count == 1
        else QCoreApplication.translate("Guide", "{count} mistakes").format(count=count)
    )


def _memory_text(shown: GuideShown) -> str:
    if shown.has_seen_notes or shown.is_peeking:
        return QCoreApplication.translate("Guide", "From memory: notes seen")
    return QCoreApplication.translate("Guide", "From memory")


def _ladder_text(shown: GuideShown) -> str:
    if not shown.is_climbing:
        return QCoreApplication.translate("Guide", "Ladder: in tempo mode only")
    return QCoreApplication.translate("Guide", "Ladder {percent} → {goal} %").format(
        percent=shown.percent, goal=shown.guidance.goal_percent
    )


def _level_text(level: HintLevel) -> str:
    words = {
        HintLevel.FULL: QCoreApplication.translate("Guide", "full"),
        HintLevel.NEXT_KEY: QCoreApplication.translate("Guide", "next key"),
        HintLevel.AFTER_MISTAKE: QCoreApplication.translate("Guide", "after a mistake"),
        HintLevel.NONE: QCoreApplication.translate("Guide", "none"),
    }
    return words[level]


def _step_text(step: Step, first_bar_number: int) -> str:
    match step:
        case TempoStepped(before, percent, goal) if percent > before:
            return QCoreApplication.translate(
                "Guide", "Three clean passes: {percent} % now (goal {goal} %)"
            ).format(percent=percent, goal=goal)
        case TempoStepped(_, percent, _):
            return QCoreApplication.translate("Guide", "Two poor passes: {percent} % now").format(
                percent=percent
            )
        case GoalReached(goal):
            return QCoreApplication.translate(
                "Guide", "Three clean passes at {goal} %: the goal is reached"
            ).format(goal=goal)
        case HintsStepped(_, level) if _is_less_help(step):
            return QCoreApplication.translate("Guide", "Three clean passes: less help now ({level})").format(
                level=_level_text(level)
            )
        case HintsStepped(_, level):
            return QCoreApplication.translate("Guide", "Two poor passes: more help now ({level})").format(
                level=_level_text(level)
            )
        case PassageRestarted(mistakes):
            text = QCoreApplication.translate("Guide", "{mistakes}: again from bar {bar}")
            return text.format(mistakes=mistakes_text(mistakes), bar=first_bar_number)


def _icon_of(step: Step) -> str:
    match step:
        case TempoStepped(before, percent, _):
            return "chevron-up" if percent > before else "chevron-down"
        case GoalReached():
            return "check"
        case HintsStepped():
            return "eye"
        case PassageRestarted():
            return "restart"


def _is_less_help(step: HintsStepped) -> bool:
    levels = list(HintLevel)
    return levels.index(step.level) > levels.index(step.before)
