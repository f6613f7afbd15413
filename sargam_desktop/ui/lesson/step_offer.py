"""UI layer, without Qt: what a step offers next: one main act, and one beside it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from sargam_desktop.domain.lesson_progress import StepProgress
from sargam_desktop.domain.lesson_step import PLAYED_KINDS, LessonStep, StepKind


class Act(Enum):
    """What the learner can do in a step."""

    NEXT = "next"
    LISTEN = "listen"
    STOP = "stop"
    PLAY = "play"


class Offer(NamedTuple):
    """The acts of a step: the primary button's and the other's; None for no button."""

    primary: Act | None
    secondary: Act | None = None


def offer_for(step: LessonStep, known: StepProgress, *, has_tick: bool, is_listening: bool) -> Offer:
    """Return what a step offers; going on is always among it."""
    if is_listening:
        return Offer(Act.STOP, Act.NEXT)
    if step.kind in PLAYED_KINDS:
        return Offer(Act.NEXT, Act.PLAY) if has_tick else Offer(Act.PLAY, Act.NEXT)
    if is_heard(step):
        if known.is_done:
            return Offer(Act.NEXT, Act.LISTEN)
        return Offer(Act.LISTEN, Act.NEXT)
    if step.kind is StepKind.QUIZ and not known.is_done:
        return Offer(None, Act.NEXT)
    return Offer(Act.NEXT)


def is_heard(step: LessonStep) -> bool:
    """Tell whether the program plays the music of a step."""
    is_sound = step.kind is StepKind.LISTEN or (step.kind is StepKind.QUIZ and not step.is_shown_on_staff)
    return step.music is not None and is_sound
