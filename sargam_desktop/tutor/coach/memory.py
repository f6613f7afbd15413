"""Tutor, coach: the learner's memory of passages, as the log of passages makes it.

A function of its log: the same entries give the same cards. `replay` with another model, or with
other limits, rates and spaces all that was judged anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from sargam_desktop.domain.score import Score
from sargam_desktop.domain.tempo_ladder import FIRST_TEMPO_PERCENT
from sargam_desktop.tutor.coach.evidence import SessionEvidence
from sargam_desktop.tutor.coach.passage_card import FsrsModel, PassageCard
from sargam_desktop.tutor.coach.passage_log import Enrolled, LogEntry, LogMark, Reshaped, Reviewed
from sargam_desktop.tutor.coach.passage_play import PassageId, PassagePlay, plays_of
from sargam_desktop.tutor.coach.passage_rating import rate_play
from sargam_desktop.tutor.coach.passage_shapes import cards_after, next_reshaping
from sargam_desktop.tutor.passage_tally import notes_of_passage


class MemoryModel(Protocol):
    """Rates plays and spaces passages."""

    def review(self, card: PassageCard, play: PassagePlay, day: date) -> PassageCard:
        """Return the card after a review on a practice day."""
        ...

    def known_share(self, card: PassageCard, day: date) -> float:
        """Return the chance that a passage is still known as it was, 0 to 1."""
        ...


class PassageLog(Protocol):
    """Where the log of one learner is kept. Every method may raise `StoreError`."""

    def read(self) -> list[LogEntry]:
        """Return all entries in the order in which they were added."""
        ...

    def append(self, entries: Sequence[LogEntry]) -> object:
        """Add entries, all or none. None is ever changed or taken away but with the learner."""
        ...


class Recollection(NamedTuple):
    """What the memory of passages is made from again.

    Attributes:
        cards: Cards that were kept; none where none were, or where they no longer go with the log.
        entries: What is in the log behind what they are made of, in order.
        mark: The end of the log; None where it is empty.
    """

    cards: tuple[PassageCard, ...]
    entries: list[LogEntry]
    mark: LogMark | None


@dataclass(frozen=True)
class PassageMemory:
    """What a learner remembers of passages. Immutable.

    Attributes:
        cards: By passage.
        model: Rates and spaces.
    """

    cards: Mapping[PassageId, PassageCard] = field(default_factory=dict)
    model: MemoryModel = field(default_factory=FsrsModel)

    def due(self, day: date) -> list[PassageCard]:
        """Return the cards that were rated before and are due on a practice day, the longest due first."""
        due = [card for card in self.cards.values() if card.is_due(day) and not card.is_new]
        return sorted(due, key=lambda card: (card.due, card.passage))

    def enrol(
        self, passages: Iterable[PassageId], day: date, tempo_percent: int = FIRST_TEMPO_PERCENT
    ) -> list[Enrolled]:
        """Return the entries that make passages to be learnt; those that overlap known ones are left out."""
        known = list(self.cards)
        entries = []
        for passage in passages:
            if not any(passage.overlaps(other) for other in known):
                known.append(passage)
                entries.append(Enrolled(passage, tempo_percent, day))
        return entries

    def review(self, evidence: SessionEvidence, score: Score, day: date) -> list[LogEntry]:
        """Return the entries that a judged session gives: reviews, then the shapes that follow from them.

        Args:
            evidence: What the session tells.
            score: The score of its song.
            day: The practice day on which it was played.
        """
        entries: list[LogEntry] = []
        memory = self
        for passage in sorted(self.cards):
            for play in plays_of(evidence, score, passage):
                rating = rate_play(play, memory.cards[passage].tempo_percent)
                entries.append(Reviewed(passage, day, play, rating, evidence.session_id))
                memory = memory.after(entries[-1:])
        return entries + _reshapings(memory, score, entries, day)

    def after(self, entries: Iterable[LogEntry]) -> PassageMemory:
        """Return the memory after entries of the log.

        An entry on a passage that is not there, as a foreign log may have, changes nothing.
        """
        cards = dict(self.cards)
        for entry in entries:
            _apply(entry, cards, self.model)
        return PassageMemory(cards, self.model)


def _reshapings(
    memory: PassageMemory, score: Score, reviews: Sequence[LogEntry], day: date
) -> list[LogEntry]:
    """Return the changes of shape that the reviews of one song ask for."""
    songs = {entry.passage.song_id for entry in reviews if isinstance(entry, Reviewed)}
    entries: list[LogEntry] = []
    while change := next_reshaping(
        [card for card in memory.cards.values() if card.passage.song_id in songs],
        day,
        lambda passage: len(notes_of_passage(score, passage.hands, passage.bars)),
    ):
        entries.append(change)
        memory = memory.after([change])
    return entries


def replay(entries: Iterable[LogEntry], model: MemoryModel | None = None) -> PassageMemory:
    """Return the memory that a log makes, under any model."""
    return PassageMemory(model=FsrsModel() if model is None else model).after(entries)


def _apply(entry: LogEntry, cards: dict[PassageId, PassageCard], model: MemoryModel) -> None:
    match entry:
        case Enrolled():
            cards.setdefault(entry.passage, PassageCard(entry.passage, entry.tempo_percent, entry.day))
        case Reviewed():
            if entry.passage in cards:
                cards[entry.passage] = model.review(cards[entry.passage], entry.play, entry.day)
        case Reshaped():
            before = [cards.pop(passage) for passage in entry.before if passage in cards]
            if before:
                cards.update((card.passage, card) for card in cards_after(entry, before))
