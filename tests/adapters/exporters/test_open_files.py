from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from sargam_desktop.adapters.exporters.open_files import FolderOrZip
from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.tutor.backups import CancelledError
from sargam_desktop.tutor.export_everything import OpenFile

FILES = (OpenFile("README.txt", b"read"), OpenFile("songs/0001 राग भैरव/तान.mid", b"notes"))


def test_a_folder_and_a_zip_hold_the_same(tmp_path: Path) -> None:
    FolderOrZip(tmp_path / "all").write(FILES)
    FolderOrZip(tmp_path / "all.zip").write(FILES)
    with ZipFile(tmp_path / "all.zip") as archive:
        for file in FILES:
            assert (tmp_path / "all" / file.path).read_bytes() == archive.read(file.path) == file.data


@pytest.mark.parametrize("name", ["all", "all.zip"])
def test_nothing_is_left_of_an_export_that_was_ended(name: str, tmp_path: Path) -> None:
    def ended() -> Iterator[OpenFile]:
        yield FILES[0]
        raise CancelledError

    folder = tmp_path / "exports"
    folder.mkdir()
    with pytest.raises(CancelledError):
        FolderOrZip(folder / name).write(ended())
    assert list(folder.iterdir()) == []


def test_a_folder_with_something_in_it_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(UnwritableFileError, match="is not empty"):
        FolderOrZip(folder).write(FILES)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]
