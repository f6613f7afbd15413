"""However the window ends, what was played is kept, and no traceback reaches anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionRecord, SessionState
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(120)]

WRONG_KEY, WRONG_PITCH = "Q", 60


def play_a_little(window: Window) -> None:
    """Start a song, and press a letter key once it is judged."""
    window.wait_until_ready()
    window.choose_song("rhody", "go-tell-aunt-rhody")
    window.press("Space")
    window.wait_for_state("playing")
    window.hold(WRONG_KEY)
    wait_for(lambda: window.practice().keys_down.get(WRONG_PITCH) is Result.WRONG_NOTE, "a verdict")


def kept(data: Path) -> tuple[SessionRecord, list[int]]:
    """Return the one session in the store, and what was pressed in it."""
    store = Store(data)
    (record,) = store.sessions.list_sessions()
    _, events = store.sessions.load_take(record.session_id)
    store.close()
    return record, [event.pitch for event in events if isinstance(event, NoteOn)]


def test_a_window_that_is_closed_in_the_middle_of_a_song_keeps_what_was_played(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    with Window(screen, tmp_path / "stderr") as window:
        play_a_little(window)
        window.close()
    record, pitches = kept(own_folders)
    assert (record.state, pitches) == (SessionState.STOPPED, [WRONG_PITCH])


def test_a_program_that_the_system_ends_keeps_what_was_played(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    with Window(screen, tmp_path / "stderr") as window:
        play_a_little(window)
        assert (window.terminate(), window.complaints()) == (0, "")
    record, pitches = kept(own_folders)
    assert (record.state, pitches) == (SessionState.STOPPED, [WRONG_PITCH])


def test_a_fault_that_nobody_catches_is_told_in_a_line_and_explained_in_the_log(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    with Window(screen, tmp_path / "stderr") as window:
        play_a_little(window)
        window.let_fail()
        window.wait_for_words("Something went wrong. What was played is kept. The log says more.")
        assert window.practice().state == "playing"
        window.close()
    log = "".join(path.read_text() for path in (own_folders / "log").iterdir())
    assert "a fault of the test's own" in log
