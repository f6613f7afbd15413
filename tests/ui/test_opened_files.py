from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from sargam_desktop.adapters.system.paths import resources_folder
from sargam_desktop.ui.application import Application
from sargam_desktop.ui.opened_files import OpenedFiles


class Program(QObject):
    """What of the application opens files."""

    started = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def open_file(self, path: str) -> None:
        self.opened.append(path)


@pytest.fixture
def program(qapp: QApplication) -> Program:
    del qapp
    return Program()


def _files(app: QApplication, program: Program, first: str | None = None) -> OpenedFiles:
    return OpenedFiles(app, cast("Application", program), resources_folder(), first)


def test_the_file_that_was_named_opens_when_the_songs_are_there_and_only_once(
    qapp: QApplication, program: Program
) -> None:
    _files(qapp, program, "tune.mid")
    assert program.opened == []
    program.started.emit()
    program.started.emit()
    assert program.opened == ["tune.mid"]
    assert not qapp.windowIcon().isNull()


def test_a_file_that_macos_names_opens_at_once_or_when_the_program_has_started(
    qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    files = _files(qapp, program)
    early, late = str(tmp_path / "early.mxl"), str(tmp_path / "late.mid")
    assert files.eventFilter(qapp, QFileOpenEvent(QUrl.fromLocalFile(early)))
    assert program.opened == []
    program.started.emit()
    files.eventFilter(qapp, QFileOpenEvent(QUrl.fromLocalFile(late)))
    assert program.opened == [early, late]
