"""Engine: the matcher of tempo mode, where the clock runs (judge-v1).

An expected note becomes "awaited" about a second before its onset, so that the gaps to its
neighbours of the same pitch are known before its window opens. It stays so until its window
has closed. Times inside are judge times: run time less the calibration offset.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from sargam_desktop.domain.feedback import NoteJudged, Outcome
from sargam_desktop.domain.judgement import (
    ROLL_LIMIT_US,
    TOGETHER_US,
    Result,
    Windows,
    judge_timing,
    score_delta,
)
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.engine.cursor import LoopCursor, Upcoming
from sargam_desktop.engine.expected_notes import ExpectedNote
from sargam_desktop.engine.transport import Transport

#: A missed note is told this long after its window closed: a press inside the window may
#: still be on its way, held up by whatever holds up its thread.
GRACE_US: Final = 30_000

#: Expected notes are awaited so many outer windows ahead. A gap narrows a window while it is
#: below 1 / 45 % of it, 2.2 windows; one more for the window of the note itself.
_WINDOWS_AHEAD: Final = 4

#: Where any key will do, all presses and expected notes are of one pitch.
_ANY_KEY: Final = -1


class _Awaited:
    """An expected note in one lap, from before its window opens until its verdict."""

    __slots__ = (
        "after", "before", "chord", "expected", "gap_after_us", "gap_before_us", "is_decided", "lap",
        "onset_us", "played_us", "unrolled_us",
    )  # fmt: skip

    def __init__(self, upcoming: Upcoming[ExpectedNote], onset_us: int, windows: Windows) -> None:
        self.expected = upcoming.item
        self.unrolled_us = upcoming.unrolled_us
        self.lap = upcoming.lap
        self.onset_us = onset_us
        self.before = windows
        self.after = windows
        self.gap_before_us: int | None = None
        self.gap_after_us: int | None = None
        self.chord: list[_Awaited] = [self]  # shared by the notes of one onset
        self.played_us: int | None = None
        self.is_decided = False

    @property
    def closes_us(self) -> int:
        return self.onset_us + self.after.outer_us

    @property
    def gaps_us(self) -> tuple[int | None, int | None]:
        return self.gap_before_us, self.gap_after_us

    def is_open_at(self, judge_us: int) -> bool:
        return -self.before.outer_us <= judge_us - self.onset_us <= self.after.outer_us

    def side(self, diff_us: int) -> Windows:
        return self.before if diff_us < 0 else self.after

    def roll_us(self) -> int | None:
        """Return the spread of the chord if this note completed it as a rolled one."""
        played = [note.played_us for note in self.chord if note.played_us is not None]
        if len(played) < len(self.chord):
            return None
        spread_us = max(played) - min(played)
        return spread_us if TOGETHER_US < spread_us <= ROLL_LIMIT_US else None


class TempoMatcher:
    """Matches presses with expected notes by pitch and time.

    Args:
        expected: What is to be played, by (onset, pitch).
        transport: The position; read only.
        windows: The windows of the level.
        offset_us: Calibration, subtracted from the time of each press.
        end_us: Score time where the practised range ends.
        is_any_key: A press on any key may be any expected note: only the rhythm counts.
    """

    def __init__(
        self,
        expected: Sequence[ExpectedNote],
        transport: Transport,
        windows: Windows,
        offset_us: int,
        end_us: int,
        *,
        is_any_key: bool = False,
    ) -> None:
        self._transport = transport
        self._windows = windows
        self._offset_us = offset_us
        self._is_any_key = is_any_key
        self._latest_hit: _Awaited | None = None
        self._ahead_us = windows.outer_us * _WINDOWS_AHEAD + abs(offset_us)
        self._cursor = LoopCursor(expected, [note.score_us for note in expected], end_us)
        self._awaited: list[_Awaited] = []  # without a verdict, by onset
        self._by_pitch: dict[int, list[_Awaited]] = {}  # with the last ones that have a verdict
        self._latest: _Awaited | None = None
        self.relocate(0)

    # ---- time

    def due_us(self) -> int | None:
        """See `Matcher.due_us`."""
        dues_us = [note.closes_us + GRACE_US + 1 for note in self._awaited]
        if (upcoming := self._cursor.peek()) is not None:
            dues_us.append(self._transport.run_us_of(upcoming.unrolled_us) - self._ahead_us)
        return self._transport.session_us(min(dues_us) + self._offset_us) if dues_us else None

    def act(self, at_us: int) -> list[Outcome]:
        """See `Matcher.act`."""
        self._await_until(self._judge_us(at_us))
        return self.settle(at_us - GRACE_US)

    def settle(self, at_us: int) -> list[Outcome]:
        """See `Matcher.settle`."""
        judge_us = self._judge_us(at_us)
        self._await_until(judge_us)
        closed = [note for note in self._awaited if note.closes_us < judge_us]
        if not closed:
            return []
        closed.sort(key=lambda note: (note.closes_us, note.unrolled_us, note.expected.pitch))
        self._awaited = [note for note in self._awaited if note.closes_us >= judge_us]
        return [self._miss(n, self._transport.session_us(n.closes_us + self._offset_us)) for n in closed]

    # ---- playing

    def press(self, note: NoteOn) -> list[Outcome]:
        """See `Matcher.press`."""
        judge_us = self._judge_us(note.at_us)
        self._await_until(judge_us)
        awaited = self._nearest_of_pitch(self._lane(note.pitch), judge_us)
        if awaited is None:
            return [self._judge_together(note, judge_us) or self._judge_wrong(note, judge_us)]
        return [self._judge_hit(awaited, note, judge_us)]

    def release(self, note: NoteOff) -> list[Outcome]:
        """A released key is not judged in tempo mode."""
        return []

    # ---- jumps and speed

    def relocate(self, at_us: int) -> None:
        """See `Matcher.relocate`. What was reached, or has its verdict already, stays."""
        transport = self._transport
        run_us = transport.run_us(at_us)
        ahead = {id(note) for note in self._awaited if note.onset_us > run_us}
        self._awaited = [note for note in self._awaited if id(note) not in ahead]
        for same_pitch in self._by_pitch.values():
            same_pitch[:] = [note for note in same_pitch if id(note) not in ahead]
            if same_pitch:
                same_pitch[-1].after = self._windows  # until its new neighbour comes
                same_pitch[-1].gap_after_us = None
        self._latest = None
        self._cursor.place(transport.counts_from_us(at_us), transport.fold_us, transport.lap, transport.loop)

    def change_speed(self, at_us: int) -> None:
        """See `Matcher.change_speed`. Onsets ahead move, those behind stay."""
        run_us = self._transport.run_us(at_us)
        for same_pitch in self._by_pitch.values():
            for note in same_pitch:
                if note.onset_us > run_us:
                    note.onset_us = self._transport.run_us_of(note.unrolled_us)
            for earlier, later in pairwise(same_pitch):
                self._narrow(earlier, later)

    def abandon(self, at_us: int) -> list[Outcome]:
        """See `Matcher.abandon`: what was reached is missed, what lies ahead is forgotten."""
        missed = self.settle(at_us)
        run_us = self._transport.run_us(at_us)
        missed += [self._miss(note, at_us) for note in self._awaited if note.onset_us < run_us]
        self._awaited.clear()
        self._by_pitch.clear()
        return missed

    def skip(self, at_us: int) -> list[Outcome]:
        """Nothing is waited for in tempo mode."""
        return []

    def resume(self, at_us: int) -> None:
        """The run clock stood still; nothing to do."""

    def waiting_for(self, at_us: int) -> tuple[int, ...]:
        """Nothing is waited for in tempo mode."""
        return ()

    # ---- verdicts

    def _judge_hit(self, awaited: _Awaited, note: NoteOn, judge_us: int) -> NoteJudged:
        diff_us = judge_us - awaited.onset_us
        result = judge_timing(diff_us, awaited.side(diff_us))
        awaited.played_us = judge_us
        awaited.is_decided = True
        self._latest_hit = awaited
        self._awaited.remove(awaited)
        expected = awaited.expected
        return NoteJudged(
            result,
            note.at_us,
            expected.pitch,
            note.pitch,
            timing_diff_us=diff_us,
            score_delta=score_delta(result),
            note_index=expected.note_index,
            lap=awaited.lap,
            hand=expected.hand,
            roll_us=awaited.roll_us(),
            gaps_us=awaited.gaps_us,
        )

    def _judge_together(self, note: NoteOn, judge_us: int) -> NoteJudged | None:
        """Let further keys of a chord pass where any key will do; they count for nothing."""
        hit = self._latest_hit
        if not self._is_any_key or hit is None or hit.played_us is None:
            return None
        if judge_us - hit.played_us > TOGETHER_US:
            return None
        verdict = self._verdict(Result.CORRECT, hit, note.at_us, note.pitch)
        return replace(verdict, is_again=True)

    def _judge_wrong(self, note: NoteOn, judge_us: int) -> NoteJudged:
        target = min(
            (awaited for awaited in self._awaited if awaited.is_open_at(judge_us)),
            key=lambda n: (
                abs(judge_us - n.onset_us),
                abs(note.pitch - n.expected.pitch),
                n.unrolled_us,
                n.expected.pitch,
            ),
            default=None,
        )
        if target is None:
            return NoteJudged(Result.WRONG_NOTE, note.at_us, None, note.pitch, lap=self._transport.lap)
        return self._verdict(Result.WRONG_NOTE, target, note.at_us, note.pitch)

    def _miss(self, awaited: _Awaited, at_us: int) -> NoteJudged:
        awaited.is_decided = True
        return self._verdict(Result.MISSED, awaited, at_us, None)

    def _verdict(self, result: Result, awaited: _Awaited, at_us: int, played: int | None) -> NoteJudged:
        expected = awaited.expected
        return NoteJudged(
            result,
            at_us,
            expected.pitch,
            played,
            note_index=expected.note_index,
            lap=awaited.lap,
            hand=expected.hand,
            gaps_us=awaited.gaps_us,
        )

    # ---- awaiting

    def _judge_us(self, at_us: int) -> int:
        return self._transport.run_us(at_us) - self._offset_us

    def _lane(self, pitch: int) -> int:
        """Return what presses and expected notes are matched by."""
        return _ANY_KEY if self._is_any_key else pitch

    def _nearest_of_pitch(self, lane: int, judge_us: int) -> _Awaited | None:
        return min(
            (n for n in self._by_pitch.get(lane, ()) if not n.is_decided and n.is_open_at(judge_us)),
            key=lambda n: (abs(judge_us - n.onset_us), n.onset_us),
            default=None,
        )

    def _await_until(self, judge_us: int) -> None:
        """Await every expected note whose onset is near enough."""
        while (upcoming := self._cursor.peek()) is not None:
            onset_us = self._transport.run_us_of(upcoming.unrolled_us)
            if onset_us > judge_us + self._ahead_us:
                return
            self._cursor.step()
            self._add(_Awaited(upcoming, onset_us, self._windows))

    def _add(self, note: _Awaited) -> None:
        same_pitch = self._by_pitch.setdefault(self._lane(note.expected.pitch), [])
        if any((n.lap, n.unrolled_us) == (note.lap, note.unrolled_us) for n in same_pitch):
            return  # it has its verdict from before the loop changed
        if same_pitch:
            self._narrow(same_pitch[-1], note)
        same_pitch.append(note)
        self._trim(same_pitch)
        self._awaited.append(note)
        if self._latest is not None and self._latest.unrolled_us == note.unrolled_us:
            note.chord = self._latest.chord
            note.chord.append(note)
        self._latest = note

    def _narrow(self, earlier: _Awaited, later: _Awaited) -> None:
        gap_us = later.onset_us - earlier.onset_us
        earlier.after = later.before = self._windows.clip(gap_us)
        earlier.gap_after_us = later.gap_before_us = gap_us

    def _trim(self, same_pitch: list[_Awaited]) -> None:
        """Forget the notes of a pitch that lie so far back that they are nobody's neighbours."""
        keep_from_us = same_pitch[-1].onset_us - 2 * self._ahead_us
        while same_pitch[0].is_decided and same_pitch[0].onset_us < keep_from_us:
            del same_pitch[0]
