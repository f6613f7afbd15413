"""Tutor, coach: which suspects explain the faults, one after the other.

A logistic regression of faults on song and hand is the learner's own rest. Every suspect is put to
the score test against it (Rao 1948); the clearest one that Benjamini and Hochberg let pass joins
the regression, and the others are asked again. So a bar full of weak fourths is told as fourths
or as a bar, not as both. Slips come in clusters and days differ; the variance is widened by as much
as passes through the same bar differ more than chance has it (`dispersion`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.coach.significance import binomial_tail, false_discovery, upper_tail
from sargam_desktop.tutor.coach.suspects import NEEDED, Suspect
from sargam_desktop.tutor.coach.tally import Cell, Counts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    _Vector = NDArray[np.float64]

#: The share of false findings that is accepted.
ACCEPTED_Q: Final = 0.05
_MOST_FINDINGS: Final = 10
_NEWTON_STEPS: Final = 12
#: A weak pull of all coefficients to 0 keeps a song without faults from running away.
_RIDGE: Final = 0.05
#: Hands differ by about 0.4 in log odds; the rest of a difference needs another explanation.
_HAND_RIDGE: Final = 6.0
#: Below so many standard deviations nothing is believed anyway.
_WORTH_A_LOOK: Final = 2.0
#: A rate is pulled to the rest as if so many notes more had been as usual there.
_PRIOR_NOTES: Final = 10.0


class Explained(NamedTuple):
    """A suspect that explains faults.

    Attributes:
        suspect: It.
        sample: Notes of its kind.
        faults: Those with a fault.
        rest_rate: Share of faults among the learner's other notes, 0 to 1.
        effect: Share among its own, pulled to the rest, less the rest.
        q: See `Finding`.
    """

    suspect: Suspect
    sample: int
    faults: int
    rest_rate: float
    effect: float
    q: float


class FaultSearch:
    """Asks one kind of fault after its causes.

    Args:
        cells: Cells, each once.
        counts: What was counted in each.
        of_trials: Picks how many notes could have had the fault.
        of_faults: Picks how many had it.
        least_effect: Effects below it are not worth saying.
        dispersion: How many times as wide as binomial such faults lie; see `dispersion_of`.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        counts: Sequence[Counts],
        of_trials: Callable[[Counts], int],
        of_faults: Callable[[Counts], int],
        least_effect: float,
        dispersion: float = 1.0,
    ) -> None:
        self._cells = cells
        self._trials: _Vector = np.array([float(of_trials(each)) for each in counts])
        self._faults: _Vector = np.array([float(of_faults(each)) for each in counts])
        self._least_effect = least_effect
        self._dispersion = dispersion
        songs = sorted({cell.song_id for cell in cells})
        self._song_count = len(songs)
        self._song_places = {song_id: place for place, song_id in enumerate(songs)}
        self._songs = np.array([self._song_places[cell.song_id] for cell in cells])
        self._bars = np.array([cell.bar_index for cell in cells])
        kinds = {(cell.hand, cell.traits): cell for cell in cells}
        places = {kind: place for place, kind in enumerate(kinds)}
        self._kinds = list(kinds.values())
        self._kind_of_cell = np.array([places[cell.hand, cell.traits] for cell in cells])
        self._is_left = np.array([cell.hand is Hand.LEFT for cell in cells])

    @property
    def fault_count(self) -> int:
        """Faults in all."""
        return int(self._faults.sum())

    @property
    def trial_count(self) -> int:
        """Notes in all that could have had one."""
        return int(self._trials.sum())

    def explain(self, suspects: Sequence[Suspect]) -> list[Explained]:
        """Return what explains the faults, the clearest first; nothing below the needed sample."""
        asked, columns = self._columns(suspects)
        base = self._base()
        found: list[Explained] = []
        while asked and len(found) < _MOST_FINDINGS and self.fault_count:
            best = self._clearest(base, asked, columns)
            if best is None:
                break
            place, q = best
            base = np.column_stack([base, columns[:, place]])
            found.append(self._explained(asked[place], columns[:, place], base, q))
        return found

    # ---- one round

    def _clearest(
        self, base: _Vector, asked: Sequence[Suspect], columns: _Vector
    ) -> tuple[int, float] | None:
        """Return the place of the clearest suspect that may be believed, and its q."""
        fitted = self._fit(base)
        z = self._score_test(base, fitted, columns)
        p_values = [upper_tail(each) for each in z]
        for place in [place for place, each in enumerate(z) if each > _WORTH_A_LOOK]:
            p_values[place] = max(p_values[place], self._exact_p(fitted, columns[:, place]))
        q_values = false_discovery(p_values)
        for place in sorted(range(len(z)), key=lambda each: p_values[each]):
            if q_values[place] > ACCEPTED_Q:
                return None
            if self._explained(asked[place], columns[:, place], base, 0.0).effect >= self._least_effect:
                return place, q_values[place]
        return None

    def _score_test(self, base: _Vector, fitted: _Vector, columns: _Vector) -> _Vector:
        weight = self._trials * fitted * (1 - fitted)
        score = columns.T @ (self._faults - self._trials * fitted)
        crossed = columns.T @ (weight[:, None] * base)
        information = base.T @ (weight[:, None] * base) + np.diag(self._ridge(base))
        taken = np.einsum("ij,ij->i", crossed, np.linalg.solve(information, crossed.T).T)
        variance = np.maximum(columns.T @ weight - taken, 1e-9)
        z: _Vector = score / np.sqrt(self._dispersion * variance)
        z[variance < 1e-6] = 0.0  # noqa: PLR2004 (it is explained already)
        return z

    def _exact_p(self, fitted: _Vector, column: _Vector) -> float:
        """Return the binomial tail: few notes are not normal."""
        trials = float(self._trials @ column)
        chance = float((self._trials * fitted) @ column) / trials
        wide = self._dispersion
        return binomial_tail(float(self._faults @ column) / wide, trials / wide, chance)

    # ---- the regression

    def _base(self) -> _Vector:
        """Return one column for each song, and one for the left hand."""
        of_songs = self._songs[:, None] == np.arange(self._song_count)
        base: _Vector = np.column_stack([of_songs, self._is_left]).astype(np.float64)
        return base

    def _ridge(self, base: _Vector) -> _Vector:
        """Return the pull of each coefficient; the column of the hand comes after those of the songs."""
        ridge: _Vector = np.full(base.shape[1], _RIDGE)
        ridge[self._song_count] = _HAND_RIDGE
        return ridge

    def _columns(self, suspects: Sequence[Suspect]) -> tuple[list[Suspect], _Vector]:
        """Return the suspects with enough notes, each kind of notes once, and their columns."""
        asked: dict[bytes, tuple[Suspect, _Vector]] = {}
        for suspect in suspects:
            column = self._column(suspect)
            sample = self._trials @ column
            if NEEDED[suspect.kind] <= sample < self._trials.sum():
                asked.setdefault(column.tobytes(), (suspect, column))
        if not asked:
            return [], np.empty((len(self._cells), 0))
        return [each[0] for each in asked.values()], np.array([each[1] for each in asked.values()]).T

    def _column(self, suspect: Suspect) -> _Vector:
        """Return 1 for each cell that `suspect` concerns, else 0; the many bars by array."""
        if suspect.bars is None:
            of_kinds: _Vector = np.array([float(suspect.concerns(kind)) for kind in self._kinds])
            spread: _Vector = of_kinds[self._kind_of_cell]
            return spread
        hand = suspect.subject.hand
        is_hand = True if hand is None else self._is_left == (hand is Hand.LEFT)
        first, last = suspect.bars
        is_bar = (
            (self._songs == self._song_places.get(suspect.song_id or "", -1))
            & (self._bars >= first)
            & (self._bars <= last)
        )
        column: _Vector = (is_bar & is_hand).astype(np.float64)
        return column

    def _fit(self, base: _Vector) -> _Vector:
        """Return the chance of a fault in each cell, by Newton's method."""
        start = (self.fault_count + 1) / (self.trial_count + 2)
        coefficients, ridge = np.zeros(base.shape[1]), self._ridge(base)
        middle = np.log(start / (1 - start))
        for _ in range(_NEWTON_STEPS):
            fitted = 1 / (1 + np.exp(-np.clip(middle + base @ coefficients, -30, 30)))
            weight = self._trials * fitted * (1 - fitted)
            slope = base.T @ (self._faults - self._trials * fitted) - ridge * coefficients
            curve = base.T @ (weight[:, None] * base) + np.diag(ridge)
            coefficients += np.clip(np.linalg.solve(curve, slope), -2, 2)
        fitted_last: _Vector = 1 / (1 + np.exp(-np.clip(middle + base @ coefficients, -30, 30)))
        return fitted_last

    def _explained(self, suspect: Suspect, column: _Vector, base: _Vector, q: float) -> Explained:
        known = base[:, self._song_count + 1 :].any(axis=1)
        rest = (column == 0) & ~known
        rest_trials, rest_faults = float(self._trials[rest].sum()), float(self._faults[rest].sum())
        rest_rate = rest_faults / rest_trials if rest_trials else 0.0
        sample, faults = int(self._trials @ column), int(self._faults @ column)
        pulled = (faults + _PRIOR_NOTES * rest_rate) / (sample + _PRIOR_NOTES)
        return Explained(suspect, sample, faults, rest_rate, pulled - rest_rate, q)
