"""Journey: the window follows a player who begins a bar again and skips ahead, through a real MIDI port."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.domain.settings import Settings
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG, TITLE = "minuet-in-g", "minuet"
SECONDS_A_BEAT = 0.5
AGAIN_BAR, SKIPPED_TO_BAR = 3, 9


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(mode=Mode.FOLLOW, hands=Hands.RIGHT, has_metronome=False))
    store = Store(own_folders)
    yield store
    store.close()


def notes_of(score: Score, bars: Iterable[int]) -> list[tuple[float, int]]:
    """Return (time, pitch) of the right hand in whole bars, played one after the other."""
    notes: list[tuple[float, int]] = []
    at_beat = 0.0
    for bar in (score.bars[index] for index in bars):
        for index in score.index_range(bar.onset_beat, bar.end_beat):
            note = score.notes[index]
            if note.hand is Hand.RIGHT:
                notes.append(((at_beat + note.onset_beat - bar.onset_beat) * SECONDS_A_BEAT, note.pitch))
        at_beat += bar.length_beat
    return notes


def play(keyboard: JackKeyboard, notes: Iterable[tuple[float, int]]) -> None:
    began = time.monotonic()
    for at_s, pitch in notes:
        time.sleep(max(0.0, began + at_s - time.monotonic()))
        keyboard.play((0x90, pitch, 80))
        keyboard.play((0x80, pitch, 0))


def wait_for_bar(window: Window, score: Score, bar_index: int) -> None:
    """Wait until the position is in a bar, or waits at the beginning of the next."""
    bar = score.bars[bar_index]
    start_us, end_us = score.tempo_map.us_at(bar.onset_beat), score.tempo_map.us_at(bar.end_beat)
    wait_for(lambda: start_us <= window.practice().score_us <= end_us, f"bar {bar_index + 1}")


def test_the_window_goes_with_a_player_who_begins_a_bar_again_and_skips(
    jack_server: JackServer, screen: str, store: Store, tmp_path: Path
) -> None:
    assert jack_server.name
    keyboard = JackKeyboard("piano")
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.choose_song(TITLE, SONG)
        window.wait_for_words("piano:out")
        score = store.songs.load_song(SONG).score
        window.press("Space")
        window.wait_for_state("waiting")
        play(keyboard, notes_of(score, range(AGAIN_BAR + 1)))
        wait_for_bar(window, score, AGAIN_BAR)
        for _ in range(2):
            play(keyboard, notes_of(score, [AGAIN_BAR - 1]))
            wait_for_bar(window, score, AGAIN_BAR - 1)
        play(keyboard, notes_of(score, [AGAIN_BAR, AGAIN_BAR + 1, SKIPPED_TO_BAR - 1, SKIPPED_TO_BAR]))
        wait_for_bar(window, score, SKIPPED_TO_BAR)
        assert Result.WRONG_NOTE not in window.practice().verdicts.values()
        window.press("Escape")
        window.wait_for_screen("results")
        window.wait_for_words("You restarted bar 3 twice")
        window.wait_for_words("You skipped from bar 5 to bar 9")
        window.close()
    keyboard.unplug()
    (record,) = store.sessions.list_sessions()
    assert record.result is not None
    # The pauses between the parts are as long as the machine is busy; one press may be misread.
    assert record.result.missed + record.result.wrong <= 2
