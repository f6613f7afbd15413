"""Domain: the delay that was found for a keyboard and a sound output (docs/calibration.md)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

#: Larger ones are mistakes, whoever made them.
LARGEST_OFFSET_US: Final = 1_000_000
#: So many are kept, the newest; nobody owns more devices.
MOST_OFFSETS: Final = 200


class OffsetSource(StrEnum):
    """How a delay was found."""

    CLICK = "click"
    FLASH = "flash"
    PLAYING = "playing"
    HAND = "hand"


class DevicePair(NamedTuple):
    """What a delay belongs to.

    Attributes:
        input_name: Name of the MIDI input, or of the computer keyboard.
        output_name: Name of the MIDI output, None where nothing sounds.
    """

    input_name: str
    output_name: str | None


@dataclass(frozen=True, slots=True)
class DeviceOffset:
    """A delay, and how it was found.

    Attributes:
        devices: What it belongs to.
        offset_us: Delay of player and devices, late > 0: the median, or what was typed.
        source: How it was found.
        found_at: When, aware, UTC.
        spread_us: Standard deviation of the taps or onsets; None by hand.
        taps: How many counted; 0 by hand.
    """

    devices: DevicePair
    offset_us: int
    source: OffsetSource
    found_at: datetime
    spread_us: int | None = None
    taps: int = 0


def latest_offset(offsets: tuple[DeviceOffset, ...], devices: DevicePair) -> DeviceOffset | None:
    """Return the one that counts for `devices`: the one found last, whatever the clock said."""
    return next((each for each in reversed(offsets) if each.devices == devices), None)


def with_latest(offsets: tuple[DeviceOffset, ...], found: DeviceOffset) -> tuple[DeviceOffset, ...]:
    """Return `offsets` with `found` as the last; one is kept for each pair and way of finding it."""
    others = [o for o in offsets if (o.devices, o.source) != (found.devices, found.source)]
    return (*others, found)[-MOST_OFFSETS:]
