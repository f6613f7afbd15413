"""Journey 3: the program is killed in the middle of a song, and started again."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.performance import NoteOn
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.performer import Performer
from tests.journeys.waiting import wait_for
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG = "ode-to-joy"
SECOND_US = 1_000_000
PLAYED_FOR_US = 6 * SECOND_US
BETWEEN_KEYS_S = 0.04


def play_until_killed(screen: str, folder: Path) -> tuple[list[tuple[int, int]], int]:
    """Play without a break, then kill the program; return (time, pitch) of all presses, and when."""
    clock = MonotonicClock()
    with Window(screen, folder / "stderr") as window:
        window.wait_until_ready()
        window.choose_song("ode", SONG)
        keyboard = JackKeyboard("piano")
        window.wait_for_words("piano:out")
        window.press("Space")
        begin_us = window.wait_for_state("playing").at_us
        performer = Performer(window, keyboard)
        for pitch in cycle(range(48, 72)):
            performer.press(pitch)
            keyboard.play((0x80, pitch, 0), pause_s=BETWEEN_KEYS_S)
            if clock.now_us() - begin_us > PLAYED_FOR_US:
                break
        killed_us = clock.now_us()
        window.kill()
    keyboard.unplug()
    return performer.sent, killed_us


def kept_pitches(data: Path) -> list[int]:
    """Return the raw presses that are in the store."""
    store = Store(data)
    try:
        (record,) = store.sessions.list_sessions()
        _, events = store.sessions.load_take(record.session_id)
    finally:
        store.close()
    return [event.pitch for event in events if isinstance(event, NoteOn)]


def history(data: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "sargam_desktop", "history", "--json", "--data-dir", str(data)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(run.stdout)
    return found


def test_a_session_cut_off_by_kill_9_is_kept_to_the_last_second_and_finished_at_the_next_start(
    jack_server: JackServer, screen: str, own_folders: Path, tmp_path: Path
) -> None:
    assert jack_server.name
    sent, killed_us = play_until_killed(screen, tmp_path)
    kept = kept_pitches(own_folders)
    assert kept == [pitch for _, pitch in sent][: len(kept)]
    assert all(killed_us - at_us <= SECOND_US for at_us, _ in sent[len(kept) :])

    copy = shutil.copytree(own_folders, tmp_path / "copy")
    (session,) = history(copy)
    assert (session["songId"], session["state"]) == (SONG, "interrupted")
    assert session["overallScore"] is not None
    assert session["playedMs"] * 1000 >= PLAYED_FOR_US - SECOND_US

    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.wait_for_words("A session that was cut off is kept in the history.")
        window.press("Ctrl+5")
        window.wait_for_screen("history")
        wait_for(lambda: window.current_row() == session["sessionId"], "the session in the history")
        window.press("Return")
        window.wait_for_screen("results")
        window.close()
