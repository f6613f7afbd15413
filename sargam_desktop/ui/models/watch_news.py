"""UI layer: what came out of the watched folder, in the learner's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.models.import_wording import outcome_text, summary_text
from sargam_desktop.ui.models.watch_wording import folder_name


def news_text(folder: str, outcomes: Sequence[ImportOutcome]) -> str:
    """Say what came out of a folder: of one file by name, of several by count."""
    said = QCoreApplication.translate("Watch", "From “{folder}”: {news}")
    news = _of_one(outcomes[0]) if len(outcomes) == 1 else summary_text(outcomes)
    return said.format(folder=folder_name(folder), news=news)


def news_tone(outcomes: Sequence[ImportOutcome]) -> Tone:
    """Return how it is meant."""
    states = {outcome.state for outcome in outcomes}
    if ImportState.REFUSED in states:
        return Tone.WARM
    return Tone.GOOD if ImportState.IMPORTED in states else Tone.INFO


def _of_one(outcome: ImportOutcome) -> str:
    if outcome.state is ImportState.IMPORTED and outcome.song is not None:
        said = QCoreApplication.translate("Watch", "“{title}” is in your library")
        return said.format(title=outcome.song.title)
    return outcome_text(outcome)
