"""Tutor: where the learner left off: the last take of a song, and the bar at which it stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState, SessionType
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.history import History

#: Lessons and drills are not gone on with here; among so many takes one of a song is looked for.
_TAKES_LOOKED_AT: Final = 20


class LeftOff(NamedTuple):
    """Where the learner left a song.

    Attributes:
        record: Its last take.
        song: The song as it is played.
        bar: Index of the bar to go on at; 0 where the take came to the end, or where nothing was judged.
    """

    record: SessionRecord
    song: Song
    bar: int

    @property
    def bar_number(self) -> int:
        """The bar as it is printed."""
        return self.song.score.bars[self.bar].number

    def settings(self, usual: SessionSettings, *, is_from_start: bool) -> SessionSettings:
        """Return how it is gone on with: hands, mode and tempo as they were, from the bar or the first."""
        before = self.record.settings
        bar = 0 if is_from_start else self.bar
        is_loop = before.is_looping and not is_from_start
        return replace(
            usual,
            mode=before.mode,
            hands=before.hands,
            speed_percent=self.record.tempo_course[-1],
            first_bar=before.first_bar if is_loop else bar or None,
            last_bar=before.last_bar if is_loop else None,
            is_looping=is_loop,
        )


def find_left_off(history: History, load_song: Callable[[str], Song]) -> LeftOff | None:
    """Return where the learner left off; None before the first take, or where its song has gone.

    Raises:
        StoreError: The store cannot be read.
    """
    takes = history.list_sessions(_TAKES_LOOKED_AT)
    of_songs = (take for take in takes if take.song_id and take.settings.session_type is SessionType.SONG)
    record = next((take for take in of_songs if take.state is not SessionState.RUNNING), None)
    if record is None or record.song_id is None:
        return None
    try:
        song = load_song(record.song_id)
    except UnknownItemError:
        return None
    return LeftOff(record, song, _bar_of(record, len(song.score.bars)))


def _bar_of(record: SessionRecord, bar_count: int) -> int:
    settings = record.settings
    if settings.is_looping:
        return min(settings.first_bar or 0, bar_count - 1)
    judged = () if record.result is None else record.result.bars
    last = max((bar.bar_index for bar in judged), default=0)
    is_at_end = record.state is SessionState.FINISHED or last >= bar_count - 1
    return 0 if is_at_end else last
