"""UI layer: which backup is gone back to, what is in it, and what becomes of what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from sargam_desktop.tutor.backups import Kept, RestoreManner
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.learners.field_grid import FieldDialog, primary
from sargam_desktop.ui.settings.data_section import qt_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sargam_desktop.tutor.backups import RestorePreview
    from sargam_desktop.tutor.daily_backups import ShelvedBackup
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class RestoreDialog(FieldDialog):
    """First a list of backups and a way to a file; then, once it was looked into, what it would do.

    Thread: GUI.

    Signals:
        look_requested: The path of a backup that is to be looked into.
        restore_requested: The path of the one that was looked into, and a `RestoreManner`.
    """

    look_requested = Signal(str)
    restore_requested = Signal(str, object)

    def __init__(self, theme: ThemeController, backups: list[ShelvedBackup], parent: QWidget) -> None:
        """Show `backups`, newest first."""
        super().__init__(theme, self.tr("Restore"), primary(theme, self.tr("Restore")), parent)
        self.setObjectName("restore")
        self._path = ""
        self.shelf = ComboBox(theme, self.tr("Backup"))
        self.file = Button(theme, self.tr("Choose a file…"), icon="folder")
        self.file.setAutoDefault(False)
        self.preview = word_label("body", "primary")
        self.manner = ComboBox(theme, self.tr("What is here"))
        self.add_sentence(
            self.tr("Choose a backup, or a file. What is here now is backed up before anything changes.")
        )
        for backup in backups:
            self.shelf.addItem(_row_text(backup), backup.path)
        if backups:
            self.add_field(self.tr("Backup"), self.shelf)
        self.add_field("" if backups else self.tr("Backup"), self.file)
        self.add_field(self.tr("What is here"), self.manner)
        self.manner.addItem(self.tr("Stays; what is missing comes"), RestoreManner.ADD)
        self.manner.addItem(self.tr("Goes; the backup takes its place"), RestoreManner.REPLACE)
        self.column.insertWidget(self.column.count() - 2, self.preview)
        self.shelf.activated.connect(self._take_row)
        self.file.clicked.connect(self._ask_file)
        self._act.setEnabled(False)

    def look_into_newest(self) -> None:
        """Have the newest backup looked into, if there is one."""
        if self.shelf.count():
            self._take_row(0)

    @Slot()
    def accept(self) -> None:
        """Have it restored, once it was looked into."""
        if self._path and self._act.isEnabled():
            self.wait()
            self.restore_requested.emit(self._path, self.manner.currentData())

    def show_preview(self, path: str, preview: RestorePreview) -> None:
        """Say what is in a backup, if it is still the chosen one."""
        if path != self._path:
            return
        made = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(preview.backup.made_at.timestamp())),
            QLocale.FormatType.ShortFormat,
        )
        head = self.tr("{name}: made on {made} by Sargam {version}").format(
            name=Path(path).name, made=made, version=preview.backup.version
        )
        lines = [
            self.tr("{what}: {there} in it, {new} of them not here; {here} here now").format(
                what=_NAMES[count.kept](), there=count.in_backup, new=count.new, here=count.here
            )
            for count in preview.counts
        ]
        self.preview.setText("\n".join([head, *lines]))
        self._act.setEnabled(True)
        self._grow()

    def show_bad(self, path: str, text: str) -> None:
        """Say why a backup cannot be used."""
        if path == self._path:
            self.preview.setText("")
            self.show_trouble(text)
            self._act.setEnabled(False)

    def choose(self, path: str) -> None:
        """Have a backup looked into."""
        self._path = path
        self.wait()
        self.preview.setText(self.tr("Looking into {name}…").format(name=Path(path).name))
        self.look_requested.emit(path)

    def _grow(self) -> None:
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))

    @Slot(int)
    def _take_row(self, row: int) -> None:
        self.choose(self.shelf.itemData(row))

    @Slot()
    def _ask_file(self) -> None:
        kinds = self.tr("Backups (*.sargam-backup);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Restore"), "", kinds)
        if path:
            self.shelf.setCurrentIndex(-1)
            self.choose(path)


def _row_text(backup: ShelvedBackup) -> str:
    day = QLocale().toString(qt_day(backup.day), QLocale.FormatType.LongFormat)
    text = (
        QCoreApplication.translate("RestoreDialog", "{day}, before a restore").format(day=day)
        if backup.is_before_restore
        else day
    )
    return f"{text} · {QLocale().formattedDataSize(backup.size)}"


_NAMES: Final[dict[Kept, Callable[[], str]]] = {
    Kept.LEARNERS: lambda: QCoreApplication.translate("RestoreDialog", "Learners"),
    Kept.SESSIONS: lambda: QCoreApplication.translate("RestoreDialog", "Sessions"),
    Kept.SONGS: lambda: QCoreApplication.translate("RestoreDialog", "Imported songs"),
    Kept.LESSONS: lambda: QCoreApplication.translate("RestoreDialog", "Lessons begun"),
    Kept.MARKS: lambda: QCoreApplication.translate("RestoreDialog", "Songs marked"),
}
