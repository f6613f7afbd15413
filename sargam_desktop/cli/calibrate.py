"""Command line: `sargam calibrate`."""

from __future__ import annotations

import json
from typing import Final

from sargam_desktop.cli.services import Services
from sargam_desktop.domain.calibration import (
    FEWEST_TAPS,
    LARGEST_SPREAD_US,
    Calibration,
    CalibrationVerdict,
    TapKind,
    calibrate,
)
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.judgement import US_PER_MS

_EACH: Final = {TapKind.CLICK: "clicks", TapKind.FLASH: "flashes"}


def measure_taps(services: Services, path: str, *, as_json: bool) -> None:
    """Print the delay that the taps in the file `path` show.

    Raises:
        SargamError: The file cannot be read, the taps are unsteady, or there are too few.
    """
    sheet = services.read_taps(path)
    measured = calibrate(sheet.beats_us, sheet.taps_us)
    if as_json:
        print(json.dumps(_fields(measured, sheet.kind)))
    _refuse_unusable(measured)
    if not as_json:
        print("\n".join(_sentences(measured, sheet.kind, len(sheet.beats_us))))


def _refuse_unusable(measured: Calibration) -> None:
    count = len(measured.deviations_us)
    match measured.verdict:
        case CalibrationVerdict.UNSTEADY:
            limit_ms = LARGEST_SPREAD_US // US_PER_MS
            # A spread just beyond the limit does not read as the limit.
            spread_ms = max(limit_ms + 1, _ms(measured.spread_us))
            raise SargamError(
                f"Spread {spread_ms} ms, limit {limit_ms}. Not applied", "Tap again, a little slower"
            )
        case CalibrationVerdict.TOO_FEW:
            raise SargamError(
                f"{count} of the taps are on a beat, {FEWEST_TAPS} are needed. Not applied", "Tap for longer"
            )
        case CalibrationVerdict.STEADY:
            return


def _sentences(measured: Calibration, kind: TapKind, beats: int) -> list[str]:
    margin_us = measured.margin_us or 0
    return [
        f"Median   {_ms(measured.median_us):+} ms, give or take {_ms(margin_us)} ms",
        f"Spread   {_ms(measured.spread_us)} ms, limit {_ms(LARGEST_SPREAD_US)}",
        f"Taps     {len(measured.deviations_us)} on {beats} {_EACH[kind]}",
        f"Strays   {measured.stray_taps}",
        f"Verdict  steady: {_ms(measured.median_us):+} ms can be set as the delay",
    ]


def _fields(measured: Calibration, kind: TapKind) -> dict[str, object]:
    margin_us = measured.margin_us
    return {
        "kind": kind.value,
        "medianMs": measured.median_us / US_PER_MS,
        "marginMs": None if margin_us is None else margin_us / US_PER_MS,
        "spreadMs": measured.spread_us / US_PER_MS,
        "taps": len(measured.deviations_us),
        "strays": measured.stray_taps,
        "verdict": measured.verdict.value,
    }


def _ms(us: int) -> int:
    return round(us / US_PER_MS)
