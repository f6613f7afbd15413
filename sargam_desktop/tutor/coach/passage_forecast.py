"""Tutor, coach: a forecast that knows how each passage went last, beside what is known of the learner.

The forecast for the learner is a prior of as many notes as it is sure of; the last passes of the
passage itself, moved to the tempo that is asked for and fading as it is forgotten, are added to it
(beta-binomial; Gelman et al. 2013, Bayesian Data Analysis, 2.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import exp, log, log2, sqrt
from typing import Final

from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.coach.forecast import PassageToPlay, Prediction, SuccessForecast
from sargam_desktop.tutor.coach.memory import PassageMemory
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.passage_play import PassageId
from sargam_desktop.tutor.passage_tally import notes_of_passage

#: What is expected of a passage of which nothing is known, at full tempo.
_USUAL: Final = Prediction(0.75, 0.15)
#: The log-odds of a right note fall by so much when the tempo is doubled.
_ODDS_BY_OCTAVE: Final = 2.0
#: Where the clock waited, a play counts as one at this tempo.
_WAITING_PERCENT: Final = 40
#: A play says less, the further the tempo is away: half at this ratio.
_HALF_RATIO: Final = 1.6
_SURE: Final = 1e-3


class UsualForecast:
    """Expects of everybody what most can do; for learners of whom nothing is known."""

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:  # noqa: ARG002 - as the protocol has it
        """Return how well one pass is expected to go."""
        return Prediction(_at_tempo(_USUAL.accuracy, 100, passage.tempo_percent), _USUAL.sd)


class PassageForecast:
    """Joins what a forecast says with what the passages showed; a `SuccessForecast`.

    Args:
        base: Says what is expected of the learner anywhere.
        memory: The passages.
        day: The practice day.
    """

    def __init__(self, base: SuccessForecast, memory: PassageMemory, day: date) -> None:
        self._base = base
        self._memory = memory
        self._day = day
        self._cards: Mapping[str, list[PassageCard]] = _by_song(memory)

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:
        """Return how well one pass is expected to go; the luck of one pass is part of its spread."""
        prior = self._base.predict(passage, score, at)
        accuracy = min(max(prior.accuracy, _SURE), 1 - _SURE)
        notes = max(1.0, accuracy * (1 - accuracy) / max(prior.sd, _SURE) ** 2 - 1)
        right = accuracy * notes
        for card in self._cards.get(passage.song_id, ()):
            weight, shown = self._shown(card, passage)
            right, notes = right + weight * shown, notes + weight
        mean = right / notes
        asked = max(1, len(notes_of_passage(score, passage.hands, passage.bars)))
        return Prediction(mean, sqrt(mean * (1 - mean) * (1 / (notes + 1) + 1 / asked)))

    def _shown(self, card: PassageCard, passage: PassageToPlay) -> tuple[float, float]:
        """Return for how many notes the last play of a card counts, and the accuracy that it lets expect."""
        play, asked = card.last_play, PassageId(passage.song_id, *passage.bars, passage.hands)
        if play is None or not card.passage.overlaps(asked):
            return 0.0, 0.0
        judged = play.expected + play.extras
        tempo = play.tempo_percent or _WAITING_PERCENT
        known = self._memory.model.known_share(card, self._day)
        apart = abs(log(passage.tempo_percent / tempo)) / log(_HALF_RATIO)
        accuracy = _at_tempo((play.hits + 0.5) / (judged + 1), tempo, passage.tempo_percent)
        return judged * known * 0.5**apart, accuracy


def _by_song(memory: PassageMemory) -> dict[str, list[PassageCard]]:
    cards: dict[str, list[PassageCard]] = {}
    for card in memory.cards.values():
        cards.setdefault(card.passage.song_id, []).append(card)
    return cards


def _at_tempo(accuracy: float, played_percent: int, asked_percent: int) -> float:
    """Return an accuracy as it is to be expected at another tempo."""
    odds = log(accuracy / (1 - accuracy)) - _ODDS_BY_OCTAVE * log2(asked_percent / played_percent)
    return 1 / (1 + exp(-odds))
