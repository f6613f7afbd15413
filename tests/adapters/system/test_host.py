from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sargam_desktop.adapters.system.host import private_words, see_host

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")


@on_linux
def test_a_sequencer_that_is_not_there_is_told_from_one_that_may_not_be_used(tmp_path: Path) -> None:
    assert not see_host(tmp_path / "seq").has_sequencer
    (tmp_path / "seq").touch()
    assert see_host(tmp_path / "seq").has_sequencer


def test_the_versions_name_program_python_and_qt() -> None:
    names = dict(see_host().versions)
    assert {"Sargam", "System", "Python", "Qt for Python", "python-rtmidi"} <= names.keys()
    assert "not known" not in names.values()


def test_user_home_and_computer_are_private_the_longest_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "asha"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "asha"))
    monkeypatch.setenv("LOGNAME", "asharao")
    monkeypatch.setattr("socket.gethostname", lambda: "asha-laptop.home")
    words = private_words()
    assert {"asha", "asharao", "asha-laptop.home", "asha-laptop"} <= set(words)
    assert list(words) == sorted(words, key=len, reverse=True)
