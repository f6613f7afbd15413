"""UI layer: the sentences of the calibration screen."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.calibration import (
    FINE_MARGIN_US,
    LARGEST_SPREAD_US,
    Calibration,
    CalibrationVerdict,
)
from sargam_desktop.domain.device_offset import DevicePair, OffsetSource
from sargam_desktop.domain.judgement import US_PER_MS
from sargam_desktop.domain.settings import OWN_PIANO
from sargam_desktop.ui.calibration.shown_round import MainAction, Phase, ShownRound
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.keyboard.computer_keys import COMPUTER_KEYBOARD
from sargam_desktop.ui.results.result_wording import ms_text, signed_ms_text

_LIMIT_MS = LARGEST_SPREAD_US // US_PER_MS


def devices_text(devices: DevicePair) -> str:
    """Return what a delay belongs to: "Keystation 61, sound through Digital Piano"."""
    if devices.output_name is None:
        words = QCoreApplication.translate("Calibration", "{input}, no sound output")
        return words.format(input=device_text(devices.input_name))
    words = QCoreApplication.translate("Calibration", "{input}, sound through {output}")
    return words.format(input=device_text(devices.input_name), output=device_text(devices.output_name))


def device_text(name: str) -> str:
    """Return the name of a device; those that are no devices of the learner's have one in each language."""
    own_names = {
        COMPUTER_KEYBOARD: QCoreApplication.translate("Calibration", "Computer keyboard"),
        OWN_PIANO: QCoreApplication.translate("Calibration", "Sargam's piano"),
    }
    return own_names.get(name, name)


def way_text(way: OffsetSource) -> str:
    """Return how a delay is found, in two words."""
    words = {
        OffsetSource.CLICK: QCoreApplication.translate("Calibration", "By click"),
        OffsetSource.FLASH: QCoreApplication.translate("Calibration", "By flash"),
        OffsetSource.PLAYING: QCoreApplication.translate("Calibration", "By playing"),
        OffsetSource.HAND: QCoreApplication.translate("Calibration", "By hand"),
    }
    return words[way]


def action_text(action: MainAction) -> str:
    """Return the words of the primary button."""
    words = {
        MainAction.START: QCoreApplication.translate("Calibration", "Start"),
        MainAction.AGAIN: QCoreApplication.translate("Calibration", "Again"),
        MainAction.APPLY: QCoreApplication.translate("Calibration", "Apply"),
        MainAction.BY_CLICK: QCoreApplication.translate("Calibration", "Measure by click"),
        MainAction.BY_FLASH: QCoreApplication.translate("Calibration", "Measure by flash"),
    }
    return words[action]


