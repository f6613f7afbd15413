from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from sargam_desktop.adapters.audio.sample_cache import CACHE_NAME
from tests.adapters.audio.listening import cents_apart, loudest_hz, onset_frames
from tests.cli.running import sargam
from tests.fakes.soundfont import soundfont_bytes

RATE = 48_000


def read_sound(path: Path) -> np.ndarray:
    with wave.open(str(path)) as file:
        assert file.getparams()[:3] == (2, 2, RATE)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return (samples.reshape(-1, 2) / 32_768).astype(np.float32)


def test_a_song_is_heard_at_its_pitches_and_times_with_its_beats_and_never_clips(
    tmp_path: Path, own_folders: Path
) -> None:
    path = tmp_path / "ode.wav"
    done = sargam(
        "render", "ode-to-joy", "--out", path, "--hands", "right", "--bars", "1-2", "--count-in", "1"
    )
    assert (done.code, done.err) == (0, "")
    assert (own_folders / "cache" / CACHE_NAME).exists()
    sound = read_sound(path)
    assert np.abs(sound).max() < 0.99
    beats = onset_frames(sound, quiet_frames=9600)
    gap = beats[1] - beats[0]
    assert beats[:4] == pytest.approx([beats[0] + i * gap for i in range(4)], abs=48)
    music = beats[0] + 4 * gap
    for place, hz in enumerate((329.63, 329.63, 349.23, 392.0)):
        note = sound[music + place * gap + 2400 : music + (place + 1) * gap - 2400, 0]
        assert abs(cents_apart(loudest_hz(note, hz), hz)) < 10


def test_a_song_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    done = sargam("render", "no-such-song", "--out", tmp_path / "x.wav")
    assert done.code == 1
    assert done.err.count("\n") == 1


def test_a_folder_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    done = sargam("render", "ode-to-joy", "--out", tmp_path / "nowhere" / "x.wav", "--bars", "1-1")
    assert done.code == 1
    assert "x.wav cannot be written" in done.err


def test_a_render_without_a_file_is_wrong_use() -> None:
    assert sargam("render", "ode-to-joy").code == 2


def test_a_broken_soundfont_and_a_sound_that_it_does_not_have_are_told_in_one_line(tmp_path: Path) -> None:
    font, out = tmp_path / "organ.sf2", tmp_path / "ode.wav"
    font.write_bytes(soundfont_bytes())
    done = sargam("render", "ode-to-joy", "--out", out, "--soundfont", font, "--sound", "Trumpet")
    assert done.code == 1
    assert "no sound Trumpet" in done.err
    font.write_bytes(soundfont_bytes()[:1000])
    done = sargam("render", "ode-to-joy", "--out", out, "--soundfont", font)
    assert done.code == 1
    assert done.err.count("\n") == 1
    assert "organ.sf2 cannot be used" in done.err
    assert not out.exists()
