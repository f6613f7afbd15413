from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from sargam_desktop.adapters.audio.sample_cache import CACHE_NAME, load_piano


def test_all_88_keys_are_there_and_come_back_the_same(cache_folder: Path) -> None:
    piano = load_piano(cache_folder)
    assert sorted(piano) == list(range(21, 109))
    assert all(np.abs(key.body).max() > 10_000 for key in piano.values())


def test_damaged_samples_are_made_again(cache_folder: Path, tmp_path: Path) -> None:
    shutil.copy(cache_folder / CACHE_NAME, tmp_path)
    path = tmp_path / CACHE_NAME
    path.write_bytes(path.read_bytes()[:100_000])
    assert len(load_piano(tmp_path)) == 88
    assert path.stat().st_size == (cache_folder / CACHE_NAME).stat().st_size


def test_a_cache_that_cannot_be_written_costs_no_sound(tmp_path: Path) -> None:
    assert len(load_piano(tmp_path / "nowhere")) == 88
