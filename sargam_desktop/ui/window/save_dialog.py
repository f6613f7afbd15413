"""UI layer: where a file is to be written, asked with the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_Place = QStandardPaths.StandardLocation
_translate = QCoreApplication.translate


def ask_where(parent: QWidget, name: str, write: Callable[[str], None]) -> QFileDialog:
    """Ask for a file without holding anything up, then call `write` with its path.

    It begins in the learner's documents, and asks again before a file that is there is replaced.

    Args:
        parent: The window.
        name: The suggested name, with its ending.
        write: Told the path.
    """
    title = _translate("Export", "Export {name}").format(name=name)
    dialog = QFileDialog(parent, title, documents_folder(), kind_of_file(name))
    dialog.setObjectName("save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(PurePath(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def kind_of_file(name: str) -> str:
    """Return what a file dialog shows, for example "MIDI (*.mid)"."""
    suffix = PurePath(name).suffix
    kinds = {
        ".mid": _translate("Export", "MIDI"),
        ".musicxml": _translate("Export", "MusicXML"),
        ".pdf": _translate("Export", "PDF"),
        ".sargam": _translate("Export", "Sargam text"),
        ".csv": _translate("Export", "Table"),
        ".json": _translate("Export", "JSON"),
    }
    return f"{kinds.get(suffix.lower(), _translate('Export', 'Song'))} (*{suffix})"


def documents_folder() -> str:
    """Return the learner's folder of documents, their home where there is none."""
    folder = QStandardPaths.writableLocation(_Place.DocumentsLocation)
    return folder if Path(folder).is_dir() else QDir.homePath()
