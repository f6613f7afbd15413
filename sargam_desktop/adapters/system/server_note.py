"""Adapters, system: the server on which this desk keeps its data, as a file that only its owner may read.

It is no part of the settings file, which goes into backups: a URL may hold a password.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

NOTE_NAME: Final = "server.json"
_LARGEST_BYTES: Final = 10_000
_OWNER_ONLY: Final = 0o600


class ServerNote:
    """Remembers the URL of a server. Thread: any, one at a time.

    Args:
        config_folder: An existing folder.
    """

    def __init__(self, config_folder: Path) -> None:
        self._path = config_folder / NOTE_NAME

    def read(self) -> str | None:
        """Return the URL; None where the data are in this desk's own folder.

        Raises:
            StoreError: There is a note that cannot be read: without it the data would seem to be lost.
        """
        try:
            with self._path.open("rb") as file:
                url = json.loads(file.read(_LARGEST_BYTES))["url"]
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise self._unreadable() from error
        if not isinstance(url, str):
            raise self._unreadable()
        return url

    def remember(self, url: str) -> None:
        """Keep the URL, for the owner of the file only.

        Raises:
            StoreError: The folder is read-only or full.
        """
        part = self._path.with_suffix(".part")
        try:
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "w") as file:
                file.write(json.dumps({"url": url}) + "\n")
            part.replace(self._path)
        except OSError as error:
            raise self._unwritable(error) from error

    def forget(self) -> None:
        """Keep the data in this desk's own folder again.

        Raises:
            StoreError: The folder is read-only.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise self._unwritable(error) from error

    def _unreadable(self) -> StoreError:
        return StoreError(
            f"The note on which server the data are cannot be read ({self._path})",
            "Remove it to play with the data of this computer, then choose the server again in Settings",
        )

    def _unwritable(self, error: OSError) -> StoreError:
        return StoreError(
            f"The server cannot be noted in {self._path.parent} ({error.strerror})",
            "Free some space or make the folder writable",
        )
