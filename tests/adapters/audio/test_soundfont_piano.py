"""A soundfont as it is heard: pitch, loop, velocity, side, envelope."""

from __future__ import annotations

import tracemalloc
import weakref
from pathlib import Path

import numpy as np
import pytest

from sargam_desktop.adapters.audio import soundfont_piano
from sargam_desktop.adapters.audio.instruments import LEFT_BUS, RIGHT_BUS
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE, frequency_of
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from sargam_desktop.adapters.audio.soundfont_file import SoundfontFile
from sargam_desktop.adapters.audio.soundfont_piano import SoundfontPiano, render_soundfont
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.soundfont import SoundfontChoice
from tests.adapters.audio.listening import cents_apart, level, loudest_hz
from tests.fakes.soundfont import FakeZone, sine, soundfont_bytes

LOOPING = {54: 1}


@pytest.fixture(autouse=True)
def few_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Render an octave and a half for two seconds; on the other keys nobody plays here."""
    monkeypatch.setattr(soundfont_piano, "_KEYS", range(57, 76))
    monkeypatch.setattr(soundfont_piano, "_LONGEST_S", (2.0, 2.0))


def piano_of(folder: Path, *zones: FakeZone, waveforms: list[np.ndarray] | None = None) -> SoundfontPiano:
    path = folder / "mine.sf2"
    path.write_bytes(soundfont_bytes(zones, waveforms=waveforms))
    return SoundfontPiano(render_soundfont(SoundfontChoice(str(path))))


def heard(piano: SoundfontPiano, pitch: int, velocity: int = 90, seconds: float = 1.0) -> np.ndarray:
    sampler = Sampler({})
    sampler.use(piano)
    sampler.take(SoundEvent(SoundKind.PRESS, SoundSource.LEARNER, pitch, velocity))
    return sampler.render(round(seconds * SAMPLE_RATE))


@pytest.mark.parametrize("pitch", [57, 66, 69, 75])
def test_a_key_sounds_at_its_pitch_whatever_the_pitch_and_rate_of_the_sample(
    tmp_path: Path, pitch: int
) -> None:
    sound = heard(piano_of(tmp_path, FakeZone(generators=LOOPING)), pitch)
    hz = frequency_of(pitch)
    assert abs(cents_apart(loudest_hz(sound[:, 0], hz), hz)) < 2


def test_a_looped_sample_sounds_on_after_its_end_and_another_one_does_not(tmp_path: Path) -> None:
    looped = heard(piano_of(tmp_path, FakeZone(generators=LOOPING)), 69, seconds=1.5)
    once = heard(piano_of(tmp_path, FakeZone()), 69, seconds=1.5)
    late = slice(int(1.0 * SAMPLE_RATE), None)
    assert level(looped[late]) > 0.05
    assert level(once[late]) == 0


def test_a_hard_press_takes_the_sample_that_was_recorded_for_it(tmp_path: Path) -> None:
    zones = (FakeZone(velocities=(0, 63)), FakeZone(velocities=(64, 127), sample=1))
    piano = piano_of(tmp_path, *zones, waveforms=[sine(440), sine(660)])
    assert abs(cents_apart(loudest_hz(heard(piano, 69, 40)[:12000, 0], 440), 440)) < 5
    assert abs(cents_apart(loudest_hz(heard(piano, 69, 110)[:12000, 0], 660), 660)) < 5


def test_a_pair_of_samples_sounds_left_and_right(tmp_path: Path) -> None:
    zones = (FakeZone(generators={17: -500}), FakeZone(generators={17: 500}, sample=1))
    piano = piano_of(tmp_path, *zones, waveforms=[sine(440), sine(660)])
    assert {layer.bus for layer in piano.tone(69, 90).layers} == {LEFT_BUS, RIGHT_BUS}
    sound = heard(piano, 69)
    assert abs(cents_apart(loudest_hz(sound[:12000, 0], 440), 440)) < 5
    assert abs(cents_apart(loudest_hz(sound[:12000, 1], 660), 660)) < 5


def test_a_held_key_dies_away_as_its_envelope_says(tmp_path: Path) -> None:
    dying = LOOPING | {36: 1200, 37: 1000}  # 100 dB in two seconds
    sound = heard(piano_of(tmp_path, FakeZone(generators=dying)), 69)
    first, later = sound[2400:4800], sound[26_400:28_800]
    assert 20 * np.log10(level(first) / level(later)) == pytest.approx(25, abs=2)


def test_a_low_pass_takes_the_brightness(tmp_path: Path) -> None:
    mixed = [sine(440) // 2 + sine(3520) // 2]
    open_, closed = (
        heard(piano_of(tmp_path, FakeZone(generators=each), waveforms=mixed), 69)[:12_000, 0]
        for each in ({}, {8: 7000})
    )
    assert _share_above(closed, 2000) < 0.1 * _share_above(open_, 2000)


def test_the_hardest_press_is_as_loud_as_sargams_piano_and_keys_beyond_the_samples_sound_too(
    tmp_path: Path,
) -> None:
    piano = piano_of(tmp_path, FakeZone(keys=(60, 64), generators=LOOPING))
    assert 0.3 < np.abs(heard(piano, 62, 127)).max() < 0.75
    assert level(heard(piano, 75)) > 0


def test_a_sound_without_samples_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"Test Grand cannot be used \(it has no samples\)"):
        piano_of(tmp_path, FakeZone(sample=7))


def test_a_loop_that_is_tuned_far_too_high_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "mine.sf2"
    path.write_bytes(soundfont_bytes([FakeZone(generators={**LOOPING, 51: 90})]))
    tracemalloc.start()
    render_soundfont(SoundfontChoice(str(path)))
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most_bytes < 80_000_000


def test_of_a_large_soundfont_a_few_samples_are_held_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_sample = SoundfontFile.read_sample
    held: list[weakref.ref[np.ndarray]] = []
    most_held: list[int] = []

    def read(file: SoundfontFile, index: int) -> np.ndarray:
        waveform: np.ndarray = read_sample(file, index)
        held.append(weakref.ref(waveform))
        most_held.append(sum(each() is not None for each in held))
        return waveform

    monkeypatch.setattr(SoundfontFile, "read_sample", read)
    zones = [FakeZone(keys=(key, key), sample=place) for place, key in enumerate(range(57, 76))]
    piano_of(tmp_path, *zones, waveforms=[sine()] * len(zones))
    assert len(held) == len(zones)  # each is read once
    assert max(most_held) <= 13


def _share_above(signal: np.ndarray, hz: float) -> float:
    power = np.abs(np.fft.rfft(signal * np.hanning(len(signal)))) ** 2
    above = np.fft.rfftfreq(len(signal), 1 / SAMPLE_RATE) > hz
    return float(power[above].sum() / power.sum())
