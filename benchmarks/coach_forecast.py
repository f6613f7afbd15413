"""Benchmark of the coach: the next session's accuracy, foreseen before it is played."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from random import Random
from statistics import mean
from typing import Final, NamedTuple

from benchmarks.coach_faults import draw_fault
from benchmarks.coach_learners import Sitting, day, draw_skill, on_a_day, play, shipped_songs
from benchmarks.coach_table import CoachFigure
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.skill import Skill
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.findings import FindingKind
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction
from sargam_desktop.tutor.coach.skill_model import SkillForecast, learn
from sargam_desktop.tutor.coach.skill_state import SkillState

_START: Final = datetime(2026, 1, 5, 17, tzinfo=UTC)
_SESSIONS: Final = 14
#: So many sessions are played before predictions count.
_WARM_UP: Final = 3
_SONGS: Final = 3
#: A passage with fewer is not practised by itself.
_FEWEST_NOTES: Final = 20
_USUAL_LEARNERS: Final = 40
_DECILES: Final = 10
_SPEEDS: Final = (60, 75, 85, 100, 100)
#: Slips grow with the speed by this power: a model of its own, which the coach is not told.
_SPEED_POWER: Final = 1.5
_KINDS: Final = (FindingKind.INTERVAL, FindingKind.LEAPS, FindingKind.CHORDS, FindingKind.KEYS)
#: How hard new bars are, as a multiple of the usual slips: mean and standard deviation of its
#: logarithm, and the most.
_HARD: Final = (0.9, 0.5)
_HARDEST: Final = 8.0
_SETTINGS: Final = SessionSettings(count_in_bars=0, has_metronome=False, is_other_hand_played=False)


class Foreseen(NamedTuple):
    """One session.

    Attributes:
        prediction: What was foreseen.
        accuracy: What came, 0-1.
        before: Mean accuracy of the learner's sessions before; the plainest guess.
        notes: For each note the chance of a hit that was foreseen, and whether it was one.
    """

    prediction: Prediction
    accuracy: float
    before: float
    notes: list[tuple[float, bool]]


def measure_forecast(seed: int, learners: int | None = None) -> list[CoachFigure]:
    """Return error and calibration over learners who practise, improve and forget."""
    count = _USUAL_LEARNERS if learners is None else learners
    foreseen = [each for number in range(count) for each in _foresee(seed + number)]
    sample = f"{len(foreseen)} sessions of {count} learners"
    errors = [100 * abs(each.prediction.accuracy - each.accuracy) for each in foreseen]
    plain = [100 * abs(each.before - each.accuracy) for each in foreseen]
    inside = [
        abs(each.prediction.accuracy - each.accuracy) <= 1.2816 * each.prediction.sd for each in foreseen
    ]
    notes = sorted(note for each in foreseen for note in each.notes)
    sessions = sorted((each.prediction.accuracy, each.accuracy) for each in foreseen)
    return [
        CoachFigure("mean error of the accuracy", mean(errors), "points", at_most=6, sample=sample),
        CoachFigure("the same if the mean so far is guessed", mean(plain), "points"),
        _worst("worst decile of notes", notes),
        _worst("worst decile of sessions", sessions),
        CoachFigure("sessions within the 80 % interval", 100 * mean(inside), "%"),
        *_deciles(notes),
    ]


def _worst(what: str, pairs: Sequence[tuple[float, float]]) -> CoachFigure:
    apart = [abs(foreseen - came) for foreseen, came in reliability(pairs)]
    return CoachFigure(what, 100 * max(apart), "points", at_most=5, sample=f"{len(pairs)} in all")


def _deciles(pairs: Sequence[tuple[float, float]]) -> Iterator[CoachFigure]:
    for number, (foreseen, came) in enumerate(reliability(pairs), 1):
        what = f"  decile {number}: notes hit, {100 * foreseen:.1f} % foreseen"
        yield CoachFigure(what, 100 * came, "%")


def reliability(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the mean of what was foreseen and of what came, in tenths by what was foreseen."""
    bounds = [len(pairs) * number // _DECILES for number in range(_DECILES + 1)]
    tenths = [pairs[a:b] for a, b in pairwise(bounds) if a < b]
    return [(mean(pair[0] for pair in tenth), mean(pair[1] for pair in tenth)) for tenth in tenths]


def _foresee(seed: int) -> Iterator[Foreseen]:
    """Let one learner practise three songs over weeks; foresee each session, then learn from it."""
    chance = Random(f"forecast {seed}")
    songs = chance.sample([song for song, score in shipped_songs().items() if len(score.notes) >= 60], _SONGS)  # noqa: PLR2004 (too short to tell anything)
    skill, faults = draw_skill(chance), [draw_fault(kind, chance) for kind in chance.sample(_KINDS, 2)]
    learners = {song: _draw_learner(song, skill, chance) for song in songs}
    for fault in faults[: chance.randint(0, 2)]:
        learners = {song: fault.afflict(learner, song) for song, learner in learners.items()}
    state, at_day, accuracies = SkillState(), 0.0, [0.9]
    for number in range(_SESSIONS):
        pause = chance.choice((0.05, 0.05, 1, 1, 2, 5))
        at_day += pause
        learners = {song: learner.after_days(pause) for song, learner in learners.items()}
        song = chance.choice(songs)
        sitting = _draw_sitting(song, day(at_day, _START), chance)
        prediction, chances = _predict(state, sitting)
        evidence = play(_today(learners[song], sitting, chance), sitting, chance.randrange(2**32))
        if number >= _WARM_UP:
            yield Foreseen(prediction, evidence.accuracy / 100, mean(accuracies), _hits(evidence, chances))
        accuracies.append(evidence.accuracy / 100)
        state = learn(state, evidence, sitting.score)
        learners[song] = _practised(learners[song], sitting)


def _draw_learner(song: str, skill: Skill, chance: Random) -> VirtualLearner:
    """Return somebody to whom the bars of a song are new, and hard in different measure."""
    score = shipped_songs()[song]
    places = [(bar, hand) for bar in range(len(score.bars)) for hand in Hand]
    hard = [min(_HARDEST, chance.lognormvariate(*_HARD)) for _ in places]
    passages = (Passage(bar, bar, each, hand) for (bar, hand), each in zip(places, hard, strict=True))
    return VirtualLearner(skill, tuple(passages))


def _practised(learner: VirtualLearner, sitting: Sitting) -> VirtualLearner:
    """Return the learner after one pass; a hand learns what it plays."""
    first, last = _bars(sitting)
    hands = sitting.settings.hands
    passages = (
        passage.after_passes(1)
        if passage.overlaps(first, last) and (passage.hand is None or hands.includes(passage.hand))
        else passage
        for passage in learner.passages
    )
    return replace(learner, passages=tuple(passages))


def _draw_sitting(song: str, at: datetime, chance: Random) -> Sitting:
    score = shipped_songs()[song]
    first, last = _draw_bars(score, chance)
    hands = chance.choice((Hands.BOTH, Hands.BOTH, Hands.RIGHT, Hands.LEFT))
    if len(expect_notes(score, hands, range_of(score, first, last))) < _FEWEST_NOTES:
        first, last, hands = 0, len(score.bars) - 1, Hands.BOTH
    settings = replace(
        _SETTINGS, hands=hands, speed_percent=chance.choice(_SPEEDS), first_bar=first, last_bar=last
    )
    return Sitting(song, score, at, settings)


def _draw_bars(score: Score, chance: Random) -> tuple[int, int]:
    """Return the whole song, or a half of it."""
    middle, last = len(score.bars) // 2, len(score.bars) - 1
    return chance.choice(((0, last), (0, last), (0, middle), (middle, last)))


def _bars(sitting: Sitting) -> tuple[int, int]:
    return sitting.settings.first_bar or 0, sitting.settings.last_bar or 0


def _today(learner: VirtualLearner, sitting: Sitting, chance: Random) -> VirtualLearner:
    """Return the learner on that day, at that speed."""
    learner = on_a_day(learner, chance)
    factor = (sitting.settings.speed_percent / 100) ** _SPEED_POWER
    skill = learner.skill
    slower = replace(skill, wrong_share=skill.wrong_share * factor, missed_share=skill.missed_share * factor)
    return replace(learner, skill=slower)


def _predict(state: SkillState, sitting: Sitting) -> tuple[Prediction, dict[int, float]]:
    settings = sitting.settings
    passage = PassageToPlay(sitting.song_id, _bars(sitting), settings.hands, settings.speed_percent)
    forecast = SkillForecast(state)
    return (
        forecast.predict(passage, sitting.score, sitting.at),
        forecast.chances(passage, sitting.score, sitting.at),
    )


def _hits(evidence: SessionEvidence, chances: dict[int, float]) -> list[tuple[float, bool]]:
    return [(chances[note.note_index], note.is_hit) for note in evidence.notes if note.note_index in chances]
