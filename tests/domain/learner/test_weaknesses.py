from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from statistics import mean, stdev

import pytest

from sargam_desktop.domain.learner.faults import FaultKind, LearnerPerformance
from sargam_desktop.domain.learner.notes_to_play import NoteToPlay, group_into_chords, notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS, HandTiming
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.learner.weaknesses import (
    BarDrift,
    SlowMoves,
    UnevenRuns,
    WeakBlackKeys,
    WeakChords,
    WeakDots,
    Weakness,
    WeakPiece,
    WeakSteps,
    approaches,
)
from sargam_desktop.domain.score import Hand
from tests.engine.scenes import score_of

#: Up a fourth, down a fifth, and so on; a chord of two at the end of each bar.
PITCHES = (60, 65, 66, 78)


def notes(bars: int = 30) -> list[NoteToPlay]:
    singles = [(4.0 * bar + beat, PITCHES[beat]) for bar in range(bars) for beat in range(4)]
    return notes_to_play(score_of(*singles, *((4.0 * bar + 3, 82) for bar in range(bars))))


def play(weakness: Weakness, piece: list[NoteToPlay] | None = None) -> LearnerPerformance:
    return VirtualLearner(FLAWLESS, weaknesses=(weakness,)).perform(piece or notes(), 3)


def slipped(performance: LearnerPerformance) -> set[int]:
    """Return the pitches of the notes that went wrong."""
    pitches = {note.note_index: note.pitch for note in notes()}
    return {pitches[fault.note_index] for fault in performance.faults}


@pytest.mark.parametrize(
    ("weakness", "pitches"),
    [
        (WeakSteps(1.0, 5, 5), {65}),
        (WeakSteps(1.0, 8, 99), {82}),
        (WeakSteps(1.0, 8, 99, either_way=True), {60, 82}),
        (WeakSteps(1.0, 5, 5, hand=Hand.LEFT), set()),
        (WeakChords(1.0), {78, 82}),
        (WeakBlackKeys(1.0), {66, 78, 82}),
        (WeakPiece(1.0), {60, 65, 66, 78, 82}),
    ],
)
def test_slips_come_where_the_weakness_is_and_nowhere_else(weakness: Weakness, pitches: set[int]) -> None:
    assert slipped(play(weakness)) == pitches


def test_a_weakness_makes_as_many_slips_as_it_says() -> None:
    performance = play(WeakPiece(0.3), notes(100))
    assert 0.25 < len(performance.faults) / 500 < 0.35
    assert {fault.kind for fault in performance.faults} == {FaultKind.WRONG_KEY, FaultKind.MISSED}


def late_ms(weakness: Weakness, piece: list[NoteToPlay]) -> dict[int, float]:
    due = {note.note_index: note.onset_us for note in piece}
    played = VirtualLearner(FLAWLESS, weaknesses=(weakness,)).perform(piece, 3).alignment
    return {press.meant_index: (press.at_us - due[press.meant_index]) / 1000 for press in played}


def test_who_drifts_gets_later_within_the_bar_and_begins_the_next_in_time() -> None:
    piece = notes_to_play(score_of(*((float(beat), 60 + beat % 4) for beat in range(12))))
    assert list(late_ms(BarDrift(10.0), piece).values()) == [0, 10, 20, 30] * 3


def test_slow_moves_are_late_where_the_hand_moves_far() -> None:
    piece = notes_to_play(score_of((1.0, 60), (2.0, 62), (3.0, 76), (4.0, 77), (5.0, 76)))
    late = late_ms(SlowMoves(1.0, 150.0), piece)
    assert late[0] == late[1] == late[4] == 0
    assert 60 < late[2] < 400


def test_runs_are_uneven_and_slow_notes_are_not() -> None:
    run = notes_to_play(score_of(*((0.3 * i, 60 + i % 5) for i in range(60))))
    assert 40 < stdev(late_ms(UnevenRuns(60.0), run).values()) < 80
    assert set(late_ms(UnevenRuns(60.0), notes()).values()) == {0.0}


def test_dots_are_astray_on_both_sides_of_the_long_note() -> None:
    onsets = [2.0 * bar + place for bar in range(20) for place in (0.0, 1.5)]
    piece = notes_to_play(score_of(*((onset, 60 + i % 4) for i, onset in enumerate(onsets))))
    late = late_ms(WeakDots(80.0), piece)
    assert mean(abs(ms) > 20 for ms in list(late.values())[1:-1]) > 0.6
    assert set(late_ms(WeakDots(80.0), notes()).values()) == {0.0}


def test_what_comes_before_is_told_for_each_hand_alone() -> None:
    piece = notes_to_play(score_of((1.0, 60), (1.0, 40), (2.0, 64), (3.0, 47)))
    found = approaches(group_into_chords(piece))
    steps = {approach.note.pitch: approach.step for approach in found.values()}
    assert steps == {40: None, 60: None, 64: 4, 47: 7}


def test_a_slip_brings_the_next_where_the_learner_stumbles() -> None:
    calm = replace(FLAWLESS, wrong_share=0.1)
    clumsy = replace(calm, stumble_factor=5.0)
    piece = notes(200)
    faults = [len(VirtualLearner(skill).perform(piece, 1).faults) for skill in (calm, clumsy)]
    assert faults[1] > 1.3 * faults[0]


def test_carried_timing_keeps_its_spread_and_has_something_of_the_note_before() -> None:
    skill = replace(FLAWLESS, right=HandTiming(0, 30), timing_carry=0.6)
    piece = notes_to_play(score_of(*((0.5 * i, 60 + i % 7) for i in range(800))))
    due = {note.note_index: note.onset_us for note in piece}
    late = [(p.at_us - due[p.meant_index]) / 1000 for p in VirtualLearner(skill).perform(piece, 2).alignment]
    assert 26 < stdev(late[1:]) < 34
    products = [a * b for a, b in pairwise(late)]
    assert 0.45 < mean(products) / stdev(late) ** 2 < 0.75
