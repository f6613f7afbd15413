"""Tutor, coach: what is to be practised, and how well it is expected to go."""

from __future__ import annotations

from datetime import datetime
from math import erf, sqrt
from typing import NamedTuple, Protocol

from sargam_desktop.domain.score import Hands, Score


class PassageToPlay(NamedTuple):
    """Bars of a song, as they are to be played.

    Attributes:
        song_id: The song in the store.
        bars: Indices of first and last bar, inclusive.
        hands: Hands that the learner plays.
        tempo_percent: Speed in percent of the written tempo.
    """

    song_id: str
    bars: tuple[int, int]
    hands: Hands = Hands.BOTH
    tempo_percent: int = 100


class Prediction(NamedTuple):
    """How well a passage is expected to go.

    Attributes:
        accuracy: Expected accuracy as the judge counts it, from 0 to 1.
        sd: Its standard deviation: what is not known of the learner, and the luck of one pass.
    """

    accuracy: float
    sd: float

    def chance_of(self, accuracy: float) -> float:
        """Return the chance that the accuracy is at least so much, 0 to 1."""
        if self.sd <= 0:
            return 1.0 if self.accuracy >= accuracy else 0.0
        return 0.5 * (1 + erf((self.accuracy - accuracy) / self.sd / sqrt(2)))


class SuccessForecast(Protocol):
    """Whoever can say how well a passage will go."""

    def predict(self, passage: PassageToPlay, score: Score, at: datetime) -> Prediction:
        """Return how well one pass through `passage` of `score` is expected to go at a moment.

        Args:
            passage: What is to be played.
            score: The score of its song.
            at: When, aware; what was learnt is forgotten with time.
        """
        ...
