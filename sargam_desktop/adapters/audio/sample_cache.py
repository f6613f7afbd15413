"""Adapters, audio: the samples of Sargam's piano on disk, synthesised once."""

from __future__ import annotations

import logging
import os
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Final

import numpy as np

from sargam_desktop.adapters.audio.piano_synthesis import (
    HIGHEST_KEY,
    LOWEST_KEY,
    KeySamples,
    synthesise_piano,
)

_log = logging.getLogger(__name__)

#: The number changes with the sound, so that nobody hears an old piano.
CACHE_NAME: Final = "piano-1.npz"
_KEYS: Final = range(LOWEST_KEY, HIGHEST_KEY + 1)


def load_piano(cache_folder: Path) -> dict[int, KeySamples]:
    """Return the samples of all keys, from the cache where they are, else synthesised and kept.

    A damaged or unwritable cache costs time, never the sound.
    """
    path = cache_folder / CACHE_NAME
    try:
        return _read(path)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        _log.info("the samples are made again: %s", error)
    piano = synthesise_piano()
    try:
        _write(path, piano)
    except OSError as error:
        _log.info("the samples cannot be kept: %s", error)
    return piano


def _read(path: Path) -> dict[int, KeySamples]:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return {
            pitch: KeySamples(_checked(stored[f"body{pitch}"]), _checked(stored[f"brilliance{pitch}"]))
            for pitch in _KEYS
        }


def _checked(samples: np.ndarray) -> np.ndarray:
    if samples.dtype != np.int16 or samples.ndim != 1 or not len(samples):
        raise ValueError("no samples")
    return samples


def _write(path: Path, piano: dict[int, KeySamples]) -> None:
    arrays = {f"body{pitch}": key.body for pitch, key in piano.items()}
    arrays |= {f"brilliance{pitch}": key.brilliance for pitch, key in piano.items()}
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="piano", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
