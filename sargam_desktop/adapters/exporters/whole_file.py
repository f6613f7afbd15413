"""Adapters, exporters: a file that is there as a whole, or as it was before."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from sargam_desktop.domain.errors import UnwritableFileError


def write_whole(path: str | Path, data: bytes) -> None:
    """Write `data` to `path` in one step: whoever reads it finds all of it, or what was there before.

    Raises:
        UnwritableFileError: The folder does not exist, is read-only or full.
    """
    place = Path(path)
    try:
        _replace(place, data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnwritableFileError(
            f"{place.name} cannot be written ({reason})", "Choose another folder, or free some space"
        ) from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        part.chmod(0o644)
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
