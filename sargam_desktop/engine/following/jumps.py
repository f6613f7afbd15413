"""Engine: where a player may have gone who is no longer where they were."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from sargam_desktop.engine.following import costs
from sargam_desktop.engine.following.hypothesis import Hypothesis, PlayedNote, Step, expand, settle
from sargam_desktop.engine.following.score_index import Place, ScoreIndex

#: How many of the last notes a place is looked for by.
RECENT_NOTES: Final = 5

#: Bar lines so far away are looked at when a note may begin a bar again.
_BARS_BACK: Final = 8
_BARS_AHEAD: Final = 5

#: So are so many events back, wherever in the bar.
_EVENTS_BACK: Final = 8

#: How many of the last notes are paired with the newest, and the places looked up for each pair.
_PAIRS: Final = 3
_PLACES_PER_PAIR: Final = 60

#: Places played through, note by note; each must share so many pitches with the last notes,
_PLACES_TRIED: Final = 12
_FEWEST_SHARED: Final = 3

#: ... and no more than so many fewer than the place that shares most.
_FEWER_SHARED: Final = 1

#: A jump so much dearer than the best hypothesis is none.
_TOO_DEAR: Final = 6.0

#: A place that a hypothesis with less trouble than this is at, is not tried again,
_KNOWN_TROUBLE: Final = 3.0

#: ... unless it jumped there with one of the last notes: the jump may have been a note or two earlier.
_RECENT_JUMP: Final = 2

_cost_of = itemgetter(0)

#: A note, the best hypothesis before it, what a jump with that note costs but for where it goes, and
#: the bar that it leaves.
_Leap = tuple[PlayedNote, Hypothesis, float, int]


def add_restarts(index: ScoreIndex, parent: Hypothesis, note: PlayedNote, steps: list[Step]) -> None:
    """Append the bar lines near by, and the events just played, at which `note` may begin."""
    here = index.bar_of[parent.event]
    first = max(0, here - _BARS_BACK)
    for start in index.bar_starts[first : here + _BARS_AHEAD + 1]:
        if index.pitch_sets[start] >> note.pitch & 1:
            place = index.place_in(start, note.pitch)
            if place is not None:
                steps.append(_jump(index, parent, note, place, costs.RESTART))
    _add_backtracks(index, parent, note, steps)


def _add_backtracks(index: ScoreIndex, parent: Hypothesis, note: PlayedNote, steps: list[Step]) -> None:
    """Append the last few events at which `note` may begin again, bar lines apart."""
    events = index.events_of[note.pitch]
    first = bisect_left(events, parent.event - _EVENTS_BACK)
    places = index.places_of[note.pitch][first : bisect_left(events, parent.event + 1, first)]
    steps.extend(
        _jump(index, parent, note, place, costs.BACKTRACK)
        for place in places
        if not index.is_bar_start(place.event)
    )


def find_jumps(
    index: ScoreIndex,
    beam: Sequence[Hypothesis],
    bests: Sequence[Hypothesis],
    notes: Sequence[PlayedNote],
) -> list[Hypothesis]:
    """Return hypotheses of a jump some notes ago, found by what was played since.

    Args:
        index: The score.
        beam: What is known already.
        bests: The best hypothesis before each of `notes`.
        notes: The last notes, oldest first.
    """
    known = {
        guess.event for guess in beam if guess.trouble < _KNOWN_TROUBLE and guess.since_jump > _RECENT_JUMP
    }
    bound = beam[0].cost + _TOO_DEAR
    leaps = [
        (note, best, best.cost + costs.JUMP - _pause_bonus(best, note), index.bar_of[best.event])
        for note, best in zip(notes, bests, strict=True)
    ]
    replays = [
        _replay(index, event, leaps, bound)
        for event in _likely_places(index, bests[-1].event, notes)
        if event not in known
    ]
    return [replay for replay in replays if replay is not None]


def _likely_places(index: ScoreIndex, here: int, notes: Sequence[PlayedNote]) -> list[int]:
    """Return the events whose context shares most of the last pitches, the nearest first."""
    played = 0
    for note in notes:
        played |= 1 << note.pitch
    last = notes[-1].pitch
    events: set[int] = set()
    for note in notes[-1 - _PAIRS : -1]:
        events.update(index.find_pair(note.pitch, last, here, _PLACES_PER_PAIR))
    contexts = index.context_sets
    ranked = sorted((-(contexts[event] & played).bit_count(), abs(event - here), event) for event in events)
    most = -ranked[0][0] if ranked else 0
    fewest = max(min(_FEWEST_SHARED, played.bit_count()), most - _FEWER_SHARED)
    return [event for shared, _, event in ranked[:_PLACES_TRIED] if -shared >= fewest]


def _replay(index: ScoreIndex, event: int, leaps: Sequence[_Leap], bound: float) -> Hypothesis | None:
    """Return the cheapest way, for less than `bound`, to have jumped near `event` at one of the notes."""
    replay: Hypothesis | None = None
    for note, best, price, from_bar in leaps:
        if replay is not None:
            replay = _continue(index, replay, note, bound)
        place = index.first_place(event, note[0])
        if place is None:
            continue
        cost = price + costs.distance_cost(index.bar_of[place[0]] - from_bar)
        if not index.is_bar_start(place[0]):
            cost += costs.OFF_BAR
        if cost < (bound if replay is None else replay[0]):
            replay = settle(index, _arrive(index, best, place, cost), note)
    return replay


def _jump(index: ScoreIndex, parent: Hypothesis, note: PlayedNote, place: Place, price: float) -> Step:
    """Return the step to `place`."""
    bars = index.bar_of[place.event] - index.bar_of[parent.event]
    cost = parent.cost + price + costs.distance_cost(bars) - _pause_bonus(parent, note)
    return _arrive(index, parent, place, cost)


def _arrive(index: ScoreIndex, parent: Hypothesis, place: Place, cost: float) -> Step:
    """Return the step to `place`. What lies before it is closed: nothing there comes late."""
    event, bit, note = place
    return (cost, event, bit | index.closed_mask, note, parent, True)


def _pause_bonus(parent: Hypothesis, note: PlayedNote) -> float:
    return costs.pause_bonus(note.at_us - parent.onset_us, parent.beat_us)


def _continue(index: ScoreIndex, hypothesis: Hypothesis, note: PlayedNote, bound: float) -> Hypothesis | None:
    steps: list[Step] = []
    expand(index, hypothesis, note, bound, steps)
    return settle(index, min(steps, key=_cost_of), note) if steps else None
