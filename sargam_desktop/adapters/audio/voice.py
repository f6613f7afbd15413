"""Adapters, audio: one sounding note or click."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

import numpy as np

from sargam_desktop.adapters.audio.instruments import Block, Tone, falling
from sargam_desktop.adapters.audio.sound_events import SoundSource

_FADE_S: Final = 0.004
FADE: Final = falling(_FADE_S)


class VoiceState(Enum):
    """Why a voice sounds on."""

    HELD = auto()
    PEDALLED = auto()
    ENDING = auto()


class Voice:
    """A tone on its way from the press to the end. Thread: audio.

    Args:
        key: Who plays which pitch.
        tone: What sounds.
        volume: By which the tone is multiplied.

    Attributes:
        state: Why it sounds on.
        place: Frames that have sounded.
    """

    __slots__ = ("_end_place", "_frames", "_layers", "_ramp", "damper", "end", "key", "place", "state")

    def __init__(self, key: tuple[SoundSource, int], tone: Tone, volume: float) -> None:
        self.key = key
        self.damper = tone.damper
        self.state = VoiceState.HELD
        self.place = 0
        self.end: Block | None = None
        self._layers = [layer._replace(gain=layer.gain * volume) for layer in tone.layers]
        self._frames = max(len(layer.samples) for layer in tone.layers)
        self._ramp: tuple[float, ...] = ()
        self._end_place = 0

    @property
    def is_stolen(self) -> bool:
        """Whether it makes room for another one."""
        return self.end is FADE

    def fall(self, curve: Block) -> None:
        """End along `curve`; a faster one wins over a slower one."""
        if self.end is None or len(curve) < len(self.end):
            self.end, self._end_place = curve, 0
        self.state = VoiceState.ENDING

    def muffle(self, share: float) -> None:
        """Go on with this share of the loudness and without brightness, within the next block."""
        targets = tuple(0.0 if layer.is_bright else share for layer in self._layers)
        if self.place:
            self._ramp = targets
        else:
            self._scale(targets)

    def add_to(self, buses: Block) -> bool:
        """Add the next frames to `buses`, shape (buses, frames); return whether there is more."""
        frames = buses.shape[1]
        curve = None if self.end is None else self.end[self._end_place : self._end_place + frames]
        for number, layer in enumerate(self._layers):
            part = layer.samples[self.place : self.place + frames]
            heard = np.multiply(part, layer.gain, dtype=np.float32)
            if self._ramp:
                heard *= np.linspace(1, self._ramp[number], len(heard), dtype=np.float32)
            if curve is not None:
                heard = heard[: len(curve)] * curve[: len(heard)]
            if len(heard) == frames:
                buses[layer.bus] += heard
            else:
                buses[layer.bus, : len(heard)] += heard
        self._go_on(frames)
        return self.place < self._frames and (self.end is None or self._end_place < len(self.end))

    def _go_on(self, frames: int) -> None:
        self.place += frames
        if self._ramp:
            targets, self._ramp = self._ramp, ()
            self._scale(targets)
        if len(self._layers) > 1 and self.place >= len(self._layers[-1].samples):
            self._layers = self._layers[:-1]
        if self.end is not None:
            self._end_place += frames

    def _scale(self, shares: tuple[float, ...]) -> None:
        pairs = zip(self._layers, shares, strict=True)
        self._layers = [layer._replace(gain=layer.gain * share) for layer, share in pairs if share]


def least_heard(voices: list[Voice]) -> Voice:
    """Return the voice that is missed least: one that ends, else a pedalled one, else the oldest."""
    order = (VoiceState.ENDING, VoiceState.PEDALLED, VoiceState.HELD)
    return min(voices, key=lambda voice: (order.index(voice.state), -voice.place))
