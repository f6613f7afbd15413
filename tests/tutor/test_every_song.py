"""Every song that comes with the program, played without a fault and judged as strictly as can be."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.grading import Grade, SessionResult
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.practice import new_record, rehearse

RESOURCES = Path(__file__).parents[2] / "resources"
CHOICES = tuple(Hands)


@cache
def shipped_songs() -> tuple[Song, ...]:
    names = [path.stem for path in sorted((RESOURCES / "songs").glob("*.musicxml"))]
    return tuple(ResourceFolder(RESOURCES).read_songs(names))


def play_flawlessly(song: Song, mode: Mode, hands: Hands) -> tuple[int, SessionResult]:
    """Let the virtual learner play a song in virtual time; return what was asked for, and the result."""
    settings = SessionSettings(
        mode=mode, hands=hands, level=Level.PRECISE, count_in_bars=0, has_metronome=False
    )
    beats = range_of(song.score, None, None)
    asked = [note.note_index for note in expect_notes(song.score, hands, beats)]
    played = VirtualLearner(FLAWLESS).perform(notes_to_play(song.score, asked, beats.start_beat), seed=1)
    record = new_record(song.info.song_id, song.info.title, settings)
    *_, ended = rehearse(record, song.score, [StartSession(0), *played.events])[0]
    assert isinstance(ended, SessionEnded)
    assert ended.is_complete
    return len(asked), ended.result


@pytest.mark.parametrize("turn", range(len(CHOICES)), ids=lambda turn: f"turn {turn}")
def test_every_song_can_be_played_to_an_a_plus_in_every_mode_with_either_hand_and_with_both(
    turn: int,
) -> None:
    """The turns share the hands out, so that each song meets each mode and each choice of hands."""
    songs = shipped_songs()
    assert len(songs) >= 60
    for place, song in enumerate(songs):
        mode, hands = tuple(Mode)[turn], CHOICES[(place + turn) % len(CHOICES)]
        asked, result = play_flawlessly(song, mode, hands)
        assert (result.correct, result.extras, result.grade) == (asked, 0, Grade.A_PLUS), (
            song.info.song_id,
            mode,
            hands,
        )
