from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sargam_desktop import __version__
from sargam_desktop.adapters.system.run_record import RunRecord

RUN = """
import os, signal, sys
from pathlib import Path
from sargam_desktop.adapters.system.run_record import RunRecord
record = RunRecord(Path(sys.argv[1]))
record.begin()
record.tell_version()
print("begun", flush=True)
sys.stdin.readline()
{end}
"""


def run_that(end: str, folder: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", RUN.format(end=end), str(folder)]
    run = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    assert run.stdout.readline() == "begun\n"
    return run


def finish(run: subprocess.Popen[str]) -> None:
    with run:
        run.communicate("\n")


def test_a_run_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    finish(run_that("record.end()", tmp_path))
    assert RunRecord(tmp_path).take_unclean_ends() == []
    assert not list(tmp_path.glob("run-*"))


def test_a_run_that_was_killed_is_told_once(tmp_path: Path) -> None:
    finish(run_that("os.kill(os.getpid(), signal.SIGTERM)", tmp_path))
    (end,) = RunRecord(tmp_path).take_unclean_ends()
    assert (end.version, end.trace) == (__version__, "")
    assert RunRecord(tmp_path).take_unclean_ends() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a crashed program in another way")
def test_a_crash_of_the_interpreter_leaves_where_it_was(tmp_path: Path) -> None:
    run = run_that("os.kill(os.getpid(), signal.SIGSEGV)", tmp_path)
    finish(run)
    assert run.returncode == -signal.SIGSEGV
    (end,) = RunRecord(tmp_path).take_unclean_ends()
    assert "Segmentation fault" in end.trace
    assert "<string>" in end.trace


def test_a_run_that_goes_on_is_not_told(tmp_path: Path) -> None:
    run = run_that("record.end()", tmp_path)
    assert RunRecord(tmp_path).take_unclean_ends() == []
    finish(run)


def test_a_record_cut_in_its_first_line_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "run-0.crash").write_bytes(b'{"began_s": 17')
    (end,) = RunRecord(tmp_path).take_unclean_ends()
    assert end.version == ""


def test_a_folder_that_cannot_be_written_costs_the_record_and_not_the_run(tmp_path: Path) -> None:
    record = RunRecord(tmp_path / "missing")
    record.begin()
    record.end()
    assert record.take_unclean_ends() == []


def test_a_run_that_ended_before_it_told_its_version_keeps_its_trace(tmp_path: Path) -> None:
    (tmp_path / "run-0.crash").write_bytes(b'{"began_s": 1760000000.0}\nFatal Python error: Aborted\n')
    (end,) = RunRecord(tmp_path).take_unclean_ends()
    assert (end.version, end.trace) == ("", "Fatal Python error: Aborted")
