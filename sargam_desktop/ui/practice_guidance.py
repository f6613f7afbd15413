"""UI layer, without Qt: what the practice screen leaves out when less help is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice, HintLevel
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.index_map import IndexMap
from sargam_desktop.ui.practice_state import HandState, PracticeState
from sargam_desktop.ui.practice_tally import Tally

_USUAL: Final = Guidance()
_MISTAKES: Final = frozenset({Result.WRONG_NOTE, Result.MISSED})


@dataclass(frozen=True, slots=True)
class GuideShown:
    """What the practice screen shows of the guide.

    Attributes:
        guidance: What the learner chose.
        level: How much help is shown now.
        is_climbing: The tempo ladder is at work.
        percent: The tempo.
        clean_passes: Clean passes in a row since the last step.
        is_peeking: From memory: the learner looks at the notes.
        has_seen_notes: From memory: the notes were in sight in the take that runs.
    """

    guidance: Guidance = _USUAL
    level: HintLevel = HintLevel.FULL
    is_climbing: bool = False
    percent: int = 100
    clean_passes: int = 0
    is_peeking: bool = False
    has_seen_notes: bool = False

    @property
    def is_recital(self) -> bool:
        """Nothing is told before the end."""
        return self.guidance.hints is HintChoice.RECITAL

    @property
    def are_notes_hidden(self) -> bool:
        """The learner plays from memory and does not look."""
        return self.guidance.is_from_memory and not self.is_peeking

    @property
    def has_names(self) -> bool:
        """Names and fingers are written on the notes."""
        return self.level is HintLevel.FULL


def as_shown(state: PracticeState, shown: GuideShown) -> PracticeState:
    """Return `state` without what this level of help leaves out."""
    if shown.is_recital and state.is_running:
        state = _without_verdicts(state)
    if shown.level is HintLevel.AFTER_MISTAKE:
        return _for_hands(state, frozenset(hand for hand in Hand if _has_erred(state, hand)))
    if shown.level is HintLevel.NONE:
        return replace(_for_hands(state, frozenset()), hint=())
    return state


def _has_erred(state: PracticeState, hand: Hand) -> bool:
    """Tell whether the last verdict on a hand is a mistake."""
    message = state.hands[hand].message
    return message is not None and message.result in _MISTAKES


def _for_hands(state: PracticeState, helped: frozenset[Hand]) -> PracticeState:
    """Leave the next notes to those hands that are helped."""
    notes = state.setup.score.notes
    hands = {
        hand: known if hand in helped else replace(known, next_notes=())
        for hand, known in state.hands.items()
    }
    waiting_for = tuple(index for index in state.waiting_for if notes[index].hand in helped)
    return replace(state, hands=MappingProxyType(hands), waiting_for=waiting_for)


def _without_verdicts(state: PracticeState) -> PracticeState:
    return replace(
        state,
        verdicts=IndexMap(),
        recent=(),
        tally=Tally(),
        bars=IndexMap(),
        hands=MappingProxyType({hand: HandState() for hand in state.hands}),
        keys_down=MappingProxyType({p: replace(k, result=None) for p, k in state.keys_down.items()}),
    )
