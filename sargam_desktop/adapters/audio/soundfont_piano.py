"""Adapters, audio: a sound of a soundfont, rendered key by key into samples that the sampler plays.

All that a soundfont does to a note (pitch, loop, filter, envelope) is done once, when it is chosen; while
somebody plays, it costs what Sargam's piano costs.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import log
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from sargam_desktop.adapters.audio.instruments import (
    LEFT_BUS,
    RIGHT_BUS,
    Block,
    Layer,
    Tone,
    bus_of,
    falling,
    loudness_of,
    on_keyboard,
)
from sargam_desktop.adapters.audio.piano_synthesis import HIGHEST_KEY, LOWEST_KEY, SAMPLE_RATE, Samples
from sargam_desktop.adapters.audio.soundfont_file import SoundfontFile, Waveform
from sargam_desktop.adapters.audio.soundfont_zones import Generator, Region, regions_of
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.soundfont import SoundfontChoice

_KEYS: Final = range(LOWEST_KEY, HIGHEST_KEY + 1)
#: Samples of all keys together take no more memory than this.
_MOST_BYTES: Final = 200_000_000
#: Of the lowest and of the highest key: high strings are soon still.
_LONGEST_S: Final = (10.0, 3.0)
_MOST_BANDS: Final = 3
_MOST_TOGETHER: Final = 4
#: The samples of one key; all of a large soundfont together would fill the memory.
_KEPT_WAVEFORMS: Final = _MOST_BANDS * _MOST_TOGETHER
#: A loop is repeated for no longer, however high it is tuned.
_LONGEST_UNROLLED: Final = 60 * SAMPLE_RATE
#: A region that is quieter by so many centibels than another one of its key is not heard beside it.
_MUCH_CB: Final = 600
_LAST_FADE_S: Final = 0.3
_LOUDEST: Final = 127
_SAMPLE_PEAK: Final = 32_000
#: Nine keys of ten, pressed hardest, peak below this.
_PEAK: Final = 0.5
_SIDE: Final = 150
_OPEN_FILTER: Final = 13_300
#: Transforms of multiples of this are quick.
_FFT_UNIT: Final = 1 << 14
_A_HZ: Final = 8.176
_CENTIBELS: Final = 200.0
#: Soundfonts are made for players that take this share of the attenuation that they ask for.
_ATTENUATION: Final = 0.4
_DECAY_DB: Final = 100.0
_SHORTEST_DAMPER_S: Final = 0.02
_LONGEST_DAMPER_S: Final = 0.5
#: What is left below this share of the peak is not kept.
_INAUDIBLE: Final = 0.001
#: The fall of a release is told as the time for 100 dB, here as the time for a fall to 1/e.
_RELEASE_TO_E: Final = 20 / (_DECAY_DB * log(10))


class RenderedKey(NamedTuple):
    """A key of one region as frames, full scale where it is loudest, and how loud that is."""

    samples: Samples
    peak: float
    bus: int
    damper_s: float


class RenderedFont(NamedTuple):
    """A sound of a soundfont, rendered.

    Attributes:
        bands: Velocity up to which each band reaches, rising; the last one is 127.
        keys: By key of the piano, for each band what sounds together.
    """

    bands: list[int]
    keys: dict[int, list[list[RenderedKey]]]


class SoundfontPiano:
    """A sound of a soundfont. Fulfils `Instrument`.

    Args:
        font: The sound, rendered.
    """

    def __init__(self, font: RenderedFont) -> None:
        self._font = font
        self._gain = _PEAK / _usual_peak(font) / _SAMPLE_PEAK
        times = {each.damper_s for bands in font.keys.values() for band in bands for each in band}
        self._dampers = {time_s: falling(time_s) for time_s in times}

    def tone(self, pitch: int, velocity: int) -> Tone:
        """Return what the soundfont has for a key and a velocity."""
        band = next(place for place, limit in enumerate(self._font.bands) if velocity <= limit)
        rendered = self._font.keys[on_keyboard(pitch)][band]
        gain = self._gain * loudness_of(velocity)
        layers = [Layer(each.samples, gain * each.peak, each.bus) for each in rendered]
        layers.sort(key=lambda layer: -len(layer.samples))
        return Tone(layers, self._dampers[rendered[0].damper_s])


def render_soundfont(choice: SoundfontChoice) -> RenderedFont:
    """Return the chosen sound, every key rendered; takes seconds. Thread: any.

    Raises:
        UnreadableFileError: The file cannot be used, or the sound has nothing for the keys of a piano.
    """
    path = Path(choice.path)
    file = SoundfontFile(path)
    preset = file.contents.find(choice.code)
    try:
        regions = regions_of(file, preset)
        bands = _bands_of(regions)
        return RenderedFont(bands, _Renderer(file, regions, bands).render_keys())
    except (ValueError, IndexError, OverflowError, MemoryError) as error:
        raise UnreadableFileError(
            f"{path.name}: its sound {preset.name} cannot be used ({error})", "Choose another sound or file"
        ) from error


def _bands_of(regions: list[Region]) -> list[int]:
    """Return the velocities at which other samples begin to sound; of many, a few evenly chosen."""
    limits = sorted({min(_LOUDEST, region.velocities.stop - 1) for region in regions} | {_LOUDEST})
    if len(limits) > _MOST_BANDS:
        places = np.linspace(0, len(limits) - 1, _MOST_BANDS + 1).round().astype(int)[1:]
        limits = [limits[place] for place in places]
    return limits


class _Renderer:
    def __init__(self, file: SoundfontFile, regions: list[Region], bands: list[int]) -> None:
        self._regions = regions
        self._bands = bands
        self._waveform = lru_cache(_KEPT_WAVEFORMS)(file.read_sample)
        self._done: dict[tuple[int, int], RenderedKey] = {}

    def render_keys(self) -> dict[int, list[list[RenderedKey]]]:
        """Return all keys of a piano; a key without samples takes those of the nearest one that has some."""
        wanted = {key: [self._find(key, band) for band in self._bands] for key in _KEYS}
        renders = {(key, place) for key in _KEYS for band in wanted[key] for place in band}
        room_s = _MOST_BYTES / len(renders) / np.dtype(np.int16).itemsize / SAMPLE_RATE
        longest_s = {
            key: min(length_s, 2 * room_s * length_s / sum(_LONGEST_S)) for key, length_s in _lengths()
        }
        return {
            key: [[self._render(key, place, longest_s[key]) for place in band] for band in wanted[key]]
            for key in _KEYS
        }

    def _find(self, key: int, velocity: int) -> list[int]:
        """Return which regions sound for a key: those of the nearest key and velocity that have some."""
        best = min(
            (_distance(region.keys, key), _distance(region.velocities, velocity)) for region in self._regions
        )
        found = [
            place
            for place, region in enumerate(self._regions)
            if (_distance(region.keys, key), _distance(region.velocities, velocity)) == best
        ]
        quietness = [self._regions[place].value(Generator.ATTENUATION) for place in found]
        audible = [
            place for place, cb in zip(found, quietness, strict=True) if cb < min(quietness) + _MUCH_CB
        ]
        return audible[:_MOST_TOGETHER]

    def _render(self, key: int, place: int, longest_s: float) -> RenderedKey:
        if (key, place) not in self._done:
            self._done[key, place] = self._render_once(key, self._regions[place], longest_s)
        return self._done[key, place]

    def _render_once(self, key: int, region: Region, longest_s: float) -> RenderedKey:
        ratio = region.rate / SAMPLE_RATE * 2 ** (region.cents_from_own_pitch(key) / 1200)
        if not 1e-3 < ratio < 1e3:  # noqa: PLR2004 - ten octaves off is no tuning
            raise ValueError("a sample is tuned beyond all keys")
        frames = int(longest_s * SAMPLE_RATE)
        sound = _resample(self._unrolled(region, int(frames * ratio) + 4), ratio, frames)
        sound = _filter(sound, region) * _envelope(region, len(sound))
        peak = float(np.abs(sound).max(initial=1e-6))
        sound = _trimmed(sound, peak * _INAUDIBLE)
        samples = np.rint(sound * (_SAMPLE_PEAK / peak)).astype(np.int16)
        loudness = peak * 10 ** (-_ATTENUATION * max(0, region.value(Generator.ATTENUATION)) / _CENTIBELS)
        return RenderedKey(samples, loudness, _bus(region, key), _damper_s(region))

    def _unrolled(self, region: Region, length: int) -> Waveform:
        """Return a sample as long as is needed, its loop repeated."""
        length = min(length, _LONGEST_UNROLLED)
        waveform = self._waveform(region.sample)
        start, end = _span(region, len(waveform))
        loop_start, loop_end = region.loop
        is_looping = region.value(Generator.SAMPLE_MODES) in (1, 3) and start <= loop_start < loop_end <= end
        if not is_looping:
            return waveform[start : min(end, start + length)]
        repeated = np.resize(waveform[loop_start:loop_end], max(0, length - (loop_start - start)))
        return np.concatenate([waveform[start:loop_start], repeated])


def _span(region: Region, length: int) -> tuple[int, int]:
    coarse = 32_768
    start = region.value(Generator.START) + coarse * region.value(Generator.START_COARSE)
    end = length + region.value(Generator.END) + coarse * region.value(Generator.END_COARSE)
    start = min(max(0, start), length)
    return start, min(max(start, end), length)


def _resample(waveform: Waveform, ratio: float, frames: int) -> Block:
    """Return up to so many frames, read `ratio` as fast, along cubic curves."""
    available = int((len(waveform) - 3) / ratio)
    if available < 1:
        raise ValueError("a sample is empty")
    places = np.arange(min(frames, available)) * ratio
    whole = places.astype(np.int64)
    part = (places - whole).astype(np.float32)
    here, right, beyond = (waveform[whole + step] for step in (0, 1, 2))
    left = waveform[np.maximum(whole - 1, 0)]
    slope, next_slope = (right - left) / 2, (beyond - here) / 2
    bend = 3 * (right - here) - 2 * slope - next_slope
    twist = 2 * (here - right) + slope + next_slope
    return np.asarray(here + part * (slope + part * (bend + part * twist)), np.float32)


def _filter(sound: Block, region: Region) -> Block:
    """Return `sound` through the region's low-pass of second order."""
    cents = region.value(Generator.FILTER_CENTS)
    if cents >= _OPEN_FILTER:
        return sound
    size = -(-(len(sound) + SAMPLE_RATE // 10) // _FFT_UNIT) * _FFT_UNIT
    cutoff_hz = _A_HZ * 2 ** (max(1500, cents) / 1200)
    resonance = 10 ** (max(0, region.value(Generator.FILTER_Q)) / _CENTIBELS) / np.sqrt(2)
    turn = 1j * np.fft.rfftfreq(size, 1 / SAMPLE_RATE) / cutoff_hz
    response = (1 / (1 + turn / resonance + turn * turn)).astype(np.complex64)
    filtered = np.fft.irfft(np.fft.rfft(sound, size) * response, size)[: len(sound)]
    return np.asarray(filtered, np.float32)


def _envelope(region: Region, frames: int) -> Block:
    """Return how loud the sound is, frame by frame, for as long as the key is held."""
    time_s = np.arange(frames, dtype=np.float32) / SAMPLE_RATE
    attack_s, hold_s, decay_s = (
        _seconds(region.value(kind)) for kind in (Generator.ATTACK, Generator.HOLD, Generator.DECAY)
    )
    sustain_db = min(_DECAY_DB, max(0, region.value(Generator.SUSTAIN)) / 10)
    fallen_db = np.clip((time_s - attack_s - hold_s) / decay_s * _DECAY_DB, 0, sustain_db)
    return np.asarray(10 ** (-fallen_db / 20) * np.clip(time_s / attack_s, 0, 1), np.float32)


def _seconds(timecents: int) -> float:
    return float(2 ** (min(max(-12_000, timecents), 8_000) / 1200))


def _trimmed(sound: Block, threshold: float) -> Block:
    """Return `sound` without what nobody hears at its end, ending in nothing."""
    audible = np.flatnonzero(np.abs(sound) > threshold)
    kept = sound[: int(audible[-1]) + 1] if len(audible) else sound[:1]
    frames = min(len(kept), int(_LAST_FADE_S * SAMPLE_RATE))
    kept[-frames:] *= np.linspace(1, 0, frames, dtype=np.float32)
    return kept


def _lengths() -> Iterator[tuple[int, float]]:
    """Yield each key and how long it sounds at most, in seconds."""
    return zip(_KEYS, np.linspace(*_LONGEST_S, len(_KEYS)).tolist(), strict=True)


def _damper_s(region: Region) -> float:
    time_s = _seconds(region.value(Generator.RELEASE)) * _RELEASE_TO_E
    return round(min(max(_SHORTEST_DAMPER_S, time_s), _LONGEST_DAMPER_S), 3)


def _bus(region: Region, key: int) -> int:
    pan = region.value(Generator.PAN)
    return LEFT_BUS if pan < -_SIDE else RIGHT_BUS if pan > _SIDE else bus_of(key)


def _distance(values: range, value: int) -> int:
    return max(values.start - value, 0, value - (values.stop - 1))


def _usual_peak(font: RenderedFont) -> float:
    """Return below which level nine keys of ten stay when they are pressed hardest."""
    return float(np.percentile([max(_peaks(bands[-1])) for bands in font.keys.values()], 90))


def _peaks(together: list[RenderedKey]) -> Iterator[float]:
    """Yield how loud a key is at most on each bus."""
    for bus in {each.bus for each in together}:
        on_bus = [each for each in together if each.bus == bus]
        yield max(1e-6, sum(each.peak for each in on_bus))
