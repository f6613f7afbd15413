"""Data access: backups that are made by themselves, and what goes with them when a learner leaves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sargam_desktop.adapters.system.settings_file import SETTINGS_NAME

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.backup_shelf import BackupShelf
    from sargam_desktop.adapters.system.paths import Folders
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.reception import Reception


class DataAccess:
    """What the program behind window and command line does with all data at once.

    Attributes:
        folders: Where the program keeps its own.
    """

    folders: Folders

    @property
    def reception(self) -> Reception:
        """Who plays at this desk."""
        raise NotImplementedError

    @property
    def data_folder(self) -> str:
        """The folder of the database."""
        return str(self.folders.data)

    @property
    def are_data_here(self) -> bool:
        """Whether the data are in a file on this computer; a school's server keeps backups of its own."""
        return True

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

    def step_back(self) -> None:
        """Let everything else on the computer go before the calling thread. Thread: the one that does."""
        from sargam_desktop.adapters.system.thread_priority import lower_thread_priority

        lower_thread_priority()
