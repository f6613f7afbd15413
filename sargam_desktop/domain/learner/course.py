"""Domain: the virtual learner's way through a piece: its tempo, hesitations, restarts, skips."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from math import exp, sqrt
from random import Random
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.learner.faults import Fault, FaultKind
from sargam_desktop.domain.learner.notes_to_play import ChordToPlay
from sargam_desktop.domain.learner.skill import Skill

_PAUSES_MS: Final = {
    FaultKind.HESITATED: (300, 1500),
    FaultKind.RESTARTED: (400, 1500),
    FaultKind.SKIPPED: (200, 800),
}
#: A bar is begun again so often at most; then the learner goes on.
_MOST_RESTARTS: Final = 3
_FURTHEST_SKIP_BARS: Final = 2
#: What a wandering tempo keeps from chord to chord; the rest pulls it home.
_DRIFT_KEPT: Final = 0.97
_US_PER_S: Final = 1_000_000
_US_PER_MINUTE: Final = 60_000_000


class Step(NamedTuple):
    """The learner arrives at a chord.

    Attributes:
        chord: The chord.
        at_us: Session time at which the learner means to strike it.
        attempt: 0 the first time, then 1, 2, ...
    """

    chord: ChordToPlay
    at_us: int
    attempt: int


class Course:
    """Walks from chord to chord.

    Args:
        chords: What is to be played.
        skill: How well.
        factor: Faults at a chord, as a multiple of the usual ones.
        chance: Draws the faults.

    Attributes:
        faults: Hesitations, restarts and skips so far.
    """

    def __init__(
        self, chords: Sequence[ChordToPlay], skill: Skill, factor: Callable[[ChordToPlay], float],
        chance: Random,
    ) -> None:  # fmt: skip
        self.faults: list[Fault] = []
        self._chords = chords
        self._skill = skill
        self._factor = factor
        self._chance = chance
        self._shift_us = 0.0  # session time less the time at which the score has it
        self._drift = 0.0
        self._attempts: Counter[int] = Counter()
        self._restarts: Counter[int] = Counter()
        self._starts_of_bars = self._find_bars()

    def steps(self) -> Iterator[Step]:
        """Yield the chords in the order and at the times at which the learner strikes them."""
        at = 0
        has_jumped = False
        while at < len(self._chords):
            if not has_jumped:
                self._hesitate(at)
            yield Step(self._chords[at], self._arrival_us(at), self._attempts[at])
            self._attempts[at] += 1
            self._pass_time(at)
            before, at = at, self._next(at)
            has_jumped = at != before + 1

    def delay(self, pause_us: int) -> None:
        """Let everything from the present chord on come later."""
        self._shift_us += pause_us

    # ---- time

    def _arrival_us(self, at: int) -> int:
        return self._chords[at].onset_us + round(self._shift_us)

    def _pass_time(self, at: int) -> None:
        """Add what the learner's own tempo adds until the next chord."""
        gap_us = self._gap_after_us(at)
        minutes = (self._arrival_us(at) - self._chords[0].onset_us) / _US_PER_MINUTE
        sag = 1 + self._skill.sag_percent_per_minute / 100 * minutes
        wander = self._chance.gauss(0, self._skill.drift_percent / 100 * sqrt(max(0, gap_us) / _US_PER_S))
        self._drift = self._drift * _DRIFT_KEPT + wander
        self._shift_us += gap_us * (100 / self._skill.tempo_percent * sag * exp(self._drift) - 1)

    def _gap_after_us(self, at: int) -> int:
        chord = self._chords[at]
        if at + 1 < len(self._chords):
            return self._chords[at + 1].onset_us - chord.onset_us
        return max(note.duration_us for note in chord.notes)

    # ---- hesitations and jumps

    def _hesitate(self, at: int) -> None:
        if not self._happens(self._skill.hesitation_share, at):
            return
        pause_us = self._pause_us(FaultKind.HESITATED)
        self.delay(pause_us)
        note = self._chords[at].notes[0]
        self.faults.append(
            Fault(FaultKind.HESITATED, self._arrival_us(at), note.note_index, note.bar_index, pause_us)
        )

    def _next(self, at: int) -> int:
        """Return the chord to which the learner goes from `at`."""
        bar = self._chords[at].bar_index
        is_again = self._happens(self._skill.restart_share, at)
        is_ahead = self._happens(self._skill.skip_share, at)
        if is_again and self._restarts[bar] < _MOST_RESTARTS:
            self._restarts[bar] += 1
            return self._jump(FaultKind.RESTARTED, at, self._starts_of_bars[bar])
        later = [self._starts_of_bars.get(bar + i + 1, 0) for i in range(_FURTHEST_SKIP_BARS)]
        skipping = [start for start in later if start > at + 1]
        if is_ahead and skipping:
            return self._jump(FaultKind.SKIPPED, at, self._chance.choice(skipping))
        return at + 1

    def _jump(self, kind: FaultKind, at: int, target: int) -> int:
        chords = self._chords
        due_us = chords[at].onset_us + self._gap_after_us(at)
        pause_us = self._pause_us(kind)
        self.delay(due_us - chords[target].onset_us + pause_us)
        note = chords[target].notes[0]
        self.faults.append(
            Fault(
                kind,
                self._arrival_us(target),
                note.note_index,
                chords[at].bar_index,
                pause_us,
                to_bar_index=note.bar_index,
            )
        )
        return target

    def _happens(self, share: float, at: int) -> bool:
        return self._chance.random() < share * self._factor(self._chords[at])

    def _pause_us(self, kind: FaultKind) -> int:
        return round(self._chance.uniform(*_PAUSES_MS[kind]) * US_PER_MS)

    def _find_bars(self) -> dict[int, int]:
        """Return the first chord of each bar."""
        starts: dict[int, int] = {}
        for i, chord in enumerate(self._chords):
            starts.setdefault(chord.bar_index, i)
        return starts
