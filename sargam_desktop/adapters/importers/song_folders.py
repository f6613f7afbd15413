"""Adapters: the song files in folders of the learner's."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from sargam_desktop.tutor.ports import FoundFile, NamedFile

#: Endings of the files that are looked for in a folder; a file that is named is read whatever its ending.
ENDINGS: Final = frozenset({".mid", ".midi", ".kar", ".rmi", ".musicxml", ".xml", ".mxl", ".sargam"})
_MOST_FILES: Final = 20_000
_DEEPEST: Final = 20


class SongFolders:
    """Lists files; a `tutor.ports.SongFinder`. Thread: any."""

    def find(self, paths: Sequence[str]) -> list[NamedFile]:
        """Return files as they are named, and of folders the song files in them, by name."""
        found: dict[str, NamedFile] = {}
        for path in paths:
            files = self._in_folder(path) if Path(path).is_dir() else [NamedFile(path, "")]
            for file in files:
                found.setdefault(file.path, file)
        return list(found.values())

    def list_folder(self, folder: str) -> list[FoundFile]:
        """Return the song files in a folder and the folders below it; what is hidden is passed over."""
        found: list[FoundFile] = []
        for file in _walk(folder, _DEEPEST):
            found.append(file)
            if len(found) == _MOST_FILES:
                break
        return found

    def has_folder(self, folder: str) -> bool:
        """Tell whether a folder is there and open to us."""
        try:
            with os.scandir(folder):
                return True
        except OSError:
            return False

    def is_as_found(self, file: FoundFile) -> bool:
        """Tell whether a file is still there as it was found."""
        try:
            status = Path(file.path).stat()
        except OSError:
            return False
        return (status.st_size, status.st_mtime_ns) == (file.size, file.modified_ns)

    def _in_folder(self, folder: str) -> list[NamedFile]:
        name = Path(folder).resolve().name
        paths = sorted(file.path for file in self.list_folder(folder))
        return [NamedFile(path, "/".join([name, *_folders_between(folder, path)])) for path in paths]


def _walk(folder: str, depth: int) -> Iterator[FoundFile]:
    """Yield files, links to folders not followed; a folder that is closed to us counts as empty."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if depth and _is_folder(entry):
            yield from _walk(entry.path, depth - 1)
        elif Path(entry.name).suffix.lower() in ENDINGS:
            yield from _as_found(entry)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:  # the drive has gone meanwhile
        return False


def _folders_between(folder: str, path: str) -> Sequence[str]:
    return Path(path).relative_to(folder).parent.parts


def _as_found(entry: os.DirEntry[str]) -> Iterator[FoundFile]:
    try:
        status = entry.stat()
    except OSError:
        return
    if stat.S_ISREG(status.st_mode):
        yield FoundFile(entry.path, status.st_size, status.st_mtime_ns)
