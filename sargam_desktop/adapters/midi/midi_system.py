"""MIDI: one MIDI system of the computer, its ports, and our clients in it."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from sargam_desktop.adapters.midi import port_names
from sargam_desktop.adapters.midi.backend import Backend, InputClient, OutputClient
from sargam_desktop.adapters.midi.client_pool import ClientPool, ClientT
from sargam_desktop.adapters.midi.system_kinds import SystemKind
from sargam_desktop.domain.errors import DeviceError

_log = logging.getLogger(__name__)

#: A system that refused us is asked again after so many looks: it may cost milliseconds each time.
_LOOKS_BETWEEN_TRIES: Final = 10


class Port(NamedTuple):
    """A port that another program or a device offers.

    Attributes:
        name: Lasting name, unique among those listed with it.
        raw_name: RtMidi's name.
        twin: How many ports of the same raw name stand before it; CoreMIDI does not tell equals apart.
        system: Where it is.
        identity: Differs when the port went away and came back, also under the same name.
        is_automatic: Whether it may be opened without having been chosen.
    """

    name: str
    raw_name: str
    twin: int
    system: MidiSystem
    identity: str
    is_automatic: bool

    def find_number(self, raw_names: Sequence[str | None]) -> int | None:
        """Return the port's number among all ports of its system, None when it is gone."""
        numbers = [number for number, name in enumerate(raw_names) if name == self.raw_name]
        return numbers[self.twin] if self.twin < len(numbers) else None


class MidiSystem:
    """One MIDI system and our clients in it.

    libjack frees the clients of a dead server when the first client of the next one is made, so
    all old clients have to be deleted before: while one is still lent, the system shows no ports.
    Thread: any, one at a time.
    """

    def __init__(self, backend: Backend, kind: SystemKind) -> None:
        self.kind = kind
        self.reason = kind.absence
        self._error = backend.RtMidiError
        self._server: str | None = None
        self._looks_to_skip = 0
        self._lock = threading.RLock()
        client_name = port_names.CLIENT_NAME
        self._inputs = ClientPool[InputClient](partial(backend.MidiIn, kind.api, client_name))
        self._outputs = ClientPool[OutputClient](partial(backend.MidiOut, kind.api, client_name))

    @property
    def is_working(self) -> bool:
        """Whether the last look found the system and was let in."""
        return not self.reason

    def inputs(self) -> list[Port]:
        """Return the ports that can be heard."""
        with self._lock:
            return self._ports(self._inputs)

    def outputs(self) -> list[Port]:
        """Return the ports that can be played through."""
        with self._lock:
            return self._ports(self._outputs)

    def take_input(self) -> InputClient:
        """Lend a client to hear a port with.

        Raises:
            DeviceError: The system is gone or does not let us in.
        """
        with self._lock:
            return self._take(self._inputs)

    def take_output(self) -> OutputClient:
        """Lend a client to play through a port with.

        Raises:
            DeviceError: The system is gone or does not let us in.
        """
        with self._lock:
            return self._take(self._outputs)

    def give_back_input(self, client: InputClient) -> None:
        """Take back what `take_input` lent, its port closed."""
        with self._lock:
            self._inputs.give_back(client, may_stay=self.kind.find() == self._server)

    def give_back_output(self, client: OutputClient) -> None:
        """Take back what `take_output` lent, its port closed."""
        with self._lock:
            self._outputs.give_back(client, may_stay=False)

    def drop_spares(self, *, outputs_only: bool = False) -> None:
        """Leave the system, but for the clients that are lent."""
        with self._lock:
            self._outputs.drop_spare()
            if not outputs_only:
                self._inputs.drop_spare()

    def restart(self) -> None:
        """Leave the system, but for the clients that are lent, and ask it again at the next look."""
        with self._lock:
            self.drop_spares()
            self._looks_to_skip = 0

    def _ports(self, pool: ClientPool[ClientT]) -> list[Port]:
        seen: Counter[str] = Counter()
        ports = []
        for number, raw_name in enumerate(self._port_names(pool)):
            if raw_name and not port_names.is_own(raw_name):
                ports.append(self._port(number, raw_name, twin=seen[raw_name]))
                seen[raw_name] += 1
        return ports

    def _port(self, number: int, raw_name: str, twin: int) -> Port:
        name = self.kind.name(raw_name, number)
        identity = f"{self._server}/{raw_name if self.kind.is_renumbered else name}/{twin}"
        return Port(name, raw_name, twin, self, identity, not port_names.is_loopback(raw_name))

    def _port_names(self, pool: ClientPool[ClientT]) -> list[str]:
        if not self._is_reachable():
            self.reason = self.kind.absence
            return []
        if self._looks_to_skip:
            self._looks_to_skip -= 1
            return []
        try:
            names = pool.port_names()
        except self._error as error:
            _log.info("%s: %s", self.kind.refusal, error)
            self._looks_to_skip = _LOOKS_BETWEEN_TRIES
            self.reason = self.kind.refusal
            return []
        self.reason = ""
        return names

    def _take(self, pool: ClientPool[ClientT]) -> ClientT:
        if not self._is_reachable():
            raise DeviceError(f"The MIDI system is gone: {self.kind.absence}")
        try:
            return pool.take()
        except self._error as error:
            raise DeviceError(f"The MIDI system lets nobody in: {self.kind.refusal}") from error

    def _is_reachable(self) -> bool:
        """Follow a server that went, came or was replaced; tell whether it can be talked to."""
        server = self.kind.find()
        if server != self._server:
            self.drop_spares()
            if self._inputs.is_lent or self._outputs.is_lent:
                return False
            self._server = server
            self._looks_to_skip = 0
        return server is not None
