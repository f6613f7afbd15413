"""Adapters, audio: renders events to a sound file, through the same sampler as live."""

from __future__ import annotations

import os
import tempfile
import wave
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

import numpy as np

from sargam_desktop.adapters.audio.block_schedule import BlockSchedule
from sargam_desktop.adapters.audio.instruments import Block
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent
from sargam_desktop.domain.errors import UnwritableFileError

_US: Final = 1_000_000
_BLOCK_FRAMES: Final = 4096
#: How long the last notes may ring.
_TAIL_S: Final = 4.0
_FULL_SCALE: Final = 32_767
#: So that events at 0 are not taken for events without a time.
_ORIGIN_US: Final = 1


def render_blocks(sampler: Sampler, events: Sequence[SoundEvent]) -> Iterator[Block]:
    """Yield the sound of `events`, whose times count from 0, in blocks of shape (frames, 2)."""
    schedule = BlockSchedule(sampler)
    end_s = max((event.at_us for event in events), default=0) / _US + _TAIL_S
    waiting = sorted(events, key=lambda event: event.at_us)
    place = 0
    for start in range(0, int(end_s * SAMPLE_RATE), _BLOCK_FRAMES):
        block_us = _ORIGIN_US + start * _US / SAMPLE_RATE
        end_us = block_us + _BLOCK_FRAMES * _US / SAMPLE_RATE
        first = place
        while place < len(waiting) and waiting[place].at_us < end_us:
            place += 1
        due = (event._replace(at_us=event.at_us + _ORIGIN_US) for event in waiting[first:place])
        schedule.add(due, block_us, 0.0)
        yield schedule.render(block_us, _BLOCK_FRAMES)


def write_wave(path: Path, blocks: Iterable[Block]) -> None:
    """Write `blocks` as a WAV file, 16 bit stereo, in one step.

    Raises:
        UnwritableFileError: The folder does not exist, is read-only or full.
    """
    try:
        _replace(path, blocks)
    except OSError as error:
        raise UnwritableFileError(
            f"{path.name} cannot be written ({error.strerror or error})",
            "Choose another folder, or free some space",
        ) from error


def _replace(path: Path, blocks: Iterable[Block]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _write(file, blocks)
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _write(file: IO[bytes], blocks: Iterable[Block]) -> None:
    with wave.open(file, "wb") as writer:
        writer.setnchannels(2)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLE_RATE)
        for block in blocks:
            writer.writeframes(np.rint(block * _FULL_SCALE).astype("<i2").tobytes())
