"""Benchmarks: when the matcher thread published, and when the window heard of it."""

from __future__ import annotations

from time import perf_counter_ns
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.ui.engine_bridge import EngineBridge


class Verdict(NamedTuple):
    """A press that the matcher thread has judged, and when that was known."""

    note: NoteOn
    at_ns: int


class VerdictLog:
    """Keeps the verdicts on presses.

    Thread: matcher writes, anybody reads.
    """

    def __init__(self) -> None:
        self.verdicts: list[Verdict] = []

    def take(self, published: Published) -> None:
        """Note the verdict at once."""
        at_ns = perf_counter_ns()
        played = published.played
        if isinstance(played, NoteOn) and any(isinstance(o, NoteJudged) for o in published.outcomes):
            self.verdicts.append(Verdict(played, at_ns))


class LoggingBridge(EngineBridge):
    """Stands before the window's bridge and notes when each thing passes.

    Attributes:
        log: The verdicts.
        delays_ns: From each verdict's publication to the window's thread.
    """

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self.log = VerdictLog()
        self.delays_ns: list[int] = []
        self._bridge = bridge
        self._ear = _Ear(self)
        bridge.published.connect(self._ear.hear, Qt.ConnectionType.QueuedConnection)

    def publish(self, published: Published) -> None:
        """Thread: matcher."""
        self.log.take(published)
        self._bridge.publish(published)

    def tell_devices(self, devices: InputDevices) -> None:
        """Thread: midi-watcher."""
        self._bridge.tell_devices(devices)

    def tell_changed(self, changed: Changed) -> None:
        """Thread: writer."""
        self._bridge.tell_changed(changed)

    def tell_trouble(self, error: StoreError) -> None:
        """Thread: writer."""
        self._bridge.tell_trouble(error)

    def tell_fault(self) -> None:
        """Thread: matcher."""
        self._bridge.tell_fault()


class _Ear(QObject):
    """Hears what is published where the window hears it. Thread: GUI."""

    def __init__(self, bridge: LoggingBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._heard = 0

    @Slot(object)
    def hear(self, published: Published) -> None:
        """Note how long a verdict was on its way; verdicts come in their order."""
        now_ns = perf_counter_ns()
        verdicts = self._bridge.log.verdicts
        if self._heard < len(verdicts) and published.played is verdicts[self._heard].note:
            self._bridge.delays_ns.append(now_ns - verdicts[self._heard].at_ns)
            self._heard += 1
