"""Somebody who plays a song on a JACK keyboard, right or wrong as planned."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.score import Score
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.window import Window

_CLOCK = MonotonicClock()
_NAP_US = 20_000
_MOVING = (TransportState.PLAYING.value, TransportState.COUNTING_IN.value)


class Press(NamedTuple):
    """A key to be pressed.

    Attributes:
        note_index: The note of the score that it is meant for.
        onset_us: Onset of that note on the tempo map.
        pitch: The key.
        deviation_us: How much later than the onset, in time as it passes.
    """

    note_index: int
    onset_us: int
    pitch: int
    deviation_us: int = 0


def faultless(score: Score) -> list[Press]:
    """Return how a score is played without a fault."""
    return [
        Press(index, score.tempo_map.us_at(note.onset_beat), note.pitch)
        for index, note in enumerate(score.notes)
    ]


class Performer:
    """Plays presses when their time has come; looks at the window's position, as a learner does.

    Attributes:
        sent: (time on the common clock, pitch) of each press so far.
    """

    def __init__(self, window: Window, keyboard: JackKeyboard) -> None:
        self.sent: list[tuple[int, int]] = []
        self._window = window
        self._keyboard = keyboard

    def play(self, presses: Iterable[Press]) -> None:
        """Play all presses in their order."""
        for press in presses:
            self.play_down_to(press)
            self.release(press.pitch)

    def play_down_to(self, press: Press) -> None:
        """Press a key when its time has come, and keep it down."""
        self._wait_for(press)
        self.press(press.pitch)

    def press(self, pitch: int) -> None:
        """Press a key now and keep it down."""
        self.sent.append((_CLOCK.now_us(), pitch))
        self._keyboard.play((0x90, pitch, 80))

    def release(self, pitch: int) -> None:
        """Let a key go."""
        self._keyboard.play((0x80, pitch, 0))

    def _wait_for(self, press: Press) -> None:
        while (left_us := self._due_us(press) - _CLOCK.now_us()) > 0:
            time.sleep(min(left_us, _NAP_US) / 1e6)

    def _due_us(self, press: Press) -> float:
        """Return when to press; far away while the song does not go on."""
        news = self._window.practice()
        if news.state not in _MOVING:
            return _CLOCK.now_us() + _NAP_US
        return news.live_us(press.onset_us) + press.deviation_us
