"""Tutor: the last passes through a passage, from the sessions in the store."""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_tally import PassTally, notes_of_passage

#: So many sessions of a song are looked through, and of those that hold the passage so many judged again.
_SESSIONS_LOOKED_THROUGH: Final = 40
_SESSIONS_JUDGED: Final = 4
_LONGEST_US: Final = 30 * 60_000_000


class Passage(NamedTuple):
    """What is practised of a song.

    Attributes:
        song_id: The song in the store.
        hands: Hands that the learner plays.
        bars: Indices of first and last bar, inclusive.
    """

    song_id: str
    hands: Hands
    bars: tuple[int, int]


def passes_of(history: History, passage: Passage, score: Score) -> list[PassagePass]:
    """Return the passes in tempo mode of the last sessions that hold a passage, the newest at the end.

    A session that ran through more bars holds it too. The sessions are judged again: their results
    have figures for bars, but not for passes. Thread: any but the GUI's.

    Raises:
        StoreError: The store cannot be read.
    """
    records = history.list_sessions(_SESSIONS_LOOKED_THROUGH, 0, passage.song_id)
    holding = [record for record in records if _holds(record, passage)]
    notes = notes_of_passage(score, passage.hands, passage.bars)
    passes: list[PassagePass] = []
    for record in reversed(holding[:_SESSIONS_JUDGED]):
        rejudged = history.rejudge(record.session_id)
        if rejudged.score.notes == score.notes:
            tally = PassTally(notes, record.settings)
            passes += [one for outcome in rejudged.outcomes for one in tally.take(outcome)]
    return passes


def _holds(record: SessionRecord, passage: Passage) -> bool:
    settings = record.settings
    if settings.mode is not Mode.TEMPO or settings.hands is not passage.hands:
        return False
    if record.result is None or record.state is SessionState.RUNNING or record.played_us > _LONGEST_US:
        return False
    played = {bar.bar_index for bar in record.result.bars}
    first, last = passage.bars
    return bool(played) and min(played) <= first and last <= max(played)
