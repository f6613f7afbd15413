"""Adapters, store: which running programs write sessions, and which of them are gone.

Each program holds a lock of the operating system on a file of its own. The system frees the
lock when the program ends, however it ends, so a lock that can be taken says: it is gone.
"""

from __future__ import annotations

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sargam_desktop.adapters.store.store_errors import explain

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import BaseFileLock

_FOLDER_NAME: Final = "instances"
_TAKE_TIMEOUT_S: Final = 5.0


class Instances:
    """The running programs on one data folder. Thread: any.

    Args:
        data_folder: The folder of the database.
    """

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / _FOLDER_NAME
        self._own_id = str(uuid4())
        self._own_lock: BaseFileLock | None = None
        self._guard = Lock()

    def take_own(self) -> str:
        """Return the id of this program, after making sure that its lock is held.

        Raises:
            StoreError: The lock file cannot be made.
        """
        from filelock import FileLock

        with self._guard:
            if self._own_lock is None:
                lock = FileLock(self._lock_path(self._own_id), thread_local=False)
                try:
                    self._folder.mkdir(mode=0o700, exist_ok=True)
                    lock.acquire(timeout=_TAKE_TIMEOUT_S)
                except OSError as error:
                    raise explain(error, self._folder) from error
                self._own_lock = lock
        return self._own_id

    def is_gone(self, instance_id: str) -> bool:
        """Tell whether that program has ended; what is left of its lock is then removed."""
        if instance_id == self._own_id:
            return False
        path = self._lock_path(instance_id)
        if not path.exists():
            return True
        from filelock import FileLock, Timeout

        try:
            with FileLock(path, timeout=0):
                _remove(path)
        except Timeout:
            return False
        except OSError as error:
            raise explain(error, path) from error
        return True

    def sweep(self) -> None:
        """Remove the lock files of programs that are gone."""
        for path in self._folder.glob("*.lock"):
            self.is_gone(path.stem)

    def release_own(self) -> None:
        """Give up the lock; sessions of this program that still run count as left behind."""
        with self._guard:
            if self._own_lock is not None:
                _remove(self._lock_path(self._own_id))
                self._own_lock.release()
                self._own_lock = None

    def _lock_path(self, instance_id: str) -> Path:
        return self._folder / f"{instance_id}.lock"


def _remove(path: Path) -> None:
    """Remove a lock file while its lock is held, so that nobody takes it in between."""
    with suppress(OSError):  # Windows keeps an open file; there the lock removes it when released
        path.unlink()
