"""Adapters, exporters: a file that is there as a whole, or as it was before."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sargam_desktop.domain.errors import UnwritableFileError


def write_whole(path: str | Path, data: bytes, *, is_new: bool = False) -> None:
    """Write `data` to `path` in one step: whoever reads it finds all of it, or what was there before.

    Args:
        path: The file.
        data: All its bytes.
        is_new: A file that is there already stays.

    Raises:
        UnwritableFileError: The folder does not exist, is read-only or full; or there is a file that stays.
    """
    place = Path(path)
    try:
        _write(place, data, _put_anew if is_new else _put)
    except FileExistsError as error:
        raise UnwritableFileError(f"{place} is there already", "Choose another name") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnwritableFileError(
            f"{place.name} cannot be written ({reason})", "Choose another folder, or free some space"
        ) from error


def _write(path: Path, data: bytes, put: Callable[[Path, Path], None]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        part.chmod(0o644)
        put(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _put(part: Path, path: Path) -> None:
    part.replace(path)


def _put_anew(part: Path, path: Path) -> None:
    """Give a file its name only where no file has it; raises `FileExistsError`."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without second names, as that of most USB sticks
        if path.exists():
            raise FileExistsError(path) from None
        part.replace(path)
    else:
        part.unlink()
