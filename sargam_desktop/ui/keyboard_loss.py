"""UI layer: a session pauses when its keyboard is lost, and goes on when it is back."""

from __future__ import annotations

from collections.abc import Callable

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.tutor.device_guard import DeviceChange, DeviceGuard
from sargam_desktop.ui.backstage import Desk
from sargam_desktop.ui.passage_restart import PassageRestart


class KeyboardLoss:
    """Knows whether the present pause is the keyboard's and not the learner's.

    Thread: GUI.

    Args:
        desk: Where the session runs.
        restart: Counts before a passage begins again.
        pause: Pauses the session.
        go_on: Lets it go on.
    """

    def __init__(
        self, desk: Desk, restart: PassageRestart, pause: Callable[[], None], go_on: Callable[[], None]
    ) -> None:
        self._desk = desk
        self._restart = restart
        self._pause = pause
        self._go_on = go_on
        self._guard = DeviceGuard()
        self._has_paused = False

    def look(self, devices: InputDevices, *, is_in_session: bool) -> None:
        """See what has come and gone."""
        for news in self._guard.look(devices):
            if not is_in_session:
                continue
            if news.change is DeviceChange.LOST:
                has_paused = self._has_paused or self._is_going_on()
                self._pause()
                self._has_paused = has_paused
            elif self._has_paused:
                self._go_on()

    def forget(self) -> None:
        """The session goes on, is over, or the learner wants it to pause."""
        self._has_paused = False

    def _is_going_on(self) -> bool:
        position = self._desk.matcher.position
        is_still = position is None or position.state in (TransportState.PAUSED, TransportState.STOPPED)
        return not is_still or self._restart.is_counting
