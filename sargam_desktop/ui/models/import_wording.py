"""UI layer: what became of an imported file, as the window says it, in the learner's language."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.ui.language import spoken_paragraph
from sargam_desktop.ui.models.number_wording import filled

#: The sentences are those of `domain.import_report.TEMPLATES`.
_CONTEXT: Final = "Import"


def outcome_text(outcome: ImportOutcome) -> str:
    """Say in one line what became of a file."""
    if outcome.state is ImportState.REFUSED:
        return spoken_paragraph(outcome.reason)
    if outcome.state is ImportState.DUPLICATE:
        text = QCoreApplication.translate(_CONTEXT, "already in the library as “{title}”")
        return text.format(title="" if outcome.song is None else outcome.song.title)
    wordings = () if outcome.report is None else outcome.report.wordings()
    return "; ".join(filled(said, QCoreApplication.translate(_CONTEXT, said.template)) for said in wordings)


def summary_text(outcomes: Sequence[ImportOutcome]) -> str:
    """Say how many files were imported, were there already, and could not be read."""
    sentences = {
        ImportState.IMPORTED: QCoreApplication.translate(_CONTEXT, "{count} imported"),
        ImportState.DUPLICATE: QCoreApplication.translate(_CONTEXT, "{count} already in the library"),
        ImportState.REFUSED: QCoreApplication.translate(_CONTEXT, "{count} could not be read"),
    }
    counts = {state: sum(outcome.state is state for outcome in outcomes) for state in sentences}
    told = [state for state in sentences if counts[state] or state is ImportState.IMPORTED]
    return ", ".join(sentences[state].format(count=counts[state]) for state in told)
