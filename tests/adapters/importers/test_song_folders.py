from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.song_folders import SongFolders
from sargam_desktop.tutor.ports import NamedFile


def names(folder: Path) -> list[str]:
    return [Path(file.path).name for file in SongFolders().list_folder(str(folder))]


def test_only_song_files_are_listed_whatever_the_case_of_their_endings(tmp_path: Path) -> None:
    for name in ("a.mid", "b.MXL", "c.txt", "d", ".e.mid"):
        (tmp_path / name).touch()
    (tmp_path / "f.mid").mkdir()
    assert names(tmp_path) == ["a.mid", "b.MXL"]


def test_a_file_that_is_named_is_kept_whatever_its_ending_and_only_once(tmp_path: Path) -> None:
    path = str(tmp_path / "tune")
    assert SongFolders().find([path, path]) == [NamedFile(path, "")]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_leads_back_to_its_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.mid").touch()
    (tmp_path / "again").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.mid"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_nothing_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.mid").symlink_to(tmp_path / "nowhere")
    assert names(tmp_path) == []


def test_a_drive_that_goes_while_its_folders_are_listed_ends_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone:
        name, path = "songs.mid", str(tmp_path / "songs.mid")

        def is_dir(self, *, follow_symlinks: bool) -> bool:
            raise OSError(errno.EIO, f"links followed: {follow_symlinks}")

        def stat(self) -> os.stat_result:
            raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(os, "scandir", lambda _folder: [Gone()])
    assert SongFolders().list_folder(str(tmp_path)) == []


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert names(tmp_path / "gone") == []
