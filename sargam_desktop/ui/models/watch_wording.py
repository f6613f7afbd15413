"""UI layer: the watched folder in the learner's language."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


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
