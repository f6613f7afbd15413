"""The learner of the coach's benchmark learns, forgets, and gains by spacing; without FSRS."""

from __future__ import annotations

from benchmarks.coach_practice import PracticeLearner
from benchmarks.coach_time import Watch
from benchmarks.coach_ways import Coached, Through

BARS = (0, 1)


def practised(*days: int, passes: int = 6) -> PracticeLearner:
    """Return a learner who plays two bars, rests so many days, and so on."""
    learner = PracticeLearner(1, easiest=6.0)
    for rest in days:
        for _ in range(passes):
            learner.play(BARS, 100)
        learner.rest(rest)
    return learner


def test_practice_raises_the_accuracy_and_rest_lowers_it() -> None:
    before, fresh, rested = (practised(*days).accuracy(0) for days in ((), (0,), (30,)))
    assert before < rested < fresh


def test_the_same_passes_last_longer_when_they_are_spaced() -> None:
    assert practised(3, 3, 30, passes=4).accuracy(0) > practised(30, passes=12).accuracy(0)


def test_a_slower_tempo_goes_better_now_and_teaches_less() -> None:
    learner = practised(0)
    assert learner.accuracy(0, 60) > learner.accuracy(0, 100)


def test_the_judge_finds_the_accuracy_that_the_faults_make_on_average() -> None:
    learner = PracticeLearner(3)
    true, judged = [], []
    for _ in range(40):
        true.append((learner.accuracy(0) + learner.accuracy(1)) / 2)
        judged.append(learner.play(BARS, 100).accuracy)
    assert abs(sum(true) - sum(judged)) / 40 < 4


def test_the_same_seed_practises_the_same() -> None:
    minutes = []
    for _ in range(2):
        learner = PracticeLearner(5)
        Coached(learner, lambda _: False).practise(2)
        minutes.append((learner.practised_s, learner.passage_accuracies()))
    assert minutes[0] == minutes[1]


def test_both_ways_keep_to_the_minutes_of_a_day() -> None:
    for way in (Coached, Through):
        learner = PracticeLearner(2)
        way(learner, Watch()).practise(3)
        assert 2 * 60 < learner.practised_s < 5 * 60
