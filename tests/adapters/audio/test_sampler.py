from __future__ import annotations

import numpy as np
import pytest

from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE, KeySamples, frequency_of
from sargam_desktop.adapters.audio.sampler import MOST_VOICES, Sampler
from sargam_desktop.adapters.audio.sound_events import ClickKind, SoundEvent, SoundKind, SoundSource
from tests.adapters.audio.listening import cents_apart, level, loudest_hz

SECOND = SAMPLE_RATE
LEARNER = SoundSource.LEARNER
PROGRAM = SoundSource.ACCOMPANIMENT


def press(pitch: int, velocity: int = 80, source: SoundSource = LEARNER) -> SoundEvent:
    return SoundEvent(SoundKind.PRESS, source, pitch, velocity)


def release(pitch: int, source: SoundSource = LEARNER) -> SoundEvent:
    return SoundEvent(SoundKind.RELEASE, source, pitch)


def pedal(value: int) -> SoundEvent:
    return SoundEvent(SoundKind.PEDAL, LEARNER, 0, value)


def loudness_of(sampler: Sampler, *events: SoundEvent) -> float:
    for event in events:
        sampler.take(event)
    return level(sampler.render(SECOND // 4))


def test_a_pressed_key_sounds_at_its_pitch_on_both_sides(sampler: Sampler) -> None:
    sampler.take(press(69))
    sound = sampler.render(SECOND)
    for side in (0, 1):
        assert abs(cents_apart(loudest_hz(sound[:, side], 440), 440)) < 3


def test_nothing_pressed_is_silence(sampler: Sampler) -> None:
    assert not sampler.render(256).any()


def test_a_harder_press_is_louder_and_brighter(sampler: Sampler) -> None:
    soft = loudness_of(sampler, press(60, 30))
    sampler.render(8 * SECOND)
    assert loudness_of(sampler, press(60, 120)) > 4 * soft


@pytest.mark.parametrize("pitch", [0, 9, 120, 127])
def test_keys_beyond_the_piano_sound_in_another_octave(few_keys: dict[int, KeySamples], pitch: int) -> None:
    outer = Sampler(dict.fromkeys(range(21, 109), few_keys[21]))
    assert loudness_of(outer, press(pitch)) > 0


def test_a_released_key_falls_silent(sampler: Sampler) -> None:
    loudness_of(sampler, press(60))
    sampler.take(release(60))
    sampler.render(SECOND // 2)
    assert sampler.voices == 0


def test_the_pedal_holds_what_is_released_until_it_goes_up(sampler: Sampler) -> None:
    loudness_of(sampler, press(60), pedal(127), release(60))
    assert loudness_of(sampler) > 0.005
    sampler.take(pedal(0))
    sampler.render(SECOND // 2)
    assert sampler.voices == 0


def test_a_key_that_is_held_sounds_on_when_the_pedal_goes_up(sampler: Sampler) -> None:
    loudness_of(sampler, pedal(127), press(60), pedal(0))
    assert loudness_of(sampler) > 0.005


def test_the_program_does_not_end_the_learners_note_of_the_same_pitch(sampler: Sampler) -> None:
    loudness_of(sampler, press(60), press(60, source=PROGRAM), release(60, PROGRAM))
    sampler.render(SECOND // 2)
    assert sampler.voices == 1


def test_silencing_the_program_leaves_what_the_learner_holds(sampler: Sampler) -> None:
    loudness_of(sampler, press(60), press(84, source=PROGRAM))
    sampler.take(SoundEvent(SoundKind.SILENCE, PROGRAM))
    sampler.render(SECOND // 2)
    assert sampler.voices == 1


def test_silencing_everything_ends_pedalled_notes_too(sampler: Sampler) -> None:
    loudness_of(sampler, pedal(127), press(60), release(60), press(84, source=PROGRAM))
    sampler.take(SoundEvent(SoundKind.SILENCE, LEARNER))
    sampler.render(SECOND // 2)
    assert sampler.voices == 0


def test_a_forearm_on_the_pedalled_keys_neither_clips_nor_grows_without_end(sampler: Sampler) -> None:
    sampler.take(pedal(127))
    for _ in range(40):
        for pitch in (21, 48, 60, 69, 84, 108):
            sampler.take(press(pitch, 127))
        assert np.abs(sampler.render(256)).max() <= 1.0
    assert sampler.voices <= MOST_VOICES + 16


def test_a_stolen_voice_does_not_click(sampler: Sampler) -> None:
    sampler.take(pedal(127))
    for _ in range(MOST_VOICES):
        sampler.take(press(48, 60))
        sampler.render(64)
    before = sampler.render(4800)
    sampler.take(press(108, 1))
    after = sampler.render(4800)
    steepest = np.abs(np.diff(before, axis=0)).max()
    assert np.abs(np.diff(after, axis=0)).max() < 3 * steepest


def test_one_hard_note_is_not_bent_by_the_limit(sampler: Sampler) -> None:
    sampler.take(press(60, 127))
    sound = sampler.render(SECOND)
    assert 0.1 < np.abs(sound).max() < 0.75
    hz = frequency_of(60)
    assert abs(cents_apart(loudest_hz(sound[:, 0], hz), hz)) < 3


def test_each_source_has_its_volume(sampler: Sampler) -> None:
    sampler.set_volume(PROGRAM, 0)
    assert loudness_of(sampler, press(60, source=PROGRAM)) == 0
    assert loudness_of(sampler, press(60)) > 0


def muffle(pitch: int, percent: int) -> SoundEvent:
    return SoundEvent(SoundKind.MUFFLE, LEARNER, pitch, percent)


def test_a_note_that_is_silenced_before_it_began_is_not_heard_at_all(sampler: Sampler) -> None:
    assert loudness_of(sampler, press(60), muffle(60, 0)) == 0
    assert sampler.voices == 0


def test_a_note_that_is_silenced_in_the_middle_ends_within_thirty_milliseconds(sampler: Sampler) -> None:
    loudness_of(sampler, press(60))
    sampler.take(muffle(60, 0))
    sampler.render(SECOND * 30 // 1000)
    assert sampler.voices == 0


def test_a_muffled_note_is_softer_duller_and_ends_with_its_key(sampler: Sampler) -> None:
    loud = loudness_of(sampler, press(60, 110))
    sampler.take(muffle(60, 30))
    sampler.render(256)
    assert 0 < loudness_of(sampler) < 0.5 * loud
    sampler.take(release(60))
    sampler.render(SECOND // 2)
    assert sampler.voices == 0


def test_muffling_a_note_does_not_click(sampler: Sampler) -> None:
    sampler.take(press(48, 60))
    before = sampler.render(4800)
    sampler.take(muffle(48, 30))
    after = sampler.render(4800)
    assert np.abs(np.diff(after, axis=0)).max() <= 1.5 * np.abs(np.diff(before, axis=0)).max()


def test_only_the_last_note_of_a_key_is_muffled(sampler: Sampler) -> None:
    loudness_of(sampler, press(60), press(84))
    sampler.take(muffle(60, 0))
    sampler.render(SECOND // 10)
    assert sampler.voices == 1


def test_clicks_between_beats_are_softer_than_beats(sampler: Sampler) -> None:
    levels = {
        kind: loudness_of(sampler, SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, kind))
        for kind in ClickKind
    }
    assert 0 < levels[ClickKind.BETWEEN] < 0.6 * levels[ClickKind.BEAT]
