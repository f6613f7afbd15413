from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.exporters.original_file import write_original
from sargam_desktop.domain.errors import UnwritableFileError


def test_the_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_original(tmp_path / "song.mid", b"\r\n\x00\xff")
    assert (tmp_path / "song.mid").read_bytes() == b"\r\n\x00\xff"


def test_a_file_that_is_there_already_stays(tmp_path: Path) -> None:
    (tmp_path / "song.mid").write_bytes(b"mine")
    with pytest.raises(UnwritableFileError, match="is there already"):
        write_original(tmp_path / "song.mid", b"other")
    assert (tmp_path / "song.mid").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError, match="cannot be written"):
        write_original(tmp_path / "gone" / "song.mid", b"")
