from __future__ import annotations

from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.rendition import play_through
from tests.engine.scenes import score_of

#: Two bars of quarter notes in 4/4 at 120 in the minute.
SONG = score_of(*((beat, 60 + beat) for beat in range(8)))


def onsets_of(settings: SessionSettings) -> list[tuple[int, int]]:
    outcomes = play_through(SONG, settings)
    played = (each for each in outcomes if isinstance(each, AccompanimentPlayed))
    return [(each.at_us, pitch) for each in played for pitch, _ in each.pressed]


def test_each_note_sounds_at_its_time_and_ends() -> None:
    outcomes = play_through(SONG, SessionSettings(count_in_bars=0, has_metronome=False))
    first_us = SONG.tempo_map.us_at(1) - SONG.tempo_map.us_at(0)
    assert onsets_of(SessionSettings(count_in_bars=0)) == [(i * first_us, 60 + i) for i in range(8)]
    assert all(isinstance(each, AccompanimentPlayed) for each in outcomes)
    played = [each for each in outcomes if isinstance(each, AccompanimentPlayed)]
    assert sorted(pitch for each in played for pitch in each.released) == list(range(60, 68))


def test_half_the_speed_takes_twice_the_time() -> None:
    usual, slow = (onsets_of(SessionSettings(count_in_bars=0, speed_percent=speed)) for speed in (100, 50))
    assert [at_us for at_us, _ in slow] == [2 * at_us for at_us, _ in usual]


def test_the_beats_are_counted_in_and_accented_by_the_bar() -> None:
    outcomes = play_through(SONG, SessionSettings(count_in_bars=1))
    clicks = [each for each in outcomes if isinstance(each, MetronomeClicked)]
    assert [each.beat_in_bar for each in clicks[:9]] == [0, 1, 2, 3, 0, 1, 2, 3, 0]
    assert [each.is_count_in for each in clicks[:5]] == [True] * 4 + [False]


def test_a_loop_is_played_once_and_one_hand_alone() -> None:
    looping = SessionSettings(count_in_bars=0, is_looping=True, hands=Hands.RIGHT)
    assert len(onsets_of(looping)) <= 8
