"""Adapters, store: all of a learner's sessions of songs, counted from indices alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from sargam_desktop.adapters.store.tables import SessionRow
from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.song_tally import SongTallies, TakeTally

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


def tally_songs(session: Session, learner_id: str, *conditions: ColumnElement[bool]) -> SongTallies:
    """Return how often and how well each song was played in each way, and when it was played last.

    All `conditions` hold for the sessions that are counted.
    """
    of_songs = (SessionRow.learner_id == learner_id, SessionRow.song_id.is_not(None))
    way = (
        SessionRow.song_id, SessionRow.mode, SessionRow.hands, SessionRow.speed_percent,
        SessionRow.covered_bars, SessionRow.grade,
    )  # fmt: skip
    taken = select(*way, func.max(SessionRow.overall), func.count()).where(*of_songs, *conditions)
    rows = session.execute(taken.group_by(*way))
    tallies = [
        TakeTally(
            song_id or "", Mode(mode), Hands(hands), percent, covered or 0,
            None if grade is None else Grade(grade), overall or 0, takes,
        )
        for song_id, mode, hands, percent, covered, grade, overall, takes in rows
    ]  # fmt: skip
    return SongTallies(tuple(tallies), _last_played(session, learner_id, {each.song_id for each in tallies}))


def _last_played(session: Session, learner_id: str, song_ids: set[str]) -> dict[str, datetime]:
    """Look up the last session of each song, one leap over an index for each."""
    last = select(SessionRow.started_at).where(SessionRow.learner_id == learner_id)
    newest_first = last.order_by(SessionRow.started_at.desc(), SessionRow.session_id.desc()).limit(1)
    found = {each: session.scalar(newest_first.where(SessionRow.song_id == each)) for each in song_ids}
    return {song_id: started_at for song_id, started_at in found.items() if started_at is not None}
