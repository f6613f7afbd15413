"""MIDI: the program's clients of one MIDI system, as few as can be.

Each client of JACK is woken in every period of the server, and a client made and dropped at every
look would cost more still. So the clients that hold a port open list the ports as well, and one
spare client stays only while none is open.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from sargam_desktop.adapters.midi.backend import MidiClient
from sargam_desktop.adapters.midi.servers import closed_stderr

ClientT = TypeVar("ClientT", bound=MidiClient)

_log = logging.getLogger(__name__)


class ErrorNotes:
    """Takes RtMidi's errors in place of exceptions and warnings out of C++.

    Attributes:
        count: How many there were.
        last: What the last one said.
    """

    def __init__(self) -> None:
        self.count = 0
        self.last = ""

    def __call__(self, _kind: int, message: str, _data: object) -> None:
        """Note one error. Thread: the one that called RtMidi."""
        self.count += 1
        self.last = message
        _log.debug("RtMidi: %s", message)


class ClientPool(Generic[ClientT]):
    """Clients of one kind, input or output, in one MIDI system.

    Args:
        create: Makes a client; raises where the system does not let us in.
    """

    def __init__(self, create: Callable[[], ClientT]) -> None:
        self._create = create
        self._spare: ClientT | None = None
        self._lent: list[ClientT] = []

    @property
    def is_lent(self) -> bool:
        """Whether somebody holds a client."""
        return bool(self._lent)

    def port_names(self) -> list[str]:
        """Return RtMidi's names of all ports, in the order of their numbers."""
        if not self._lent and self._spare is None:
            self._spare = self._make()
        client = self._lent[0] if self._lent else self._spare
        return [name or "" for name in client.get_ports()] if client is not None else []

    def take(self) -> ClientT:
        """Lend a client to open a port with."""
        client, self._spare = self._spare or self._make(), None
        self._lent.append(client)
        return client

    def give_back(self, client: ClientT, *, may_stay: bool) -> None:
        """Take back a client whose port is closed.

        Args:
            client: One that `take` returned.
            may_stay: Whether it can be used again; not when its server is gone.
        """
        self._lent.remove(client)
        if may_stay and not self._lent:
            client.set_error_callback(ErrorNotes())
            self._spare = client
        else:
            _delete(client)

    def drop_spare(self) -> None:
        """Leave the MIDI system, but for the clients that are lent."""
        spare, self._spare = self._spare, None
        if spare is not None:
            _delete(spare)

    def _make(self) -> ClientT:
        with closed_stderr():
            client = self._create()
        client.set_error_callback(ErrorNotes())
        return client


def _delete(client: MidiClient) -> None:
    # Never left to the garbage collector: it is frozen while a song runs.
    with closed_stderr():
        client.delete()
