import pytest

from sargam_desktop.domain import wording
from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import WINDOWS, Level, Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.wording import feedback_wording, result_wording

LETTERS = NoteNaming()
STEADY = WINDOWS[Level.STEADY]


def said(
    result: Result,
    diff_ms: float | None = None,
    *,
    expected: int | None = 65,
    played: int | None = 65,
    naming: NoteNaming = LETTERS,
    level: Level = Level.STEADY,
    roll_us: int | None = None,
    is_again: bool = False,
) -> str:
    diff_us = None if diff_ms is None else round(diff_ms * 1000)
    judged = NoteJudged(
        result, 0, expected, played, diff_us, hand=Hand.RIGHT, roll_us=roll_us, is_again=is_again
    )
    return feedback_wording(judged, naming, WINDOWS[level]).english()


@pytest.mark.parametrize(
    ("result", "diff_ms", "text"),
    [
        (Result.CORRECT, 0, "Perfect!"),
        (Result.CORRECT, -40, "Perfect!"),
        (Result.CORRECT, -42, "A little early: 42 ms"),
        (Result.CORRECT, 61, "A little late: 61 ms"),
        (Result.EARLY, -96, "Early: 96 ms"),
        (Result.LATE, 142, "Late: 142 ms"),
        (Result.LATE, 141.6, "Late: 142 ms"),
    ],
)
def test_a_hit_is_told_with_its_milliseconds(result: Result, diff_ms: float, text: str) -> None:
    assert said(result, diff_ms) == text


def test_perfect_is_half_of_the_on_time_window_of_the_level() -> None:
    assert said(Result.CORRECT, 60, level=Level.BEGINNER) == "Perfect!"
    assert said(Result.CORRECT, 23, level=Level.PRECISE) == "A little late: 23 ms"


def test_a_wrong_key_is_told_with_the_right_one() -> None:
    assert said(Result.WRONG_NOTE, played=64) == "That was E, play F"


def test_the_same_name_in_another_octave_is_told_with_both_octaves() -> None:
    assert said(Result.WRONG_NOTE, played=77) == "That was F5, play F4"


def test_a_wrong_key_near_nothing_is_told_alone() -> None:
    assert said(Result.WRONG_NOTE, expected=None, played=64) == "That was E, not expected here"


def test_a_missed_note_is_told_by_name_in_the_learners_manner() -> None:
    assert said(Result.MISSED, expected=69, played=None) == "Missed A"
    sargam = NoteNaming(LabelStyle.SARGAM_LATIN, sa=2)
    assert said(Result.MISSED, expected=69, played=None, naming=sargam) == "Missed P"


def test_wait_mode_says_right_where_there_is_no_timing() -> None:
    assert said(Result.CORRECT) == "Right"


def test_a_press_that_counts_for_nothing_says_so() -> None:
    assert said(Result.CORRECT, is_again=True) == "F already played"


def test_a_rolled_chord_is_told_only_at_level_precise() -> None:
    assert said(Result.CORRECT, 10, level=Level.PRECISE, roll_us=140_000) == "Rolled over 140 ms"
    assert said(Result.CORRECT, 10, roll_us=140_000) == "Perfect!"


def result(**changes: object) -> SessionResult:
    counts: dict[str, object] = {
        "expected": 20, "correct": 20, "early": 0, "late": 0, "missed": 0, "wrong": 0, "extras": 0,
        "accuracy": 100.0, "timing": 100.0, "score": 200, "progress_percent": 100.0,
    }  # fmt: skip
    return SessionResult(**(counts | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"expected": 6, "correct": 6}, "Not enough notes to grade: 6 judged, 8 needed"),
        ({}, "All 20 notes right and in time"),
        ({"timing": None}, "All 20 notes right"),
        ({"correct": 9, "late": 9, "missed": 2}, "18 of 20 notes hit, 50 % of them in time"),
        (
            {"correct": 18, "missed": 2, "wrong": 3, "extras": 1},
            "18 of 20 notes hit, 100 % of them in time, 3 wrong",
        ),
        ({"wrong": 4, "extras": 4, "timing": None}, "20 of 20 notes right, 4 wrong"),
        ({"correct": 0, "missed": 20}, "None of 20 notes hit"),
    ],
)
def test_a_session_ends_with_its_figures_and_no_praise_without_data(
    changes: dict[str, object], text: str
) -> None:
    assert result_wording(result(**changes)).english() == text


def test_every_sentence_stands_in_the_catalogue() -> None:
    sentences = {value for name, value in vars(wording).items() if name.isupper() and isinstance(value, str)}
    assert sentences - {wording.JUDGE_VERSION if hasattr(wording, "JUDGE_VERSION") else ""} == set(
        wording.TEMPLATES
    )
