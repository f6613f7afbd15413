from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.practice.loop_bars import (
    loop_from,
    loop_of_setup,
    loop_of_transport,
    loop_to,
    new_loop,
)
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import reduce
from tests.ui.practice_scenes import moved, score, state

PIECE = score(8)


def test_the_loop_of_a_session_to_come_is_that_of_its_settings() -> None:
    assert loop_of_setup(PracticeSetup(PIECE)) is None
    looping = SessionSettings(first_bar=2, is_looping=True)
    assert loop_of_setup(PracticeSetup(PIECE, looping)) == (2, 7)


def test_the_loop_of_a_running_session_is_that_of_the_transport() -> None:
    assert loop_of_transport(state(piece=PIECE)) is None
    assert loop_of_transport(reduce(state(piece=PIECE), moved(4.0, loop=(4.0, 12.0)))) == (1, 2)


def test_a_new_loop_has_four_bars_or_what_is_left() -> None:
    assert (new_loop(PIECE, 1), new_loop(PIECE, 6)) == ((1, 4), (6, 7))


def test_the_ends_of_a_loop_can_be_set_here() -> None:
    assert loop_from(PIECE, None, 3) == (3, 7)
    assert loop_from(PIECE, (1, 5), 3) == (3, 5)
    assert loop_from(PIECE, (1, 2), 3) == (3, 7)
    assert loop_to(None, 3) == (0, 3)
    assert loop_to((1, 5), 3) == (1, 3)
    assert loop_to((4, 5), 3) == (0, 3)
