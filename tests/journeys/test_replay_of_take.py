"""Journey: a take is played, watched, asked about and taken out of the program as MIDI."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.importers.midi_file import read_performance
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.judgement import Level, Result
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.settings import Settings, ThemeChoice
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.replay import Replay
from sargam_desktop.tutor.replay_layout import load_replay
from sargam_desktop.tutor.verdict_explanation import signed_ms
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer
from tests.journeys.performer import Performer, Press
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.jack, pytest.mark.display, pytest.mark.timeout(180)]

SONG, TITLE = "go-tell-aunt-rhody", "rhody"
NOTES_PLAYED = 10
#: Level beginner: late from 120 ms, to 250. What the machine adds comes on top.
LATE_NOTE, LATE_US = 5, 165_000
CLOSE_US = 1000


def learners_presses(score: Score) -> list[Press]:
    """Return how the virtual learner begins the song, with one note that is late for certain."""
    notes = notes_to_play(score, range(len(score.notes)), 0.0, 100)
    alignment = VirtualLearner().perform(notes, seed=7).alignment
    presses = [Press(a.note_index or 0, a.at_us, a.pitch) for a in alignment if a.note_index != LATE_NOTE]
    late = score.notes[LATE_NOTE]
    presses.append(Press(LATE_NOTE, score.tempo_map.us_at(late.onset_beat), late.pitch, LATE_US))
    return sorted(presses, key=lambda press: press.onset_us + press.deviation_us)[:NOTES_PLAYED]


def stored_replay(store: Store) -> Replay:
    (record,) = store.sessions.list_sessions()
    return load_replay(History(store.sessions), record.session_id)


def test_a_take_is_watched_explained_and_exported(
    jack_server: JackServer, screen: str, own_folders: Path, tmp_path: Path
) -> None:
    assert jack_server.name
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(level=Level.BEGINNER, theme=ThemeChoice.DARK))
    keyboard, exported = JackKeyboard("piano"), tmp_path / "take.mid"
    store = Store(own_folders)
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.choose_song(TITLE, SONG)
        window.wait_for_words("piano:out")
        window.press("Space")
        Performer(window, keyboard).play(learners_presses(store.songs.load_song(SONG).score))
        window.press("Escape")
        window.wait_for_screen("results")
        window.press("W")
        window.wait_for_screen("replay")
        window.wait_for_words("Place in the take")
        replay = stored_replay(store)
        (late,) = [n for n in replay.notes if n.judged is not None and n.judged.note_index == LATE_NOTE]
        assert late.result is Result.LATE
        assert late.judged is not None
        wanted = f"Late: {signed_ms(late.judged.timing_diff_us or 0)} ms"
        for _ in range(replay.mistakes.index(late.number) + 1):
            window.press("Period")
        card = window.wait_for_card(wanted)
        assert "Limit ±120 ms at level beginner" in card
        window.grab(tmp_path / "replay.png")
        window.press("Ctrl+E")
        window.save_as(exported)
        window.wait_for_words("Exported to take.mid")
        window.press("Escape", "Escape")
        window.wait_for_screen("results")
        window.close()
    keyboard.unplug()
    store.close()
    played = [event for event in replay.events if isinstance(event, NoteOn)]
    tracks = mido.MidiFile(exported).tracks
    assert [track.name for track in tracks[1:]] == ["Played", "Expected"]
    assert sum(message.type == "note_on" for message in tracks[1]) == len(played)
    times_us = {event.at_us for event in read_performance(str(exported)) if isinstance(event, NoteOn)}
    for event in played:
        assert min(abs(event.at_us - time_us) for time_us in times_us) <= CLOSE_US
