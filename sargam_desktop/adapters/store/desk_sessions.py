"""Adapters, store: the sessions of a learner at a desk of a school: kept here first, read from both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.sessions import StoredSessions
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.tutor.song_tally import tallies_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sargam_desktop.adapters.store.sessions import SessionStep
    from sargam_desktop.domain.score import Score
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.engine.commands import SessionEvent
    from sargam_desktop.tutor.ports import Changed
    from sargam_desktop.tutor.session_choice import SessionChoice
    from sargam_desktop.tutor.song_tally import SongTallies


class DeskSessions(StoredSessions):
    """Implements `tutor.ports.SessionRepository` for one learner. Thread: any.

    What is begun, played and ended is written at the desk. What is read is looked for at the desk
    first and then on the server: a session that moves in between is found on one side or the other.
    One that the server has and the desk not yet deleted counts as the desk's.

    Args:
        here: The sessions at the desk.
        there: Those on the server.
        on_ended: Told that a session may be handed in.
    """

    def __init__(self, here: StoredSessions, there: StoredSessions, on_ended: Callable[[], None]) -> None:
        self._here = here
        self._there = there
        self._on_ended = on_ended

    def apply(self, steps: Sequence[SessionStep]) -> Changed:
        """Take several steps at the desk in one transaction, all or none."""
        changed = self._here.apply(steps)
        if changed.sessions:
            self._on_ended()
        return changed

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        """Return sessions of both sides, newest first.

        Raises:
            ServerAwayError: The server does not answer.
        """
        here = self._here.list_sessions(-1, 0, song_id)
        there = self._not_of(here)
        return _page(here, lambda more, begin: there.list_sessions(more, begin, song_id), limit, offset)

    def find_sessions(self, choice: SessionChoice, limit: int = 50, offset: int = 0) -> list[SessionRecord]:
        """Return the sessions of both sides that are wanted, as `list_sessions` does."""
        here = self._here.find_sessions(choice, -1)
        there = self._not_of(here)
        return _page(here, lambda more, begin: there.find_sessions(choice, more, begin), limit, offset)

    def tally_songs(self) -> SongTallies:
        """Return the sessions of songs on both sides, counted by the way in which they were played.

        Raises:
            ServerAwayError: The server does not answer.
        """
        records = self._here.list_sessions(-1)
        here, there = tallies_of(records), self._not_of(records).tally_songs()
        songs = here.last_played.keys() | there.last_played.keys()
        last = {
            each: max(side.last_played[each] for side in (here, there) if each in side.last_played)
            for each in songs
        }
        return here._replace(tallies=here.tallies + there.tallies, last_played=last)

    def load_session(self, session_id: str) -> SessionRecord:
        """Return one session; an unambiguous beginning of its id is enough."""
        try:
            return self._here.load_session(session_id)
        except UnknownItemError:
            return self._there.load_session(session_id)

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        """Return the score and all recorded events of a session."""
        try:
            return self._here.load_take(session_id)
        except UnknownItemError:
            return self._there.load_take(session_id)

    def _not_of(self, here: list[SessionRecord]) -> StoredSessions:
        """Return the sessions on the server that are not at the desk as well."""
        return self._there.besides(record.session_id for record in here)

    def left_running(self) -> list[SessionRecord]:
        """Return sessions at this desk that are marked as running but whose program is gone."""
        return self._here.left_running()


def _page(
    here: list[SessionRecord], read_there: Callable[[int, int], list[SessionRecord]], limit: int, offset: int
) -> list[SessionRecord]:
    """Return a page of both sides, which share none; `read_there` takes how many and from where."""
    # So many at most stand before the page in place of the server's own.
    begin = max(0, offset - len(here))
    there = read_there(limit + offset - begin, begin)
    newest_first = sorted((*here, *there), key=_age, reverse=True)
    return newest_first[offset - begin : offset - begin + limit]


def _age(record: SessionRecord) -> tuple[object, str]:
    return record.started_at, record.session_id
