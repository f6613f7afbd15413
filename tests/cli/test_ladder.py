"""The tempo ladder of the terminal."""

from __future__ import annotations

from sargam_desktop.cli.ladder import TerminalLadder, start_ladder
from sargam_desktop.cli.piece import Piece
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_guide import PassageGuide
from tests.cli.running import sargam
from tests.fakes.store import StoredSessions
from tests.tutor.passage_learner import FIFTHS, LOOP, Fingers, PassageLearner, clean, clumsy
from tests.tutor.test_passage_history import PASS_S, practised

PIECE = Piece("fifths", "Fifths", FIFTHS, SessionSettings(first_bar=1, last_bar=2), NoteNaming())


def heard(passes: float, fingers: Fingers) -> tuple[list[int], list[str]]:
    """Return the speeds and sentences of a ladder that hears so many passes at 60 %."""
    speeds: list[int] = []
    said: list[str] = []
    ladder = TerminalLadder(Piece(None, "", FIFTHS, LOOP, NoteNaming()), speeds.append, said.append)
    learner = PassageLearner(PassageGuide())
    learner.play(passes * PASS_S, fingers)
    ladder.take(learner.outcomes)
    return speeds, said


def test_clean_passes_ask_for_more_and_say_so() -> None:
    assert heard(3.2, clean) == ([64], ["Three clean passes: 64 % now (goal 100 %)."])


def test_poor_passes_ask_for_less_and_say_so() -> None:
    assert heard(2.2, clumsy) == ([55], ["Two poor passes: 55 % now."])


def test_a_ladder_loops_its_bars_and_starts_where_the_history_allows() -> None:
    store = StoredSessions()
    piece, reason = start_ladder(PIECE, History(store))
    assert (piece.settings.is_looping, piece.settings.speed_percent) == (True, 60)
    assert reason == "Starting at 60 %: this passage is new."
    practised(store, 3.2)
    piece, reason = start_ladder(PIECE, History(store))
    assert (piece.settings.first_bar, piece.settings.last_bar, piece.settings.speed_percent) == (1, 2, 64)
    assert reason == "Starting at 64 %: your last three passes were clean at 60 %."


def test_a_ladder_without_somebody_who_plays_is_wrong_use() -> None:
    run = sargam("practice", "ode-to-joy", "--demo", "--ladder")
    assert run.code == 2
    assert "--midi-port" in run.err


def test_a_ladder_in_wait_mode_is_wrong_use() -> None:
    run = sargam("practice", "ode-to-joy", "--midi-port", "x", "--mode", "wait", "--ladder")
    assert run.code == 2
    assert "--mode tempo" in run.err
