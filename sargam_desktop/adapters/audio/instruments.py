"""Adapters, audio: what the sampler asks of an instrument, and Sargam's own piano as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from sargam_desktop.adapters.audio.piano_synthesis import (
    HIGHEST_KEY,
    LOWEST_KEY,
    SAMPLE_RATE,
    KeySamples,
    Samples,
)

Block = NDArray[np.float32]

#: Left and right of each bus: the low, the middle and the high keys; one side alone.
PANS: Final = np.array([[1.0, 0.72], [0.9, 0.9], [0.72, 1.0], [1.25, 0.0], [0.0, 1.25]], np.float32)
MIDDLE_BUS: Final = 1
LEFT_BUS: Final = 3
RIGHT_BUS: Final = 4

_OCTAVE: Final = 12
_LOUDEST: Final = 127
#: From a sample to a full-scale signal: the hardest note peaks at about a half.
_NOTE_GAIN: Final = 0.26 / 14_000
_DAMPER_S: Final = 0.07


class Layer(NamedTuple):
    """Samples that sound together with others.

    Attributes:
        samples: From the key's press on.
        gain: From a sample to a full-scale signal.
        bus: Row of `PANS`.
        is_bright: It is left out where a note is muffled.
    """

    samples: Samples
    gain: float
    bus: int
    is_bright: bool = False


class Tone(NamedTuple):
    """What sounds when a key goes down.

    Attributes:
        layers: The longest first.
        damper: How it falls when the key goes up.
    """

    layers: list[Layer]
    damper: Block


class Instrument(Protocol):
    """Whatever knows how a key sounds. Thread: audio."""

    def tone(self, pitch: int, velocity: int) -> Tone:
        """Return the sound of a key 0-127, pressed with 1-127."""


def falling(time_s: float) -> Block:
    """Return an exponential fall over six time constants, ending in nothing."""
    frames = int(6 * time_s * SAMPLE_RATE)
    curve = np.exp(-np.arange(frames) / (time_s * SAMPLE_RATE))
    fallen: Block = (curve - curve[-1]).astype(np.float32)
    return fallen


def loudness_of(velocity: int) -> float:
    """Return how loud a press is, 0 to 1."""
    return float(0.08 + 0.92 * (velocity / _LOUDEST) ** 1.6)


def bus_of(pitch: int) -> int:
    """Return the bus of a key by its place on the keyboard."""
    return 0 if pitch < 52 else MIDDLE_BUS if pitch < 72 else 2  # noqa: PLR2004 (E3 and C5 part the keyboard)


def on_keyboard(pitch: int) -> int:
    """Return a key of the piano that sounds like `pitch`, some octaves away where it has none."""
    while pitch < LOWEST_KEY:
        pitch += _OCTAVE
    while pitch > HIGHEST_KEY:
        pitch -= _OCTAVE
    return pitch


class OwnPiano:
    """Sargam's piano. Fulfils `Instrument`.

    Args:
        keys: Samples by key.
    """

    def __init__(self, keys: Mapping[int, KeySamples]) -> None:
        self._keys = keys
        self._damper = falling(_DAMPER_S)

    def tone(self, pitch: int, velocity: int) -> Tone:
        """Return body and brilliance of a key; the harder, the more of the latter."""
        force = velocity / _LOUDEST
        gain = _NOTE_GAIN * loudness_of(velocity)
        samples, bus = self._keys[on_keyboard(pitch)], bus_of(pitch)
        brilliance = Layer(samples.brilliance, gain * 1.3 * force**1.5, bus, is_bright=True)
        return Tone([Layer(samples.body, gain, bus), brilliance], self._damper)
