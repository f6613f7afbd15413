"""Command line: `sargam calibrate`."""

from __future__ import annotations

import argparse
import json
from typing import Final

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.calibration import (
    LARGEST_SPREAD_US,
    Calibration,
    CalibrationVerdict,
    TapKind,
    calibrate,
    calibrate_from_onsets,
)
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.judgement import US_PER_MS

_TAPS: Final = {
    TapKind.CLICK: "Taps     {count} on {beats} clicks",
    TapKind.FLASH: "Taps     {count} on {beats} flashes",
}


def calibrate_from(services: Services, arguments: argparse.Namespace) -> None:
    """Print the delay that recorded taps, or the sessions of the past, show.

    Raises:
        SargamError: Something cannot be read, the player is unsteady, or there is too little.
    """
    if arguments.from_history:
        _measure_play(services, arguments.input, as_json=arguments.json)
    else:
        _measure_taps(services, arguments.taps, as_json=arguments.json)


def _measure_taps(services: Services, path: str, *, as_json: bool) -> None:
    sheet = services.read_taps(path)
    measured = calibrate(sheet.beats_us, sheet.taps_us)
    if as_json:
        print(json.dumps(_fields(measured, sheet.kind.value)))
    _refuse_unsteady(measured, "Tap again, a little slower")
    _refuse_few(measured, "of the taps are on a beat", "Tap for longer")
    if not as_json:
        print("\n".join(_sentences(measured, _tap_lines(measured, sheet.kind, len(sheet.beats_us)))))


def _measure_play(services: Services, input_name: str | None, *, as_json: bool) -> None:
    measured = calibrate_from_onsets(services.read_played_onsets(input_name))
    if as_json:
        print(json.dumps(_fields(measured, "playing")))
    _refuse_unsteady(measured, "Tap to a click instead")
    _refuse_few(measured, "notes were timed", "Play more in tempo mode")
    if not as_json:
        print(
            "\n".join(
                _sentences(
                    measured, [say("Notes    {count}, the newest").format(count=len(measured.deviations_us))]
                )
            )
        )


def _refuse_unsteady(measured: Calibration, what_to_do: str) -> None:
    if measured.verdict is CalibrationVerdict.UNSTEADY:
        limit_ms = LARGEST_SPREAD_US // US_PER_MS
        # A spread just beyond the limit does not read as the limit.
        spread_ms = max(limit_ms + 1, _ms(measured.spread_us))
        raise SargamError(f"Spread {spread_ms} ms, limit {limit_ms}. Not applied", what_to_do)


def _refuse_few(measured: Calibration, what_they_are: str, what_to_do: str) -> None:
    if measured.verdict is CalibrationVerdict.TOO_FEW:
        count = len(measured.deviations_us)
        raise SargamError(f"{count} {what_they_are}, {measured.fewest} are needed. Not applied", what_to_do)


def _sentences(measured: Calibration, counted: list[str]) -> list[str]:
    margin_us, median = measured.margin_us or 0, f"{_ms(measured.median_us):+}"
    return [
        say("Median   {median} ms, give or take {margin} ms").format(median=median, margin=_ms(margin_us)),
        say("Spread   {spread} ms, limit {limit}").format(
            spread=_ms(measured.spread_us), limit=_ms(LARGEST_SPREAD_US)
        ),
        *counted,
        say("Verdict  steady: {median} ms can be set as the delay").format(median=median),
    ]


def _tap_lines(measured: Calibration, kind: TapKind, beats: int) -> list[str]:
    return [
        say(_TAPS[kind]).format(count=len(measured.deviations_us), beats=beats),
        say("Strays   {count}").format(count=measured.stray_taps),
    ]


def _fields(measured: Calibration, kind: str) -> dict[str, object]:
    margin_us = measured.margin_us
    return {
        "kind": kind,
        "medianMs": measured.median_us / US_PER_MS,
        "marginMs": None if margin_us is None else margin_us / US_PER_MS,
        "spreadMs": measured.spread_us / US_PER_MS,
        "taps": len(measured.deviations_us),
        "strays": measured.stray_taps,
        "verdict": measured.verdict.value,
    }


def _ms(us: int) -> int:
    return round(us / US_PER_MS)
