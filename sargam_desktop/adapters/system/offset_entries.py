"""Adapters, system: measured delays as entries of the settings file."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any, Final

from sargam_desktop.domain.device_offset import (
    LARGEST_OFFSET_US,
    MOST_OFFSETS,
    DeviceOffset,
    DevicePair,
    OffsetSource,
)

_log = logging.getLogger(__name__)

_LONGEST_NAME: Final = 500
_MOST_TAPS: Final = 1_000_000


def offset_entry(offset: DeviceOffset) -> dict[str, object]:
    """Return the JSON object that `read_offsets` reads."""
    return {
        "input": offset.devices.input_name,
        "output": offset.devices.output_name,
        "offset_us": offset.offset_us,
        "source": offset.source.value,
        "found_at": offset.found_at.isoformat(),
        "spread_us": offset.spread_us,
        "taps": offset.taps,
    }


def read_offsets(value: object) -> tuple[DeviceOffset, ...]:
    """Return the delays of a list of entries; one that makes no sense costs only itself.

    Raises:
        TypeError: `value` is no list.
    """
    if not isinstance(value, list):
        raise TypeError("not a list of delays")
    return tuple(offset for entry in value[-MOST_OFFSETS:] if (offset := _read(entry)) is not None)


def _read(entry: Any) -> DeviceOffset | None:  # noqa: ANN401 (any JSON)
    try:
        return DeviceOffset(
            DevicePair(_name(entry["input"]), None if entry["output"] is None else _name(entry["output"])),
            _whole(entry["offset_us"], -LARGEST_OFFSET_US, LARGEST_OFFSET_US),
            OffsetSource(entry["source"]),
            _moment(entry["found_at"]),
            None if entry["spread_us"] is None else _whole(entry["spread_us"], 0, LARGEST_OFFSET_US),
            _whole(entry["taps"], 0, _MOST_TAPS),
        )
    except (TypeError, ValueError, KeyError, OverflowError):
        _log.warning("a measured delay in the settings makes no sense and is left out")
        return None


def _name(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise TypeError("not a name")
    value.encode()  # half a surrogate pair could be read, but never be written again
    return value


def _whole(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("out of range")
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise TypeError("not a time")
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment.astimezone(UTC)
