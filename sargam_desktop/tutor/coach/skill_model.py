"""Tutor, coach: a model of the learner's skills, that learns from every session and foresees the next.

Performance factors analysis (Pavlik, Cen and Koedinger 2009): the log odds of a hit are a sum over
the skills that a note asks for and the practice that its bar has had. Every weight is a normal
distribution, as in Glicko (Glickman 1999): vaguer with time, surer with every note. A session is
taken in as a whole, by Laplace's approximation; what is kept is the mean and variance of each
weight (assumed density filtering; Spiegelhalter and Lauritzen 1990). A weight of the day, forgotten
afterwards, takes up good and bad days.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import exp, pi, sqrt
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction
from sargam_desktop.tutor.coach.skill_features import Conditions, Feature, NoteFeatures, bar_name
from sargam_desktop.tutor.coach.skill_state import Belief, Practice, SkillState

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Vector = NDArray[np.float64]

#: The weight of the day, which tells nothing of other days.
_TODAY: Final = "today"
#: One slip brings the next: so many notes tell as much as one would by itself.
_DISPERSION: Final = 1.5
_NEWTON_STEPS: Final = 8
_BIGGEST_STEP: Final = 2.0
_SMALLEST_STEP: Final = 1e-6
#: Of what was counted of extras, so much is kept at each note.
_EXTRAS_KEPT_NOTES: Final = 2000.0
_S_PER_DAY: Final = 86_400
_Row = tuple[Feature, ...]


def day_of(at: datetime) -> float:
    """Return a moment in days since 1970."""
    return at.timestamp() / _S_PER_DAY


def learn(state: SkillState, evidence: SessionEvidence, score: Score) -> SkillState:
    """Return what is believed of the learner after a session; sessions are taken in by time.

    A session in which only the rhythm counted, or nothing was decided, changes nothing.
    """
    features = NoteFeatures(score)
    known = set(features.known({note.note_index for note in evidence.notes}))
    notes = [note for note in evidence.notes if note.note_index in known]
    if not notes or evidence.settings.is_rhythm_only:
        return state
    day = day_of(evidence.started_at)
    rows: defaultdict[_Row, list[int]] = defaultdict(lambda: [0, 0])
    for note in notes:
        counts = rows[
            features.of_note(note.note_index, _conditions(evidence, note.speed_percent, day), state)
        ]
        counts[0] += 1
        counts[1] += note.is_hit if evidence.is_timed else note.is_clean
    learnt = _posterior(state, rows, day)
    kept = exp(-len(notes) / _EXTRAS_KEPT_NOTES)
    return SkillState(
        {**state.beliefs, **learnt},
        {**state.practice, **_practised(state, evidence, day)},
        state.notes * kept + len(notes),
        state.extras * kept + evidence.extras,
        state.sessions + 1,
    )


def _conditions(evidence: SessionEvidence, speed_percent: int, day: float) -> Conditions:
    settings = evidence.settings
    return Conditions(evidence.song_id or "", settings.mode, settings.hands, speed_percent, day)


def _posterior(state: SkillState, rows: Mapping[_Row, Sequence[int]], day: float) -> dict[str, Belief]:
    """Return the beliefs after the hits of a session: the mode, and the curvature there."""
    import numpy as np

    names = sorted({feature.name for row in rows for feature in row})
    place = {name: at for at, name in enumerate(names)}
    priors = [state.belief(name, day) for name in names]
    design = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for feature in row:
            design[at, place[feature.name]] = feature.value
    trials, hits = (np.array([counts[of] / _DISPERSION for counts in rows.values()]) for of in (0, 1))
    mean = np.array([prior.mean for prior in priors])
    precision = np.array([1 / prior.variance for prior in priors])
    mode, curvature = _find_mode(design, trials, hits, mean, precision)
    variances = np.diag(np.linalg.inv(curvature))
    return {
        name: Belief(float(mode[at]), float(variances[at]), priors[at].day)
        for name, at in place.items()
        if name != _TODAY
    }


def _find_mode(
    design: _Vector, trials: _Vector, hits: _Vector, mean: _Vector, precision: _Vector
) -> tuple[_Vector, _Vector]:
    import numpy as np

    weights = mean.copy()
    curvature = np.diag(precision)
    for _ in range(_NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (hits - trials * chance) - precision * (weights - mean)
        curvature = design.T @ ((trials * chance * (1 - chance))[:, None] * design) + np.diag(precision)
        step = np.linalg.solve(curvature, slope)
        weights = weights + np.clip(step, -_BIGGEST_STEP, _BIGGEST_STEP)
        if np.abs(step).max() < _SMALLEST_STEP:
            break
    return weights, curvature


def _practised(state: SkillState, evidence: SessionEvidence, day: float) -> dict[str, Practice]:
    """Return the passes through each bar that was played, this session's among them."""
    song_id = evidence.song_id or ""
    played = {(note.bar_index, note.hand, note.lap) for note in evidence.notes}
    passes = Counter((bar_index, hand) for bar_index, hand, _ in played)
    practice = {}
    for (bar_index, hand), times in passes.items():
        name = bar_name(song_id, bar_index, hand)
        latest = max(day, state.practice[name].day) if name in state.practice else day
        practice[name] = Practice(state.practised(name, latest) + times, latest)
    return practice


