"""Soundfonts written by the tests themselves: sine tones in as few records as the format allows."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

RATE = 32_000
ROOT = 69
#: Fifty-five whole waves of A4.
_LOOP_FRAMES = 4000


class FakeZone(NamedTuple):
    """A zone of the only instrument: which keys and velocities, with what else it says."""

    keys: tuple[int, int] = (0, 127)
    velocities: tuple[int, int] = (0, 127)
    generators: Mapping[int, int] = {}
    sample: int = 0


def soundfont_bytes(
    zones: Sequence[FakeZone] = (FakeZone(),),
    presets: Iterable[tuple[str, int, int]] = (("Test Grand", 0, 0),),
    waveforms: Sequence[np.ndarray] | None = None,
) -> bytes:
    """Return a soundfont whose sounds all play one instrument; its samples are A4 at 32 kHz."""
    waveforms = [sine()] if waveforms is None else waveforms
    samples, headers, at = b"", b"", 0
    for waveform in waveforms:
        samples += waveform.astype("<i2").tobytes() + bytes(92)
        headers += _sample_header("A4", at, len(waveform))
        at += len(waveform) + 46
    headers += _sample_header("EOS", 0, 0)
    names = list(presets)
    phdr = b"".join(struct.pack("<20sHHH12x", n.encode(), p, b, i) for i, (n, b, p) in enumerate(names))
    phdr += struct.pack("<20sHHH12x", b"EOP", 0, 0, len(names))
    pgen = b"".join(struct.pack("<HH", 41, 0) for _ in names) + bytes(4)
    igen, ibag = b"", b""
    for zone in zones:
        ibag += struct.pack("<HH", len(igen) // 4, 0)
        igen += struct.pack("<HBB", 43, *zone.keys) + struct.pack("<HBB", 44, *zone.velocities)
        igen += b"".join(struct.pack("<Hh", *each) for each in zone.generators.items())
        igen += struct.pack("<HH", 53, zone.sample)
    ibag += struct.pack("<HH", len(igen) // 4, 0)
    inst = struct.pack("<20sH", b"A", 0) + struct.pack("<20sH", b"EOI", len(zones))
    pdta = (
        _chunk(b"phdr", phdr)
        + _chunk(b"pbag", b"".join(struct.pack("<HH", i, 0) for i in range(len(names) + 1)))
        + _chunk(b"pmod", bytes(10))
        + _chunk(b"pgen", pgen)
        + _chunk(b"inst", inst)
        + _chunk(b"ibag", ibag)
        + _chunk(b"imod", bytes(10))
        + _chunk(b"igen", igen + bytes(4))
        + _chunk(b"shdr", headers)
    )
    info = _chunk(b"ifil", struct.pack("<HH", 2, 1)) + _chunk(b"INAM", b"Tests' own\0")
    body = _list(b"INFO", info) + _list(b"sdta", _chunk(b"smpl", samples)) + _list(b"pdta", pdta)
    return _chunk(b"RIFF", b"sfbk" + body)


def sine(hz: float = 440.0, frames: int = 4 * _LOOP_FRAMES) -> np.ndarray:
    """Return a tone at RATE, half of full scale."""
    return np.asarray(16_000 * np.sin(2 * np.pi * hz * np.arange(frames) / RATE), np.int16)


def _sample_header(name: str, start: int, frames: int) -> bytes:
    loop_end = start + frames
    fields = (start, loop_end, max(start, loop_end - _LOOP_FRAMES), loop_end, RATE, ROOT, 0, 0, 1)
    return struct.pack("<20sIIIIIBbHH", name.encode(), *fields)


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)
