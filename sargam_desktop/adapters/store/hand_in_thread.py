"""Adapters, store: the thread of a desk that hands in what waits, and finds out when the server is back."""

from __future__ import annotations

import logging
import math
import random
import time
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.hand_in import HandIn, Round
from sargam_desktop.domain.errors import SargamError, ServerAwayError
from sargam_desktop.domain.retry_delay import delay_before
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.tutor.server_link import ServerLink

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.adapters.store.outbox import Outbox, OutboxEntry
    from sargam_desktop.adapters.store.server_watch import ServerWatch, WatchedServer

_log = logging.getLogger(__name__)

#: After so long without a question connections are closed.
_REST_AFTER_S: Final = 1.0
_STOP_PATIENCE_S: Final = 1.0


class HandInThread:
    """Hands in what waits at a desk as soon as it can; asks a silent server again after growing pauses.

    Thread: `start`, `wake`, `stop` and `run_once` any; listeners are called by its own thread.

    Args:
        outbox: What waits.
        server: The school's database.
        watch: What is known of the server.
        finish_left_behind: Gives an end to the sessions of killed programs at this desk.
    """

    def __init__(
        self,
        outbox: Outbox,
        server: WatchedServer,
        watch: ServerWatch,
        finish_left_behind: Callable[[], None] = lambda: None,
    ) -> None:
        self._server = server
        self._watch = watch
        self._work = HandIn(outbox, server.trying(), finish_left_behind)
        self._on_link: Callable[[ServerLink], None] = lambda _link: None
        self._on_changed: Callable[[Changed], None] = lambda _changed: None
        self._last = ServerLink()
        self._stir = Event()
        self._is_wished = False
        self._is_used = False
        self._ending = Event()
        self._tries = 0
        self._turn = Lock()
        self._thread: Thread | None = None
        self._outbox = outbox
        watch.on_change = lambda _is_away: self.wake()
        watch.on_wish = self.wake
        watch.on_use = self._note_use

    def start(self, on_link: Callable[[ServerLink], None], on_changed: Callable[[Changed], None]) -> None:
        """Start the thread, if it does not run yet.

        Args:
            on_link: Told how it stands with the server, each time that this changes.
            on_changed: Told that the server has more sessions now, or that all can be read again.
        """
        self._on_link, self._on_changed = on_link, on_changed
        self._last = ServerLink()
        if self._thread is None:
            self._ending = Event()
            self._thread = Thread(target=self._run, args=(self._ending,), name="hand-in", daemon=True)
            self._thread.start()
        self.wake()

    def wake(self) -> None:
        """Try now, whatever pause there is."""
        self._is_wished = True
        self._stir.set()

    def rest(self) -> None:
        """Close the connections that nobody uses: a server has few, and a school many desks."""
        self._server.rest()

    def stop(self) -> None:
        """End the thread, which may wait for the server a little longer; what waits stays at the desk."""
        thread, self._thread = self._thread, None
        self._ending.set()
        self.wake()
        if thread is not None:
            thread.join(_STOP_PATIENCE_S)

    def run_once(self) -> Round:
        """Hand in now what waits, on the caller's thread.

        Raises:
            ServerAwayError: The server does not answer.
            StoreError: The desk or the server cannot be read or written.
        """
        with self._turn:
            return self._work.run()

    def list_entries(self) -> list[OutboxEntry]:
        """Return all that is at the desk, oldest first; quick."""
        return self._outbox.list_entries()

    def link(self) -> ServerLink:
        """Return how it stands with the server; quick."""
        waiting, refused = self._outbox.count()
        return ServerLink(self._watch.is_away, waiting, refused)

    def _run(self, ending: Event) -> None:
        """Hand in, then wait for a wish or for the end of the pause. Thread: hand-in."""
        while not ending.is_set():
            self._is_wished = False
            pause_s = self._try()
            self._tell()
            self._wait(math.inf if pause_s is None else time.monotonic() + pause_s)

    def _wait(self, until_s: float) -> None:
        """Wait for a wish or the end of a pause; close connections that nobody has used for a while."""
        while True:
            self._stir.clear()
            left_s = until_s - time.monotonic()
            if self._is_wished or left_s <= 0:
                return
            patience_s = min(left_s, _REST_AFTER_S if self._is_used else math.inf)
            if not self._stir.wait(None if math.isinf(patience_s) else patience_s) and self._is_used:
                self._is_used = False
                self.rest()

    def _note_use(self) -> None:
        self._is_used = True
        self._stir.set()

    def _try(self) -> float | None:
        """Try; return how long to wait for the next try, None where nothing is left to be done."""
        try:
            is_back = self._watch.is_away
            if is_back:
                self._ask()
            found = self.run_once()
        except SargamError as error:
            return self._pause_after(error)
        except Exception:  # noqa: BLE001 (the thread outlives whatever goes wrong in it)
            _log.exception("handing in has failed")
            return self._pause_after(None)
        self._tries = 0
        if found.handed_in or is_back:
            self._on_changed(Changed(songs=is_back, lessons=is_back, sessions=True))
        return None

    def _ask(self) -> None:
        with self._server.trying().glance() as connection:
            connection.execute("SELECT 1").fetchone()

    def _pause_after(self, error: SargamError | None) -> float:
        self._tries += 1
        if error is not None and not isinstance(error, ServerAwayError):
            _log.warning("sessions cannot be handed in: %s", error)
        return delay_before(self._tries, random.random())

    def _tell(self) -> None:
        link = self.link()
        if link != self._last:
            self._last = link
            self._on_link(link)
