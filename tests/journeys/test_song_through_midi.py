"""Journey 1: a song through a real MIDI port, to the pixel and the row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.judgement import Level, Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.settings import Settings, ThemeChoice
from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.performer import Performer, Press, faultless
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG, TITLE = "go-tell-aunt-rhody", "rhody"
#: Level beginner: correct within 120 ms, early or late within 250. A press comes late on a busy
#: machine, never early, so each is planned nearer to the earlier edge of its window.
ON_TIME_US, EARLY_US, LATE_US = -30_000, -210_000, 160_000
RIGHT, EARLY, LATE, WRONG, MISSED = 1, 5, 8, 12, 17
WRONG_PITCH = 66
SPEED_STEPS = 2
OTHER_VERDICTS = {EARLY: Result.EARLY, LATE: Result.LATE, WRONG: Result.MISSED, MISSED: Result.MISSED}
PICTURED = {RIGHT: "correct", EARLY: "early", LATE: "late", MISSED: "missed"}
DARK = tokens(ThemeName.DARK)
#: Of the place of a note; a missed one is only a dashed outline.
LEAST_SHARE = {"correct": 0.4, "early": 0.4, "late": 0.4, "missed": 0.015}


@pytest.fixture
def store(own_folders: Path) -> Iterator[Store]:
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(level=Level.BEGINNER, theme=ThemeChoice.DARK))
    store = Store(own_folders)
    yield store
    store.close()


def plan(score: Score) -> list[Press]:
    """Play the score on time, but for the notes that are to be judged otherwise."""
    deviations_us = {EARLY: EARLY_US, LATE: LATE_US}
    presses = [
        press._replace(
            deviation_us=deviations_us.get(press.note_index, ON_TIME_US),
            pitch=WRONG_PITCH if press.note_index == WRONG else press.pitch,
        )
        for press in faultless(score)
        if press.note_index != MISSED
    ]
    return sorted(presses, key=lambda press: press.onset_us + press.deviation_us)


@contextmanager
def paused(window: Window) -> Iterator[None]:
    window.press("Space")
    window.wait_for_state("paused")
    yield
    window.press("Space")


def look_at(window: Window, note_index: int, picture: Path) -> None:
    """Wait for the verdict on a note, stop the song and find its colour at the place of the note."""
    name = PICTURED[note_index]
    wait_for(lambda: note_index in window.practice().verdicts, f"a verdict on note {note_index}")
    with paused(window):
        wait_for(
            lambda: (
                window.share_of_colour(picture, window.note_box(note_index), DARK[f"verdict.{name}"])
                >= LEAST_SHARE[name]
            ),
            f"{name} at note {note_index}, see {picture}",
        )


def look_at_wrong_key(window: Window, picture: Path) -> None:
    """Wait for the verdict on the wrong key, which is still held, and find its colour on that key."""
    wait_for(lambda: window.practice().keys_down.get(WRONG_PITCH) is Result.WRONG_NOTE, "a wrong note")
    with paused(window):
        wait_for(
            lambda: (
                window.share_of_colour(picture, window.key_box(WRONG_PITCH), DARK["verdict.wrong"]) >= 0.1
            ),
            f"a wrong key, see {picture}",
        )


def play_and_look(window: Window, performer: Performer, score: Score, picture: Path) -> None:
    """Play the whole plan, with a look at the window after each kind of verdict."""
    for press in plan(score):
        performer.play_down_to(press)
        if press.note_index == WRONG:
            look_at_wrong_key(window, picture)
        elif press.note_index in PICTURED:
            look_at(window, press.note_index, picture)
        elif press.note_index == MISSED - 1:
            look_at(window, MISSED, picture)
        performer.release(press.pitch)


def test_a_song_played_by_another_process_is_judged_shown_and_kept(
    jack_server: JackServer, screen: str, store: Store, tmp_path: Path
) -> None:
    assert jack_server.name
    keyboard = JackKeyboard("piano")
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        assert window.platform() == "xcb"
        window.choose_song(TITLE, SONG)
        window.wait_for_words("piano:out")
        score = store.songs.load_song(SONG).score
        performer = Performer(window, keyboard)
        window.press(*["BracketLeft"] * SPEED_STEPS, "Space")
        play_and_look(window, performer, score, tmp_path / "window.png")
        window.wait_for_screen("results")
        verdicts = dict.fromkeys(range(len(score.notes)), Result.CORRECT) | OTHER_VERDICTS
        assert window.practice().verdicts == verdicts
        window.close()
    keyboard.unplug()
    (record,) = store.sessions.list_sessions()
    assert (record.song_id, record.state) == (SONG, SessionState.FINISHED)
    assert record.result is not None
    assert (record.result.early, record.result.late, record.result.wrong) == (1, 1, 1)
    assert (record.result.missed, record.result.extras) == (2, 0)
    _, events = store.sessions.load_take(record.session_id)
    assert [e.pitch for e in events if isinstance(e, NoteOn)] == [pitch for _, pitch in performer.sent]
