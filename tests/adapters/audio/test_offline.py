from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from sargam_desktop.adapters.audio.offline import render_blocks, write_wave
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from sargam_desktop.domain.errors import UnwritableFileError
from tests.adapters.audio.listening import onset_frames


def click(at_us: int) -> SoundEvent:
    return SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, 0, 0, at_us)


def test_the_clicks_of_ten_minutes_are_each_within_a_millisecond(sampler: Sampler) -> None:
    times_us = list(range(0, 600_000_000, 493_827))
    blocks = render_blocks(sampler, [click(at_us) for at_us in times_us])
    onsets = onset_frames(np.concatenate([np.abs(block[:, :1]) for block in blocks]))
    assert len(onsets) == len(times_us)
    heard_us = np.array(onsets) * 1e6 / SAMPLE_RATE
    assert np.abs(heard_us - times_us).max() < 1000


def test_the_last_notes_ring_out(sampler: Sampler) -> None:
    press = SoundEvent(SoundKind.PRESS, SoundSource.ACCOMPANIMENT, 60, 80, 500_000)
    sound = np.concatenate(list(render_blocks(sampler, [press])))
    assert len(sound) / SAMPLE_RATE == pytest.approx(4.5, abs=0.1)


def test_the_file_is_16_bit_stereo(sampler: Sampler, tmp_path: Path) -> None:
    write_wave(tmp_path / "click.wav", render_blocks(sampler, [click(0)]))
    with wave.open(str(tmp_path / "click.wav")) as file:
        assert file.getparams()[:3] == (2, 2, SAMPLE_RATE)
        assert np.abs(np.frombuffer(file.readframes(4800), "<i2")).max() > 1000


def test_a_folder_that_is_not_there_is_told_and_leaves_nothing(sampler: Sampler, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError, match="cannot be written"):
        write_wave(tmp_path / "nowhere" / "click.wav", render_blocks(sampler, [click(0)]))
    assert not list(tmp_path.rglob("*.part"))
