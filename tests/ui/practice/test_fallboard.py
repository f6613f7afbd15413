import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import NoteJudged, SessionEnded, TransportState
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.practice.fallboard import Fallboard
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import News, initial_state, reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from tests.ui.practice_scenes import judged, moved, press, score, stray

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score()
LOST = InputDevices((InputDevice("Keystation 61", DeviceState.LOST),))


class Board:
    """A fallboard, and what it says after some news."""

    def __init__(self, widget: Fallboard) -> None:
        self.widget = widget

    def after(
        self,
        *news: News,
        mode: Mode = Mode.TEMPO,
        devices: InputDevices | None = None,
        style: LabelStyle = LabelStyle.LETTERS,
    ) -> str:
        now = initial_state(PracticeSetup(PIECE, SessionSettings(mode=mode), NoteNaming(style)))
        for item in news:
            now = reduce(now, item)
        self.widget.show_state(now, devices or InputDevices())
        return self.widget.text()


@pytest.fixture
def board(qtbot: QtBot, theme: ThemeController) -> Board:
    widget = Fallboard(theme, PracticeSetup(PIECE))
    qtbot.addWidget(widget)
    widget.resize(1280, 54)
    widget.show()
    return Board(widget)


def test_it_says_the_last_verdict_of_each_hand(board: Board) -> None:
    said = board.after(moved(0.0), judged(PIECE, 0, Result.LATE, 142), judged(PIECE, 2, Result.CORRECT, -42))
    assert said == "Left: Late · 142 ms · Right: A little early · 42 ms"


def test_a_wrong_key_is_told_beside_the_right_one(board: Board) -> None:
    assert board.after(moved(0.0), stray(80)) == "Right: G♯ is not expected here"


def test_while_the_music_plays_the_error_bar_stands_in_the_middle(board: Board) -> None:
    board.after(moved(0.0))
    assert board.widget.error_bar.isVisible()
    board.after(moved(0.0), mode=Mode.WAIT)
    assert not board.widget.error_bar.isVisible()


def test_wait_mode_says_what_is_waited_for_and_what_is_held(board: Board) -> None:
    said = board.after(
        press(64),
        moved(0.0, TransportState.WAITING, waiting_for=(0, 2)),
        judged(PIECE, 2, diff_ms=None),
        mode=Mode.WAIT,
    )
    assert said == "Waiting for C3 · E held · Right: Correct"


def test_the_count_in_says_fingers_or_notes(board: Board) -> None:
    assert board.after(moved(-2.0, TransportState.COUNTING_IN)) == "Left C F♯ · Right 1"


def test_a_pause_says_its_bar_and_a_lost_keyboard_what_to_do(board: Board) -> None:
    paused = moved(20.0, TransportState.PAUSED)
    assert board.after(paused) == "Paused at bar 6"
    lost = "Keystation 61 lost. Paused at bar 6. Plug it in to go on, or F2."
    assert board.after(paused, devices=LOST) == lost


def test_the_end_says_the_figures(board: Board) -> None:
    few = SessionResult(6, 6, 0, 0, 0, 0, 0, 100.0, 100.0, 60, 10.0)
    said = board.after(SessionEnded(few, is_complete=False))
    assert said == "6 notes judged. A grade needs at least 8."


def test_before_the_beginning_it_says_how_to_begin(board: Board) -> None:
    assert board.after() == "Space starts"


def shown(board: Board, columns: range) -> set[str]:
    image = board.widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name().upper() for x in columns for y in range(5, 48)}


def test_the_words_wear_the_verdicts_colour_on_the_side_of_the_hand(board: Board) -> None:
    dark = tokens(ThemeName.DARK)
    board.after(moved(0.0), judged(PIECE, 0, Result.LATE, 142))
    assert dark["verdict.late"] in shown(board, range(300))
    assert dark["verdict.late"] not in shown(board, range(1000, 1280))


@pytest.mark.parametrize(("result", "role"), [(Result.EARLY, "verdict.early"), (Result.LATE, "verdict.late")])
def test_the_error_bar_shows_hits_on_their_side(board: Board, result: Result, role: str) -> None:
    ms = -120 if result is Result.EARLY else 120
    board.after(moved(0.0), judged(PIECE, 2, result, ms))
    colour = tokens(ThemeName.DARK)[role]
    left, right = shown(board, range(430, 636)), shown(board, range(644, 850))
    assert (colour in left, colour in right) == (ms < 0, ms > 0)


def test_screen_readers_hear_the_medians(board: Board) -> None:
    board.after(moved(0.0), judged(PIECE, 0, Result.LATE, 90), judged(PIECE, 1, Result.LATE, 102))
    assert board.widget.error_bar.accessibleDescription() == "left median 96 ms late"


def test_devanagari_names_are_said_without_complaint_of_the_fonts(board: Board) -> None:
    said = board.after(moved(0.0), judged(PIECE, 2, Result.MISSED), style=LabelStyle.SARGAM_DEVANAGARI)
    assert said == "Right: ग missed"
    board.widget.grab()


def test_a_wrong_key_that_is_held_is_not_told_as_one_that_is_right(board: Board) -> None:
    wrong = NoteJudged(Result.WRONG_NOTE, 0, 64, 65, note_index=2, hand=Hand.RIGHT)
    waiting = moved(0.0, TransportState.WAITING, waiting_for=(0, 2))
    said = board.after(press(65), waiting, wrong, mode=Mode.WAIT)
    assert said == "Waiting for C3, E4 · Right: F, not E"


def test_a_key_held_from_the_chord_before_is_not_told(board: Board) -> None:
    before = moved(0.0, TransportState.WAITING, waiting_for=(2,))
    after = moved(1.0, TransportState.WAITING, waiting_for=(3,))
    said = board.after(press(64), before, judged(PIECE, 2, diff_ms=None), after, mode=Mode.WAIT)
    assert said == "Waiting for F4 · Right: Correct"


def test_the_count_in_leaves_out_a_hand_that_comes_much_later(board: Board) -> None:
    notes = (ScoreNote(0.0, 1.0, 60, Hand.RIGHT, finger=1), ScoreNote(32.0, 1.0, 48, Hand.LEFT, finger=5))
    later = Score(notes, tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(9)))
    now = reduce(initial_state(PracticeSetup(later)), moved(-2.0, TransportState.COUNTING_IN))
    board.widget.show_state(now, InputDevices())
    assert board.widget.text() == "Right 1"


def test_a_waiting_song_says_how_the_letter_keys_reach_a_key_that_they_do_not_have(board: Board) -> None:
    waiting = moved(0.0, TransportState.WAITING, waiting_for=(2,))
    assert board.after(waiting, mode=Mode.WAIT) == "Waiting for E4"
    board.widget.show_letters(range(36, 64))
    assert board.widget.text() == "Waiting for E4 · + moves the letter keys an octave up"
    board.widget.show_letters(range(48, 77))
    assert board.widget.text() == "Waiting for E4"
    board.widget.show_letters(range(72, 101))
    assert board.widget.text() == "Waiting for E4 · − moves the letter keys an octave down"
