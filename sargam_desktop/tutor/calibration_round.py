"""Tutor: a round of tapping while it goes on: beats and presses in, a measurement out."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from sargam_desktop.domain.calibration import (
    FEWEST_TAPS,
    MOST_TAPS,
    Calibration,
    CalibrationVerdict,
    calibrate,
)
from sargam_desktop.domain.performance import NoteOn

NOTHING_MEASURED = Calibration((), 0, 0)


@dataclass(frozen=True, slots=True)
class TapRound:
    """What was clicked or flashed, and what was tapped to it.

    Attributes:
        interval_us: Time between two beats.
        beats_us: When the clicks or flashes really came, rising.
        taps_us: When keys went down on `input_name`, stamped by its driver, in order.
        input_name: The device of the first tap: the one that is measured; None before it.
        other_presses: Presses on other devices; they do not count.
        wanted: So many taps make the round complete.
    """

    interval_us: int
    beats_us: tuple[int, ...] = ()
    taps_us: tuple[int, ...] = ()
    input_name: str | None = None
    other_presses: int = 0
    wanted: int = FEWEST_TAPS

    def with_beat(self, at_us: int) -> TapRound:
        """Return the round with one more beat; one out of order is dropped."""
        if self.beats_us and at_us <= self.beats_us[-1]:
            return self
        return replace(self, beats_us=(*self.beats_us, at_us))

    def with_press(self, press: NoteOn) -> TapRound:
        """Return the round with one more tap, or with a press on another device."""
        if self.input_name not in (None, press.source):
            return replace(self, other_presses=self.other_presses + 1)
        return replace(self, input_name=press.source, taps_us=(*self.taps_us, press.at_us))

    def going_on(self, measured: Calibration) -> TapRound:
        """Return the round, complete only with so many taps that its margin is likely fine."""
        return replace(self, wanted=min(MOST_TAPS, len(measured.deviations_us) + measured.more_taps))

    def measure(self) -> Calibration:
        """Measure the taps whose beat has come; those before the first beat are none."""
        if len(self.beats_us) < 2:  # noqa: PLR2004 (an interval needs two)
            return NOTHING_MEASURED
        return calibrate(self.beats_us, [tap_us for tap_us in self.taps_us if self._is_near_a_beat(tap_us)])

    def is_complete(self, measured: Calibration) -> bool:
        """Tell whether `measured`, of this round, has the taps that were wanted, or needs no more."""
        count = len(measured.deviations_us)
        if count >= MOST_TAPS or (count > FEWEST_TAPS and measured.is_fine):
            return True
        if count < self.wanted:
            return False
        # A round that was to become exact goes on until it is, or until it cannot be.
        is_first_stop = self.wanted == FEWEST_TAPS
        return is_first_stop or measured.is_fine or measured.verdict is CalibrationVerdict.UNSTEADY

    def _is_near_a_beat(self, tap_us: int) -> bool:
        after = bisect_left(self.beats_us, tap_us)
        neighbours = self.beats_us[max(0, after - 1) : after + 1]
        return min(abs(tap_us - beat_us) for beat_us in neighbours) <= self.interval_us // 2
