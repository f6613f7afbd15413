"""Adapter: reads a round of tapping from a JSON file (docs/calibration.md)."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from sargam_desktop.adapters.importers.json_fields import (
    check_number,
    read_choice,
    read_list,
    read_object,
    refuse,
    refusing,
)
from sargam_desktop.domain.calibration import TapKind, TapSheet
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.judgement import US_PER_MS

_PAGE: Final = "docs/calibration.md"
_LARGEST_FILE_MEBIBYTES: Final = 1
#: At two taps a second more than eight minutes; the median looks at every pair of taps.
_MOST_TIMES: Final = 1000
_FEWEST_BEATS: Final = 2
_LATEST_MS: Final = 24 * 60 * 60 * 1000


def read_taps(path: Path) -> TapSheet:
    """Read the JSON file at `path`.

    Raises:
        UnreadableFileError: There is no such file, it is too large, it is not JSON, or a field
            is missing, of a wrong type, or out of range.
    """
    with refusing(UnreadableFileError, "The file of taps", _PAGE):
        return _sheet_of(read_object(path, _PAGE, _LARGEST_FILE_MEBIBYTES))


def _sheet_of(fields: dict[str, Any]) -> TapSheet:
    beats_us = _read_times(fields, "beats")
    if len(beats_us) < _FEWEST_BEATS:
        refuse(f"beats has fewer than {_FEWEST_BEATS} times")
    if any(earlier >= later for earlier, later in pairwise(beats_us)):
        refuse("beats do not rise")
    taps_us = _read_times(fields, "taps")
    return TapSheet(read_choice(fields, "kind", TapKind) or TapKind.CLICK, beats_us, taps_us)


def _read_times(fields: dict[str, Any], name: str) -> tuple[int, ...]:
    if name not in fields:
        refuse(f"{name} is missing")
    times_ms = read_list(fields, name, "times", _MOST_TIMES)
    return tuple(
        round(US_PER_MS * check_number(at_ms, f"{name}[{i}]", 0, _LATEST_MS))
        for i, at_ms in enumerate(times_ms)
    )
