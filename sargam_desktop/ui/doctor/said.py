"""UI layer: the connection doctor's sentences in the learner's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sargam_desktop.tutor.doctor.findings import Severity
from sargam_desktop.ui.components.status_chip import Tone

if TYPE_CHECKING:
    from sargam_desktop.domain.wording import Wording

TONES = {Severity.BROKEN: Tone.BAD, Severity.SPOILING: Tone.WARM, Severity.NOTE: Tone.INFO}


def said(wording: Wording) -> str:
    """Return a sentence with its figures."""
    return wording.filled(QCoreApplication.translate("Doctor", wording.template))


def severity_text(severity: Severity) -> str:
    """Return how much a finding matters, in a word."""
    words = {
        Severity.BROKEN: QCoreApplication.translate("Doctor", "Does not work"),
        Severity.SPOILING: QCoreApplication.translate("Doctor", "May spoil play"),
        Severity.NOTE: QCoreApplication.translate("Doctor", "Good to know"),
    }
    return words[severity]
