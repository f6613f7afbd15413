from __future__ import annotations

from dataclasses import replace

import pytest

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.song_standing import Standing, known_percent, standings_of
from sargam_desktop.tutor.song_tally import tallies_of
from tests.ui.sample_takes import NOW, ODE, few_notes, result, take

WHOLE = take(taken=result())
OVERALL = WHOLE.result.overall if WHOLE.result else 0


def test_a_whole_take_in_tempo_is_worth_its_result() -> None:
    assert known_percent(WHOLE, ODE) == OVERALL


@pytest.mark.parametrize(
    ("settings", "worth"),
    [
        (SessionSettings(speed_percent=50), 0.5),
        (SessionSettings(speed_percent=120), 1.0),
        (SessionSettings(hands=Hands.RIGHT), 0.5),
        (SessionSettings(mode=Mode.WAIT, speed_percent=50), 0.7),
        (SessionSettings(mode=Mode.FOLLOW), 0.9),
    ],
)
def test_help_makes_a_take_worth_less(settings: SessionSettings, worth: float) -> None:
    assert known_percent(replace(WHOLE, settings=settings), ODE) == int(OVERALL * worth + 1e-6)


def test_half_the_bars_are_worth_half() -> None:
    half = take(taken=result(bar_count=8))
    assert half.result is not None
    assert known_percent(half, ODE) == half.result.overall // 2


def test_one_hand_is_all_of_a_song_for_one_hand() -> None:
    settings = SessionSettings(hands=Hands.RIGHT)
    assert known_percent(replace(WHOLE, settings=settings), replace(ODE, has_left=False)) == OVERALL


def test_a_take_without_a_grade_shows_nothing() -> None:
    assert known_percent(take(taken=few_notes()), ODE) == 0
    assert known_percent(take(taken=None), ODE) == 0


def test_the_best_take_of_each_mode_is_kept_and_of_equals_the_harder_one() -> None:
    waited = take("wait", result(), hours_ago=5, settings=SessionSettings(mode=Mode.WAIT))
    slow = take("slow", result(), hours_ago=1, settings=SessionSettings(speed_percent=70))
    right = take("right", result(), hours_ago=2, settings=SessionSettings(hands=Hands.RIGHT))
    takes = [slow, take("fast", result(), hours_ago=3), right, waited]
    takes.append(take("weak", result(dict.fromkeys(range(12), 8)), hours_ago=0.5))
    standing = standings_of(tallies_of(takes), {ODE.song_id: ODE})[ODE.song_id]
    assert {mode: (best.hands, best.speed_percent) for mode, best in standing.best.items()} == {
        Mode.TEMPO: (Hands.BOTH, 100),
        Mode.WAIT: (Hands.BOTH, 100),
    }
    assert standing.plays == 5
    assert standing.last_played_at == takes[-1].started_at


def test_sessions_of_other_songs_and_of_none_are_left_out() -> None:
    takes = [replace(WHOLE, song_id=None), replace(WHOLE, song_id="gone")]
    assert standings_of(tallies_of(takes), {}) == {}


def test_a_song_is_mastered_from_ninety_percent_on() -> None:
    assert not Standing(1, NOW, {}, 89).is_mastered
    assert Standing(1, NOW, {}, 90).is_mastered


def test_without_a_graded_take_there_is_no_best() -> None:
    assert Standing().best_take is None
