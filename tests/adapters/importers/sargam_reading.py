"""Sargam text as songs, for tests."""

from __future__ import annotations

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import SongReading
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.domain.song import Song


def read_reading(text: str) -> SongReading:
    """Read a text as the program does."""
    return SongFileReader().examine("tune.sargam", text.encode())


def read_song(text: str) -> Song:
    return read_reading(text).song


def read_notes(text: str) -> list[ScoreNote]:
    """Read a text without a head: Sa is middle C, a vibhag has four matras."""
    return list(read_song(text).score.notes)


def timed(text: str) -> list[tuple[int, float, float]]:
    """Return pitch, onset and length of each note, in quarter notes."""
    return [(note.pitch, note.onset_beat, note.duration_beat) for note in read_notes(text)]


def refused(text: str) -> str:
    """Return what the learner is told, without the name of the file and the advice."""
    with pytest.raises(UnreadableFileError) as caught:
        read_song(text)
    assert "\n" not in str(caught.value)
    return caught.value.what.removeprefix("tune.sargam, ")
