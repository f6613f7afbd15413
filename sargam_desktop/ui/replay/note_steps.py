"""UI layer, without Qt: from one note of a replay to the next, with the arrow keys."""

from __future__ import annotations

from enum import Enum
from typing import Final

from sargam_desktop.tutor.replay import Replay, ReplayNote

#: Notes to the left or right are looked for among so many before and after.
_NEARBY: Final = 40
#: An octave sideways weighs as much as so many beats up or down.
_BEATS_PER_OCTAVE: Final = 0.25
_OCTAVE: Final = 12


class Step(Enum):
    """Where to: on the stage later notes are above, lower ones to the left."""

    LATER = "up"
    EARLIER = "down"
    LOWER = "left"
    HIGHER = "right"


def step_from(replay: Replay, number: int | None, now_us: int, step: Step) -> int | None:
    """Return the number of the note that a step leads to; None where there is none.

    Args:
        replay: The take.
        number: The note to start from; None begins with the first one from `now_us` on.
        now_us: Session time at the now-line.
        step: Where to.
    """
    if number is None:
        first = replay.number_at(now_us)
        return first if first < len(replay.notes) else (len(replay.notes) - 1 if replay.notes else None)
    if step in {Step.LATER, Step.EARLIER}:
        found = number + (1 if step is Step.LATER else -1)
        return found if 0 <= found < len(replay.notes) else None
    return _sideways(replay, replay.notes[number], is_higher=step is Step.HIGHER)


def _sideways(replay: Replay, here: ReplayNote, *, is_higher: bool) -> int | None:
    nearby = replay.notes[max(0, here.number - _NEARBY) : here.number + _NEARBY + 1]
    there = [n for n in nearby if (n.pitch > here.pitch if is_higher else n.pitch < here.pitch)]
    nearest = min(there, key=lambda note: _distance(here, note), default=None)
    return None if nearest is None else nearest.number


def _distance(here: ReplayNote, note: ReplayNote) -> float:
    aside = abs(note.pitch - here.pitch) / _OCTAVE * _BEATS_PER_OCTAVE
    return abs(note.onset_beat - here.onset_beat) + aside