def tap_on_text() -> str:
    """Return the words of the button that makes the figure more exact."""
    words = QCoreApplication.translate("Calibration", "Tap on for ±{ms} ms")
    return words.format(ms=FINE_MARGIN_US // US_PER_MS)


def count_text(shown: ShownRound) -> str:
    """Return "17 of 24", or for what was played "63 notes"."""
    count = len(shown.measured.deviations_us)
    if not shown.is_tapped:
        return QCoreApplication.translate("Calibration", "{count} notes").format(count=count)
    if shown.phase is Phase.MEASURED:
        return QCoreApplication.translate("Calibration", "{count} taps").format(count=count)
    words = QCoreApplication.translate("Calibration", "{count} of {wanted}")
    return words.format(count=count, wanted=max(count, shown.wanted))


def stray_text(shown: ShownRound) -> str:
    """Say what does not count; empty when everything does."""
    said = []
    if shown.measured.stray_taps == 1:
        said.append(QCoreApplication.translate("Calibration", "1 stray tap, not counted"))
    elif shown.measured.stray_taps:
        words = QCoreApplication.translate("Calibration", "{count} stray taps, not counted")
        said.append(words.format(count=shown.measured.stray_taps))
    if shown.other_presses:
        words = QCoreApplication.translate("Calibration", "Only {input} is measured")
        said.append(words.format(input=device_text(shown.devices.input_name)))
    return " · ".join(said)


def instruction_text(shown: ShownRound) -> str:
    """Say what to do."""
    if shown.is_mute:
        return QCoreApplication.translate(
            "Calibration",
            "No click can be heard: there is no sound output. Choose one in Settings, or measure by flash.",
        )
    if shown.phase is Phase.READING:
        return QCoreApplication.translate("Calibration", "Reading your last sessions …")
    if not shown.is_tapped:
        return QCoreApplication.translate(
            "Calibration", "What you played in tempo mode lately. Each dot is a note, the band is the spread."
        )
    if shown.phase is Phase.MEASURED:
        return QCoreApplication.translate(
            "Calibration", "Each dot is a tap, the line their median, the band their spread."
        )
    return _tapping_text(is_flash=shown.way is OffsetSource.FLASH, is_begun=shown.phase is not Phase.READY)


def _tapping_text(*, is_flash: bool, is_begun: bool) -> str:
    if is_begun and is_flash:
        return QCoreApplication.translate("Calibration", "Tap with each flash.")
    if is_begun:
        return QCoreApplication.translate("Calibration", "Tap with each click.")
    if is_flash:
        return QCoreApplication.translate(
            "Calibration", "Start, then tap with each flash: any key of your keyboard, or the space bar."
        )
    return QCoreApplication.translate(
        "Calibration", "Start, then tap with each click: any key of your keyboard, or the space bar."
    )


def chip_of(shown: ShownRound) -> tuple[str, Tone] | None:
    """Return the verdict as a chip; None while there is none."""
    if shown.phase is not Phase.MEASURED:
        return None
    chips = {
        CalibrationVerdict.STEADY: (QCoreApplication.translate("Calibration", "Steady"), Tone.GOOD),
        CalibrationVerdict.UNSTEADY: (QCoreApplication.translate("Calibration", "Not steady"), Tone.WARM),
        CalibrationVerdict.TOO_FEW: (QCoreApplication.translate("Calibration", "Too few"), Tone.PLAIN),
    }
    return chips[shown.measured.verdict]


def verdict_text(shown: ShownRound) -> str:
    """Return the verdict with its numbers; empty while there is none."""
    measured = shown.measured
    if shown.phase is not Phase.MEASURED:
        return ""
    if measured.verdict is CalibrationVerdict.TOO_FEW:
        words = QCoreApplication.translate("Calibration", "{count} timed notes, {needed} are needed.")
        return words.format(count=len(measured.deviations_us), needed=measured.fewest)
    if measured.verdict is CalibrationVerdict.UNSTEADY:
        words = QCoreApplication.translate("Calibration", "Spread {spread} ms, limit {limit}. Not applied.")
        # A spread just beyond the limit does not read as the limit.
        spread_ms = max(_LIMIT_MS + 1, round(measured.spread_us / US_PER_MS))
        return words.format(spread=spread_ms, limit=_LIMIT_MS)
    return figures_text(measured)


def figures_text(measured: Calibration) -> str:
    """Return "Delay +42 ms, give or take 5 ms, spread 19 ms"."""
    words = QCoreApplication.translate(
        "Calibration", "Delay {median}, give or take {margin} ms, spread {spread}"
    )
    return words.format(
        median=signed_ms_text(measured.median_us),
        margin=ceil((measured.margin_us or 0) / US_PER_MS),
        spread=ms_text(measured.spread_us),
    )


def advice_text(shown: ShownRound) -> str:
    """Say what to do with the verdict; empty while there is none."""
    if shown.phase is not Phase.MEASURED:
        return ""
    if shown.can_tap_on:
        words = QCoreApplication.translate("Calibration", "About {count} more taps bring it to ±{ms} ms.")
        return words.format(count=shown.measured.more_taps, ms=FINE_MARGIN_US // US_PER_MS)
    if shown.is_steady:
        return QCoreApplication.translate("Calibration", "It is taken off every press before it is judged.")
    if shown.is_tapped:
        return QCoreApplication.translate("Calibration", "Tap again, a little slower.")
    if shown.measured.verdict is CalibrationVerdict.TOO_FEW:
        return QCoreApplication.translate(
            "Calibration", "Play a song in tempo mode on this keyboard, or tap instead."
        )
    return QCoreApplication.translate("Calibration", "Music varies more than taps do. Tap instead.")
