"""The metronome as it is heard: the clicks of ten minutes, through tempo changes, slowed down, in a loop."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from sargam_desktop.adapters.audio.offline import render_blocks
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE, KeySamples
from sargam_desktop.adapters.audio.rendition_file import events_of
from sargam_desktop.adapters.audio.sampler import MOST_VOICES, Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from sargam_desktop.domain.feedback import MetronomeClicked
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.session import SessionType
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import StartSession
from tests.adapters.audio.listening import onset_frames
from tests.engine.scenes import engine_of, rest_settings, score_of

TEN_MINUTES_US = 600_000_000
#: Four bars of 4/4, the second half faster: beats of 1 s, then of 0.48 s.
TEMPO = TempoMap((TempoChange(0.0, 60.0), TempoChange(8.0, 125.0)))
SCORE = Score(score_of((0.0, 60)).notes, tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(4)), TEMPO)


def clicks_of(until_us: int, speed_percent: int = 100, subdivision: int = 1) -> list[MetronomeClicked]:
    """Return what the metronome says in a loop of the middle bars, which holds the change of tempo."""
    settings = rest_settings(
        session_type=SessionType.LISTEN,
        has_metronome=True,
        first_bar=1,
        last_bar=2,
        is_looping=True,
        speed_percent=speed_percent,
        subdivision=subdivision,
    )
    engine = engine_of(SCORE, settings)
    outcomes = engine.handle(StartSession(0))
    outcomes += engine.advance(until_us)
    return [each for each in outcomes if isinstance(each, MetronomeClicked)]


def expected_us(until_us: int, speed_percent: int, parts: int = 1) -> Iterator[float]:
    """Yield when beats are due, by arithmetic of its own: four slow ones, four quick ones, and again."""
    at_us, beats = 0.0, [1_000_000.0] * 4 + [480_000.0] * 4
    while True:
        for beat_us in beats:
            for _ in range(parts):
                if at_us > until_us:
                    return
                yield at_us
                at_us += beat_us / parts * 100 / speed_percent


def heard_us(sampler: Sampler, events: list[SoundEvent]) -> np.ndarray:
    sound = np.concatenate([np.abs(block[:, :1]) for block in render_blocks(sampler, events)])
    return np.array(onset_frames(sound)) * 1e6 / SAMPLE_RATE


@pytest.mark.parametrize(("speed", "parts"), [(100, 1), (73, 1), (73, 2)])
def test_the_clicks_of_ten_minutes_of_a_loop_with_two_tempos_are_each_within_a_millisecond(
    sampler: Sampler, speed: int, parts: int
) -> None:
    heard = heard_us(sampler, list(events_of(clicks_of(TEN_MINUTES_US, speed, parts))))
    due = np.array(list(expected_us(TEN_MINUTES_US, speed, parts)))
    assert len(heard) == len(due)
    assert np.abs(heard - due).max() < 1000


def test_sixty_four_pedalled_voices_neither_move_nor_swallow_a_click() -> None:
    """The voices are there and cost their time, but their volume is none: only clicks are heard."""
    endless = KeySamples(np.full(30 * SAMPLE_RATE, 9000, np.int16), np.full(4800, 100, np.int16))
    sampler = Sampler(dict.fromkeys(range(21, 109), endless))
    program = SoundSource.ACCOMPANIMENT
    sampler.set_volume(program, 0)
    sampler.take(SoundEvent(SoundKind.PEDAL, program, 0, 127))
    for number in range(2 * MOST_VOICES):
        sampler.take(SoundEvent(SoundKind.PRESS, program, 30 + number % MOST_VOICES, 90))
    assert sampler.voices >= MOST_VOICES
    until_us = 12_000_000
    heard = heard_us(sampler, list(events_of(clicks_of(until_us))))
    due = np.array(list(expected_us(until_us, 100)))
    assert len(heard) == len(due)
    assert np.abs(heard - due).max() < 1000
