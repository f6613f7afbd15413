"""A few keys of the piano, and all of it, each synthesised once."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.audio.piano_synthesis import KeySamples, synthesise_key
from sargam_desktop.adapters.audio.sample_cache import load_piano
from sargam_desktop.adapters.audio.sampler import Sampler


@pytest.fixture(scope="session")
def few_keys() -> dict[int, KeySamples]:
    return {pitch: synthesise_key(pitch) for pitch in (21, 48, 60, 69, 84, 108)}


@pytest.fixture
def sampler(few_keys: dict[int, KeySamples]) -> Sampler:
    return Sampler(few_keys)


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    load_piano(folder)
    return folder
