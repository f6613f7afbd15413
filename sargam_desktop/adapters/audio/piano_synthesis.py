"""Adapters, audio: the sound of Sargam's piano, worked out from a model of its strings.

Each partial of a string is a damped oscillation, so a note is a sum of complex exponentials
`a · z**t`. With `t = block · k + j` that sum is one product of two small matrices, which makes the
whole piano a matter of a second or two. A note has two layers: the *body*, always there, and the
*brilliance* of a hard stroke, which dies away quickly; the velocity chooses how much of it sounds.

Sources: N. Fletcher and T. Rossing, "The Physics of Musical Instruments", ch. 12 (stiff strings,
double decay); J. Rauhala and V. Välimäki, "Parametric excitation model for waveguide piano
synthesis", 2006 (inharmonicity over the keys). All numbers that shape the tone are our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

#: Frames a second of all that is synthesised and played.
SAMPLE_RATE: Final = 48_000
LOWEST_KEY: Final = 21
HIGHEST_KEY: Final = 108

_BLOCK_FRAMES: Final = 512
_HIGHEST_HZ: Final = 15_000.0
_MOST_PARTIALS: Final = 40
_HAMMER_PLACE: Final = 1 / 8.5
_LONGEST_S: Final = 6.0
_BRILLIANCE_S: Final = 0.9
_FADE_S: Final = 0.05
_ATTACK_S: Final = 0.0008
_LN_60_DB: Final = 6.9078
#: Peak of a body; that of a brilliance is a little less.
_PEAK: Final = 14_000.0

Samples = NDArray[np.int16]
_Signal = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class KeySamples:
    """One key's sound.

    Attributes:
        body: Frames of the soft tone.
        brilliance: Frames of what a hard stroke adds; shorter than `body`.
    """

    body: Samples
    brilliance: Samples


def frequency_of(pitch: float) -> float:
    """Return the frequency of a key in hertz, equal temperament, A4 = 440."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


def synthesise_piano() -> dict[int, KeySamples]:
    """Return the samples of all 88 keys; takes a second or two."""
    return {pitch: synthesise_key(pitch) for pitch in range(LOWEST_KEY, HIGHEST_KEY + 1)}


def synthesise_key(pitch: int) -> KeySamples:
    """Return the samples of one key; the same each time."""
    ring_s = 15.0 * 2.0 ** (-(pitch - LOWEST_KEY) / 22)  # until it has lost 60 dB
    partials = _partials(pitch)
    number = np.arange(1, len(partials) + 1)
    decay = _LN_60_DB / ring_s * (1 + 0.16 * (number - 1))
    struck = np.abs(np.sin(np.pi * number * _HAMMER_PLACE)) / number
    soft = struck * np.exp(-partials / (700 + 1.2 * partials[0]))
    hard = struck * np.exp(-partials / (3500 + 1.5 * partials[0])) - 0.6 * soft
    body = _sum_partials(partials, soft, decay, min(0.85 * ring_s, _LONGEST_S))
    brilliance = _sum_partials(partials, hard, decay * 1.6, min(0.5 * ring_s, _BRILLIANCE_S))
    brilliance += _hammer_knock(pitch, len(brilliance)) * float(np.abs(brilliance).max()) * 0.2
    return KeySamples(_to_samples(_scaled(body, _PEAK)), _to_samples(_scaled(brilliance, 0.8 * _PEAK)))


def synthesise_click(*, is_accented: bool) -> Samples:
    """Return one beat of the metronome: a wood block, higher on the first beat of a bar."""
    frames = int(0.05 * SAMPLE_RATE)
    time_s = np.arange(frames) / SAMPLE_RATE
    pitch_hz = 1760.0 if is_accented else 1174.66
    tone = np.sin(2 * np.pi * pitch_hz * time_s) + 0.4 * np.sin(2 * np.pi * 2.76 * pitch_hz * time_s)
    return _to_samples((tone * np.exp(-time_s / 0.009)).astype(np.float32) * _PEAK)


def _partials(pitch: int) -> NDArray[np.float64]:
    """Return the frequencies of the partials of a stiff string, in hertz."""
    stiffness = np.exp(0.0926 * pitch - 13.64) + np.exp(-0.0847 * pitch - 5.82)
    number = np.arange(1, _MOST_PARTIALS + 1)
    stretched = frequency_of(pitch) * number * np.sqrt((1 + stiffness * number**2) / (1 + stiffness))
    kept: NDArray[np.float64] = stretched[stretched < _HIGHEST_HZ]
    return kept


def _sum_partials(
    partials: NDArray[np.float64], amplitude: NDArray[np.float64], decay: NDArray[np.float64], length_s: float
) -> _Signal:
    """Return the sum of damped partials, each of two strings: one loses its force soon, one sings on."""
    twice = np.concatenate([partials * 1.00012, partials * 0.99988])
    damping = np.concatenate([decay * 1.9, decay * 0.7])
    weight = np.concatenate([amplitude * 0.7, amplitude * 0.3])
    exponent = (-damping + 2j * np.pi * twice) / SAMPLE_RATE
    blocks = max(1, int(length_s * SAMPLE_RATE) // _BLOCK_FRAMES)
    coarse = np.exp(np.outer(np.arange(blocks) * _BLOCK_FRAMES, exponent)).astype(np.complex64)
    fine = (weight[:, None] * np.exp(np.outer(exponent, np.arange(_BLOCK_FRAMES)))).astype(np.complex64)
    signal: _Signal = np.ascontiguousarray((coarse @ fine).imag, np.float32).reshape(-1)
    return _shape_ends(signal)


def _shape_ends(signal: _Signal) -> _Signal:
    rise = int(_ATTACK_S * SAMPLE_RATE)
    fall = int(_FADE_S * SAMPLE_RATE)
    signal[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    signal[-fall:] *= np.linspace(1, 0, fall, dtype=np.float32)
    return signal


def _hammer_knock(pitch: int, frames: int) -> _Signal:
    """Return the noise of the hammer: short, duller at the low end."""
    noise = np.random.default_rng(pitch).normal(size=min(frames, int(0.03 * SAMPLE_RATE)))
    width = max(2, 24 - (pitch - LOWEST_KEY) // 5)
    dull = np.convolve(noise, np.ones(width) / width, "same")
    time_s = np.arange(len(dull)) / SAMPLE_RATE
    knock = np.zeros(frames, np.float32)
    knock[: len(dull)] = dull * np.exp(-time_s / 0.006)
    return _shape_ends(knock)


def _scaled(signal: _Signal, peak: float) -> _Signal:
    return signal * np.float32(peak / float(np.abs(signal).max()))


def _to_samples(signal: _Signal) -> Samples:
    samples: Samples = np.clip(np.rint(signal), -32_768, 32_767).astype(np.int16)
    return samples
