"""Engine: the score follower, a beam of guesses of where the player is.

For each played note every guess is continued in all ways that the note may mean; equal guesses
are merged and the cheapest kept. Who is surprised looks further: after a pause or a note that
fits nowhere, at the bar lines near by; after several, at any place of the score that shares the
last notes. (docs/decisions/0020-following.md)
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, NamedTuple

from sargam_desktop.engine.following import costs
from sargam_desktop.engine.following.alignment import Alignment, Verdict, align, verdict_of
from sargam_desktop.engine.following.hypothesis import (
    NO_INTERVAL,
    NO_PATH,
    REVISION_NOTES,
    Hypothesis,
    Path,
    PlayedNote,
    Step,
    expand,
    settle,
    verdicts_along,
)
from sargam_desktop.engine.following.jumps import RECENT_NOTES, add_restarts, find_jumps
from sargam_desktop.engine.following.score_index import FollowedNote, ScoreIndex

#: Hypotheses kept from note to note, and those of one bar among them.
BEAM: Final = 24
_BEAM_OF_BAR: Final = 4

#: A hypothesis so much dearer than the best is given up; while all is calm, sooner.
_GIVE_UP: Final = 6.0
_GIVE_UP_CALM: Final = 3.0

#: One so many events away is kept up to this cost, as long as no note fits it so much worse than
#: the best: where a passage comes back only later notes decide.
_ELSEWHERE_EVENTS: Final = 8
_GIVE_UP_ELSEWHERE: Final = 6.0
_FALL_BEHIND: Final = 3.5

#: All is calm when the note costs less, at its best, and the notes before it together less.
_CALM_NOTE: Final = 1.0
_CALM_TROUBLE: Final = 3.0

#: A note that costs more, at its best, may begin a bar again.
_DOUBT: Final = 1.2

#: When a note costs more and the last notes together do, the player may be anywhere.
_SURPRISING_NOTE: Final = 2.0
_SURPRISE: Final = 2.5

#: A verdict is tentative while another one is no dearer than this.
_RIVAL: Final = 2.0

_MIDDLE_VELOCITY: Final = 64

#: When a key was last pressed that never was, before any time that is told.
_LONG_AGO_US: Final = sys.maxsize

#: Notes before one that ends a trill.
_TRILL_NOTES: Final = 2

_cost_of = itemgetter(0)


@dataclass(frozen=True)
class FollowOptions:
    """How to begin.

    Attributes:
        beat_us: Time per beat of the score, as far as known; learned from the first notes on.
        start_beat: Where the player is expected to begin; None is the beginning.
    """

    beat_us: float = 500_000.0
    start_beat: float | None = None


class Revision(NamedTuple):
    """An earlier verdict changes.

    Attributes:
        played: The played note, as an index of the performance.
        verdict: What it is now.
    """

    played: int
    verdict: Verdict


class FollowStep(NamedTuple):
    """What one played note tells.

    Attributes:
        played: Its index in the performance.
        verdict: What it is.
        event: The event that the player is at; 0 is before the music.
        beat: Its onset.
        beat_us: Time per beat, estimated.
        deviation_us: How much later the note came than the tempo says, early below 0; None where
            nothing says: at insertions, after a jump, or with revisions.
        interval_us: How far the note's onset is from the event before it, at that tempo; None
            where `deviation_us` is.
        is_jump: The player went elsewhere with this note, as far as can be told at once.
        since_jump: Notes since the player went elsewhere, 0 at the first one there; after the
            beginning, and after `go_to`, from 1 on.
        is_tentative: The verdict may well be revised.
        settled: Verdicts on notes before this index stay, until `Follower.finish` sees the whole.
        revisions: Earlier verdicts that change.
    """

    played: int
    verdict: Verdict
    event: int
    beat: float
    beat_us: float
    deviation_us: int | None
    interval_us: int | None
    is_jump: bool
    since_jump: int
    is_tentative: bool
    settled: int
    revisions: tuple[Revision, ...]


class Follower:
    """Follows a player through a score, note by note.

    Args:
        notes: What is to be played, in rising order of onset.
        bar_lines_beat: Onsets of the bars, rising; players begin again there.
        options: How to begin.

    Raises:
        ValueError: The notes are not in order of onset.
    """

    def __init__(
        self,
        notes: Sequence[FollowedNote],
        bar_lines_beat: Iterable[float] = (),
        options: FollowOptions | None = None,
    ) -> None:
        options = options or FollowOptions()
        self._index = ScoreIndex(notes, bar_lines_beat)
        self._codes: list[int] = []
        self._path = NO_PATH
        self._latest_us = -sys.maxsize
        self._pressed_us: dict[int, int] = {}
        self._beam: list[Hypothesis] = []
        self._beat_us = options.beat_us
        self._intervals = NO_INTERVAL
        self._begin(options.start_beat)

    def note_on(self, pitch: int, onset_us: int, velocity: int = _MIDDLE_VELOCITY) -> FollowStep:
        """Follow one key press.

        Args:
            pitch: Key number 0-127.
            onset_us: When it was pressed; one before the last counts as at the same time.
            velocity: 1-127.
        """
        self._latest_us = onset_us = max(onset_us, self._latest_us)
        again_us = onset_us - self._pressed_us.get(pitch, -_LONG_AGO_US)
        self._pressed_us[pitch] = onset_us
        note = PlayedNote(pitch, onset_us, velocity, self._is_trilled(pitch, onset_us), again_us)
        if not self._beam:
            self._beam = [self._before_first(onset_us)]
        self._remember(note)
        steps, limit = self._expand_beam(note)
        steps.sort(key=_cost_of)
        before = self._beam[0]
        self._beam = self._choose(steps, limit, note)
        best = self._beam[0]
        if best.trouble > _SURPRISE and best.cost > before.cost + _SURPRISING_NOTE:
            self._look_anywhere()
        return self._tell(before, note)

    def go_to(self, beat: float) -> None:
        """Expect the next note at `beat`, at the same tempo; what was played keeps its verdicts."""
        if self._beam:
            self._beat_us, self._intervals = self._beam[0].beat_us, self._beam[0].intervals
        self._begin(beat)

    def due_notes(self) -> tuple[int, ...]:
        """Return the notes, ornaments apart, still open in the present event or, if none is, the next."""
        index = self._index
        event, used = (self._beam[0].event, self._beam[0].used) if self._beam else (self._start, -1)
        if not index.main_masks[event] & ~used:
            event, used = event + 1, 0
        if event > index.last_event:
            return ()
        is_open = index.main_masks[event] & ~used
        return tuple(note for rank, note in enumerate(index.notes_of[event]) if is_open >> rank & 1)

    def finish(self) -> Alignment:
        """Return the verdicts on all that was played, and what was left out.

        They are those of the best guess in the end, which may know better than the verdicts that
        were settled on the way: in a passage that comes back, which of them it was.
        """
        return align(self._index, verdicts_along(self._path))

    def _begin(self, start_beat: float | None) -> None:
        self._start = 0 if start_beat is None else bisect_left(self._index.beats, start_beat, lo=1) - 1
        self._beam = []
        self._recent: list[PlayedNote] = []
        self._bests: list[Hypothesis] = []

    def _before_first(self, onset_us: int) -> Hypothesis:
        """Return the guess that the player is about to play the first event."""
        beats, start = self._index.beats, self._start
        ahead_beat = beats[min(start + 1, self._index.last_event)] - beats[start]
        began_us = onset_us - round(ahead_beat * self._beat_us)
        return Hypothesis(
            cost=0.0,
            event=start,
            onset_us=began_us,
            last_us=began_us,
            beat_us=self._beat_us,
            used=self._index.window_mask,
            excuses=0,
            trouble=0.0,
            intervals=self._intervals,
            since_jump=0,
            path=self._path,
        )

    def _is_trilled(self, pitch: int, onset_us: int) -> bool:
        """Tell whether a key returns at once after a neighbour key."""
        if len(self._recent) < _TRILL_NOTES or self._recent[-2][0] != pitch:
            return False
        before, neighbour = self._recent[-2:]
        gap_us = max(onset_us - neighbour.at_us, neighbour.at_us - before.at_us)
        return 0 < abs(neighbour.pitch - pitch) <= costs.TRILL_KEYS and gap_us <= costs.TRILL_GAP_US

    def _remember(self, note: PlayedNote) -> None:
        self._recent.append(note)
        self._bests.append(self._beam[0])
        if len(self._recent) > RECENT_NOTES:
            del self._recent[0], self._bests[0]

    def _expand_beam(self, note: PlayedNote) -> tuple[list[Step], float]:
        """Return all that `note` may be, and the cost above which it does not matter."""
        best = self._beam[0]
        steps: list[Step] = []
        expand(self._index, best, note, best.cost + costs.WRONG + _GIVE_UP, steps)
        least = min(steps, key=_cost_of)[0]
        rise = least - best.cost
        is_calm = rise < _CALM_NOTE and best.trouble < _CALM_TROUBLE
        limit = least + (_GIVE_UP_CALM if is_calm else _GIVE_UP)
        if rise > _DOUBT:
            add_restarts(self._index, best, note, steps)
        for hypothesis in self._beam[1:]:
            bound = limit
            if abs(hypothesis.event - best.event) > _ELSEWHERE_EVENTS:
                bound = max(limit, min(least + _GIVE_UP_ELSEWHERE, hypothesis.cost + rise + _FALL_BEHIND))
            if hypothesis.cost <= bound:
                expand(self._index, hypothesis, note, bound, steps)
        return steps, limit

    def _choose(self, steps: Sequence[Step], limit: float, note: PlayedNote) -> list[Hypothesis]:
        """Return the cheapest hypotheses, of equal ones the first; `steps` come by rising cost.

        Those from the best one are bound by `limit`, the others were when they were made.
        """
        chosen: list[Hypothesis] = []
        seen = set()
        of_bar: dict[int, int] = {}
        index, best, bar_of = self._index, self._beam[0], self._index.bar_of
        recent_mask = index.recent_mask
        for step in steps:
            if step[0] > limit and step[4] is best:
                continue
            state = (step[1], step[2] & recent_mask)
            bar = bar_of[step[1]]
            of_this_bar = of_bar.get(bar, 0)
            if state in seen or of_this_bar == _BEAM_OF_BAR:
                continue
            seen.add(state)
            of_bar[bar] = of_this_bar + 1
            chosen.append(settle(index, step, note))
            if len(chosen) == BEAM:
                break
        return chosen

    def _look_anywhere(self) -> None:
        """Let in what the last notes say, wherever in the score that is."""
        jumps = find_jumps(self._index, self._beam, self._bests, self._recent)
        by_state: dict[tuple[int, int], Hypothesis] = {}
        for hypothesis in sorted([*self._beam, *jumps], key=_cost_of):
            by_state.setdefault((hypothesis.event, hypothesis.used), hypothesis)
        self._beam = list(by_state.values())[:BEAM]

    def _tell(self, before: Hypothesis, note: PlayedNote) -> FollowStep:
        best = self._beam[0]
        revisions = self._revise(best.path)
        code = self._codes[-1]
        is_jump = code >= 0 and best.since_jump == 0
        is_timed = code >= 0 and not is_jump and not revisions
        deviation_us, interval_us = self._time(before, code, note) if is_timed else (None, None)
        return FollowStep(
            len(self._codes) - 1,
            verdict_of(code),
            best.event,
            self._index.beats[best.event],
            best.beat_us,
            deviation_us,
            interval_us,
            is_jump,
            best.since_jump,
            self._has_rival(code),
            max(0, len(self._codes) - REVISION_NOTES),
            revisions,
        )

    def _has_rival(self, code: int) -> bool:
        """Tell whether another verdict than `code` is nearly as likely; the beam is in order of cost."""
        limit = self._beam[0].cost + _RIVAL
        for cost, *_, path in self._beam:
            if cost >= limit:
                return False
            if path[1] != code:
                return True
        return False

    def _time(self, before: Hypothesis, code: int, note: PlayedNote) -> tuple[int, int]:
        """Return how late a match came and how far it is from the event before it."""
        beats = self._index.beats
        event = self._index.event_of[code]
        due_us = before.onset_us + (beats[event] - beats[before.event]) * before.beat_us
        return round(note.at_us - due_us), round((beats[event] - beats[event - 1]) * before.beat_us)

    def _revise(self, path: Path) -> tuple[Revision, ...]:
        """Take over the end of `path` and return what that changes."""
        before, code = path
        revisions: list[Revision] = []
        if before is not None and before is not self._path:
            codes = verdicts_along(before, REVISION_NOTES)
            first = len(self._codes) - len(codes)
            revisions = [
                Revision(played, verdict_of(now))
                for played, now in enumerate(codes, start=first)
                if self._codes[played] != now
            ]
            self._codes[first:] = codes
        self._codes.append(code)
        self._path = path
        return tuple(revisions)
