"""Whose pause it is: the lost keyboard's, which ends when it is back, or the learner's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.engine.ports import DeviceState, InputDevice, InputDevices
from sargam_desktop.ui.backstage import Desk
from sargam_desktop.ui.keyboard_loss import KeyboardLoss
from sargam_desktop.ui.passage_restart import PassageRestart

THERE = InputDevices((InputDevice("Piano", DeviceState.CONNECTED),))
GONE = InputDevices((InputDevice("Piano", DeviceState.LOST),))


class Session:
    """A session that plays, with a pause as the practice screen has it."""

    def __init__(self) -> None:
        self.position = SimpleNamespace(state=TransportState.PLAYING)
        desk = cast("Desk", SimpleNamespace(matcher=SimpleNamespace(position=self.position)))
        restart = cast("PassageRestart", SimpleNamespace(is_counting=False))
        self.loss = KeyboardLoss(desk, restart, self.pause, self.go_on)

    def pause(self) -> None:
        self.loss.forget()
        self.position.state = TransportState.PAUSED

    def go_on(self) -> None:
        self.position.state = TransportState.PLAYING

    def state_after(self, *looks: InputDevices) -> TransportState:
        for devices in looks:
            self.loss.look(devices, is_in_session=True)
        return cast("TransportState", self.position.state)


def test_a_session_that_its_keyboard_paused_goes_on_when_that_is_back() -> None:
    session = Session()
    assert session.state_after(THERE, GONE) is TransportState.PAUSED
    assert session.state_after(THERE) is TransportState.PLAYING


def test_a_session_that_the_learner_left_meanwhile_does_not_go_on_out_of_sight() -> None:
    session = Session()
    session.state_after(THERE, GONE)
    session.pause()
    assert session.state_after(THERE) is TransportState.PAUSED


def test_a_session_that_was_paused_before_stays_so() -> None:
    session = Session()
    session.pause()
    assert session.state_after(THERE, GONE, THERE) is TransportState.PAUSED
