"""Adapters, audio: what is told to the sampler."""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NamedTuple

#: An event with this time sounds as soon as it can.
AT_ONCE: Final = 0


class SoundKind(IntEnum):
    """What is to be done."""

    PRESS = 1
    RELEASE = 2
    PEDAL = 3
    CLICK = 4
    SILENCE = 5
    MUFFLE = 6


class ClickKind(IntEnum):
    """Which click of the metronome; stands in the place of a click's pitch."""

    BEAT = 0
    ACCENT = 1
    BETWEEN = 2


class SoundSource(IntEnum):
    """Who plays; each has a volume."""

    LEARNER = 0
    ACCOMPANIMENT = 1
    METRONOME = 2


class SoundEvent(NamedTuple):
    """One thing to be done.

    Attributes:
        kind: What.
        source: Who plays.
        pitch: Key 0-127 of a press, release or muffling; for a click its `ClickKind`.
        value: Velocity 1-127 of a press; for the pedal 0-127; of a muffled note so many percent stay.
        at_us: When, on the monotonic clock in microseconds, or `AT_ONCE`.
    """

    kind: SoundKind
    source: SoundSource
    pitch: int = 0
    value: int = 0
    at_us: int = AT_ONCE
