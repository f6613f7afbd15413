"""Tutor: the sessions of the past, and those that a crash left unfinished."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from sargam_desktop.domain.feedback import Outcome, SessionEnded
from sargam_desktop.domain.judgement import Level
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import SessionEvent, StopSession
from sargam_desktop.tutor.ports import SessionRepository
from sargam_desktop.tutor.practice import rehearse
from sargam_desktop.tutor.session_choice import SessionChoice
from sargam_desktop.tutor.song_tally import SongTallies

_log = logging.getLogger(__name__)


class Rejudged(NamedTuple):
    """A stored session, judged again.

    Attributes:
        record: The session as it is stored, with the strictness of this judgement.
        score: What should have been played.
        outcomes: All that the engine said, the end of the session last.
        events: What was played and commanded, with the times at which it counted.
    """

    record: SessionRecord
    score: Score
    outcomes: tuple[Outcome, ...]
    events: tuple[SessionEvent, ...] = ()


class History:
    """Past sessions.

    Args:
        sessions: The sessions in the store.
    """

    def __init__(self, sessions: SessionRepository) -> None:
        self._sessions = sessions

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        """Return sessions, newest first; their results come without the deviation of each note."""
        return self._sessions.list_sessions(limit, offset, song_id)

    def find_sessions(self, choice: SessionChoice, limit: int = 50, offset: int = 0) -> list[SessionRecord]:
        """Return the sessions that are wanted, as `list_sessions` does."""
        return self._sessions.find_sessions(choice, limit, offset)

    def tally_songs(self) -> SongTallies:
        """Return all sessions of songs, counted by the way in which they were played."""
        return self._sessions.tally_songs()

    def load(self, session_id: str) -> tuple[SessionRecord, Score]:
        """Return one session and the score that it was judged against.

        Raises:
            UnknownItemError: There is no such session.
        """
        record = self._sessions.load_session(session_id)
        score, _ = self._sessions.load_take(record.session_id)
        return record, score

    def tempo_course(self, session_id: str) -> tuple[int, ...]:
        """Return the speeds of a session in percent, one after the other, as far as it is written.

        Raises:
            UnknownItemError: There is no such session.
        """
        return self._sessions.load_session(session_id).tempo_course

    def rejudge(
        self, session_id: str, level: Level | None = None, watch: Callable[[float], None] | None = None
    ) -> Rejudged:
        """Judge a stored session again, from what was recorded; the store is left as it is.

        Args:
            session_id: The session, or an unambiguous beginning of its id.
            level: Another strictness; None for the one of the session.
            watch: As in `rehearse`.

        Raises:
            UnknownItemError: There is no such session.
        """
        record = self._sessions.load_session(session_id)
        score, events = self._sessions.load_take(record.session_id)
        if record.state is SessionState.INTERRUPTED and events:
            events = [*events, StopSession(events[-1].at_us)]
        if level is not None:
            record = replace(record, settings=replace(record.settings, level=level))
        outcomes, taken = rehearse(record, score, events, watch)
        return Rejudged(record, score, tuple(outcomes), tuple(taken))

    def finish_interrupted(self) -> list[SessionRecord]:
        """Finish every session whose program was killed, by judging what it had recorded.

        A session that cannot be judged ends without a result: it must not keep the program
        from starting, now and ever after.
        """
        return [self._finish(record) for record in self._sessions.left_running()]

    def _finish(self, record: SessionRecord) -> SessionRecord:
        interrupted = replace(record, state=SessionState.INTERRUPTED)
        try:
            finished = self._judge_so_far(interrupted)
        except Exception:  # noqa: BLE001 - whatever is wrong with it, the others have to be finished
            _log.exception("the interrupted session %s could not be judged", record.session_id)
            finished = interrupted
        self._sessions.finish(finished)
        return finished

    def _judge_so_far(self, record: SessionRecord) -> SessionRecord:
        score, events = self._sessions.load_take(record.session_id)
        last_us = events[-1].at_us if events else 0
        outcomes, _ = rehearse(record, score, [*events, StopSession(last_us)])
        ended = next((outcome for outcome in outcomes if isinstance(outcome, SessionEnded)), None)
        return replace(record, played_us=last_us, result=None if ended is None else ended.result)
