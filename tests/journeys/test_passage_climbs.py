"""Journey 8: a learner sets both ends of a loop while playing, plays it cleanly and climbs the ladder."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.commands import ChangeLoop, ChangeSpeed
from sargam_desktop.tutor.history import History
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.performer import Performer, Press, faultless
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG, TITLE = "go-tell-aunt-rhody", "rhody"
BAR = 1
#: A press comes late on a busy machine, never early.
EARLIER_US = -30_000
_CLOCK = MonotonicClock()


class LoopPerformer(Performer):
    """Plays one bar of a loop again and again."""

    def __init__(self, window: Window, keyboard: JackKeyboard, length_us: int) -> None:
        super().__init__(window, keyboard)
        self._length_us = length_us

    def _due_us(self, press: Press) -> float:
        """Return when to press: in the next lap where this one is far past it."""
        due_us = super()._due_us(press)
        lap_us = self._length_us * 100 / self._window.practice().speed_percent
        return due_us + lap_us if _CLOCK.now_us() - due_us > lap_us / 2 else due_us


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(level=Level.BEGINNER, count_in_bars=0, has_metronome=False))
    store = Store(own_folders)
    yield store
    store.close()


def bar_us(score: Score) -> tuple[int, int]:
    bar = score.bars[BAR]
    return score.tempo_map.us_at(bar.onset_beat), score.tempo_map.us_at(bar.end_beat)


def loop_the_bar(window: Window, score: Score) -> None:
    """Set start and end of the loop while the bar sounds."""
    start_us, end_us = bar_us(score)
    inside_us = start_us + (end_us - start_us) / 5  # the bar is on the screen, and there is time left

    def is_in_bar() -> bool:
        news = window.practice()
        return inside_us <= news.score_us + (_CLOCK.now_us() - news.at_us) * news.speed_percent / 100 < end_us

    wait_for(is_in_bar, "the second bar")
    window.press("Comma", "Period")
    window.wait_for_words("Loop: Bar 2")


def play_until_the_tempo_rises(window: Window, keyboard: JackKeyboard, score: Score) -> None:
    start_us, end_us = bar_us(score)
    inside = [press for press in faultless(score) if start_us <= press.onset_us < end_us]
    presses = sorted((p._replace(deviation_us=EARLIER_US) for p in inside), key=lambda p: p.onset_us)
    performer = LoopPerformer(window, keyboard, end_us - start_us)
    for press in cycle(presses):
        performer.play([press])
        if window.practice().speed_percent > 60:
            return


def test_a_bar_looped_while_playing_is_climbed_told_kept_and_judged_again_alike(
    jack_server: JackServer, screen: str, store: Store, tmp_path: Path
) -> None:
    assert jack_server.name
    keyboard = JackKeyboard("piano")
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.choose_song(TITLE, SONG)
        window.wait_for_words("piano:out")
        score = store.songs.load_song(SONG).score
        window.press("T")
        wait_for(lambda: "Starting at 60 %" in window.practice().fallboard, "the start of the ladder")
        window.press("Space")
        loop_the_bar(window, score)
        play_until_the_tempo_rises(window, keyboard, score)
        assert "Three clean passes: 64 % now (goal 100 %)" in window.practice().fallboard
        window.grab(tmp_path / "ladder.png")
        window.press("Escape")
        window.wait_for_screen("results")
        window.wait_for_words("Tempo 60 → 64 %")
        window.grab(tmp_path / "results.png")
        window.close()
    keyboard.unplug()
    (record,) = store.sessions.list_sessions()
    _, events = store.sessions.load_take(record.session_id)
    assert [event.percent for event in events if isinstance(event, ChangeSpeed)] == [64]
    assert [event.bars for event in events if isinstance(event, ChangeLoop)][-1] == (BAR, BAR)
    again, once_more = (History(store.sessions).rejudge(record.session_id).outcomes for _ in range(2))
    assert again == once_more
    assert isinstance(again[-1], SessionEnded)
    assert again[-1].result == store.sessions.load_session(record.session_id).result
