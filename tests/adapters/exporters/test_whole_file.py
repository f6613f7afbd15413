from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.exporters.whole_file import write_whole
from sargam_desktop.domain.errors import UnwritableFileError


def test_a_file_of_the_same_name_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "song.sargam").write_bytes(b"x" * 1000)
    write_whole(str(tmp_path / "song.sargam"), b"S R G\n")
    assert (tmp_path / "song.sargam").read_bytes() == b"S R G\n"
    assert not list(tmp_path.glob(".*"))


def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "song.mid").write_bytes(b"before")
    monkeypatch.setattr("sargam_desktop.adapters.exporters.whole_file.os.fsync", refuse)
    with pytest.raises(UnwritableFileError, match=r"song\.mid cannot be written \(No space left on device\)"):
        write_whole(tmp_path / "song.mid", b"after")
    assert (tmp_path / "song.mid").read_bytes() == b"before"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", ["gone/song.mid", "folder", "a\0b.mid"])
def test_a_place_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnwritableFileError, match="Choose another folder"):
        write_whole(str(tmp_path / name), b"")
    assert not list(tmp_path.rglob("*.part"))


def test_a_new_file_never_takes_the_place_of_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "song.pdf", b"first", is_new=True)
    with pytest.raises(UnwritableFileError, match="is there already"):
        write_whole(tmp_path / "song.pdf", b"second", is_new=True)
    monkeypatch.setattr(Path, "hardlink_to", _refuse)  # as on a USB stick
    with pytest.raises(UnwritableFileError, match="is there already"):
        write_whole(tmp_path / "song.pdf", b"second", is_new=True)
    write_whole(tmp_path / "other.pdf", b"other", is_new=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == {
        "song.pdf": b"first",
        "other.pdf": b"other",
    }


def _refuse(_path: Path, _target: Path) -> None:
    raise PermissionError(1, "Operation not permitted")
