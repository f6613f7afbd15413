"""Tutor: what sounds when the program plays a song, in virtual time: the same as live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked
from sargam_desktop.domain.session import SessionType
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.session_engine import SessionEngine, SessionSetup

if TYPE_CHECKING:
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionSettings


def play_through(score: Score, settings: SessionSettings) -> list[AccompanimentPlayed | MetronomeClicked]:
    """Return what sounds from the count-in to the end, in order of session time.

    Args:
        score: The song.
        settings: Hands that the program plays, speed, bars, count-in and metronome.
    """
    listening = replace(settings, session_type=SessionType.LISTEN, is_looping=False)
    engine = SessionEngine(SessionSetup("", score, listening))
    outcomes = engine.handle(StartSession(0))
    while not engine.is_over and (due_us := engine.due_us()) is not None:
        outcomes += engine.advance(due_us)
    return [each for each in outcomes if isinstance(each, AccompanimentPlayed | MetronomeClicked)]
