"""Engine: the transport, the one position of a session. A function of its events.

Two clocks meet here. The run clock is session time without pauses; windows are measured on
it, in wall-clock microseconds. The tempo map's time ("score time", microseconds at full
speed) is what the run clock becomes by the speed, the loop and the jumps. Between two
events both are straight lines, kept as one `_Segment`.

"Unrolled" score time does not fall at the end of a loop: the second run through the loop
lies behind the first one. It orders everything that is still to come.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from sargam_desktop.domain.feedback import PositionSnapshot, TransportState

#: A hop forward of up to so much score time is painted as a glide of so much time.
_LONGEST_GLIDE_US: Final = 600_000
_GLIDE_US: Final = 300_000


@dataclass(frozen=True, slots=True)
class Loop:
    """A passage that repeats.

    Attributes:
        start_us: Score time of its first bar line.
        end_us: Score time of the bar line after its last bar.
    """

    start_us: int
    end_us: int

    @property
    def length_us(self) -> int:
        """Length at full speed."""
        return self.end_us - self.start_us


@dataclass(frozen=True, slots=True)
class _Segment:
    """A straight line from run time to unrolled score time."""

    run_us: int
    unrolled_us: int
    percent: int

    def unrolled_at(self, run_us: int) -> int:
        return self.unrolled_us + (run_us - self.run_us) * self.percent // 100

    def run_at(self, unrolled_us: int) -> int:
        distance = unrolled_us - self.unrolled_us
        return self.run_us + (distance * 100 + self.percent // 2) // self.percent


class _Glide(NamedTuple):
    """What is painted after a hop: the position less a lag that vanishes."""

    lag_us: int
    from_us: int  # session time without pauses

    def lag_at(self, played_us: int) -> int:
        return self.lag_us * max(0, self.left_at(played_us)) // _GLIDE_US

    def left_at(self, played_us: int) -> int:
        return self.from_us + _GLIDE_US - played_us


class Transport:
    """Position, speed, loop, pause and wait of one session.

    All times are session microseconds, never falling from call to call.

    Args:
        start_us: Score time of the first beat to be played.
        count_in_us: Score time of count-in before it.
        percent: Speed at the beginning.
    """

    def __init__(self, start_us: int, count_in_us: int, percent: int) -> None:
        self._start_us = start_us
        self._segment = _Segment(0, start_us - count_in_us, percent)
        self._fold_us = 0  # unrolled minus score time, for the present lap
        self._loop: Loop | None = None
        self._lap = 0
        self._state = TransportState.STOPPED
        self._state_before_pause = TransportState.STOPPED
        self._frozen_us = 0  # session time not counted by the run clock
        self._frozen_since_us: int | None = 0
        self._limit_us: int | None = None  # unrolled
        self._glide = _Glide(0, 0)
        self._paused_us = 0
        self._paused_since_us: int | None = None
        self._jumps = 0

    # ---- reading

    @property
    def state(self) -> TransportState:
        """What the transport does."""
        return self._state

    @property
    def percent(self) -> int:
        """Speed."""
        return self._segment.percent

    @property
    def lap(self) -> int:
        """Runs through the range so far."""
        return self._lap

    @property
    def loop(self) -> Loop | None:
        """The passage that repeats, if any."""
        return self._loop

    @property
    def fold_us(self) -> int:
        """What unrolled time has over score time in the present lap."""
        return self._fold_us

    @property
    def jumps(self) -> int:
        """How often the position jumped by `seek`."""
        return self._jumps

    def played_us(self, at_us: int) -> int:
        """Return session time without pauses; unlike run time it goes on while the position waits."""
        now = at_us if self._paused_since_us is None else self._paused_since_us
        return now - self._paused_us

    def run_us(self, at_us: int) -> int:
        """Return run time at a session time that is not before the last event."""
        now = at_us if self._frozen_since_us is None else self._frozen_since_us
        return now - self._frozen_us

    def session_us(self, run_us: int) -> int:
        """Return the session time of a run time ahead, if nothing freezes the run clock."""
        return run_us + self._frozen_us

    def unrolled_us(self, run_us: int) -> int:
        """Return unrolled score time at a run time."""
        return self._segment.unrolled_at(run_us)

    def run_us_of(self, unrolled_us: int) -> int:
        """Return the run time at which unrolled score time is reached at the present speed."""
        return self._segment.run_at(unrolled_us)

    def score_us(self, at_us: int) -> int:
        """Return the position on the tempo map; at a loop's end the caller has lapped."""
        return self._segment.unrolled_at(self.run_us(at_us)) - self._fold_us

    def counts_from_us(self, at_us: int) -> int:
        """Return the score time from which notes count: not those that the count-in runs over."""
        score_us = self.score_us(at_us)
        return max(score_us, self._start_us) if self._lap == 0 else score_us

    def snapshot(self, at_us: int) -> PositionSnapshot:
        """Return the position for those who paint it."""
        loop = None if self._loop is None else (self._loop.start_us, self._loop.end_us)
        played_us = self.played_us(at_us)
        return PositionSnapshot(
            self._state,
            self.score_us(at_us),
            at_us,
            self.percent,
            self._limit_in_lap(),
            loop,
            self._lap,
            self._glide.lag_at(played_us),
            max(0, self._glide.left_at(played_us)) if self._glide.lag_us else 0,
        )

    # ---- events

    def start(self, at_us: int) -> None:
        """Begin with the count-in."""
        self._thaw(at_us)
        is_counting = self.score_us(at_us) < self._start_us
        self._state = TransportState.COUNTING_IN if is_counting else TransportState.PLAYING

    def finish_count_in(self) -> None:
        """The first beat is reached."""
        self._state = TransportState.PLAYING

    def pause(self, at_us: int) -> None:
        """Freeze the position."""
        if self._state in (TransportState.PAUSED, TransportState.STOPPED):
            return
        self._state_before_pause = self._state
        self._paused_since_us = at_us
        self._glide = _Glide(0, 0)
        self._freeze(at_us)
        self._state = TransportState.PAUSED

    def resume(self, at_us: int) -> None:
        """Go on, or wait on, where the position froze."""
        if self._state is not TransportState.PAUSED:
            return
        self._state = self._state_before_pause
        self._paused_us += at_us - (self._paused_since_us or 0)
        self._paused_since_us = None
        if self._state is not TransportState.WAITING:
            self._thaw(at_us)

    def wait(self, at_us: int, score_us: int) -> None:
        """Hold the position at the onset of a chord until it is played."""
        self._anchor(at_us, score_us + self._fold_us)
        self._freeze(at_us)
        self._state = TransportState.WAITING

    def go_on(self, at_us: int, score_us: int) -> None:
        """The chord at `score_us` was played or skipped: run on from its onset."""
        self._thaw(at_us)
        self._anchor(at_us, score_us + self._fold_us)
        self._state = TransportState.PLAYING

    def follow(self, at_us: int, score_us: int, percent: int) -> None:
        """The player is at `score_us`: run on from there at the player's own tempo.

        A short way there is painted as a glide; the position itself is there at once.
        """
        self._thaw(at_us)
        run_us, unrolled_us = self.run_us(at_us), score_us + self._fold_us
        played_us = self.played_us(at_us)  # a glide goes on while the position waits
        lag_us = unrolled_us - self._segment.unrolled_at(run_us) + self._glide.lag_at(played_us)
        self._glide = _Glide(lag_us if 0 < lag_us <= _LONGEST_GLIDE_US else 0, played_us)
        self._segment = _Segment(run_us, unrolled_us, percent)
        self._state = TransportState.PLAYING

    def limit(self, unrolled_us: int | None) -> None:
        """Tell the painters the onset (unrolled) that the position will not pass."""
        self._limit_us = unrolled_us

    def change_speed(self, at_us: int, percent: int) -> None:
        """Go on at another speed from this position."""
        run = self.run_us(at_us)
        self._segment = _Segment(run, self._segment.unrolled_at(run), percent)

    def change_loop(self, loop: Loop | None) -> None:
        """Repeat a passage from now on, or nothing."""
        self._loop = loop

    def seek(self, at_us: int, score_us: int) -> None:
        """Jump; a new lap begins, so that a note passed again is a note of its own."""
        run = self.run_us(at_us)
        unrolled = self._segment.unrolled_at(run)
        self._segment = replace(self._segment, run_us=run, unrolled_us=unrolled)
        self._fold_us = unrolled - score_us
        self._glide = _Glide(0, 0)
        self._lap += 1
        self._jumps += 1
        if self._state in (TransportState.WAITING, TransportState.COUNTING_IN):
            self._thaw(at_us)
            self._state = TransportState.PLAYING
        elif self._state is TransportState.PAUSED:
            self._state_before_pause = TransportState.PLAYING

    def begin_lap(self) -> None:
        """The end of the loop was reached: the position folds back to its beginning."""
        if self._loop is None:
            raise ValueError("a lap needs a loop")
        self._fold_us += self._loop.length_us
        self._lap += 1

    def stop(self, at_us: int) -> None:
        """Freeze for good."""
        self._freeze(at_us)
        self._state = TransportState.STOPPED

    def _limit_in_lap(self) -> int | None:
        """Return the score time of the limit; None while it lies in the next lap."""
        if self._limit_us is None:
            return None
        score_us = self._limit_us - self._fold_us
        return score_us if self._loop is None or score_us < self._loop.end_us else None

    # ---- the run clock

    def _freeze(self, at_us: int) -> None:
        if self._frozen_since_us is None:
            self._frozen_since_us = at_us

    def _thaw(self, at_us: int) -> None:
        if self._frozen_since_us is not None:
            self._frozen_us += at_us - self._frozen_since_us
            self._frozen_since_us = None

    def _anchor(self, at_us: int, unrolled_us: int) -> None:
        self._segment = replace(self._segment, run_us=self.run_us(at_us), unrolled_us=unrolled_us)
