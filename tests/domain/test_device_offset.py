from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sargam_desktop.domain.device_offset import (
    MOST_OFFSETS,
    DeviceOffset,
    DevicePair,
    OffsetSource,
    latest_offset,
    with_latest,
)
from sargam_desktop.domain.settings import Settings

PIANO = DevicePair("Keystation 61", "Digital Piano")
SILENT = DevicePair("Keystation 61", None)
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def found(devices: DevicePair, ms: int, source: OffsetSource = OffsetSource.CLICK) -> DeviceOffset:
    return DeviceOffset(devices, ms * 1000, source, NOW, 12_000, 24)


def test_each_pair_of_devices_has_its_own_delay() -> None:
    settings = Settings(offset_us=5_000, offsets=(found(PIANO, 40), found(SILENT, 12)))
    assert settings.offset_for(PIANO) == 40_000
    assert settings.offset_for(SILENT) == 12_000


def test_a_pair_that_was_never_measured_has_the_delay_set_for_all() -> None:
    settings = Settings(offset_us=5_000, offsets=(found(PIANO, 40),))
    assert settings.offset_for(DevicePair("Computer keyboard", None)) == 5_000


def test_what_was_found_last_counts_even_if_the_clock_of_the_computer_went_back() -> None:
    by_hand = DeviceOffset(PIANO, 7_000, OffsetSource.HAND, NOW - timedelta(days=400))
    offsets = with_latest((found(PIANO, 40),), by_hand)
    assert latest_offset(offsets, PIANO) == by_hand
    assert len(offsets) == 2


def test_a_new_measurement_of_the_same_kind_replaces_the_old_one() -> None:
    offsets = with_latest((found(PIANO, 40), found(SILENT, 12)), found(PIANO, 44))
    assert offsets == (found(SILENT, 12), found(PIANO, 44))


def test_no_more_than_so_many_are_kept() -> None:
    offsets: tuple[DeviceOffset, ...] = ()
    for number in range(MOST_OFFSETS + 5):
        offsets = with_latest(offsets, found(DevicePair(f"Device {number}", None), number))
    assert (len(offsets), offsets[0].offset_us) == (MOST_OFFSETS, 5_000)
