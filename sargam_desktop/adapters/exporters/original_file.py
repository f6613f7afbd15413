"""Adapters: a file of the learner's written out again as it came in."""

from __future__ import annotations

from pathlib import Path

from sargam_desktop.domain.errors import UnwritableFileError


def write_original(path: Path, data: bytes) -> None:
    """Write `data` to a new file at `path`; what is there already stays.

    Raises:
        UnwritableFileError: There is such a file already, or the folder cannot be written.
    """
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError as error:
        raise UnwritableFileError(f"{path} is there already", "Choose another name") from error
    except (OSError, ValueError) as error:
        raise UnwritableFileError(f"{path} cannot be written", "Choose another folder") from error
