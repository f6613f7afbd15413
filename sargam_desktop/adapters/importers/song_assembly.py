"""Adapters: notes in any order and what is known of a piece become a `Song`."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.score import Hand, Score, ScoreNote
from sargam_desktop.domain.song import Song, SongInfo

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent

_LONGEST_SLUG: Final = 48


@dataclass(frozen=True, slots=True)
class SongDescription:
    """What a file says of its piece; the fields are those of `SongInfo`."""

    song_id: str
    title: str
    version: int = 1
    composer: str = ""
    year: str = ""
    style: str = ""
    grade: int | None = None
    rights: str = ""
    tags: tuple[str, ...] = ()
    sa: int | None = None
    has_notation: bool = False


def assemble_song(description: SongDescription, score: Score) -> Song:
    """Join a description and a score, and fill in what a library lists of the score."""
    tempo, bar = score.tempo_map, max(score.bars[:2], key=lambda bar: bar.length_beat)
    lowest, highest = score.pitch_range
    info = SongInfo(
        song_id=description.song_id,
        version=description.version,
        title=description.title,
        composer=description.composer,
        year=description.year,
        style=description.style,
        grade=description.grade,
        rights=description.rights,
        tags=description.tags,
        sa=description.sa,
        note_count=len(score.notes),
        bar_count=len(score.bars),
        duration_us=tempo.us_at(score.end_beat) - tempo.us_at(score.start_beat),
        lowest_pitch=lowest,
        highest_pitch=highest,
        has_left=Hand.LEFT in score.hands,
        has_right=Hand.RIGHT in score.hands,
        fifths=score.fifths,
        is_minor=score.is_minor,
        bpm=tempo.bpm_at(score.start_beat),
        metre=f"{bar.numerator}/{bar.denominator}",
        has_notation=description.has_notation,
    )
    return Song(info, score)


def merge_notes(notes: Iterable[ScoreNote]) -> tuple[ScoreNote, ...]:
    """Sort notes by onset, then pitch; of two on the same key of one hand at once keep the longer.

    A main note counts as longer than a grace note. The note kept takes the fingering of the
    other where it has none of its own.
    """
    kept: dict[tuple[float, int, Hand], ScoreNote] = {}
    for note in notes:
        key = (note.onset_beat, note.pitch, note.hand)
        twin = kept.get(key)
        kept[key] = note if twin is None else _merge_twins(twin, note)
    return tuple(sorted(kept.values(), key=lambda note: (note.onset_beat, note.pitch)))


def own_song_id(content: FileContent) -> str:
    """Return the id of a file of the learner's: a slug of its name and a short hash of its bytes."""
    digest = hashlib.sha256(content.data).hexdigest()[:8]
    return f"{_slug(content.stem)}-{digest}"


def _merge_twins(first: ScoreNote, second: ScoreNote) -> ScoreNote:
    longer = max(first, second, key=lambda note: (not note.is_grace, note.duration_beat))
    return longer._replace(finger=longer.finger or first.finger or second.finger)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].strip("-") or "song"
