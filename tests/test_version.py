from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import sargam_desktop
from sargam_desktop.launch import main

PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def test_the_program_says_the_version_of_the_project_file(capsys: pytest.CaptureFixture[str]) -> None:
    version = tomllib.loads(PROJECT.read_text())["project"]["version"]
    assert sargam_desktop.__version__ == version
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"Sargam {version}\n"


def test_the_package_has_no_other_names_that_appear_when_asked_for() -> None:
    assert not hasattr(sargam_desktop, "version")
