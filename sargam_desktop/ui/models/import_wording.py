"""UI layer: what became of an imported file, as the window says it, in the learner's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.import_report import ImportOutcome, ImportState

#: The sentences are those of `domain.import_report.TEMPLATES`.
_CONTEXT: Final = "Import"


def outcome_text(outcome: ImportOutcome) -> str:
    """Say in one line what became of a file."""
    if outcome.state is ImportState.REFUSED:
        return outcome.reason
    if outcome.state is ImportState.DUPLICATE:
        text = QCoreApplication.translate(_CONTEXT, "already in the library as “{title}”")
        return text.format(title="" if outcome.song is None else outcome.song.title)
    wordings = () if outcome.report is None else outcome.report.wordings()
    return "; ".join(said.filled(QCoreApplication.translate(_CONTEXT, said.template)) for said in wordings)
