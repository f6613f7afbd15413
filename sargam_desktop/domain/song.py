"""Domain: a song of the library, its description beside its score."""

from __future__ import annotations

from dataclasses import dataclass

from sargam_desktop.domain.score import Score


@dataclass(frozen=True, slots=True)
class SongInfo:
    """What a library lists of a song.

    Attributes:
        song_id: Stable slug, for example ``ode-to-joy``.
        version: Rises when the shipped file changes.
        title: Its title.
        composer: Composer, or "Traditional".
        year: Year or range of the tune as text, may be empty.
        style: Folk, Classical, Carol, Hindustani …, may be empty.
        grade: Difficulty 1-10, None where nobody has graded it.
        rights: Licence of the arrangement and why the tune is free, may be empty.
        tags: Words to search by.
        sa: Pitch class (0-11) of Sa for Indian items, else None.
        note_count: Notes in the score.
        bar_count: Bars as played.
        duration_us: Length at full speed.
        lowest_pitch: Lowest key.
        highest_pitch: Highest key.
        has_left: The score has notes for the left hand.
        has_right: The score has notes for the right hand.
        fifths: Key signature.
        is_minor: The key is minor.
        bpm: Tempo at the beginning, quarter notes a minute.
        metre: For example ``3/4``.
        has_notation: The source is a score (not a performance), so notation can be drawn.
    """

    song_id: str
    version: int
    title: str
    composer: str
    year: str
    style: str
    grade: int | None
    rights: str
    tags: tuple[str, ...]
    sa: int | None
    note_count: int
    bar_count: int
    duration_us: int
    lowest_pitch: int
    highest_pitch: int
    has_left: bool
    has_right: bool
    fifths: int
    is_minor: bool
    bpm: float
    metre: str
    has_notation: bool


@dataclass(frozen=True, slots=True)
class Song:
    """A song with its score."""

    info: SongInfo
    score: Score
