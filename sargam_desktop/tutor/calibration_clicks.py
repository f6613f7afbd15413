"""Tutor: steady clicks to tap to, through the sound output that is in use."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

from sargam_desktop.engine.ports import Clock, SoundOutput

_log = logging.getLogger(__name__)

#: 100 clicks a minute: at this pace untrained hands are steadiest, and delays up to 300 ms are found.
CLICK_INTERVAL_US: Final = 600_000
#: For hands that were unsteady.
SLOWER_CLICK_INTERVAL_US: Final = 750_000


class SteadyClicks:
    """Clicks until it is stopped, on a thread of its own.

    What is measured against is the moment at which a click was handed to the output, not the
    moment at which it was due.

    Args:
        sound: Where it clicks; no session may sound there meanwhile.
        clock: The clock on which presses are stamped.
        on_click: Told the time of each click in microseconds. Thread: steady-clicks; must not block.
        on_fault: Told that the output failed and the clicks have ended. Thread: steady-clicks.
        prepare: Called first in the thread, to raise its priority.
    """

    def __init__(
        self,
        sound: SoundOutput,
        clock: Clock,
        on_click: Callable[[int], None],
        on_fault: Callable[[], None],
        prepare: Callable[[], object] = lambda: None,
    ) -> None:
        self._sound = sound
        self._clock = clock
        self._on_click = on_click
        self._on_fault = on_fault
        self._prepare = prepare
        self._stopped: threading.Event | None = None

    def start(self, first_us: int, interval_us: int) -> None:
        """Click at `first_us` and from then on every `interval_us`; ends clicks that run. Thread: any one."""
        self.stop()
        self._stopped = threading.Event()
        arguments = (self._stopped, first_us, interval_us)
        threading.Thread(target=self._run, args=arguments, name="steady-clicks", daemon=True).start()

    def stop(self) -> None:
        """Click no more; returns at once. Harmless when nothing clicks. Thread: as `start`."""
        if self._stopped is not None:
            self._stopped.set()
            self._stopped = None

    def _run(self, stopped: threading.Event, due_us: int, interval_us: int) -> None:
        try:
            self._prepare()
            while not stopped.wait(max(0, due_us - self._clock.now_us()) / 1e6):
                at_us = self._clock.now_us()
                self._sound.click(is_accented=False)
                self._on_click(at_us)
                held_up_us = max(0, self._clock.now_us() - due_us)
                due_us += interval_us * (1 + held_up_us // interval_us)  # never a burst
            self._sound.silence()
        except Exception:  # noqa: BLE001 - the border of the thread
            _log.exception("the clicks ended by a fault")
            self._on_fault()
