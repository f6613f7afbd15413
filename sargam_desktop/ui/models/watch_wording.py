"""UI layer: the watched folder, and what came out of it, in the learner's language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.models.import_wording import outcome_text, summary_text


class WatchState(NamedTuple):
    """The watched folder as the learner is shown it.

    Attributes:
        folder: Its path, None while none is watched.
        is_there: It was found when it was looked for last.
        has_report: Something has come out of it since the program started.
    """

    folder: str | None = None
    is_there: bool = True
    has_report: bool = False


def folder_name(folder: str) -> str:
    """Return the last part of a path, for example "Downloads"; of a root the root."""
    return PurePath(folder).name or folder


def watch_text(state: WatchState) -> str:
    """Say in a few words what is watched."""
    if state.folder is None:
        return QCoreApplication.translate("Watch", "Watch a folder…")
    said = QCoreApplication.translate("Watch", "Watching “{folder}”")
    if not state.is_there:
        said = QCoreApplication.translate("Watch", "“{folder}” is not there")
    return said.format(folder=folder_name(state.folder))


def gone_text(folder: str) -> str:
    """Say that a folder has gone, and what is to be done."""
    said = QCoreApplication.translate(
        "Watch",
        "The folder “{folder}” is not there, or closed. Songs in it come in when it is back.",
    )
    return said.format(folder=folder_name(folder))


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
