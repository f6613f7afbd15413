"""Data access: backups that are made by themselves, and what goes with them when a learner leaves."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sargam_desktop.adapters.system.settings_file import SETTINGS_NAME

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.backup_shelf import BackupShelf
    from sargam_desktop.adapters.store.store import Store
    from sargam_desktop.adapters.system.paths import Folders
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.reception import Reception
    from sargam_desktop.school_server import SchoolServer
    from sargam_desktop.tutor.backups import Progress, Safekeeping
    from sargam_desktop.tutor.export_everything import Belongings, ExportReport
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.ports import SettingsStore
    from sargam_desktop.tutor.progress import Progress as FigureBook
    from sargam_desktop.tutor.song_export import SongExport


class DataAccess:
    """What the program behind window and command line does with all data at once.

    Attributes:
        folders: Where the program keeps its own.
        settings_file: The settings of the machine and of the learner who plays.
    """

    folders: Folders
    settings_file: SettingsStore

    @property
    def reception(self) -> Reception:
        """Who plays at this desk."""
        raise NotImplementedError

    @property
    def own(self) -> Store:
        """The data, with what belongs to the learner who plays."""
        raise NotImplementedError

    @property
    def school_server(self) -> SchoolServer:
        """Where the data are."""
        raise NotImplementedError

    @property
    def bare_history(self) -> History:
        """Past sessions as they are in the store."""
        raise NotImplementedError

    @property
    def bare_library(self) -> Library:
        """Songs and lessons as they are in the store."""
        raise NotImplementedError

    @property
    def progress(self) -> FigureBook:
        """What the learner has played by day."""
        raise NotImplementedError

    @property
    def song_export(self) -> SongExport:
        """Makes files of songs."""
        raise NotImplementedError

    @property
    def data_folder(self) -> str:
        """The folder of the database."""
        return str(self.folders.data)

    @property
    def are_data_here(self) -> bool:
        """Whether the data are in a file on this computer; a school's server keeps backups of its own."""
        return self.school_server.is_here

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Backups of everything that the learner has. Thread: any but the GUI's."""
        from sargam_desktop.adapters.system.settings_file import SETTINGS_NAME

        return self.school_server.keeping(self.folders.data, self.folders.config / SETTINGS_NAME)

    @cached_property
    def daily_backups(self) -> BackupShelf:
        """Backups that are made by themselves. Thread: any but the GUI's."""
        from sargam_desktop.adapters.store.backup_shelf import BackupShelf

        return BackupShelf(self.folders.data, self.folders.config / SETTINGS_NAME)

    def delete_everything(self, profile: Profile, passphrase: str) -> None:
        """Delete what belongs to a learner, with the last one all that is kept. Thread: any but the GUI's."""
        profiles = self.reception.profiles
        is_last = [each.learner_id for each in profiles.list_profiles()] == [profile.learner_id]
        if not is_last or not self.are_data_here:
            profiles.remove(profile.learner_id, passphrase)
            return
        from sargam_desktop.adapters.store.emptying import empty_store

        profiles.sign_in(profile.learner_id, passphrase)
        profiles.sign_out(profile.learner_id)
        empty_store(self.folders.data)

    def export_everything(self, path: str, progress: Progress) -> ExportReport:
        """Write all that is the present learner's as open files. Thread: any but the GUI's.

        Args:
            path: A file that ends in `.zip`, or a folder that is not there yet, or empty.
            progress: Told how far it is.
        """
        from sargam_desktop.adapters.exporters.open_files import FolderOrZip
        from sargam_desktop.tutor.export_everything import EverythingExport

        return EverythingExport(self._belongings()).write(FolderOrZip(Path(path)), progress)

    def _belongings(self) -> Belongings:
        from sargam_desktop.adapters.exporters.midi_file import midi_of_take
        from sargam_desktop.adapters.system.settings_file import entries_of
        from sargam_desktop.tutor.export_everything import Belongings

        own, profile = self.own, self.reception.require()
        return Belongings(
            profile,
            entries_of(self.settings_file.load()),
            self.bare_history,
            lambda: self.progress.review().days,
            own.progress.list_progress,
            own.coaching.read,
            lambda: sorted(own.marks.load_marks().imported),
            self.bare_library.load_song,
            self.song_export,
            midi_of_take,
        )

    def step_back(self) -> None:
        """Let everything else on the computer go before the calling thread. Thread: the one that does."""
        from sargam_desktop.adapters.system.thread_priority import lower_thread_priority

        lower_thread_priority()
