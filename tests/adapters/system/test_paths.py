from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from sargam_desktop.adapters.system.paths import prepare_folders
from sargam_desktop.domain.errors import StoreError


def test_without_a_choice_the_folders_are_those_of_the_system(tmp_path: Path) -> None:
    for folder in prepare_folders(environment={}):
        assert folder.is_dir()
        assert folder.is_relative_to(tmp_path)


def test_everything_lives_under_a_chosen_data_folder(tmp_path: Path) -> None:
    chosen = tmp_path / "a" / "b"
    folders = prepare_folders(chosen, {"SARGAM_DATA_DIR": str(tmp_path / "other")})
    assert folders.data == chosen
    assert all(folder.is_dir() and folder.is_relative_to(chosen) for folder in folders)
    assert not (tmp_path / "other").exists()


def test_the_environment_chooses_where_the_command_line_does_not(tmp_path: Path) -> None:
    folders = prepare_folders(None, {"SARGAM_DATA_DIR": str(tmp_path / "other")})
    assert folders.data == tmp_path / "other"


def test_an_empty_variable_chooses_nothing() -> None:
    assert prepare_folders(environment={"SARGAM_DATA_DIR": ""}) == prepare_folders(environment={})


def test_a_tilde_means_the_home_folder() -> None:
    assert prepare_folders(Path("~/music")).data == Path.home() / "music"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_new_folders_are_private_and_existing_ones_are_left_as_they_are(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir(mode=0o755)
    folders = prepare_folders(old)
    assert stat.S_IMODE(folders.data.stat().st_mode) == 0o755
    assert stat.S_IMODE(folders.log.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"cannot be created .*--data-dir"):
        prepare_folders(tmp_path / "file" / "folder")


@pytest.mark.skipif(
    not Path("/proc/self/fdinfo").is_dir(), reason="needs a folder that even root cannot write"
)
def test_a_folder_that_cannot_be_written_says_what_to_do() -> None:
    with pytest.raises(StoreError, match="--data-dir"):
        prepare_folders(Path("/proc/self/fdinfo"))
