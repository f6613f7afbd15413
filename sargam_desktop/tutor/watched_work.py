"""Tutor: long work that tells how far it is, and that whoever watches it can end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

_T = TypeVar("_T")

#: Told now and then how much is done, 0 to 1; what it raises ends the work.
Watch = Callable[[float], None]

#: So many items take a few milliseconds.
_TELL_EVERY: Final = 500


def unwatched(_share: float) -> None:
    """Let the work go on; nobody looks."""


def part_of(watch: Watch, first: float, last: float) -> Watch:
    """Return a watch for a part of the work, from one share of the whole to another."""
    return lambda share: watch(first + (last - first) * share)


def watched(items: Sequence[_T], watch: Watch) -> Iterator[_T]:
    """Yield `items`, and tell `watch` how many of them are done."""
    for number, item in enumerate(items):
        if number % _TELL_EVERY == 0:
            watch(number / len(items))
        yield item
