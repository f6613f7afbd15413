from __future__ import annotations

from statistics import mean, stdev

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.virtual_learner import PATIENT, Skill, perform

TUNE = [(i * 500_000, 450_000, 60 + i % 12) for i in range(200)]


def presses(events: list[NoteOn | NoteOff]) -> list[NoteOn]:
    return [event for event in events if isinstance(event, NoteOn)]


def test_the_same_seed_plays_the_same_faults() -> None:
    assert perform(TUNE, Skill(), seed=7) == perform(TUNE, Skill(), seed=7)


def test_another_seed_plays_other_faults() -> None:
    assert perform(TUNE, Skill(), seed=7) != perform(TUNE, Skill(), seed=8)


@given(seed=st.integers(0, 10_000))
def test_events_come_in_order_and_every_press_is_released(seed: int) -> None:
    events = perform(TUNE[:40], Skill(), seed)
    times = [event.at_us for event in events]
    assert times == sorted(times)
    assert min(times) >= 0
    released = [event.pitch for event in events if isinstance(event, NoteOff)]
    assert sorted(released) == sorted(press.pitch for press in presses(events))


def test_a_perfect_skill_plays_exactly_what_is_written() -> None:
    perfect = Skill(bias_ms=0, spread_ms=0, wrong_share=0, missed_share=0, late_share=0)
    assert [(p.at_us, p.pitch) for p in presses(perform(TUNE, perfect, 1))] == [(on, p) for on, _, p in TUNE]


def test_a_patient_learner_leaves_nothing_out_and_hits_every_key() -> None:
    played = presses(perform(TUNE, PATIENT, seed=3))
    assert sorted(press.pitch for press in played) == sorted(pitch for _, _, pitch in TUNE)


def test_wrong_notes_are_neighbouring_keys_within_the_keyboard() -> None:
    clumsy = Skill(spread_ms=0, bias_ms=0, wrong_share=1.0, missed_share=0, late_share=0)
    ends = [(i * 500_000, 400_000, pitch) for i, pitch in enumerate([0, 127] * 20)]
    for press, (_, _, pitch) in zip(presses(perform(ends, clumsy, 1)), ends, strict=True):
        assert 0 <= press.pitch <= 127
        assert abs(press.pitch - pitch) <= 2


def test_bias_and_spread_are_as_the_skill_says() -> None:
    skill = Skill(bias_ms=20, spread_ms=30, wrong_share=0, missed_share=0, late_share=0)
    late_ms = [
        (press.at_us - onset_us) / 1000
        for press, (onset_us, _, _) in zip(presses(perform(TUNE[1:], skill, 5)), TUNE[1:], strict=True)
    ]
    assert abs(mean(late_ms) - 20) < 7
    assert abs(stdev(late_ms) - 30) < 7
