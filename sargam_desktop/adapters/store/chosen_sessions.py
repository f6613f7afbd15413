"""Adapters, store: a question for some of a learner's sessions, answered from an index alone.

The rows of sessions hold their results and lie far apart; they are read for one page only.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from sargam_desktop.adapters.store.tables import SessionRow
from sargam_desktop.domain.session import SessionState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from sargam_desktop.tutor.session_choice import SessionChoice

#: A practice day begins and ends within so many of UTC, wherever it was.
_ANY_ZONE: Final = timedelta(days=3)


def choose_sessions(session: Session, learner_id: str, choice: SessionChoice) -> Select[Any]:
    """Return the question for the ids of the sessions that are wanted, newest first."""
    own = select(SessionRow.session_id).where(SessionRow.learner_id == learner_id)
    chosen = own.where(*_conditions(choice))
    if choice.words.strip():
        titles = [title for title in titles_of(session, learner_id) if choice.has_title(title)]
        chosen = chosen.where(SessionRow.title.in_(titles))
    return chosen.order_by(SessionRow.started_at.desc(), SessionRow.session_id.desc())


def titles_of(session: Session, learner_id: str) -> list[str]:
    """Return every title that was played, by leaps over an index: one for each title, not each session."""
    title, own = SessionRow.title, SessionRow.learner_id == learner_id
    titles = select(func.min(title).label("title")).where(own).cte("titles", recursive=True)
    above = select(func.min(title)).where(own, title > titles.c.title).correlate(titles).scalar_subquery()
    titles = titles.union_all(select(above).where(titles.c.title.is_not(None)))
    return list(session.scalars(select(titles.c.title).where(titles.c.title.is_not(None))))


def _conditions(choice: SessionChoice) -> Iterator[ColumnElement[bool]]:
    if choice.song_id is not None:
        yield SessionRow.song_id == choice.song_id
    if choice.mode is not None:
        yield SessionRow.mode == choice.mode.value
    if choice.hands is not None:
        yield SessionRow.hands == choice.hands.value
    if choice.is_finished:
        yield SessionRow.state == SessionState.FINISHED.value
    if choice.least_accuracy is not None:
        yield SessionRow.accuracy >= choice.least_accuracy
    if choice.grades:
        yield SessionRow.grade.in_([grade.value for grade in choice.grades])
    yield from _days(choice)


def _days(choice: SessionChoice) -> Iterator[ColumnElement[bool]]:
    """Yield the days that are wanted, and times around them, which the index leads to."""
    if choice.first_day is not None:
        yield SessionRow.day >= choice.first_day
        yield SessionRow.started_at >= datetime.combine(choice.first_day, time(), UTC) - _ANY_ZONE
    if choice.last_day is not None:
        yield SessionRow.day <= choice.last_day
        yield SessionRow.started_at < datetime.combine(choice.last_day, time(), UTC) + _ANY_ZONE
