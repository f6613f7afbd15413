"""Adapters, audio: which samples of a soundfont sound for which key, and how (SoundFont 2.04, 7 to 9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any, Final, NamedTuple

from numpy.typing import NDArray

from sargam_desktop.adapters.audio.soundfont_file import SoundfontFile
from sargam_desktop.domain.soundfont import SoundfontPreset

#: More zones than this has no instrument; a file that says so is not worth its time.
_MOST_REGIONS: Final = 4096
#: There are 61 kinds.
_MOST_GENERATORS: Final = 256
_COARSE: Final = 32_768
_CENTS_PER_SEMITONE: Final = 100
_UNKNOWN_PITCH: Final = 128
_MIDDLE_C: Final = 60


class Generator(IntEnum):
    """What a number in a zone means."""

    START = 0
    END = 1
    LOOP_START = 2
    LOOP_END = 3
    START_COARSE = 4
    FILTER_CENTS = 8
    FILTER_Q = 9
    END_COARSE = 12
    PAN = 17
    DELAY = 33
    ATTACK = 34
    HOLD = 35
    DECAY = 36
    SUSTAIN = 37
    RELEASE = 38
    INSTRUMENT = 41
    KEYS = 43
    VELOCITIES = 44
    LOOP_START_COARSE = 45
    ATTENUATION = 48
    LOOP_END_COARSE = 50
    COARSE_TUNE = 51
    FINE_TUNE = 52
    SAMPLE = 53
    SAMPLE_MODES = 54
    SCALE_TUNING = 56
    ROOT = 58


_G = Generator
_USUAL: Final[Mapping[int, int]] = {
    _G.FILTER_CENTS: 13_500,
    _G.DELAY: -12_000,
    _G.ATTACK: -12_000,
    _G.HOLD: -12_000,
    _G.DECAY: -12_000,
    _G.RELEASE: -12_000,
    _G.SCALE_TUNING: 100,
    _G.ROOT: -1,
}
#: These say where a zone applies, or what it is; a sound does not add them to its instrument's.
_NOT_ADDED: Final = frozenset({_G.KEYS, _G.VELOCITIES, _G.INSTRUMENT, _G.SAMPLE, _G.SAMPLE_MODES, _G.ROOT})

_Zone = Mapping[int, int]


class Region(NamedTuple):
    """One sample for a range of keys and velocities.

    Attributes:
        sample: Its index in the file.
        keys: Keys 0-127.
        velocities: Velocities 1-127.
        generators: How it sounds, by `Generator`; what is missing has its usual value.
        pitch: Key at which the sample has its own pitch, in cents of a semitone.
        rate: Frames of the sample in a second.
        loop: First frame of the loop and the one after it, counted from the sample's start.
    """

    sample: int
    keys: range
    velocities: range
    generators: _Zone
    pitch: int
    rate: int
    loop: tuple[int, int]

    def value(self, generator: Generator) -> int:
        """Return what the zone says, or the usual value."""
        return self.generators.get(generator, _USUAL.get(generator, 0))

    def cents_from_own_pitch(self, key: int) -> float:
        """Return by how many cents the sample is raised to sound as `key`."""
        scale = self.value(_G.SCALE_TUNING)
        tuning = self.value(_G.COARSE_TUNE) * _CENTS_PER_SEMITONE + self.value(_G.FINE_TUNE)
        return (key - self.pitch / _CENTS_PER_SEMITONE) * scale + tuning


def regions_of(file: SoundfontFile, preset: SoundfontPreset) -> list[Region]:
    """Return all regions of a sound; references that lead nowhere are left out.

    Raises:
        ValueError: There are absurdly many, or none.
    """
    regions: list[Region] = []
    looked_at = 0
    presets = _zones(file, (b"phdr", b"pbag", b"pgen"), file.preset_index(preset), _G.INSTRUMENT)
    for outer in presets:
        for inner in _zones(file, (b"inst", b"ibag", b"igen"), outer[_G.INSTRUMENT], _G.SAMPLE):
            region = _region_of(file.table(b"shdr"), outer, inner)
            if region is not None:
                regions.append(region)
            looked_at += 1
            if looked_at > _MOST_REGIONS:
                raise ValueError("it has too many zones")
    if not regions:
        raise ValueError("it has no samples")
    return regions


def _zones(
    file: SoundfontFile, tables: tuple[bytes, bytes, bytes], index: int, target: Generator
) -> Iterator[_Zone]:
    """Yield the zones of a sound or an instrument, what is common to all of them filled in."""
    owners, bags, generators = (file.table(name) for name in tables)
    if not 0 <= index < len(owners) - 1:
        return
    common: _Zone = {}
    first, last = int(owners[index]["bag"]), min(int(owners[index + 1]["bag"]), len(bags) - 1)
    for place in range(first, last):
        begin, end = int(bags[place]["generator"]), int(bags[place + 1]["generator"])
        if end - begin > _MOST_GENERATORS:
            raise ValueError("one of its zones is too large")
        zone = {int(each["kind"]): int(each["amount"]) for each in generators[begin:end]}
        if target in zone:
            yield {**common, **zone}
        elif place == first:
            common = zone


def _region_of(samples: NDArray[Any], outer: _Zone, inner: _Zone) -> Region | None:
    """Return one region of an instrument inside a sound; None where it never sounds."""
    index = inner[_G.SAMPLE]
    keys, velocities = (
        _both(_range(outer.get(kind)), _range(inner.get(kind))) for kind in (_G.KEYS, _G.VELOCITIES)
    )
    if not (keys and velocities and 0 <= index < len(samples) - 1):
        return None
    added = {kind: amount for kind, amount in outer.items() if kind not in _NOT_ADDED}
    own = dict(inner)
    for kind, amount in added.items():
        own[kind] = own.get(kind, _USUAL.get(kind, 0)) + amount
    return _with_sample(index, samples[index], keys, velocities, own)


def _with_sample(index: int, header: Any, keys: range, velocities: range, own: _Zone) -> Region:  # noqa: ANN401 - a record
    root = own.get(_G.ROOT, -1)
    pitch = root if root >= 0 else int(header["pitch"])
    pitch = pitch if pitch < _UNKNOWN_PITCH else _MIDDLE_C
    start = int(header["start"]) if not header["kind"] & 0x10 else 0
    loop = (
        int(header["loop_start"])
        - start
        + own.get(_G.LOOP_START, 0)
        + _COARSE * own.get(_G.LOOP_START_COARSE, 0),
        int(header["loop_end"]) - start + own.get(_G.LOOP_END, 0) + _COARSE * own.get(_G.LOOP_END_COARSE, 0),
    )
    cents = pitch * _CENTS_PER_SEMITONE - int(header["correction"])
    return Region(index, keys, velocities, own, cents, int(header["rate"]), loop)


def _range(amount: int | None) -> range:
    """Return what two bytes say: lowest and highest."""
    if amount is None:
        return range(128)
    return range(amount & 0xFF, min(127, amount >> 8 & 0xFF) + 1)


def _both(left: range, right: range) -> range:
    return range(max(left.start, right.start), min(left.stop, right.stop))
