"""Engine: what every matcher can do, whatever the mode.

A matcher is a function of its events: the same calls with the same times give the same
outcomes, live or in virtual time. All times are session microseconds that never fall from
call to call.
"""

from __future__ import annotations

from typing import Protocol

from sargam_desktop.domain.feedback import Outcome
from sargam_desktop.domain.performance import NoteOff, NoteOn


class Matcher(Protocol):
    """Decides which expected note a played note is, and how it was."""

    def due_us(self) -> int | None:
        """Return when time alone next changes something; None when it never will."""

    def act(self, at_us: int) -> list[Outcome]:
        """Do what is due by `at_us` without a played note."""

    def settle(self, at_us: int) -> list[Outcome]:
        """Close what no event from `at_us` on can still reach."""

    def press(self, note: NoteOn) -> list[Outcome]:
        """Judge a key press; exactly one verdict on it is among the outcomes."""

    def release(self, note: NoteOff) -> list[Outcome]:
        """Take note of a released key."""

    def relocate(self, at_us: int) -> None:
        """Look at the transport again after a jump or a change of the loop."""

    def change_speed(self, at_us: int) -> None:
        """Look at the transport again after a change of speed."""

    def abandon(self, at_us: int) -> list[Outcome]:
        """Decide what was reached and is still open; a jump or the end follows."""

    def skip(self, at_us: int) -> list[Outcome]:
        """Go on without what is waited for."""

    def resume(self, at_us: int) -> None:
        """Take note that a pause is over."""

    def waiting_for(self, at_us: int) -> tuple[int, ...]:
        """Return indices in `Score.notes` of what is waited for; empty when nothing is."""
