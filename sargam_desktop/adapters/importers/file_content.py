"""Adapters: the bytes of a file from outside, read within a limit."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from os import stat_result

MEBIBYTE: Final = 1 << 20
MOST_BARS: Final = 100_000


class FileContent(NamedTuple):
    """A file and what is in it.

    Attributes:
        path: Where it lies.
        data: All its bytes.
    """

    path: str
    data: bytes

    @property
    def name(self) -> str:
        """The file's name as it may be shown in one line."""
        return printable_name(self.path)

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return printable_name(Path(self.path).stem)


def printable_name(path: str) -> str:
    """Return the last part of `path`, characters that do not print replaced."""
    name = Path(path).name or path
    return "".join(letter if letter.isprintable() else "�" for letter in name)


def read_content(path: str, most_bytes: int) -> FileContent:
    """Read a regular file of at most `most_bytes`.

    Raises:
        UnreadableFileError: It is missing, no regular file, closed to us, empty or too large.
    """
    name = printable_name(path)
    try:
        _check_kind(name, Path(path).stat(), most_bytes)
        with Path(path).open("rb") as file:
            data = file.read(most_bytes + 1)
    except FileNotFoundError as error:
        raise UnreadableFileError(f"There is no file {name}", "Check the name and the folder") from error
    except PermissionError as error:
        raise UnreadableFileError(f"{name} may not be read", "Check the file's permissions") from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(f"{name} cannot be read", "Choose another file") from error
    check_size(name, len(data), most_bytes)
    if not data:
        raise UnreadableFileError(f"{name} is empty", "Choose another file")
    return FileContent(path, data)


def check_size(name: str, size: int, most_bytes: int) -> None:
    """Refuse more than `most_bytes`.

    Raises:
        UnreadableFileError: `size` is above the limit.
    """
    if size > most_bytes:
        limit = most_bytes // MEBIBYTE
        raise UnreadableFileError(f"{name} is larger than {limit} MiB", "Choose a smaller file")


def damaged(name: str, reason: str) -> UnreadableFileError:
    """Return the error for a file that is not whole; `reason` ends the sentence."""
    return UnreadableFileError(f"{name} is damaged: {reason}", "Get the file again from where it came")


def without_notes(name: str) -> UnreadableFileError:
    """Return the error for a file in which nothing can be played."""
    return UnreadableFileError(f"{name} has no notes", "Choose another file")


def with_too_many_notes(name: str, most: int) -> UnreadableFileError:
    """Return the error for a file of more than `most` notes."""
    return UnreadableFileError(f"{name} has more than {most:,} notes", "Choose a shorter piece")


def with_too_many_bars(name: str) -> UnreadableFileError:
    """Return the error for a file beyond `MOST_BARS`."""
    return UnreadableFileError(f"{name} has more than {MOST_BARS:,} bars", "Choose a shorter piece")


def _check_kind(name: str, status: stat_result, most_bytes: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError(f"{name} is a folder", "Choose a file")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError(f"{name} is not a file", "Choose a file")
    check_size(name, status.st_size, most_bytes)
