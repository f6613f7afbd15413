"""Tutor: how a learner stands with each song: how often played, the best takes, how much is known.

How much is known, 0-100, is that of the best take: its overall result, times the share of the song
and of its hands that was played, times the tempo where it was slower than written. In wait mode,
where time does not count, a take is worth seven tenths of that, in follow mode nine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.song_tally import tally_of

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.tutor.song_tally import SongTallies, TakeTally

#: From here on a song counts as mastered.
MASTERED_PERCENT: Final = 90
_WORTH_OF_MODE: Final = {Mode.TEMPO: 1.0, Mode.FOLLOW: 0.9, Mode.WAIT: 0.7}
_ONE_OF_TWO_HANDS: Final = 0.5


@dataclass(slots=True)
class Standing:
    """How the learner stands with one song.

    Attributes:
        plays: Takes so far.
        last_played_at: When it was played last, None for never.
        best: The best graded takes in each mode; of equals those with both hands, and the fastest.
        known_percent: How much is known, 0-100.
    """

    plays: int = 0
    last_played_at: datetime | None = None
    best: dict[Mode, TakeTally] = field(default_factory=dict)
    known_percent: int = 0

    @property
    def best_take(self) -> TakeTally | None:
        """The best graded take in any mode, None without one."""
        return max(self.best.values(), key=_rank, default=None)

    @property
    def is_mastered(self) -> bool:
        """Tell whether there is nothing left to learn but to keep it."""
        return self.known_percent >= MASTERED_PERCENT


NO_STANDING: Final = Standing()


def standings_of(tallies: SongTallies, songs: Mapping[str, SongInfo]) -> dict[str, Standing]:
    """Return how the learner stands with each song that was played, by id.

    Args:
        tallies: All takes; those of songs that are not among `songs` are left out.
        songs: Songs by id.
    """
    standings: dict[str, Standing] = {}
    for tally in tallies.tallies:
        song = songs.get(tally.song_id)
        if song is not None:
            _take_in(standings.setdefault(song.song_id, Standing()), tally, song)
    for song_id, standing in standings.items():
        standing.last_played_at = tallies.last_played.get(song_id)
    return standings


def known_percent(record: SessionRecord, song: SongInfo) -> int:
    """Return how much of `song` one take shows to be known, 0-100, rounded down."""
    tally = tally_of(record)
    return 0 if tally is None else percent_of(tally, song)


def percent_of(tally: TakeTally, song: SongInfo) -> int:
    """Return how much of `song` the best of takes shows to be known, 0-100, rounded down."""
    if tally.grade is None or not song.bar_count:
        return 0
    covered = min(tally.covered_bars / song.bar_count, 1.0)
    is_half = tally.hands is not Hands.BOTH and song.has_left and song.has_right
    hands = _ONE_OF_TWO_HANDS if is_half else 1.0
    tempo = min(tally.speed_percent, 100) / 100 if tally.mode is Mode.TEMPO else 1.0
    return int(tally.overall * covered * hands * tempo * _WORTH_OF_MODE[tally.mode] + 1e-6)


def _take_in(standing: Standing, tally: TakeTally, song: SongInfo) -> None:
    standing.plays += tally.takes
    standing.known_percent = max(standing.known_percent, percent_of(tally, song))
    if tally.grade is not None:
        known = standing.best.get(tally.mode)
        if known is None or _rank(tally) > _rank(known):
            standing.best[tally.mode] = tally


def _rank(tally: TakeTally) -> tuple[int, bool, int, str]:
    return tally.overall, tally.hands is Hands.BOTH, tally.speed_percent, tally.hands.value
