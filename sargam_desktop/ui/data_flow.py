"""UI layer: what is done with all data at once: backed up, restored, exported, deleted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.daily_backup import DailyBackup
from sargam_desktop.ui.data_work import DataWork
from sargam_desktop.ui.main_window import NotifyAction
from sargam_desktop.ui.settings.data_section import qt_day
from sargam_desktop.ui.window.screen import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.backups import Backup, Progress, RestoreManner, RestorePreview
    from sargam_desktop.tutor.daily_backups import ShelvedBackup
    from sargam_desktop.tutor.export_everything import ExportReport
    from sargam_desktop.tutor.profile_ports import Holdings
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.data.delete_dialog import DeleteDialog
    from sargam_desktop.ui.data.restore_dialog import RestoreDialog
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.settings.data_section import DataSection
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_ENDING: Final = ".sargam-backup"
_ZIP: Final = ".zip"


class DataFlow(QObject):
    """Does what is wished in Settings, Data, and has the backup of the day made.

    Thread: GUI.
    """

    _section: DataSection
    _theme: ThemeController

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        settings: Callable[[], Settings],
        begin_anew: Callable[[], None],
    ) -> None:
        """Do nothing yet.

        Args:
            window: Where it is told.
            backstage: The program behind the window.
            settings: Returns what was chosen.
            begin_anew: Opens the window again, after the data were replaced.
        """
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._settings = settings
        self._begin_anew = begin_anew
        self._reading = Background(self)
        self._work = DataWork(self)
        self._daily: DailyBackup | None = None

    def begin(self) -> None:
        """Have the backup of each day made from now on."""
        if self._daily is None:
            self._daily = DailyBackup(self._window, self._backstage, self._settings)
            self._daily.made.connect(self._show_last)

    def attend(self, section: DataSection, theme: ThemeController) -> None:
        """Do from now on what is wished in the section."""
        self._section, self._theme = section, theme
        section.show_place(self._backstage.data_folder, are_data_here=self._backstage.are_data_here)
        section.folder_pressed.connect(self._open_folder)
        section.backup_pressed.connect(self._ask_backup)
        section.restore_pressed.connect(self._ask_restore)
        section.export_pressed.connect(self._ask_export)
        section.delete_pressed.connect(self._ask_delete)
        section.cancel_pressed.connect(self._work.cancel)
        self._work.progressed.connect(section.show_progress)
        self._work.settled.connect(section.show_ready)
        self._show_last()

    def end(self) -> None:
        """Give up what is under way; nothing is left half-written."""
        if self._daily is not None:
            self._daily.end()
        self._work.end()
        self._reading.finish()

    # ---- where they are

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._backstage.data_folder))

    @Slot()
    def _show_last(self) -> None:
        if self._window.is_built(SETTINGS) or hasattr(self, "_section"):
            self._read_shelf(self._section.show_last)

    def _read_shelf(self, take: Callable[[list[ShelvedBackup]], object]) -> None:
        read = partial(self._backstage.daily_backups.list_backups, self._settings().backups_folder)
        self._reading.run(read, lambda found: _only(take, found), self._tell)

    # ---- backing up

    @Slot()
    def _ask_backup(self) -> None:
        proposed = str(Path(QDir.homePath()) / f"sargam{_ENDING}")
        kinds = self.tr("Backups (*.sargam-backup)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Back up now"), proposed, kinds)
        if path:
            self.back_up(path if path.endswith(_ENDING) else path + _ENDING)

    def back_up(self, path: str) -> None:
        """Write a backup to a file."""
        self._section.show_busy(self.tr("Backing up to {name}").format(name=Path(path).name))
        self._work.run(partial(self._backstage.safekeeping.back_up, path), self._tell_backup, self._tell)

    def _tell_backup(self, backup: Backup) -> None:
        text = self.tr("All your data are in {name}").format(name=Path(backup.path).name)
        self._window.notify(text)

    # ---- restoring

    @Slot()
    def _ask_restore(self) -> None:
        self._read_shelf(self.open_restore)

    def open_restore(self, backups: list[ShelvedBackup]) -> RestoreDialog:
        """Let a backup be chosen, and look into it."""
        from sargam_desktop.ui.data.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._theme, backups, self._window)
        dialog.look_requested.connect(partial(self._look_into, dialog))
        dialog.restore_requested.connect(partial(self._restore, dialog))
        dialog.open()
        dialog.look_into_newest()
        return dialog

    def _look_into(self, dialog: RestoreDialog, path: str) -> None:
        preview = partial(self._backstage.safekeeping.preview, path)
        alive = _While(dialog)
        self._reading.run(
            preview,
            lambda found: alive.call(lambda: dialog.show_preview(path, found)),
            lambda error: alive.call(lambda: dialog.show_bad(path, str(error))),
        )

    def _restore(self, dialog: RestoreDialog, path: str, manner: RestoreManner) -> None:
        dialog.close_done()
        self._section.show_busy(self.tr("Restoring {name}").format(name=Path(path).name))

        def restore(progress: Progress) -> RestorePreview:
            return self._backstage.safekeeping.restore(path, manner, progress)

        self._work.run(restore, lambda _done: self._begin_anew(), self._tell)

    @Slot()
    def offer_rescue(self) -> None:
        """Offer the newest good backup where the data turn out to be damaged."""
        shelf, chosen = self._backstage.daily_backups, self._settings().backups_folder

        def look() -> list[ShelvedBackup]:
            is_lost = self._backstage.are_data_here and shelf.is_damaged()
            return shelf.list_backups(chosen) if is_lost else []

        self._reading.run(look, self._offer, self._tell)

    def _offer(self, backups: list[ShelvedBackup]) -> None:
        if backups:
            day = QLocale().toString(qt_day(backups[0].day), QLocale.FormatType.LongFormat)
            text = self.tr("Your data are damaged. The newest backup is of {day}.").format(day=day)
            action = NotifyAction(self.tr("Restore it"), self._rescue)
            self._window.notify(text, action, Tone.BAD, is_owed=True)

    @Slot()
    def _rescue(self) -> None:
        rescue, chosen = self._backstage.daily_backups.rescue, self._settings().backups_folder
        self._work.run(lambda _progress: rescue(chosen), lambda _done: self._begin_anew(), self._tell)

    # ---- exporting

    @Slot()
    def _ask_export(self) -> None:
        proposed = str(Path(QDir.homePath()) / f"sargam-export{_ZIP}")
        kinds = self.tr("Zip archives (*.zip)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export everything"), proposed, kinds)
        if path:
            self.export(path if path.lower().endswith(_ZIP) else path + _ZIP)

    def export(self, path: str) -> None:
        """Write everything to a zip archive."""
        self._section.show_busy(self.tr("Exporting to {name}").format(name=Path(path).name))
        self._work.run(
            partial(self._backstage.export_everything, path), partial(self._tell_export, path), self._tell
        )

    def _tell_export(self, path: str, report: ExportReport) -> None:
        if report.troubles:
            text = self.tr("{name} is there; its README names what could not be read")
            self._window.notify(text.format(name=Path(path).name), tone=Tone.INFO)
        else:
            self._window.notify(self.tr("All that is yours is in {name}").format(name=Path(path).name))

    # ---- deleting

    @Slot()
    def _ask_delete(self) -> None:
        present = self._backstage.reception.present
        profiles = self._backstage.reception.profiles
        if present is None:
            return

        def count() -> tuple[Holdings, bool]:
            return profiles.count_own(present.learner_id), len(profiles.list_profiles()) == 1

        self._reading.run(count, lambda found: _only(self.open_delete, present, *found), self._tell)

    def open_delete(self, profile: Profile, holdings: Holdings, is_last: bool) -> DeleteDialog:
        """Say what would go, and ask."""
        from sargam_desktop.ui.data.delete_dialog import DeleteDialog

        is_last = is_last and self._backstage.are_data_here
        dialog = DeleteDialog(self._theme, profile, holdings, self._window, is_last=is_last)
        dialog.back_up.setVisible(self._backstage.are_data_here)
        dialog.backup_requested.connect(self._ask_backup)
        dialog.delete_requested.connect(partial(self._delete, dialog, profile))
        dialog.open()
        return dialog

    def _delete(self, dialog: DeleteDialog, profile: Profile, passphrase: str) -> None:
        alive = _While(dialog)

        def done(_done: None) -> None:
            alive.call(dialog.close_done)
            self._begin_anew()

        delete = partial(self._backstage.delete_everything, profile, passphrase)
        self._reading.run(delete, done, lambda error: alive.call(lambda: dialog.show_trouble(str(error))))

    # ---- telling

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)


def _only(act: Callable[..., object], *values: object) -> None:
    """Call `act` for what it does."""
    act(*values)


class _While:
    """Calls something while a window is there. Thread: GUI."""

    def __init__(self, window: QObject) -> None:
        self._is_there = True
        window.destroyed.connect(self._leave)

    def call(self, act: Callable[[], None]) -> None:
        if self._is_there:
            act()

    def _leave(self) -> None:
        self._is_there = False
