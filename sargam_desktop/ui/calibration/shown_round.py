"""UI layer, without Qt: what the calibration screen shows, and what its main button does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from sargam_desktop.domain.calibration import FEWEST_TAPS, Calibration, CalibrationVerdict
from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.tutor.calibration_round import NOTHING_MEASURED


class Phase(Enum):
    """How far a measurement is."""

    READY = auto()
    TAPPING = auto()
    READING = auto()
    MEASURED = auto()


class MainAction(Enum):
    """What the primary button does."""

    START = auto()
    AGAIN = auto()
    APPLY = auto()
    BY_CLICK = auto()
    BY_FLASH = auto()


@dataclass(frozen=True, slots=True)
class ShownRound:
    """All that the screen shows.

    Attributes:
        devices: What it is measured for.
        way: How the delay is measured.
        phase: How far it is.
        measured: What is known so far.
        wanted: Taps that make the round complete.
        has_sound: A click would be heard.
        other_presses: Presses on other devices in this round.
    """

    devices: DevicePair
    way: OffsetSource = OffsetSource.CLICK
    phase: Phase = Phase.READY
    measured: Calibration = NOTHING_MEASURED
    wanted: int = FEWEST_TAPS
    has_sound: bool = True
    other_presses: int = 0

    @property
    def is_steady(self) -> bool:
        """Tell whether the delay is measured and may be applied."""
        return self.phase is Phase.MEASURED and self.measured.verdict is CalibrationVerdict.STEADY

    @property
    def is_tapped(self) -> bool:
        """Tell whether this way needs taps."""
        return self.way is not OffsetSource.PLAYING

    @property
    def can_tap_on(self) -> bool:
        """Tell whether more taps would make the figure more exact."""
        return self.is_steady and self.is_tapped and self.measured.more_taps > 0

    @property
    def is_mute(self) -> bool:
        """Tell whether there are no clicks to be heard, though they are chosen."""
        return self.way is OffsetSource.CLICK and not self.has_sound and self.phase is not Phase.TAPPING

    @property
    def main_action(self) -> MainAction | None:
        """What comes next; None while nothing is to be decided."""
        if self.phase in (Phase.TAPPING, Phase.READING):
            return None
        if self.is_steady:
            return MainAction.APPLY
        if not self.is_tapped:
            return MainAction.BY_CLICK if self.has_sound else MainAction.BY_FLASH
        if self.is_mute:
            return MainAction.BY_FLASH
        return MainAction.AGAIN if self.phase is Phase.MEASURED else MainAction.START
