"""Domain: which hand plays what in a bar, as a learner corrects it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from sargam_desktop.domain.score import Hand, Score, ScoreNote

#: Every key is for the right hand, or none is.
ALL_RIGHT: Final = 0
ALL_LEFT: Final = 128


@dataclass(frozen=True, slots=True)
class HandChoice:
    """In one bar the keys from `lowest_right` on are for the right hand, those below for the left.

    Attributes:
        bar_index: Index in `Score.bars`.
        lowest_right: Pitch 0-128; `ALL_RIGHT` and `ALL_LEFT` are its ends.
    """

    bar_index: int
    lowest_right: int


def choose_bars(
    choices: Iterable[HandChoice], bars: range, lowest_right: int | None
) -> tuple[HandChoice, ...]:
    """Return `choices` with others for some bars, in the order of the bars.

    Args:
        choices: What was chosen before.
        bars: Indices in `Score.bars`.
        lowest_right: Lowest key of the right hand in them; None for what the file says or was guessed.
    """
    chosen = {choice.bar_index: choice for choice in choices if choice.bar_index not in bars}
    if lowest_right is not None:
        chosen |= {index: HandChoice(index, lowest_right) for index in bars}
    return tuple(chosen[index] for index in sorted(chosen))


def apply_choices(score: Score, choices: Iterable[HandChoice]) -> Score:
    """Return `score` with the hands of these bars chosen; of two choices for a bar the later holds."""
    lowest_right = {choice.bar_index: choice.lowest_right for choice in choices}
    notes: dict[tuple[float, int, Hand], ScoreNote] = {}
    for note in score.notes:
        limit = lowest_right.get(score.bar_index_at(note.onset_beat))
        if limit is not None:
            note = note._replace(hand=Hand.RIGHT if note.pitch >= limit else Hand.LEFT)  # noqa: PLW2901 (same note)
        key = (note.onset_beat, note.pitch, note.hand)
        # Two hands on one key at once may have become one hand.
        twin = notes.get(key, note)
        notes[key] = max(twin, note, key=lambda each: each.duration_beat)
    return replace(score, notes=tuple(notes.values()))