class SkillForecast:
    """Foresees how a passage will go; fulfils `SuccessForecast`.

    Args:
        state: What is believed of the learner.
        mode: The mode in which passages are to be played.
    """

    def __init__(self, state: SkillState, mode: Mode = Mode.TEMPO) -> None:
        self._state = state
        self._mode = mode
        self._features: dict[int, tuple[Score, NoteFeatures]] = {}

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:
        """Return how well one pass through `passage` of `score` is expected to go at a moment.

        A passage without notes is sure to go well.
        """
        rows = self._rows(passage, score, at)
        if not rows:
            return Prediction(1.0, 0.0)
        day = day_of(at)
        chances = [self._chance(row, day) for row in rows]
        extras = 1 + self._state.extras_per_note * (1 if self._mode is Mode.TEMPO else 0)
        accuracy = sum(chances) / len(chances) / extras
        return Prediction(accuracy, sqrt(self._variance(rows, chances, day)) / extras)

    def chances(self, passage: PassageToPlay, score: Score, at: datetime) -> dict[int, float]:
        """Return the chance of a hit for each note of a passage, by its index in `Score.notes`."""
        indices, rows = self._indices(passage, score), self._rows(passage, score, at)
        day = day_of(at)
        return {index: self._chance(row, day) for index, row in zip(indices, rows, strict=True)}

    def _rows(self, passage: PassageToPlay, score: Score, at: datetime) -> list[_Row]:
        conditions = Conditions(passage.song_id, self._mode, passage.hands, passage.tempo_percent, day_of(at))
        features = self._features_of(score)
        return [features.of_note(index, conditions, self._state) for index in self._indices(passage, score)]

    def _indices(self, passage: PassageToPlay, score: Score) -> list[int]:
        expected = expect_notes(score, passage.hands, range_of(score, *passage.bars))
        return self._features_of(score).known(note.note_index for note in expected)

    def _features_of(self, score: Score) -> NoteFeatures:
        """Return the features of a score, worked out once."""
        if id(score) not in self._features:
            self._features[id(score)] = (score, NoteFeatures(score))
        return self._features[id(score)][1]

    def _chance(self, row: _Row, day: float) -> float:
        """Return the chance of a hit, over all that the weights may be (MacKay 1992)."""
        beliefs = [(self._state.belief(feature.name, day), feature.value) for feature in row]
        mean = sum(belief.mean * value for belief, value in beliefs)
        variance = sum(belief.variance * value**2 for belief, value in beliefs)
        return 1 / (1 + exp(-mean / sqrt(1 + pi * variance / 8)))

    def _variance(self, rows: Sequence[_Row], chances: Sequence[float], day: float) -> float:
        """Return the variance of the share of hits: of the weights, and of luck."""
        slopes: defaultdict[str, float] = defaultdict(float)
        for row, chance in zip(rows, chances, strict=True):
            for feature in row:
                slopes[feature.name] += chance * (1 - chance) * feature.value / len(rows)
        of_weights = sum(slope**2 * self._state.belief(name, day).variance for name, slope in slopes.items())
        of_luck = sum(chance * (1 - chance) for chance in chances) / len(chances) ** 2
        return of_weights + _DISPERSION * of_luck
