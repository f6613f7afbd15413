"""Tutor: backups that are made by themselves, one a day, and which of them can be gone back to."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from sargam_desktop.tutor.backups import Backup, Progress

ENDING: Final = ".sargam-backup"
_DAILY: Final = re.compile(r"sargam-(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})\.sargam-backup")


class ShelvedBackup(NamedTuple):
    """A backup that was made by itself.

    Attributes:
        path: The file.
        day: The day of which it is; for one from before a restore, the day on which it was made.
        size: Bytes.
        is_before_restore: It was made before a restore, and stays until somebody deletes it.
    """

    path: str
    day: date
    size: int
    is_before_restore: bool = False


class DailyBackups(Protocol):
    """The backups that are made by themselves. Thread: any but the GUI's."""

    def folder(self, chosen: str | None) -> str:
        """Return the folder where they are, which is that of the data where none was chosen."""

    def list_backups(self, chosen: str | None) -> list[ShelvedBackup]:
        """Return those that are there, newest first; none where the folder cannot be read."""

    def is_due(self, chosen: str | None, today: date) -> bool:
        """Tell whether there are data, and no backup of them of that day."""

    def make(self, chosen: str | None, today: date, progress: Progress) -> Backup | None:
        """Write the backup of a day, look whether it is whole, and drop those that are no longer kept.

        Returns:
            The backup; None where there is one of that day already, or another window makes it.

        Raises:
            StoreError: The data cannot be read, or are damaged.
            UnwritableFileError: The folder cannot be written; the backups in it are as they were.
            CancelledError: `progress` said so.
        """

    def is_damaged(self) -> bool:
        """Tell whether the data are there, and not whole."""

    def rescue(self, chosen: str | None) -> ShelvedBackup:
        """Put the newest good backup in the place of damaged data, which are set aside beside it.

        Raises:
            StoreError: The data are not damaged, or there is no good backup; nothing has changed.
        """


def daily_name(day: date, mark: str) -> str:
    """Return the name of the backup of a day; `mark`, eight hexadecimal digits, tells stores apart."""
    return f"sargam-{day.isoformat()}-{mark}{ENDING}"


def read_daily_name(name: str) -> tuple[date, str] | None:
    """Return day and mark of `daily_name`, None for any other name."""
    found = _DAILY.fullmatch(name)
    if found is None:
        return None
    try:
        return date.fromisoformat(found[1]), found[2]
    except ValueError:
        return None
