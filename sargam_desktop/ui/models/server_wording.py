"""UI layer: a school's server in the learner's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from sargam_desktop.tutor.server_choice import ServerReport


def place_text(place: str | None, *, is_fixed: bool = False) -> str:
    """Say where the data are kept."""
    if place is None:
        return QCoreApplication.translate("Server", "Your data are kept on this computer.")
    said = QCoreApplication.translate("Server", "Your data are kept on {place}.")
    if is_fixed:
        said = QCoreApplication.translate(
            "Server", "Your data are kept on {place}, as SARGAM_DATABASE_URL says."
        )
    return said.format(place=place)


def report_text(report: ServerReport) -> str:
    """Say what a try of the connection found."""
    if report.learners is None:
        said = QCoreApplication.translate(
            "Server", "The connection works. The database is empty; Sargam prepares it at the next start."
        )
    elif report.is_old:
        said = QCoreApplication.translate(
            "Server",
            "The connection works, but the data are of an older version. Run “sargam db upgrade” first.",
        )
    else:
        said = QCoreApplication.translate("Server", "The connection works. Learners there: {count}.")
    return " ".join([said.format(count=report.learners), *_warnings(report)])


def is_ready(report: ServerReport) -> bool:
    """Tell whether nothing is left to be done on the server."""
    return not report.is_old and report.is_guarded


def next_start_text(place: str | None) -> str:
    """Say what comes of a choice."""
    if place is None:
        return QCoreApplication.translate("Server", "From the next start on, this computer keeps your data.")
    said = QCoreApplication.translate("Server", "From the next start on, {place} keeps your data.")
    return said.format(place=place)


def _warnings(report: ServerReport) -> list[str]:
    warnings = []
    if not report.is_secure:
        warnings.append(
            QCoreApplication.translate("Server", "It is not encrypted: add ?sslmode=verify-full.")
        )
    if not report.is_guarded:
        warnings.append(
            QCoreApplication.translate(
                "Server", "This role may see every row: give Sargam one that is no superuser."
            )
        )
    return warnings
