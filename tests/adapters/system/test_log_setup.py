from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.system.log_setup import RotatingLogFile, set_up_log

_log = logging.getLogger("sargam_desktop.test")


@pytest.fixture(autouse=True)
def _own_root_logger() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    yield
    logging.captureWarnings(capture=False)
    for handler in root.handlers:
        handler.close()
    root.handlers, root.level = handlers, level


def test_messages_go_to_the_file_with_their_thread_and_not_to_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = set_up_log(tmp_path)
    _log.debug("too much")
    _log.info("सा begins")
    _log.warning("a key is stuck")
    text = path.read_text(encoding="utf-8")
    assert "INFO MainThread sargam_desktop.test: सा begins" in text
    assert "a key is stuck" in text
    assert "too much" not in text
    assert capfd.readouterr() == ("", "")


def test_warnings_reach_the_terminal_when_asked_for(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    set_up_log(tmp_path, is_verbose=True)
    _log.info("all is well")
    _log.warning("a key is stuck")
    error = capfd.readouterr().err
    assert "a key is stuck" in error
    assert "all is well" not in error


def test_a_python_warning_is_logged_and_not_printed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = set_up_log(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn("this is old", DeprecationWarning, stacklevel=1)
    assert capfd.readouterr() == ("", "")
    assert "this is old" in path.read_text(encoding="utf-8")


def test_a_long_log_makes_room_and_keeps_the_part_before(tmp_path: Path) -> None:
    file = RotatingLogFile(tmp_path / "sargam.log", largest_bytes=200)
    logging.getLogger().addHandler(file)
    for number in range(50):
        _log.warning("message %02d", number)
    now, before = (tmp_path / "sargam.log").read_text(), (tmp_path / "sargam.log.1").read_text()
    assert now.endswith("message 49\n")
    assert len(now) < 300
    assert len(before) < 300
    assert len(list(tmp_path.glob("sargam.log*"))) == 2


def test_a_log_that_cannot_be_written_is_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sargam.log").mkdir()
    set_up_log(tmp_path)
    _log.error("nobody hears this")
    assert capfd.readouterr() == ("", "")
