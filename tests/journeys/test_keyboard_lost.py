"""Journey 2: the MIDI port vanishes in the middle of a song, and comes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.session import SessionState
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.performer import Performer, Press, faultless
from tests.journeys.waiting import wait_for
from tests.journeys.window import PracticeNews, Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG = "go-tell-aunt-rhody"
#: The bar that begins here has long notes: time to lose a keyboard and to find it again.
LOST_AFTER = 16
#: A new connection takes effect a little later.
GET_READY_US = 500_000
ON_TIME_US = -30_000
LOST = "piano:out lost. Paused at bar 5. Plug it in to go on, or F2."


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    own_folders.mkdir()
    store = Store(own_folders)
    yield store
    store.close()


def still_to_come(presses: Sequence[Press], news: PracticeNews) -> list[Press]:
    return [press for press in presses if news.live_us(press.onset_us) - news.at_us > GET_READY_US]


def test_a_song_pauses_while_its_keyboard_is_gone_and_goes_on_when_it_is_back(
    jack_server: JackServer, screen: str, store: Store, tmp_path: Path
) -> None:
    assert jack_server.name
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.choose_song("rhody", SONG)
        keyboard = JackKeyboard("piano")
        window.wait_for_words("piano:out")
        presses = [
            press._replace(deviation_us=ON_TIME_US) for press in faultless(store.songs.load_song(SONG).score)
        ]
        window.press("Space")
        before = [press for press in presses if press.note_index <= LOST_AFTER]
        Performer(window, keyboard).play(before)
        wait_for(lambda: LOST_AFTER in window.practice().verdicts, "the last verdict before the loss")

        keyboard.unplug()
        window.wait_for_state("paused")
        wait_for(lambda: LOST in window.practice().fallboard, LOST)

        keyboard = JackKeyboard("piano")
        after = still_to_come(presses, window.wait_for_state("playing"))
        Performer(window, keyboard).play(after)
        window.wait_for_screen("results")
        verdicts = window.practice().verdicts
        window.close()
    keyboard.unplug()
    played = {press.note_index for press in before + after}
    assert {i for i, verdict in verdicts.items() if verdict is Result.MISSED} == set(verdicts) - played
    assert len(verdicts) == len(presses)
    (record,) = store.sessions.list_sessions()
    assert record.state is SessionState.FINISHED
