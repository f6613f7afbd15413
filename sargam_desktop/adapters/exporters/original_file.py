"""Adapters: a file of the learner's at a place where there is none yet."""

from __future__ import annotations

from pathlib import Path

from sargam_desktop.adapters.exporters.whole_file import write_whole


def write_original(path: Path, data: bytes) -> None:
    """Write `data` to a new file at `path` in one step; what is there already stays.

    Raises:
        UnwritableFileError: There is such a file already, or the folder cannot be written.
    """
    write_whole(path, data, is_new=True)
