"""Tutor, doctor: puts a finding together from its sentences and figures."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.doctor import doctor_wording as words
from sargam_desktop.tutor.doctor.findings import Action, ActionKind, Fault, Finding, Severity

LOOK_AGAIN: Final = Action(ActionKind.LOOK_AGAIN)
MEASURE_DELAY: Final = Action(ActionKind.MEASURE_DELAY)

_S: Final = Severity
_SEVERITIES: Final = {
    Fault.NO_MIDI_SYSTEM: _S.BROKEN,
    Fault.NO_DEVICE: _S.BROKEN,
    Fault.OTHER_DEVICE: _S.BROKEN,
    Fault.LOST_DEVICE: _S.BROKEN,
    Fault.PORT_BUSY: _S.BROKEN,
    Fault.SILENT_DEVICE: _S.BROKEN,
    Fault.NO_AUDIO_DEVICE: _S.BROKEN,
    Fault.OUTPUT_AWAY: _S.BROKEN,
    Fault.NO_NOTES: _S.SPOILING,
    Fault.DOUBLED_NOTES: _S.SPOILING,
    Fault.ODD_CHANNEL: _S.SPOILING,
    Fault.FIXED_VELOCITY: _S.SPOILING,
    Fault.STUCK_KEYS: _S.SPOILING,
    Fault.AUDIO_GAPS: _S.SPOILING,
    Fault.AUDIO_LATE: _S.SPOILING,
    Fault.BLUETOOTH: _S.SPOILING,
    Fault.DOUBLE_SOUND: _S.NOTE,
    Fault.SOUND_OFF: _S.NOTE,
    Fault.CHANNELS_IGNORED: _S.NOTE,
    Fault.LOUDNESS_FIXED: _S.NOTE,
    Fault.BUFFER_LARGE: _S.NOTE,
}


def observed(template: str, **places: str | int) -> Wording:
    """Return a sentence with its figures."""
    return Wording(template, tuple(places.items()))


def find(fault: Fault, seen: Wording, action: Action, hint: Wording | None = None) -> Finding:
    """Return a finding; its name and explanation take their places from the figures that were seen."""
    return Finding(
        fault,
        _SEVERITIES[fault],
        Wording(words.NAMES[fault], seen.values),
        Wording(words.EXPLANATIONS[fault], seen.values),
        seen,
        action,
        Wording(words.ACTIONS[action.kind], (("target", action.target), ("number", action.number))),
        hint,
        str(dict(seen.values).get("device", "")),
    )
