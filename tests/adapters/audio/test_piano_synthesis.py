from __future__ import annotations

import numpy as np
import pytest

from sargam_desktop.adapters.audio.piano_synthesis import (
    SAMPLE_RATE,
    KeySamples,
    frequency_of,
    synthesise_click,
    synthesise_key,
)
from tests.adapters.audio.listening import cents_apart, level, loudest_hz


@pytest.mark.parametrize("pitch", [48, 60, 69, 84, 108])
def test_each_key_is_in_tune(few_keys: dict[int, KeySamples], pitch: int) -> None:
    body = few_keys[pitch].body[:SAMPLE_RATE].astype(np.float32)
    wanted_hz = frequency_of(pitch)
    assert abs(cents_apart(loudest_hz(body, wanted_hz), wanted_hz)) < 3


def test_the_lowest_key_has_its_octave_in_tune(few_keys: dict[int, KeySamples]) -> None:
    body = few_keys[21].body.astype(np.float32)
    assert abs(cents_apart(loudest_hz(body, 55.0), 55.0)) < 5


def test_low_keys_ring_longer_than_high_ones(few_keys: dict[int, KeySamples]) -> None:
    lengths = [len(few_keys[pitch].body) for pitch in (21, 60, 84, 108)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 5 * SAMPLE_RATE


def test_a_note_begins_at_once_and_dies_away(few_keys: dict[int, KeySamples]) -> None:
    body = few_keys[60].body.astype(np.float32)
    assert np.abs(body[: SAMPLE_RATE // 100]).max() > 1000
    assert level(body[-4800:]) < 0.05 * level(body[:4800])


def test_a_key_sounds_the_same_each_time(few_keys: dict[int, KeySamples]) -> None:
    assert np.array_equal(synthesise_key(60).brilliance, few_keys[60].brilliance)


def test_the_first_beat_of_a_bar_is_higher() -> None:
    accented, plain = (synthesise_click(is_accented=accent).astype(np.float32) for accent in (True, False))
    assert abs(cents_apart(loudest_hz(accented, 1760), 1760)) < 20
    assert abs(cents_apart(loudest_hz(plain, 1175), 1175)) < 20
