"""Adapters: the order in which the measures of a score are played.

Repeats with endings, da capo and dal segno, to the end, to Fine or to the Coda. After a da
capo or dal segno repeats are not taken again and the last ending is played, as is the custom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

#: Measures played in one piece, so that nested signs cannot grow without end.
MOST_PLAYED: Final = 100_000


@dataclass(slots=True)
class Signs:
    """Signs of one measure; those that take effect at its beginning, then those at its end.

    Attributes:
        is_repeat_start: Forward repeat.
        ending_start: Passes for which the bracket that begins here is played, bit n for pass n; else 0.
        is_segno: The segno stands here.
        is_coda: The coda begins here.
        repeat_times: Backward repeat: how often the passage is played; 0 for none.
        is_ending_stop: A bracket ends.
        is_to_coda: From here to the coda, after a jump back.
        is_fine: The end, after a jump back.
        is_da_capo: Jump back to the beginning.
        is_dal_segno: Jump back to the segno.
        is_repeated_after_jump: The repeat is taken after a jump as well.
        has_coda_mark: A coda sign is printed; see `settle_coda_marks`.
    """

    is_repeat_start: bool = False
    ending_start: int = 0
    is_segno: bool = False
    is_coda: bool = False
    repeat_times: int = 0
    is_ending_stop: bool = False
    is_to_coda: bool = False
    is_fine: bool = False
    is_da_capo: bool = False
    is_dal_segno: bool = False
    is_repeated_after_jump: bool = False
    has_coda_mark: bool = False


@dataclass(slots=True)
class _Bracket:
    """An ending.

    Attributes:
        passes: Passes for which it is played, bit n for pass n.
        last: Index of its last measure.
        later_passes: Passes of itself and of the endings that follow at once.
        is_alone: No ending stands before or behind it.
        is_final: No ending follows.
    """

    passes: int
    last: int
    later_passes: int = 0
    is_alone: bool = True
    is_final: bool = True


def settle_coda_marks(signs: Sequence[Signs]) -> None:
    """Where only signs are printed, the first one says "to the coda" and the last is the coda."""
    marked = [sign for sign in signs if sign.has_coda_mark and not sign.is_coda and not sign.is_to_coda]
    if marked and not any(sign.is_coda for sign in signs):
        marked.pop().is_coda = True
    if marked and not any(sign.is_to_coda for sign in signs):
        marked[0].is_to_coda = True


def played_order(signs: Sequence[Signs]) -> list[int]:
    """Return the indices of the measures in the order of playing.

    Raises:
        ValueError: More than `MOST_PLAYED` measures would be played.
    """
    return _Playing(signs).play()


class _Playing:
    """Where the player is in the written measures."""

    def __init__(self, signs: Sequence[Signs]) -> None:
        self._signs = signs
        _complete_brackets(signs)
        self._brackets = _find_brackets(signs)
        self._index = 0
        self._start = 0
        self._pass = 1
        self._jumps: set[int] = set()

    def play(self) -> list[int]:
        """Go through the measures to the end."""
        order: list[int] = []
        while self._index < len(self._signs):
            if self._is_skipped():
                self._leave(self._index)
                continue
            order.append(self._index)
            if len(order) > MOST_PLAYED:
                raise ValueError("too many repeats")
            self._advance()
        return order

    def _is_skipped(self) -> bool:
        bracket = self._brackets[self._index]
        if bracket is None:
            return False
        if self._jumps:
            return bracket.is_alone or not bracket.is_final
        is_first_missing = bracket.is_alone and not self._signs[bracket.last].repeat_times
        return not bracket.passes >> self._pass & 1 and not (is_first_missing and self._pass == 1)

    def _advance(self) -> None:
        """Go on from the measure just played."""
        index, signs = self._index, self._signs[self._index]
        if signs.is_repeat_start and index != self._start:
            self._start, self._pass = index, 1
        if self._is_repeated(index, signs):
            self._index, self._pass = self._start, self._pass + 1
        elif self._jumps and signs.is_fine:
            self._index = len(self._signs)
        elif self._jumps and signs.is_to_coda:
            self._index = self._coda_behind(index)
        elif (signs.is_da_capo or signs.is_dal_segno) and index not in self._jumps:
            self._jumps.add(index)
            self._start, self._pass = 0, 1
            self._index = 0 if signs.is_da_capo else self._segno_before(index)
        else:
            self._leave(index)

    def _is_repeated(self, index: int, signs: Signs) -> bool:
        if not signs.repeat_times or (self._jumps and not signs.is_repeated_after_jump):
            return False
        bracket = self._brackets[index]
        if bracket is None:
            return self._pass < signs.repeat_times
        return bracket.is_alone or bool(bracket.later_passes >> self._pass + 1 & 1)

    def _leave(self, index: int) -> None:
        """Go to the next written measure; behind a repeated passage a new one begins."""
        bracket = self._brackets[index]
        is_passage_over = (
            bracket.is_final and index == bracket.last if bracket else self._signs[index].repeat_times > 0
        )
        self._index = index + 1
        if is_passage_over:
            self._start, self._pass = index + 1, 1

    def _coda_behind(self, index: int) -> int:
        behind = range(index + 1, len(self._signs))
        return next((at for at in behind if self._signs[at].is_coda), index + 1)

    def _segno_before(self, index: int) -> int:
        return next((at for at in range(index, -1, -1) if self._signs[at].is_segno), 0)


def _complete_brackets(signs: Sequence[Signs]) -> None:
    """Let a bracket that ends at a repeat but begins nowhere begin in its last measure."""
    is_open = False
    for index, sign in enumerate(signs):
        is_open = is_open or bool(sign.ending_start)
        if sign.is_ending_stop:
            following = signs[index + 1] if index + 1 < len(signs) else Signs()
            if not is_open and sign.repeat_times and following.ending_start:
                sign.ending_start = _passes_before(following.ending_start)
            is_open = False


def _passes_before(passes: int) -> int:
    """Return the passes from the first one to the one before the least of `passes`."""
    return (passes & -passes) - 2


def _find_brackets(signs: Sequence[Signs]) -> list[_Bracket | None]:
    """Return for each measure the ending it stands in."""
    found: list[_Bracket | None] = [None] * len(signs)
    groups: list[list[_Bracket]] = []
    for index in [at for at, sign in enumerate(signs) if sign.ending_start]:
        bracket = _Bracket(signs[index].ending_start, _last_of_bracket(signs, index))
        if groups and groups[-1][-1].last + 1 == index:
            groups[-1].append(bracket)
        else:
            groups.append([bracket])
        found[index : bracket.last + 1] = [bracket] * (bracket.last + 1 - index)
    for group in groups:
        _join(group)
    return found


def _last_of_bracket(signs: Sequence[Signs], first: int) -> int:
    """Return where a bracket ends: at its stop, at a repeat, or before the next bracket."""
    for index in range(first, len(signs)):
        if index > first and signs[index].ending_start:
            return index - 1
        if signs[index].is_ending_stop or signs[index].repeat_times:
            return index
    return len(signs) - 1


def _join(group: list[_Bracket]) -> None:
    """Let the endings of a group know of one another."""
    later = 0
    for bracket in reversed(group):
        later |= bracket.passes
        bracket.is_alone = len(group) == 1
        bracket.is_final = bracket is group[-1]
        bracket.later_passes = later
