"""Tutor, coach: how songs are cut into passages, and when passages merge, split or change their tempo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.tempo_ladder import USUAL_GOAL_PERCENT
from sargam_desktop.tutor.coach.passage_card import PassageCard
from sargam_desktop.tutor.coach.passage_log import PassageShape, Reshaped, ShapeReason
from sargam_desktop.tutor.coach.passage_play import FEWEST_NOTES, PassageId
from sargam_desktop.tutor.coach.passage_rating import PassageRating
from sargam_desktop.tutor.passage_tally import notes_of_passage
from sargam_desktop.tutor.song_tutorial import find_sections

MOST_BARS: Final = 4
_USUAL_BARS: Final = 2
#: The tempos at which a passage is known one after the other, in percent of the written one.
TEMPO_STEPS: Final = (50, 60, 70, 80, 90, USUAL_GOAL_PERCENT)
#: Neighbours merge when both are safe for so many days.
LEARNT_DAYS: Final = 7.0
#: A passage is failing after so many ratings `AGAIN` in a row.
_FAILING: Final = 2


def cut_song(song_id: str, score: Score, hands: Hands) -> list[PassageId]:
    """Cut a song into passages of about two bars that keep within its phrases.

    Bars with few notes are joined to the bars after them, or before them at the end of a phrase, up
    to four bars. Bars in which `hands` rest belong to no passage of their own.
    """
    passages: list[PassageId] = []
    for section in find_sections(score):
        bars = range(section.first_bar, section.last_bar + 1)
        counts = {bar: len(notes_of_passage(score, hands, (bar, bar))) for bar in bars}
        passages += [PassageId(song_id, first, last, hands) for first, last in _cut(bars, counts)]
    return passages


def _cut(bars: range, counts: dict[int, int]) -> list[tuple[int, int]]:
    cuts: list[tuple[int, int]] = []
    first = bars.start
    for bar in bars:
        notes = sum(counts[index] for index in range(first, bar + 1))
        length = bar - first + 1
        if (length >= _USUAL_BARS and notes >= FEWEST_NOTES) or length == MOST_BARS:
            cuts.append((first, bar))
            first = bar + 1
    if first < bars.stop:
        rest = (first, bars.stop - 1)
        if cuts and rest[1] - cuts[-1][0] < MOST_BARS:
            rest = (cuts.pop()[0], rest[1])
        cuts.append(rest)
    return [cut for cut in cuts if any(counts[bar] for bar in range(cut[0], cut[1] + 1))]


def tempo_step_above(percent: int) -> int:
    """Return the next step above a tempo, at most the goal."""
    return next((step for step in TEMPO_STEPS if step > percent), TEMPO_STEPS[-1])


def tempo_step_below(percent: int) -> int:
    """Return the next step below a tempo, at least the slowest."""
    return next((step for step in reversed(TEMPO_STEPS) if step < percent), TEMPO_STEPS[0])


def next_reshaping(
    cards: Iterable[PassageCard], day: date, count_notes: Callable[[PassageId], int]
) -> Reshaped | None:
    """Return the first change of shape that the cards ask for, None where all may stay.

    Args:
        cards: The passages of one song.
        day: The practice day.
        count_notes: Tells how many notes a passage has; what has few is not split off.
    """
    in_order = sorted(cards, key=lambda card: card.passage)
    for card in in_order:
        if change := _change_alone(card, day, count_notes):
            return change
    return next((merged for a, b in pairwise(in_order) if (merged := _merge(a, b, day))), None)


def _change_alone(card: PassageCard, day: date, count_notes: Callable[[PassageId], int]) -> Reshaped | None:
    passage, tempo = card.passage, card.tempo_percent
    is_good = card.last_rating is not None and card.last_rating >= PassageRating.GOOD
    if is_good and tempo < USUAL_GOAL_PERCENT and card.last_play is not None:
        faster = tempo_step_above(max(tempo, card.last_play.tempo_percent or 0))
        return Reshaped(ShapeReason.FASTER, (passage,), (PassageShape(passage, faster),), day)
    if card.again_in_row < _FAILING:
        return None
    if passage.bar_count > 1 and all(count_notes(half) >= FEWEST_NOTES for half in _halves(passage)):
        after = tuple(PassageShape(half, tempo) for half in _halves(passage))
        return Reshaped(ShapeReason.SPLIT, (passage,), after, day)
    slower = tempo_step_below(tempo)
    if slower >= tempo:
        return None
    return Reshaped(ShapeReason.SLOWER, (passage,), (PassageShape(passage, slower),), day)


def _halves(passage: PassageId) -> tuple[PassageId, PassageId]:
    middle = passage.first_bar + (passage.bar_count + 1) // 2
    return passage._replace(last_bar=middle - 1), passage._replace(first_bar=middle)


def _merge(a: PassageCard, b: PassageCard, day: date) -> Reshaped | None:
    first, last = a.passage, b.passage
    is_same = (first.song_id, first.hands) == (last.song_id, last.hands)
    if not is_same or first.last_bar + 1 != last.first_bar or a.tempo_percent != b.tempo_percent:
        return None
    if first.bar_count + last.bar_count > MOST_BARS or not (_is_learnt(a) and _is_learnt(b)):
        return None
    whole = first._replace(last_bar=last.last_bar)
    return Reshaped(ShapeReason.MERGED, (first, last), (PassageShape(whole, a.tempo_percent),), day)


def _is_learnt(card: PassageCard) -> bool:
    is_good = card.last_rating is not None and card.last_rating >= PassageRating.GOOD
    return is_good and card.stability is not None and card.stability >= LEARNT_DAYS


def cards_after(change: Reshaped, before: Sequence[PassageCard]) -> list[PassageCard]:
    """Return the cards that take over: as safe as the least safe of those before, as hard as the hardest.

    What was split or slowed down is asked at once, what has become faster or longer the next day.
    """
    stabilities = [card.stability for card in before if card.stability is not None]
    difficulties = [card.difficulty for card in before if card.difficulty is not None]
    reviews = [card.last_review for card in before if card.last_review is not None]
    is_harder = change.reason in (ShapeReason.FASTER, ShapeReason.MERGED)
    due = change.day.toordinal() + is_harder
    return [
        PassageCard(
            shape.passage,
            shape.tempo_percent,
            date.fromordinal(due),
            min(stabilities, default=None),
            max(difficulties, default=None),
            min(reviews, default=None),
            last_play=before[0].last_play if len(before) == 1 else None,
        )
        for shape in change.after
    ]
