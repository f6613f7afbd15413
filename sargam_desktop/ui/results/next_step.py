"""UI layer, without Qt: what to practise after a take, by a rule that can be said in one sentence.

The weakest passage comes back at 70 % of the take's speed when it went below 70 %, else at 85 %.
Where every bar is at 80 % or more, the same bars come back a little faster, up to full speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sargam_desktop.domain.grading import bars_as_told, weakest_passage
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.session import SLOWEST_PERCENT, SessionRecord
from sargam_desktop.ui.results.take_summary import hands_played, passage_median_us, passage_percent

_WEAK_PERCENT: Final = 70
_SLOW_SHARE: Final = 70
_LESS_SLOW_SHARE: Final = 85
_SPEED_STEP: Final = 5
_FASTER_BY: Final = 10
_FULL_SPEED: Final = 100
#: One hand is named when it is so much weaker than the other.
_CLEARLY_WEAKER: Final = 10


class StepKind(Enum):
    """What the main button of Results does."""

    PASSAGE = auto()
    FASTER = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next thing to practise.

    Attributes:
        kind: The weakest passage, the same bars faster, or the same again.
        first_bar: Index of the first bar; None for the beginning.
        last_bar: Index of the last bar, inclusive; None for the end.
        speed_percent: The speed to practise at.
        quality_percent: Notes of the passage right and in time; None where it is not the reason.
        hand: The hand that holds the passage back; None for both.
        median_us: Its median deviation in the passage; None where it is not timed.
    """

    kind: StepKind
    first_bar: int | None
    last_bar: int | None
    speed_percent: int
    quality_percent: int | None = None
    hand: Hand | None = None
    median_us: int | None = None


def suggested_speed(quality_percent: int, speed_percent: int) -> int:
    """Return the speed for a passage that went `quality_percent` well at `speed_percent`.

    Returns:
        70 % of the speed below a quality of 70, else 85 %; in steps of 5, never below the slowest.
    """
    share = _SLOW_SHARE if quality_percent < _WEAK_PERCENT else _LESS_SLOW_SHARE
    slower = speed_percent * share // _FULL_SPEED // _SPEED_STEP * _SPEED_STEP
    return max(slower, SLOWEST_PERCENT)


def next_step(take: SessionRecord) -> NextStep:
    """Decide what to practise after `take`."""
    settings = take.settings
    again = NextStep(StepKind.AGAIN, settings.first_bar, settings.last_bar, settings.speed_percent)
    if take.result is None or not take.result.expected:
        return again
    passage = weakest_passage(bars_as_told(take.result, settings.mode))
    if passage is not None:
        return _practise(take, *passage)
    if settings.mode is Mode.TEMPO and settings.speed_percent < _FULL_SPEED:
        faster = min(settings.speed_percent + _FASTER_BY, _FULL_SPEED)
        return NextStep(StepKind.FASTER, settings.first_bar, settings.last_bar, faster)
    return again


def _practise(take: SessionRecord, first: int, last: int) -> NextStep:
    bars = bars_as_told(take.result, take.settings.mode) if take.result else ()
    quality = passage_percent(bars, first, last) or 0
    speed = take.settings.speed_percent
    if take.settings.mode is Mode.TEMPO:
        speed = suggested_speed(quality, speed)
    hand = _weaker_hand(take, first, last)
    deviation = None if hand is None else passage_median_us(bars, first, last, hand)
    return NextStep(StepKind.PASSAGE, first, last, speed, quality, hand, deviation)


def _weaker_hand(take: SessionRecord, first: int, last: int) -> Hand | None:
    if take.result is None:
        return None
    hands = hands_played(take.result)
    if len(hands) == 1:
        return hands[0]
    bars = bars_as_told(take.result, take.settings.mode)
    percents = {hand: passage_percent(bars, first, last, hand) for hand in hands}
    known = {hand: percent for hand, percent in percents.items() if percent is not None}
    if not known:
        return None
    weakest = min(known, key=lambda hand: known[hand])
    is_clear = max(known.values()) - known[weakest] >= _CLEARLY_WEAKER or len(known) == 1
    return weakest if is_clear else None
