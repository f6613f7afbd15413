"""Adapters, exporters: many files into one folder or zip archive, which is there as a whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile

from sargam_desktop.domain.errors import UnwritableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sargam_desktop.tutor.export_everything import OpenFile

_LEVEL: Final = 6


class FolderOrZip:
    """Fulfils `tutor.export_everything.OpenFiles`.

    Args:
        target: A file that ends in `.zip`, which is replaced; or a folder that is not there yet, or empty.
    """

    def __init__(self, target: Path) -> None:
        self._target = target

    def write(self, files: Iterable[OpenFile]) -> None:
        """Write files as they come; see `OpenFiles`."""
        with _told(self._target):
            is_zip = self._target.suffix.lower() == ".zip"
            if not is_zip and self._target.exists() and any(self._target.iterdir()):
                raise UnwritableFileError(f"{self._target} is not empty", "Choose a new folder")
            with tempfile.TemporaryDirectory(dir=self._target.parent, prefix=".sargam-export-") as room:
                if is_zip:
                    self._write_zip(Path(room) / "part.zip", files)
                else:
                    self._write_folder(Path(room) / "part", files)

    def _write_zip(self, part: Path, files: Iterable[OpenFile]) -> None:
        with ZipFile(part, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            for file in files:
                archive.writestr(file.path, file.data)
        part.replace(self._target)

    def _write_folder(self, part: Path, files: Iterable[OpenFile]) -> None:
        part.mkdir()
        for file in files:
            path = part / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.data)
        if self._target.exists():
            self._target.rmdir()
        shutil.move(part, self._target)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnwritableFileError(
            f"{target.name} cannot be written ({error.strerror or error})",
            "Choose another folder, or free some space",
        ) from error
