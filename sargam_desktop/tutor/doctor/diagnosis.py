"""Tutor, doctor: from what was observed to what is wrong, the worst first."""

from __future__ import annotations

from sargam_desktop.tutor.doctor.findings import Finding, Severity
from sargam_desktop.tutor.doctor.input_faults import input_faults
from sargam_desktop.tutor.doctor.note_faults import note_faults
from sargam_desktop.tutor.doctor.observations import Observations
from sargam_desktop.tutor.doctor.sound_faults import sound_faults


def diagnose(seen: Observations) -> tuple[Finding, ...]:
    """Return what is wrong; empty where all is well.

    A function of what was observed: it reads no clock and asks no device.
    """
    found = [*input_faults(seen), *note_faults(seen), *sound_faults(seen)]
    return tuple(sorted(found, key=lambda finding: list(Severity).index(finding.severity)))
