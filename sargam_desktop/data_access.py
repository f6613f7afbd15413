"""Data access: backups that are made by themselves, and all data as open files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sargam_desktop.adapters.system.settings_file import SETTINGS_NAME

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.backup_shelf import BackupShelf
    from sargam_desktop.adapters.system.paths import Folders


class DataAccess:
    """What the program behind window and command line does with all data at once.

    Attributes:
        folders: Where the program keeps its own.
    """

    folders: Folders

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

    def step_back(self) -> None:
        """Let everything else on the computer go before the calling thread. Thread: the one that does."""
        from sargam_desktop.adapters.system.thread_priority import lower_thread_priority

        lower_thread_priority()
