"""Adapters, store: handing in what waits at a desk, session by session."""

from __future__ import annotations

import logging
import random
import time
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.adapters.store.desk_progress import bring_change
from sargam_desktop.adapters.store.handing_in import take_in
from sargam_desktop.adapters.store.store_errors import DamagedError, RefusedError
from sargam_desktop.domain.errors import ServerBusyError, UnknownItemError
from sargam_desktop.domain.retry_delay import turn_after

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.desk_changes import DeskChange
    from sargam_desktop.adapters.store.outbox import Outbox, WaitingSession

_log = logging.getLogger(__name__)

#: So many turns are about a quarter of a minute.
_TURNS: Final = 20


class Round(NamedTuple):
    """What became of what waited.

    Attributes:
        handed_in: Sessions that the server has now, and the desk no longer.
        refused: Sessions that the server does not take; they stay at the desk.
    """

    handed_in: int = 0
    refused: int = 0


class HandIn:
    """Hands in the sessions of a desk. Thread: any but the GUI's; several programs at once.

    A session is deleted at the desk only after the server's commit, and the server passes over one
    that it has: whatever fails in between, and however often it is tried, it is there exactly once.

    Args:
        outbox: What waits.
        server: Where it is handed in.
        finish_left_behind: Gives an end to the sessions of killed programs at this desk.
        pause: Sleeps for so many seconds.
    """

    def __init__(
        self,
        outbox: Outbox,
        server: Database,
        finish_left_behind: Callable[[], None] = lambda: None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._outbox = outbox
        self._server = server
        self._finish_left_behind = finish_left_behind
        self._pause = pause

    def run(self) -> Round:
        """Hand in all that waits, oldest first.

        Raises:
            ServerAwayError: The server does not answer; what is handed in already stays so.
            StoreError: The desk or the server cannot be read or written.
        """
        self._finish_left_behind()
        for change in self._outbox.changes.list_all():
            self._bring(change)
        found = [self._hand_in(session_id) for session_id in self._outbox.list_ended()]
        return Round(found.count(True), found.count(False))

    def _hand_in(self, session_id: str) -> bool | None:
        """Hand in one session; tell whether the server took it, None where it had gone already."""
        try:
            waiting = self._outbox.load(session_id)
            if waiting is None:
                return None  # by another program at this desk
            self._send(waiting)
        except (RefusedError, DamagedError) as error:  # no other session waits for this one
            _log.warning("the server does not take the session %s: %s", session_id, error)
            self._outbox.note_refusal(session_id, error.what)
            return False
        self._outbox.remove(session_id)
        return True

    def _bring(self, change: DeskChange) -> None:
        """Let the server know a row that is newer here."""
        try:
            bring_change(self._outbox.database, self._server, change)
        except (RefusedError, DamagedError, UnknownItemError) as error:
            _log.warning("the server does not take a change of %s: %s", change.kind, error)
        self._outbox.changes.clear(change)

    def _send(self, waiting: WaitingSession) -> None:
        for turn in range(1, _TURNS + 1):
            try:
                with self._server.of(waiting.learner_id).writing() as session:
                    take_in(session, waiting)
            except ServerBusyError:
                if turn == _TURNS:
                    raise
                self._pause(turn_after(turn, random.random()))
            else:
                return
