"""Tutor: a folder whose new song files are imported by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Final

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.tutor.importing import PIANO_KEYS, Importing, ImportProgress
from sargam_desktop.tutor.ports import FoundFile, ImportRepository, NamedFile, SongFinder

#: After so many files it is written down which were dealt with: after a crash no more are looked at again.
_NOTED_AT_A_TIME: Final = 50


class WatchedFolder:
    """A folder whose new song files are imported when they are whole; asked every few seconds.

    A file is taken when two looks find it with one size and time, and not empty: what is still
    being copied waits. What was dealt with is remembered, so a song that the learner removes
    stays away, and a broken file is told of once.

    Thread: any but the GUI's, one at a time.

    Args:
        folder: The folder.
        finder: Lists it.
        importing: Imports files.
        imports: Remembers files.

    Attributes:
        is_there: The last look found the folder.
        is_waiting: It found something new, which the next one may find whole.
    """

    def __init__(
        self, folder: str, finder: SongFinder, importing: Importing, imports: ImportRepository
    ) -> None:
        self._folder = folder
        self._finder = finder
        self._importing = importing
        self._imports = imports
        self._seen: dict[str, FoundFile] | None = None
        self._last_look: frozenset[FoundFile] = frozenset()
        self._unnoted: list[FoundFile] = []
        self.is_there = True
        self.is_waiting = False

    def look(
        self, keys: tuple[int, int] = PIANO_KEYS, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[ImportProgress]:
        """Import what is new and whole; what is not reached is new again at the next look.

        Args:
            keys: Lowest and highest key of the learner's keyboard, for the report.
            is_cancelled: Asked before each step; True ends the look, and what is in stays.

        Yields:
            Where there is something to import the beginning, then one for each file.

        Raises:
            StoreError: The store cannot be read or written.
        """
        whole = self._find_whole()
        if not whole:
            return
        yield ImportProgress(0, len(whole), None)
        try:
            for done, file in enumerate(whole, start=1):
                outcome = None if is_cancelled() else self._import(file, keys, is_cancelled)
                if outcome is None:
                    return
                if self._is_final(file, outcome):
                    self._deal_with(file)
                    yield ImportProgress(done, len(whole), outcome)
        finally:
            self._write_down()

    def pass_over(self) -> None:
        """Leave out for good what the last look has found and not imported.

        Raises:
            StoreError: The store cannot be written.
        """
        seen = self._seen or {}
        for file in self._last_look:
            if seen.get(file.path) != file:
                self._deal_with(file)
        self._write_down()

    def _find_whole(self) -> list[FoundFile]:
        """Return the new files that have not changed since the last look."""
        if self._seen is None:
            self._seen = self._imports.seen_files()
        self.is_there = self._finder.has_folder(self._folder)
        found = self._finder.list_folder(self._folder) if self.is_there else []
        new = [file for file in found if file.size and self._seen.get(file.path) != file]
        whole = [file for file in new if file in self._last_look]
        self._last_look = frozenset(new)
        self.is_waiting = len(whole) < len(new)
        return whole

    def _import(
        self, file: FoundFile, keys: tuple[int, int], is_cancelled: Callable[[], bool]
    ) -> ImportOutcome | None:
        between = PurePath(file.path).relative_to(self._folder).parent.parts
        return self._importing.import_file(NamedFile(file.path, "/".join(between)), keys, is_cancelled)

    def _is_final(self, file: FoundFile, outcome: ImportOutcome) -> bool:
        """Tell whether what came of a file is to be believed: a stick may have been pulled meanwhile."""
        return outcome.state is not ImportState.REFUSED or self._finder.is_as_found(file)

    def _deal_with(self, file: FoundFile) -> None:
        if self._seen is not None:
            self._seen[file.path] = file
        self._unnoted.append(file)
        if len(self._unnoted) >= _NOTED_AT_A_TIME:
            self._write_down()

    def _write_down(self) -> None:
        if self._unnoted:
            self._imports.remember_seen(self._unnoted)
            self._unnoted = []
