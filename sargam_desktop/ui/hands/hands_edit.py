"""UI layer, without Qt: the hands of a song while the learner corrects them; each step can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice, choose_bars
from sargam_desktop.domain.score import Hand, Hands, Score, ScoreNote

#: Of a very long song so many notes are enough to say where a choice begins.
_MOST_LOOKED_AT: Final = 5000


class HandsEdit:
    """What is chosen for which bars, and which bars are meant by the next choice.

    Args:
        score: The song as its file has it, or as its hands were guessed.
        choices: What was chosen before.

    Attributes:
        score: As given.
        bars: Indices in `Score.bars` of the bars that are selected; at least one.
    """

    def __init__(self, score: Score, choices: Sequence[HandChoice]) -> None:
        self.score: Final = score
        self.bars = range(1)
        self._choices = tuple(choices)
        self._limits = {choice.bar_index: choice.lowest_right for choice in choices}
        self._done: list[tuple[HandChoice, ...]] = []
        self._undone: list[tuple[HandChoice, ...]] = []
        self._is_dragging = False

    @property
    def choices(self) -> tuple[HandChoice, ...]:
        """All that is chosen, in the order of the bars."""
        return self._choices

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to be done again."""
        return bool(self._undone)

    @property
    def key_range(self) -> tuple[int, int]:
        """The lowest key and one above the highest: between them lie all ways to part the hands."""
        low, high = self.score.pitch_range
        return low, high + 1

    def select(self, first: int, last: int) -> None:
        """Select the bars from one index to another, whichever comes first."""
        highest = len(self.score.bars) - 1
        first, last = (min(max(index, 0), highest) for index in sorted((first, last)))
        self.bars = range(first, last + 1)

    # ---- what is chosen

    def limit_of(self, bar_index: int) -> int | None:
        """Return the lowest key of the right hand in a bar; None where nothing is chosen."""
        return self._limits.get(bar_index)

    def hand_of(self, note: ScoreNote) -> Hand:
        """Return the hand that plays a note now."""
        limit = self._limits.get(self.score.bar_index_at(note.onset_beat))
        if limit is None:
            return note.hand
        return Hand.RIGHT if note.pitch >= limit else Hand.LEFT

    def common_limit(self) -> int | None:
        """Return what is chosen for all selected bars; None where it differs or nothing is."""
        limits = {self._limits.get(index) for index in self.bars}
        return limits.pop() if len(limits) == 1 else None

    def boundary(self) -> int:
        """Return the key at which the selected bars are parted, or nearly: where a choice begins."""
        limit = self.common_limit()
        low, above = self.key_range
        if limit is not None:
            return min(max(limit, low), above)
        bars = self.score.bars
        notes = self.score.notes
        span = self.score.index_range(bars[self.bars[0]].onset_beat, bars[self.bars[-1]].end_beat)
        looked_at = (notes[index] for index in span[:_MOST_LOOKED_AT])
        return min((note.pitch for note in looked_at if self.hand_of(note) is Hand.RIGHT), default=above)

    def excerpt(self, hands: Hands) -> Score:
        """Return what these hands play in the selected bars, to be heard."""
        bars = self.score.bars[self.bars[0] : self.bars[-1] + 1]
        span = self.score.index_range(bars[0].onset_beat, bars[-1].end_beat)
        notes = (self.score.notes[index] for index in span)
        played = tuple(note for note in notes if hands.includes(self.hand_of(note)))
        return replace(self.score, notes=played, bars=bars)

    # ---- choosing

    def give(self, lowest_right: int | None) -> bool:
        """Choose the lowest key of the right hand in the selected bars; tell whether that is a change.

        None gives them back to what the file says or was guessed.
        """
        if lowest_right is not None and lowest_right not in (ALL_LEFT, ALL_RIGHT):
            low, above = self.key_range
            lowest_right = min(max(lowest_right, low), above)
        wanted = choose_bars(self._choices, self.bars, lowest_right)
        if wanted == self._choices:
            return False
        if not self._is_dragging:
            self._done.append(self._choices)
        self._undone.clear()
        self._take(wanted)
        return True

    def begin_drag(self) -> None:
        """Let all choices until `end_drag` be one step."""
        self._done.append(self._choices)
        self._is_dragging = True

    def end_drag(self) -> None:
        """End the step; one that changed nothing was none."""
        self._is_dragging = False
        if self._done and self._done[-1] == self._choices:
            self._done.pop()

    def undo(self) -> bool:
        """Take the last step back; tell whether there was one."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Do again what was undone last; tell whether there was something."""
        return self._step(self._undone, self._done)

    def _step(self, steps: list[tuple[HandChoice, ...]], back: list[tuple[HandChoice, ...]]) -> bool:
        if not steps:
            return False
        back.append(self._choices)
        self._take(steps.pop())
        return True

    def _take(self, choices: tuple[HandChoice, ...]) -> None:
        self._choices = choices
        self._limits = {choice.bar_index: choice.lowest_right for choice in choices}
