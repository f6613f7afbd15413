"""Adapters, audio: plays the samples, many at once.

Everything is whole blocks of NumPy, so that 64 voices cost a few hundredths of a core.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sargam_desktop.adapters.audio.piano_synthesis import (
    HIGHEST_KEY,
    LOWEST_KEY,
    SAMPLE_RATE,
    KeySamples,
    Samples,
    synthesise_click,
)
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource

#: So many notes sound at once; the next one takes the place of the least heard.
MOST_VOICES: Final = 64
#: Stolen voices fade for so long beside the others.
_MOST_FADING: Final = 16
FULL_VOLUME: Final = 100

_OCTAVE: Final = 12
_PEDAL_DOWN: Final = 64
_LOUDEST: Final = 127
#: From a sample to a full-scale signal: the hardest note peaks at about a half.
_NOTE_GAIN: Final = 0.26 / 14_000
_CLICK_GAIN: Final = 0.3 / 14_000
_KNEE: Final = 0.75
_DAMPER_S: Final = 0.07
_FADE_S: Final = 0.004

Block = NDArray[np.float32]


class _State(Enum):
    HELD = auto()
    PEDALLED = auto()
    ENDING = auto()


def _falling(time_s: float) -> Block:
    """Return an exponential fall over six time constants, ending in nothing."""
    frames = int(6 * time_s * SAMPLE_RATE)
    curve = np.exp(-np.arange(frames) / (time_s * SAMPLE_RATE))
    fallen: Block = (curve - curve[-1]).astype(np.float32)
    return fallen


_DAMPER: Final = _falling(_DAMPER_S)
_FADE: Final = _falling(_FADE_S)


class _Voice:
    """One sounding note or click."""

    __slots__ = ("end", "end_place", "frames", "key", "layers", "pan", "place", "state")

    def __init__(self, key: tuple[SoundSource, int], layers: list[tuple[Samples, float]], pan: int) -> None:
        self.key = key
        self.layers = layers
        self.pan = pan
        self.frames = len(layers[0][0])
        self.place = 0
        self.state = _State.HELD
        self.end: Block | None = None
        self.end_place = 0

    def fall(self, curve: Block) -> None:
        """End along `curve`; a faster one wins over a slower one."""
        if self.end is None or len(curve) < len(self.end):
            self.end, self.end_place = curve, 0
        self.state = _State.ENDING

    def add_to(self, bus: Block) -> bool:
        """Add the next frames to `bus`; return whether there is more."""
        frames = len(bus)
        curve = None if self.end is None else self.end[self.end_place : self.end_place + frames]
        for samples, gain in self.layers:
            part = samples[self.place : self.place + frames]
            heard = np.multiply(part, gain, dtype=np.float32)
            if curve is not None:
                heard = heard[: len(curve)] * curve[: len(heard)]
            if len(heard) == frames:
                bus += heard
            else:
                bus[: len(heard)] += heard
        self.place += frames
        if len(self.layers) > 1 and self.place >= len(self.layers[-1][0]):
            self.layers = self.layers[:-1]
        if self.end is None:
            return self.place < self.frames
        self.end_place += frames
        return self.place < self.frames and self.end_place < len(self.end)


#: Left and right of the low, the middle and the high keys.
_PANS: Final = np.array([[1.0, 0.72], [0.9, 0.9], [0.72, 1.0]], np.float32)
_MIDDLE: Final = 1


class Sampler:
    """Renders blocks of stereo sound from events. Thread: audio, or whoever renders.

    Args:
        piano: Samples by key.
    """

    def __init__(self, piano: Mapping[int, KeySamples]) -> None:
        self._piano = piano
        self._clicks = {accent: synthesise_click(is_accented=accent) for accent in (False, True)}
        self._volumes = dict.fromkeys(SoundSource, 1.0)
        self._voices: list[_Voice] = []
        self._is_pedal_down = dict.fromkeys(SoundSource, False)

    @property
    def voices(self) -> int:
        """How many notes and clicks sound, those that fade out among them."""
        return len(self._voices)

    def set_volume(self, source: SoundSource, percent: int) -> None:
        """Let what `source` plays from now on be so loud, 0-100."""
        self._volumes[source] = (min(max(0, percent), FULL_VOLUME) / FULL_VOLUME) ** 2

    def take(self, event: SoundEvent) -> None:
        """Do what an event says, at the beginning of the next block."""
        match event.kind:
            case SoundKind.PRESS:
                self._press(event)
            case SoundKind.RELEASE:
                self._release((event.source, event.pitch))
            case SoundKind.PEDAL:
                self._move_pedal(event.source, is_down=event.value >= _PEDAL_DOWN)
            case SoundKind.CLICK:
                self._click(is_accented=bool(event.pitch))
            case SoundKind.SILENCE:
                self._silence(event.source)

    def render(self, frames: int) -> Block:
        """Return the next frames, shape (frames, 2), within -1 to 1."""
        if not self._voices:
            return np.zeros((frames, 2), np.float32)
        buses = np.zeros((len(_PANS), frames), np.float32)
        self._voices = [voice for voice in self._voices if voice.add_to(buses[voice.pan])]
        return _limit(buses.T @ _PANS)

    def _press(self, event: SoundEvent) -> None:
        key = (event.source, event.pitch)
        for voice in self._voices:
            if voice.key == key:
                voice.fall(_DAMPER)
        force = event.value / _LOUDEST
        gain = _NOTE_GAIN * self._volumes[event.source] * (0.08 + 0.92 * force**1.6)
        samples = self._piano[_on_keyboard(event.pitch)]
        layers = [(samples.body, gain), (samples.brilliance, gain * 1.3 * force**1.5)]
        self._add(_Voice(key, layers, _pan_of(event.pitch)))

    def _release(self, key: tuple[SoundSource, int]) -> None:
        is_pedal_down = self._is_pedal_down[key[0]]
        for voice in self._voices:
            if voice.key == key and voice.state is _State.HELD:
                if is_pedal_down:
                    voice.state = _State.PEDALLED
                else:
                    voice.fall(_DAMPER)

    def _move_pedal(self, source: SoundSource, *, is_down: bool) -> None:
        self._is_pedal_down[source] = is_down
        if not is_down:
            for voice in self._voices:
                if voice.key[0] is source and voice.state is _State.PEDALLED:
                    voice.fall(_DAMPER)

    def _click(self, *, is_accented: bool) -> None:
        gain = _CLICK_GAIN * self._volumes[SoundSource.METRONOME]
        self._add(_Voice((SoundSource.METRONOME, -1), [(self._clicks[is_accented], gain)], _MIDDLE))

    def _silence(self, source: SoundSource) -> None:
        """End what the program plays; a silence of the learner's ends everything."""
        ending = set(SoundSource)
        if source is not SoundSource.LEARNER:
            ending.discard(SoundSource.LEARNER)
        for each in ending:
            self._is_pedal_down[each] = False
        for voice in self._voices:
            if voice.key[0] in ending:
                voice.fall(_DAMPER)

    def _add(self, voice: _Voice) -> None:
        sounding = [each for each in self._voices if each.end is None or each.end is _DAMPER]
        if len(sounding) >= MOST_VOICES:
            _least_heard(sounding).fall(_FADE)
        if len(self._voices) >= MOST_VOICES + _MOST_FADING:
            self._voices.remove(next(each for each in self._voices if each.state is _State.ENDING))
        self._voices.append(voice)


def _least_heard(voices: list[_Voice]) -> _Voice:
    """Return the voice that is missed least: one that ends, else a pedalled one, else the oldest."""
    order = (_State.ENDING, _State.PEDALLED, _State.HELD)
    return min(voices, key=lambda voice: (order.index(voice.state), -voice.place))


def _on_keyboard(pitch: int) -> int:
    while pitch < LOWEST_KEY:
        pitch += _OCTAVE
    while pitch > HIGHEST_KEY:
        pitch -= _OCTAVE
    return pitch


def _pan_of(pitch: int) -> int:
    return 0 if pitch < 52 else _MIDDLE if pitch < 72 else 2  # noqa: PLR2004 (E3 and C5 part the keyboard)


def _limit(block: Block) -> Block:
    """Return `block` within -1 to 1; what stays below the knee is not touched."""
    loud = np.abs(block)
    if loud.size and loud.max() > _KNEE:
        room = 1 - _KNEE
        bent = _KNEE + room * np.tanh((loud - _KNEE) / room)
        block = np.where(loud > _KNEE, np.sign(block) * bent, block)
    return block
