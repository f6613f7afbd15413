"""Tutor: how a learner stands with each song: how often played, the best takes, how much is known.

How much is known, 0-100, is that of the best take: its overall result, times the share of the song
and of its hands that was played, times the tempo where it was slower than written. In wait mode,
where time does not count, a take is worth seven tenths of that, in follow mode nine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.song import SongInfo

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
        best: The best graded take in each mode; of equals the later one.
        known_percent: How much is known, 0-100.
    """

    plays: int = 0
    last_played_at: datetime | None = None
    best: dict[Mode, SessionRecord] = field(default_factory=dict)
    known_percent: int = 0

    @property
    def best_take(self) -> SessionRecord | None:
        """The best graded take in any mode, None without one."""
        return max(self.best.values(), key=_overall, default=None)

    @property
    def is_mastered(self) -> bool:
        """Tell whether there is nothing left to learn but to keep it."""
        return self.known_percent >= MASTERED_PERCENT


NO_STANDING: Final = Standing()


def standings_of(records: Iterable[SessionRecord], songs: Mapping[str, SongInfo]) -> dict[str, Standing]:
    """Return how the learner stands with each song that was played, by id.

    Args:
        records: Sessions in any order; those of songs that are not among `songs` are left out.
        songs: Songs by id.
    """
    standings: dict[str, Standing] = {}
    for record in sorted(records, key=lambda each: (each.started_at, each.session_id)):
        song = songs.get(record.song_id or "")
        if song is not None:
            _take_in(standings.setdefault(song.song_id, Standing()), record, song)
    return standings


def known_percent(record: SessionRecord, song: SongInfo) -> int:
    """Return how much of `song` one take shows to be known, 0-100, rounded down."""
    result, settings = record.result, record.settings
    if result is None or result.grade is None or not song.bar_count:
        return 0
    covered = min(len({bar.bar_index for bar in result.bars}) / song.bar_count, 1.0)
    is_half = settings.hands is not Hands.BOTH and song.has_left and song.has_right
    hands = _ONE_OF_TWO_HANDS if is_half else 1.0
    tempo = min(settings.speed_percent, 100) / 100 if settings.mode is Mode.TEMPO else 1.0
    return int(result.overall * covered * hands * tempo * _WORTH_OF_MODE[settings.mode] + 1e-6)


def _take_in(standing: Standing, record: SessionRecord, song: SongInfo) -> None:
    standing.plays += 1
    standing.last_played_at = record.started_at
    standing.known_percent = max(standing.known_percent, known_percent(record, song))
    if record.result is not None and record.result.grade is not None:
        known = standing.best.get(record.settings.mode)
        if known is None or _overall(record) >= _overall(known):
            standing.best[record.settings.mode] = record


def _overall(record: SessionRecord) -> int:
    return 0 if record.result is None else record.result.overall
