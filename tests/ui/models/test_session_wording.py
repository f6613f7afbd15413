from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from sargam_desktop.domain.session import SessionState
from sargam_desktop.ui.models.session_wording import (
    grade_text,
    how_text,
    result_text,
    state_text,
    tempo_text,
    when_text,
)
from tests.ui.sample_takes import few_notes, result, take, wait_settings

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
GERMAN = QLocale("de_DE")


def test_recent_takes_are_dated_in_words() -> None:
    assert when_text(NOW - timedelta(minutes=10), NOW, GERMAN) == "Today 18:20"
    assert when_text(NOW - timedelta(hours=20), NOW, GERMAN) == "Yesterday 22:30"


def test_older_takes_are_dated_as_the_learners_country_writes_dates() -> None:
    assert when_text(NOW - timedelta(days=30), NOW, GERMAN) == "23.10.26 18:30"


def test_a_day_of_the_last_week_is_named() -> None:
    assert when_text(NOW - timedelta(days=3), NOW, QLocale("en_GB")) == "Thu 18:30"


def test_midnight_between_take_and_now_makes_it_yesterday() -> None:
    late = datetime(2026, 11, 21, 23, 59, tzinfo=UTC)
    assert when_text(late, datetime(2026, 11, 22, 0, 1, tzinfo=UTC), GERMAN) == "Yesterday 23:59"


def test_a_result_is_one_line_of_figures() -> None:
    assert result_text(take(taken=few_notes())) == "100 · notes 100 %, in time 100 %"


def test_wait_mode_has_no_timing_to_tell() -> None:
    untimed = take(taken=result(is_timed=False), settings=wait_settings())
    assert "in time" not in result_text(untimed)
    assert how_text(untimed) == "Right hand · Wait"


def test_too_few_notes_get_a_dash_in_place_of_a_grade() -> None:
    assert grade_text(take(taken=few_notes())) == "–"
    assert grade_text(take(taken=result())) == "A+"


def test_only_takes_that_did_not_run_to_their_end_say_so() -> None:
    assert state_text(SessionState.FINISHED) == ""
    assert state_text(SessionState.INTERRUPTED) == "Interrupted"


@pytest.mark.parametrize(
    ("course", "text"),
    [
        ((), ""),
        ((80,), ""),
        ((60, 64, 68), "The tempo rose from 60 to 68 %"),
        ((60, 55), "The tempo fell from 60 to 55 %"),
        ((60, 64, 60), "The tempo moved between 60 and 64 %"),
    ],
)
def test_the_way_of_the_tempo_is_told(course: tuple[int, ...], text: str) -> None:
    assert tempo_text(course) == text


def test_a_take_that_climbed_says_from_where_to_where() -> None:
    assert how_text(take(), (60, 64, 68)) == "Both hands · Tempo 60 → 68 % · Steady"
