"""Tutor: all takes of songs, counted by the way in which they were played."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.grading import Grade, SessionResult
    from sargam_desktop.domain.judgement import Mode
    from sargam_desktop.domain.score import Hands
    from sargam_desktop.domain.session import SessionRecord


class TakeTally(NamedTuple):
    """Takes of one song that were played alike and graded alike.

    Attributes:
        song_id: The song.
        mode: In which they began.
        hands: That played.
        speed_percent: With which they began.
        covered_bars: In how many bars anything was judged.
        grade: Of each, None where there were too few notes for one.
        overall: Of the best, 0-100.
        takes: How many.
    """

    song_id: str
    mode: Mode
    hands: Hands
    speed_percent: int
    covered_bars: int
    grade: Grade | None
    overall: int
    takes: int = 1


class SongTallies(NamedTuple):
    """All takes of all songs.

    Attributes:
        tallies: In any order.
        last_played: When each song was played last, by id.
    """

    tallies: tuple[TakeTally, ...] = ()
    last_played: Mapping[str, datetime] = {}


def tally_of(record: SessionRecord) -> TakeTally | None:
    """Return what one take counts for; None of one that is of no song."""
    result, settings = record.result, record.settings
    if record.song_id is None:
        return None
    way = (record.song_id, settings.mode, settings.hands, settings.speed_percent)
    if result is None:
        return TakeTally(*way, 0, None, 0)
    return TakeTally(*way, count_bars(result), result.grade, result.overall)


def count_bars(result: SessionResult) -> int:
    """Return in how many bars of a take anything was judged."""
    return len({bar.bar_index for bar in result.bars})


def tallies_of(records: Iterable[SessionRecord]) -> SongTallies:
    """Return takes, each for itself."""
    tallies: list[TakeTally] = []
    last_played: dict[str, datetime] = {}
    for record in records:
        if (tally := tally_of(record)) is not None:
            tallies.append(tally)
            before = last_played.get(tally.song_id, record.started_at)
            last_played[tally.song_id] = max(before, record.started_at)
    return SongTallies(tuple(tallies), last_played)
