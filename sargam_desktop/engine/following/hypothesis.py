"""Engine: one guess of where the player is, and what the next note may make of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import exp2, log2
from typing import Final, NamedTuple

from sargam_desktop.engine.following import costs
from sargam_desktop.engine.following.score_index import BACK_EVENTS, Place, ScoreIndex

#: So many events may be skipped to, and one more for each wrong note, up to `costs.MOST_EXCUSES`.
_AHEAD_EVENTS: Final = 12

#: A verdict may change within so many notes.
REVISION_NOTES: Final = 8

#: Verdicts on notes that are in no score; that on any other is the note of the score, from 0.
WRONG: Final = -1
NEIGHBOUR: Final = -2
DOUBLED: Final = -3

#: The keys a semitone or two from a pitch, as bits, the lowest two below it.
_NEIGHBOURS: Final = 0b11011

#: Share of a hypothesis' trouble that the next note leaves, and what a jump begins with.
_FADING: Final = 0.7
_JUMP_TROUBLE: Final = 2.0

NO_INTERVAL: Final = -1

#: The first interval may be so many doublings from the tempo that was thought of.
_FIRST_DOUBLINGS: Final = 3.0

#: How much of a new interval the tempo takes over, by how many intervals were heard.
_LEARNING: Final = (1.0, 0.6, 0.45, 0.35, 0.3)

_ALL_LEARNT: Final = len(_LEARNING) - 1

#: An interval of this length counts half for the tempo: the shorter, the less exact.
_HALF_WEIGHT_US: Final = 100_000

#: An interval off by more than so many doublings is a pause or a skip, and counts so much only.
_ODD_DOUBLINGS: Final = 1.5
_ODD_WEIGHT: Final = 0.25


#: The path before the last note, and the verdict on that note. Hypotheses share where they came
#: from; a bare tuple, since one is made for each.
Path = tuple["Path | None", int]

#: Nothing was played yet; its verdict stands for none.
NO_PATH: Final[Path] = (None, -4)


class Hypothesis(NamedTuple):
    """Where the player may be.

    Attributes:
        cost: Of all that was played so far.
        event: The last event begun.
        onset_us: When it began.
        last_us: When its last note was played.
        beat_us: Time per beat.
        used: Bits of the notes played or given up, of this event (lowest) and those before it.
        excuses: Wrong notes since the event began, doubled ones apart.
        trouble: Cost of the last few notes; older ones fade.
        intervals: How many intervals `beat_us` was learned from, up to a few; `NO_INTERVAL`
            before the first note, to which no interval leads.
        since_jump: Notes since the last jump, or since the beginning.
        path: The verdicts on all notes so far.
    """

    cost: float
    event: int
    onset_us: int
    last_us: int
    beat_us: float
    used: int
    excuses: int
    trouble: float
    intervals: int
    since_jump: int
    path: Path


class PlayedNote(NamedTuple):
    """A key press.

    Attributes:
        pitch: Key number 0-127.
        at_us: When.
        velocity: 1-127.
        is_trilled: It returns at once to the key before a neighbour key.
        again_us: Time since the same key was pressed before.
    """

    pitch: int
    at_us: int
    velocity: int
    is_trilled: bool
    again_us: int


#: Skips the check of names and number: it is done for each guess at each note.
_make_hypothesis: Final = tuple.__new__

#: What one played note may make of a hypothesis, before it is made: the cost, event and used
#: notes of what it would make, the verdict on the note, the hypothesis that it starts from, and
#: whether the player jumped. A bare tuple, since many are made for each note and few are taken.
Step = tuple[float, int, int, int, Hypothesis, bool]


def expand(index: ScoreIndex, parent: Hypothesis, note: PlayedNote, limit: float, steps: list[Step]) -> None:
    """Append all that `note` may be, for less than `limit`, if the player is where `parent` says."""
    event, excuses = parent[1], parent[6]
    events = index.events_of[note[0]]
    rank = bisect_left(events, event - BACK_EVENTS)
    end = bisect_left(events, event + _AHEAD_EVENTS + 1 + min(excuses, costs.MOST_EXCUSES), rank)
    struck_in = 0
    if rank < end:
        places = index.places_of[note[0]][rank:end]
        if events[rank] <= event:
            struck_in = _stay(index, parent, note[1], limit, places, steps)
        if events[end - 1] > event:
            _go_on(index, parent, note[1], limit, places, steps)
    cost, verdict = _judge_insertion(index, parent, note, struck_in)
    if cost < limit:
        steps.append((cost, event, parent[5], verdict, parent, False))


def _stay(
    index: ScoreIndex,
    parent: Hypothesis,
    at_us: int,
    limit: float,
    places: Sequence[Place],
    steps: list[Step],
) -> int:
    """Append what a note may be of the present event and those before; return where it was played, or 0."""
    base, event, onset_us, last_us, beat_us, used, _, _, _, _, _ = parent
    struck_in = 0
    for there, note_bit, verdict in places:
        if there > event:
            break
        bit = note_bit << (event - there) * index.width
        if used & bit:
            struck_in = there
            continue
        if there == event:
            has_graces = index.grace_masks[event] != 0
            cost = base + costs.chord_cost(at_us - last_us, has_graces=has_graces)
        else:
            due_us = onset_us - (index.beats[event] - index.beats[there]) * beat_us
            cost = base + costs.late_cost(at_us - due_us)
        if cost < limit:
            steps.append((cost, event, used | bit, verdict, parent, False))
    return struck_in


def _go_on(
    index: ScoreIndex,
    parent: Hypothesis,
    at_us: int,
    limit: float,
    places: Sequence[Place],
    steps: list[Step],
) -> None:
    """Append what a note may be of later events."""
    base, event, onset_us, _, beat_us, used, excuses, _, intervals, _, _ = parent
    certainty = 1.0 if intervals > 0 else costs.UNKNOWN_TEMPO
    elapsed_us = at_us - onset_us
    skip_costs = costs.SKIP_COSTS[min(excuses, costs.MOST_EXCUSES)]
    beats, notes_before = index.beats, index.notes_before
    graces = index.grace_masks[event]
    if graces:
        base += costs.OPEN_GRACE * (graces & ~used).bit_count()
    played_or_before = notes_before[event] + (index.main_masks[event] & used).bit_count()
    for there, bit, verdict in places:
        if there <= event:
            continue
        left = notes_before[there] - played_or_before
        if left > costs.MOST_SKIPPED:
            return
        cost = base + skip_costs[left]
        if cost >= limit:
            return
        cost += certainty * costs.timing_cost(elapsed_us, (beats[there] - beats[event]) * beat_us)
        if cost < limit:
            moved = (used << (there - event) * index.width | bit) & index.window_mask
            steps.append((cost, there, moved, verdict, parent, False))


def _judge_insertion(
    index: ScoreIndex, parent: Hypothesis, note: PlayedNote, struck_in: int
) -> tuple[float, int]:
    """Return the cost and the verdict if `note` is in no score; its key was last struck in `struck_in`."""
    base, event = parent[0], parent[1]
    pitch, at_us, velocity, is_trilled, again_us = note
    if velocity <= costs.BRUSHED_VELOCITY:
        base -= costs.BRUSHED
    if again_us < costs.BOUNCED_WITHIN_US:
        return base + costs.BOUNCED, DOUBLED
    if is_trilled:
        return base + costs.TRILLED, DOUBLED
    if struck_in and struck_in >= event - 1 and at_us - parent[3] < costs.DOUBLED_WITHIN_US:
        if struck_in == event and parent[10][1] == DOUBLED:
            return base + costs.DOUBLED_AGAIN, DOUBLED
        is_soon = again_us < costs.DOUBLED_SOON_US
        return base + (costs.DOUBLED_SOON if is_soon else costs.DOUBLED), DOUBLED
    if index.near_sets[event] << 2 & _NEIGHBOURS << pitch:
        return base + costs.NEIGHBOUR, NEIGHBOUR
    return base + costs.WRONG, WRONG


def settle(index: ScoreIndex, step: Step, note: PlayedNote) -> Hypothesis:
    """Make the hypothesis that `step` stands for."""
    cost, event, used, verdict, parent, is_jump = step
    paid, before, onset_us, last_us, beat_us, old, excuses, trouble, intervals, since_jump, path = parent
    at_us = note[1]
    trouble = _FADING * trouble + cost - paid
    since_jump += 1
    if is_jump:
        onset_us, last_us, excuses = at_us, at_us, 0
        trouble, since_jump = _JUMP_TROUBLE, 0
    elif verdict < 0:
        excuses += verdict != DOUBLED
    elif event != before:
        beats = index.beats[event] - index.beats[before]
        has_strayed = excuses > 0 or path[1] == DOUBLED
        beat_us = _learn(beat_us, intervals, at_us - onset_us, beats, has_strayed=has_strayed)
        onset_us, last_us, excuses = at_us, at_us, 0
        intervals += intervals < _ALL_LEARNT
    elif used >> index.width == old >> index.width:
        last_us = at_us
    path = (path, verdict)
    return _make_hypothesis(
        Hypothesis,
        (cost, event, onset_us, last_us, beat_us, used, excuses, trouble, intervals, since_jump, path),
    )


def verdicts_along(path: Path, last: int | None = None) -> list[int]:
    """Return the verdicts along `path`, or the `last` ones, oldest first."""
    verdicts: list[int] = []
    before, verdict = path
    while before is not None and len(verdicts) != last:
        verdicts.append(verdict)
        before, verdict = before
    verdicts.reverse()
    return verdicts


def _learn(beat_us: float, intervals: int, elapsed_us: int, beats: float, *, has_strayed: bool) -> float:
    """Return the time per beat after `beats` took `elapsed_us`.

    It changes at most by a factor of two; the first interval may say what it likes. One with
    wrong notes in it says little.
    """
    elapsed_us = max(elapsed_us, 1)
    doublings = log2(elapsed_us / (beats * beat_us))
    if not intervals:
        return beat_us * exp2(max(-_FIRST_DOUBLINGS, min(_FIRST_DOUBLINGS, doublings)))
    weight = _LEARNING[intervals] * elapsed_us / (elapsed_us + _HALF_WEIGHT_US)
    if has_strayed or abs(doublings) > _ODD_DOUBLINGS:
        weight *= _ODD_WEIGHT
    return beat_us * exp2(weight * max(-1.0, min(1.0, doublings)))
