"""Tutor, doctor: which messages are new since the last look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sargam_desktop.tutor.doctor.observations import InputSeen, MidiLine


class NewLines(NamedTuple):
    """Messages of one input.

    Attributes:
        device: Its name.
        lines: Those that are new, the oldest first.
        are_some_lost: More came since the last look than are remembered.
    """

    device: str
    lines: tuple[MidiLine, ...]
    are_some_lost: bool


class MonitorFeed:
    """Compares the last messages of each input with those of the look before. Thread: its owner's."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[MidiLine, ...]] = {}

    def take(self, inputs: Sequence[InputSeen]) -> list[NewLines]:
        """Return what is new, by input."""
        new = [self._new_lines(each) for each in inputs if each.is_heard]
        self._before = {each.name: each.lines for each in inputs if each.is_heard}
        return [each for each in new if each.lines]

    def _new_lines(self, each: InputSeen) -> NewLines:
        before = self._before.get(each.name, ())
        known = _overlap(before, each.lines)
        is_same_opening = bool(before) and each.opened_us is not None and before[-1].at_us >= each.opened_us
        return NewLines(each.name, each.lines[known:], is_same_opening and not known)


def _overlap(before: Sequence[MidiLine], now: Sequence[MidiLine]) -> int:
    """Return how many of the messages `now` were there before: the old ones fall out at the front."""
    for dropped in range(len(before)):
        if before[dropped:] == now[: len(before) - dropped]:
            return len(before) - dropped
    return 0
