"""Adapters, system: who stays signed in at this desk, as a file without secrets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

NOTE_NAME: Final = "learner.json"
_LARGEST_BYTES: Final = 10_000


class DeskNote:
    """Implements `tutor.profile_ports.DeskMemory`. Thread: any.

    Args:
        config_folder: An existing folder.
    """

    def __init__(self, config_folder: Path) -> None:
        self._path = config_folder / NOTE_NAME

    def read(self) -> str | None:
        """Return the learner who stays signed in; a missing or damaged note says nobody."""
        try:
            with self._path.open("rb") as file:
                note = json.loads(file.read(_LARGEST_BYTES))
            stays = note["stays"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        return stays if isinstance(stays, str) else None

    def remember(self, learner_id: str) -> None:
        """Let a learner stay signed in.

        Raises:
            StoreError: The folder is read-only or full.
        """
        part = self._path.with_suffix(".part")
        try:
            part.write_text(json.dumps({"stays": learner_id}) + "\n", encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            raise _trouble(self._path, error) from error

    def forget(self) -> None:
        """Let nobody stay signed in.

        Raises:
            StoreError: The folder is read-only.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _trouble(self._path, error) from error


def _trouble(path: Path, error: OSError) -> StoreError:
    return StoreError(
        f"Who stays signed in cannot be kept in {path.parent} ({error.strerror})",
        "Free some space or make the folder writable",
    )
