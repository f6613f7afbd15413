"""Journey 4: computer keyboard and mouse alone, on a machine without any MIDI system."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.midi.servers import find_alsa_sequencer
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.session import SessionState
from tests.journeys.waiting import wait_for
from tests.journeys.window import PracticeNews, Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(180)]

SONG = "go-tell-aunt-rhody"
NOTES = 30
SPEED_STEPS = 20
MIDDLE_C = 60
LETTERS = dict(zip(range(48, 60), "ZSXDCVGBHNJM", strict=True))
WHITE_PART = 0.85  # of the height of the drawn keys: below the black ones


def click_on_key(window: Window, pitch: int) -> None:
    left, top, width, height = window.key_box(pitch)
    place = (left + width / 2, top + WHITE_PART * height)
    window.mouse_down(*place)
    window.mouse_up(*place)


def play_chord(window: Window, pitches: list[int]) -> None:
    """Hold the left hand's notes on letter keys and click the right hand's on the drawn ones."""
    letters = [LETTERS[pitch] for pitch in pitches if pitch < MIDDLE_C]
    for letter in letters:
        window.hold(letter)
    for pitch in pitches:
        if pitch >= MIDDLE_C:
            click_on_key(window, pitch)
    for letter in letters:
        window.let_go(letter)


def wait_for_chord(window: Window, decided: int) -> PracticeNews:
    """Return what is shown when the next chord is waited for, or when the song is over."""

    def look() -> PracticeNews | None:
        news = window.practice()
        is_next = bool(news.waiting_for) and len(news.verdicts) >= decided
        return news if is_next or news.state == "stopped" else None

    return wait_for(look, "the next chord")


def play_to_the_end(window: Window) -> None:
    decided = 0
    while (news := wait_for_chord(window, decided)).state != "stopped":
        assert news.state == "waiting"
        play_chord(window, news.waiting_for)
        decided = len(news.verdicts) + len(news.waiting_for)


def test_a_song_is_played_to_its_end_in_wait_mode_on_a_machine_without_midi(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    if find_alsa_sequencer():
        pytest.skip("this machine has a MIDI system")
    with Window(screen, tmp_path / "stderr", JACK_DEFAULT_SERVER="nobody") as window:
        window.wait_until_ready()
        window.press("Ctrl+6")
        window.wait_for_words("There is no MIDI system on this computer")
        window.press("Ctrl+3")
        window.choose_song("rhody", SONG)
        window.press(*["BracketRight"] * SPEED_STEPS, "Ctrl+M")
        window.press("Space")
        play_to_the_end(window)
        window.wait_for_screen("results")
        window.wait_for_words("Go Tell Aunt Rhody")
        window.close()
    store = Store(own_folders)
    (record,) = store.sessions.list_sessions()
    store.close()
    assert (record.state, record.settings.mode) == (SessionState.FINISHED, Mode.WAIT)
    assert record.result is not None
    assert (record.result.correct, record.result.wrong, record.result.missed) == (NOTES, 0, 0)
