"""UI layer: where a take is to be written, asked with the system's own dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.tutor.file_names import file_name


def ask_where(parent: QWidget, record: SessionRecord, write: Callable[[str, bool], None]) -> QFileDialog:
    """Ask for a file without holding anything up, then call `write`.

    Args:
        parent: The window.
        record: The take, for the suggested name.
        write: Told the path, and whether the expected notes are wanted too.
    """
    both = QCoreApplication.translate("Export", "Your notes and the expected ones (*.mid)")
    own = QCoreApplication.translate("Export", "Your notes alone (*.mid)")
    dialog = QFileDialog(parent, QCoreApplication.translate("Export", "Export as MIDI"), _folder())
    dialog.setObjectName("export")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([both, own])
    dialog.setDefaultSuffix("mid")
    dialog.selectFile(suggested_name(record))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: write(path, dialog.selectedNameFilter() != own))
    dialog.open()
    return dialog


def suggested_name(record: SessionRecord) -> str:
    """Return a name for the file of a take, for example "Ode to Joy 2026-03-01 12.05.mid"."""
    when = record.started_at.astimezone().strftime("%Y-%m-%d %H.%M")
    return file_name(f"{record.title[:80].strip(' .')} {when}", ".mid")


def _folder() -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    return folder if Path(folder).is_dir() else QDir.homePath()
