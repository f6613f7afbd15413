"""MIDI: one open input, from RtMidi's callback to the played event."""

from __future__ import annotations

import gc
import logging
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.midi.backend import InputClient, RawMessage
from sargam_desktop.adapters.midi.client_pool import ErrorNotes
from sargam_desktop.adapters.midi.messages import MessageCounts, MessageNormaliser
from sargam_desktop.adapters.midi.midi_system import Port
from sargam_desktop.adapters.midi.stamps import IntervalComparer, StampCorrector
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.engine.ports import Deliver, DeviceState

if TYPE_CHECKING:
    # Loaded when the connection doctor looks: the window is there sooner.
    from sargam_desktop.tutor.doctor.observations import InputSeen

_log = logging.getLogger(__name__)

_OUR_PORT_NAME: Final = "in"
_NS_PER_US: Final = 1000
#: So many messages are remembered for the connection doctor; older ones are dropped.
_LINES: Final = 256
_GRACE_STEPS: Final = 3
_GRACE_STEP_S: Final = 0.005


class MidiInput:
    """One port that is heard.

    Open and close it on one thread. Its events come on RtMidi's own thread.

    Args:
        port: Where to listen.
        deliver: Takes each event at once; must not block.
        ignored: Channels (0-15) that are not heard.

    Attributes:
        counts: What was dropped.

    Raises:
        DeviceError: The port is gone, or another program holds it.
    """

    def __init__(self, port: Port, deliver: Deliver, ignored: frozenset[int] = frozenset()) -> None:
        self.port = port
        self.counts = MessageCounts()
        self._normaliser = MessageNormaliser(port.name, deliver, self.counts, ignored)
        self._stamps = StampCorrector()
        self._intervals = IntervalComparer()
        self._lines: deque[tuple[int, Sequence[int]]] = deque(maxlen=_LINES)
        self._opened_us = time.perf_counter_ns() // _NS_PER_US
        self._client: InputClient | None = port.system.take_input()
        try:
            self._open(self._client)
        except BaseException:
            self.close()
            raise

    @property
    def jitter(self) -> InputJitter | None:
        """How unevenly its last messages came; None when they are too few. Thread: any."""
        return self._intervals.measure()

    def look(self) -> InputSeen:
        """Return what came lately and which keys are down. Thread: any."""
        from sargam_desktop.tutor.doctor.observations import HeldKey, InputSeen, MidiLine

        held = sorted((*key, since_us) for key, since_us in self._normaliser.held().items())
        return InputSeen(
            self.port.name,
            DeviceState.CONNECTED,
            self._opened_us,
            tuple(MidiLine(at_us, tuple(data)) for at_us, data in self._lines.copy()),
            tuple(HeldKey(*key) for key in held),
            self.counts.malformed,
            self.jitter,
        )

    def close(self) -> None:
        """Stop listening and release what is still held. Harmless when already closed."""
        client, self._client = self._client, None
        if client is None:
            return
        _silence(client)
        self.port.system.give_back_input(client)
        self._normaliser.release_all(self._stamps.correct(time.perf_counter_ns(), -1.0) // _NS_PER_US)
        _log.info("Closed %s: %s", self.port.name, self.counts)

    def _open(self, client: InputClient) -> None:
        number = self.port.find_number(client.get_ports())
        if number is None:
            raise DeviceError(f"{self.port.name} is not connected", "Plug it in and switch it on")
        errors = ErrorNotes()
        client.set_error_callback(errors)
        client.ignore_types(sysex=True, timing=True, active_sense=True)
        client.set_callback(self._on_message)
        client.open_port(number, _OUR_PORT_NAME)
        if errors.count:
            _log.info("Cannot open %s: %s", self.port.name, errors.last)
            raise DeviceError(
                f"{self.port.name} is in use by another program",
                "Close the other program, then try again",
            )

    def _on_message(self, event: RawMessage, _data: object) -> None:
        """Take one message. Thread: rtmidi; an exception would leave through C++ and end the program."""
        stamp_ns = time.perf_counter_ns()
        try:
            message, delta_s = event
            at_ns = self._stamps.correct(stamp_ns, delta_s)
            at_us = at_ns // _NS_PER_US
            self._normaliser.feed(message, at_us)
            self._lines.append((at_us, message))
            self._intervals.compare(stamp_ns, delta_s)
        except Exception:  # noqa: BLE001 - the border of the thread
            self.counts.failures += 1


def _silence(client: InputClient) -> None:
    """Close the client's port without a crash or a deadlock.

    RtMidi closes a port with the interpreter's lock held and waits for its thread, which may wait
    for the lock to deliver one more message. And python-rtmidi frees the callback's tuple when the
    callback is cancelled, though a message on its way still points to it. So: keep the tuple, cancel,
    let go of the lock until a message on its way has passed, and only then close.
    """
    in_use = gc.get_referents(client)
    client.cancel_callback()
    for _ in range(_GRACE_STEPS):
        time.sleep(_GRACE_STEP_S)
    client.close_port()
    in_use.clear()
