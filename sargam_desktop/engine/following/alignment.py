"""Engine: what a performance came to: which note was played when, what was left out, where it jumped."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.engine.following.hypothesis import DOUBLED, NEIGHBOUR, WRONG
from sargam_desktop.engine.following.score_index import BACK_EVENTS, ScoreIndex


class PlayedAs(StrEnum):
    """What a played note is."""

    MATCH = "match"
    WRONG = "wrong"
    NEIGHBOUR = "neighbour"
    DOUBLED = "doubled"


class Verdict(NamedTuple):
    """What a played note is, and which.

    Attributes:
        played_as: A match, or one of the kinds of notes that are in no score.
        note: The followed note that it matches; None unless it is a match.
    """

    played_as: PlayedAs
    note: int | None = None


class Jump(NamedTuple):
    """The player left the order of the score.

    Attributes:
        played: The first note played after it, as an index of the performance.
        from_event: The event before it.
        to_event: The event that it went to.
    """

    played: int
    from_event: int
    to_event: int


class Alignment(NamedTuple):
    """The whole performance against the score.

    Attributes:
        verdicts: For each played note.
        deletions: Followed notes that were never played, rising.
        jumps: In order of time.
    """

    verdicts: tuple[Verdict, ...]
    deletions: tuple[int, ...]
    jumps: tuple[Jump, ...]


_INSERTIONS: Final = {
    WRONG: Verdict(PlayedAs.WRONG),
    NEIGHBOUR: Verdict(PlayedAs.NEIGHBOUR),
    DOUBLED: Verdict(PlayedAs.DOUBLED),
}

#: From one event to the next but so many nothing was skipped that counts as a jump.
_FEW_EVENTS: Final = 4


def verdict_of(code: int) -> Verdict:
    """Return what a verdict of a hypothesis says."""
    return Verdict(PlayedAs.MATCH, code) if code >= 0 else _INSERTIONS[code]


def align(index: ScoreIndex, codes: Sequence[int]) -> Alignment:
    """Return the alignment for the verdicts of a hypothesis on each played note."""
    played = set(codes)
    asked = sorted(note for members in index.notes_of for note in members)
    return Alignment(
        verdicts=tuple(verdict_of(code) for code in codes),
        deletions=tuple(note for note in asked if note not in played),
        jumps=tuple(_find_jumps(index, codes)),
    )


def _find_jumps(index: ScoreIndex, codes: Sequence[int]) -> list[Jump]:
    """Return where a match is no late note of a chord and not on either."""
    jumps: list[Jump] = []
    here = 0
    since_jump: set[int] = set()
    for played, code in enumerate(codes):
        if code < 0:
            continue
        there = index.event_of[code]
        is_back = there < here - BACK_EVENTS or code in since_jump
        if is_back or there > here + _FEW_EVENTS:
            jumps.append(Jump(played, here, there))
            since_jump.clear()
            here = there
        here = max(here, there)
        since_jump.add(code)
    return jumps
