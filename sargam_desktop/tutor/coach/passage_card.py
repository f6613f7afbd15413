"""Tutor, coach: what is remembered of one passage, and the FSRS model that says when it is due.

The model counts in practice days, not in hours: a day begins when the caller says so, and a review
in the evening and one the next morning are a day apart. Nothing is drawn: the same reviews give the
same card. Source: FSRS-6 (Ye et al., open-spaced-repetition), through the package `fsrs`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.domain.tempo_ladder import FIRST_TEMPO_PERCENT
from sargam_desktop.tutor.coach.passage_play import PassageId, PassagePlay
from sargam_desktop.tutor.coach.passage_rating import PassageRating, rate_play

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

#: To be raised when the same log makes other cards than before: cards that were kept are made anew.
CARDS_VERSION: Final = 1
#: A passage is asked again when the chance that it is still known has fallen to this.
DESIRED_RETENTION: Final = 0.9


@dataclass(frozen=True, slots=True)
class PassageCard:
    """What is remembered of a passage.

    Attributes:
        passage: Which.
        tempo_percent: The tempo at which it is to be known now, a step on the way to the goal.
        due: The practice day on which it is to be asked.
        stability: Days in which the chance of knowing it falls to 90 %; None before the first review.
        difficulty: 1 (easy) to 10; None before the first review.
        last_review: The practice day of the last review.
        last_rating: The last rating at this tempo and these bars; None where there is none.
        last_play: What was judged last.
        again_in_row: Ratings `AGAIN` one after the other, at this tempo and these bars.
    """

    passage: PassageId
    tempo_percent: int = FIRST_TEMPO_PERCENT
    due: date = date.min
    stability: float | None = None
    difficulty: float | None = None
    last_review: date | None = None
    last_rating: PassageRating | None = None
    last_play: PassagePlay | None = None
    again_in_row: int = 0

    @property
    def is_new(self) -> bool:
        """Tell whether it was never rated."""
        return self.last_review is None

    def is_due(self, day: date) -> bool:
        """Tell whether it is to be asked on a practice day."""
        return self.due <= day

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "passage": self.passage.to_json(),
            "tempo_percent": self.tempo_percent,
            "due": self.due.isoformat(),
            "stability": self.stability,
            "difficulty": self.difficulty,
            "last_review": None if self.last_review is None else self.last_review.isoformat(),
            "last_rating": None if self.last_rating is None else self.last_rating.value,
            "last_play": None if self.last_play is None else self.last_play.to_json(),
            "again_in_row": self.again_in_row,
        }

    @staticmethod
    def from_json(values: dict[str, Any]) -> PassageCard:
        """Return it from `to_json`."""
        reviewed, rating, play = (values[name] for name in ("last_review", "last_rating", "last_play"))
        return PassageCard(
            PassageId.from_json(values["passage"]),
            values["tempo_percent"],
            date.fromisoformat(values["due"]),
            values["stability"],
            values["difficulty"],
            None if reviewed is None else date.fromisoformat(reviewed),
            None if rating is None else PassageRating(rating),
            None if play is None else PassagePlay.from_json(play),
            values["again_in_row"],
        )


class FsrsModel:
    """Rates what was played and says when a passage is due.

    Args:
        desired_retention: The chance of knowing a passage at which it is asked again, 0 to 1.
    """

    def __init__(self, desired_retention: float = DESIRED_RETENTION) -> None:
        self._desired_retention = desired_retention

    def review(self, card: PassageCard, play: PassagePlay, day: date) -> PassageCard:
        """Return the card after a review; a day before the last one counts as the last one."""
        from fsrs import Rating

        at_day = day if card.last_review is None else max(day, card.last_review)
        rating = rate_play(play, card.tempo_percent)
        reviewed, _ = _scheduler(self._desired_retention).review_card(
            _fsrs_card(card), Rating(rating.value), _noon(at_day)
        )
        return replace(
            card,
            due=reviewed.due.date(),
            stability=reviewed.stability,
            difficulty=reviewed.difficulty,
            last_review=at_day,
            last_rating=rating,
            last_play=play,
            again_in_row=card.again_in_row + 1 if rating is PassageRating.AGAIN else 0,
        )

    def known_share(self, card: PassageCard, day: date) -> float:
        """Return the chance that a passage is still known as it was, 0 to 1; 0 before any review."""
        if card.is_new:
            return 0.0
        return _scheduler(self._desired_retention).get_card_retrievability(_fsrs_card(card), _noon(day))


@cache
def _scheduler(desired_retention: float) -> Scheduler:
    """Return the scheduler without steps of minutes: what is to be done today is the plan's matter."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=desired_retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )


def _fsrs_card(card: PassageCard) -> Card:
    from fsrs import Card, State

    state = State.Learning if card.is_new else State.Review
    last = None if card.last_review is None else _noon(card.last_review)
    return Card(
        card_id=1, state=state, stability=card.stability, difficulty=card.difficulty,
        due=_noon(max(card.due, _EARLIEST)), last_review=last,
    )  # fmt: skip


_EARLIEST: Final = date.min + timedelta(days=1)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
