"""Command line: the tempo ladder of a passage that is practised in the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from sargam_desktop.cli.piece import Piece
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.feedback import Outcome
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT, LadderStart, StartReason, starting_tempo
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_guide import GoalReached, PassageGuide, Step, TempoStepped
from sargam_desktop.tutor.passage_history import Passage, passes_of

_REASONS: Final = {
    StartReason.NEW: "this passage is new",
    StartReason.MASTERED: "your last three passes were clean at {played} %",
    StartReason.CLEAN: "your last pass at {played} % was clean",
    StartReason.NOT_YET_CLEAN: "your last pass at {played} % was not clean yet",
}


class TerminalLadder:
    """Watches a live session and asks for another tempo. Thread: its owner's.

    Args:
        piece: What is practised, looping.
        change_speed: Takes the tempo in percent.
        say: Takes a sentence.
    """

    def __init__(self, piece: Piece, change_speed: Callable[[int], None], say: Callable[[str], None]) -> None:
        self._change_speed = change_speed
        self._say = say
        self._guide = PassageGuide()
        self._guide.choose(Guidance(has_ladder=True))
        self._guide.practise(piece.score, piece.settings)

    def take(self, outcomes: Iterable[Outcome]) -> None:
        """Look at what the engine said, act on it and tell it."""
        for step in self._guide.take(outcomes):
            if isinstance(step, TempoStepped):
                self._change_speed(step.percent)
            self._say(_step_text(step))


def start_ladder(piece: Piece, history: History) -> tuple[Piece, str]:
    """Return `piece` looping at the tempo that the last passes justify, and the reason in words."""
    settings = piece.settings
    last = len(piece.score.bars) - 1 if settings.last_bar is None else settings.last_bar
    passage = Passage(piece.song_id or "", settings.hands, (settings.first_bar or 0, last))
    passes = passes_of(history, passage, piece.score) if piece.song_id else []
    start = starting_tempo(passes, USUAL_GOAL_PERCENT)
    settings = replace(
        settings,
        first_bar=passage.bars[0],
        last_bar=last,
        is_looping=True,
        speed_percent=start.percent,
    )
    return replace(piece, settings=settings), _start_text(start)


def _start_text(start: LadderStart) -> str:
    reason = say(_REASONS[start.reason]).format(played=start.played_percent)
    return say("Starting at {percent} %: {reason}.").format(percent=start.percent, reason=reason)


def _step_text(step: Step) -> str:
    match step:
        case TempoStepped(before, percent, goal) if percent > before:
            return say("Three clean passes: {percent} % now (goal {goal} %).").format(
                percent=percent, goal=goal
            )
        case TempoStepped(_, percent, _):
            return say("Two poor passes: {percent} % now.").format(percent=percent)
        case GoalReached(goal):
            return say("Three clean passes at {goal} %: the goal is reached.").format(goal=goal)
        case _:
            raise TypeError("the terminal has no hints and no limit")
