"""Domain: how much help the practice screen gives, and how that help fades."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class HintLevel(StrEnum):
    """How much is shown of what to press next, from most to least."""

    FULL = "full"
    NEXT_KEY = "next_key"
    AFTER_MISTAKE = "after_mistake"
    NONE = "none"


class HintChoice(StrEnum):
    """What the learner chose: a level, a level that fades, or a recital, where nothing is told at all."""

    FULL = "full"
    NEXT_KEY = "next_key"
    AFTER_MISTAKE = "after_mistake"
    NONE = "none"
    AUTO = "auto"
    RECITAL = "recital"


_LEVELS: Final = tuple(HintLevel)


def first_level(choice: HintChoice) -> HintLevel:
    """Return the level with which practice begins."""
    if choice is HintChoice.AUTO:
        return HintLevel.FULL
    return HintLevel.NONE if choice is HintChoice.RECITAL else HintLevel(choice.value)


def less_help(level: HintLevel) -> HintLevel:
    """Return the level with one hint less; none stays none."""
    return _LEVELS[min(_LEVELS.index(level) + 1, len(_LEVELS) - 1)]


def more_help(level: HintLevel) -> HintLevel:
    """Return the level with one hint more; full stays full."""
    return _LEVELS[max(_LEVELS.index(level) - 1, 0)]
