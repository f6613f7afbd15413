from fractions import Fraction
from pathlib import Path

import pytest

from tests.resources.melody_file import MELODY_FILES, SONGS, read_melody
from tests.resources.score_file import SONG_FILES, ScoreFile, name_of, read_score

every_melody = pytest.mark.parametrize("path", MELODY_FILES, ids=name_of)


def test_every_song_but_our_own_has_its_tune_written_down_apart() -> None:
    songs = {path.stem for path in SONG_FILES if read_score(path).field("sargam-style") != "Hindustani"}
    assert {path.stem for path in MELODY_FILES} == songs


@every_melody
def test_the_tune_as_sung_and_the_tune_as_played_agree_note_by_note(path: Path) -> None:
    melody = read_melody(path)
    assert melody.sung.bar_lengths == melody.played.bar_lengths
    assert melody.sung.notes() == melody.played.notes(transposed=melody.interval)


@every_melody
def test_one_hand_of_a_song_plays_the_tune_on_top(path: Path) -> None:
    melody = read_melody(path)
    assert top_of(read_score(SONGS / f"{path.stem}.musicxml"), melody.staff) == melody.sung.notes()


def top_of(score: ScoreFile, staff: int) -> list[tuple[Fraction, int]]:
    """Onset and pitch of the highest note wherever the hand of this staff strikes."""
    top: dict[Fraction, int] = {}
    for note in score.notes:
        if note.staff == staff and not note.tie_stops:
            top[note.onset] = max(note.pitch, top.get(note.onset, 0))
    return sorted(top.items())
