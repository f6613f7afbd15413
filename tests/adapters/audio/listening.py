"""What an ear would say of a rendered sound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE

Signal = NDArray[np.float32]


def loudest_hz(signal: Signal, near_hz: float) -> float:
    """Return the strongest frequency within a semitone of `near_hz`, from the middle of a long FFT."""
    windowed = signal * np.hanning(len(signal))
    size = 1 << 18
    spectrum = np.abs(np.fft.rfft(windowed, size))
    hz = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    near = (hz > near_hz / 1.06) & (hz < near_hz * 1.06)
    return float(hz[near][spectrum[near].argmax()])


def cents_apart(left_hz: float, right_hz: float) -> float:
    """Return the distance of two frequencies; 100 cents are a semitone."""
    return float(1200 * np.log2(left_hz / right_hz))


def level(signal: Signal) -> float:
    """Return the root of the mean square."""
    return float(np.sqrt(np.mean(np.square(signal, dtype=np.float64))))


def onset_frames(signal: Signal, quiet_frames: int = 2400, threshold: float = 1e-4) -> list[int]:
    """Return where sound begins after so many quiet frames, or at the start."""
    loud = np.flatnonzero(np.abs(signal).reshape(len(signal), -1).max(axis=1) > threshold)
    if not len(loud):
        return []
    begins = np.concatenate([[True], np.diff(loud) > quiet_frames])
    return [int(frame) for frame in loud[begins]]
