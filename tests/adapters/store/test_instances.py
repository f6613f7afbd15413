from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.session import SessionState
from tests.adapters.store.examples import make_events, make_record, make_result, make_score

_BEGIN_AND_STAY = """
import sys
from pathlib import Path
from sargam_desktop.adapters.store.store import Store
from tests.adapters.store.examples import make_events, make_record, make_score
store = Store(Path(sys.argv[1]))
record = make_record(int(sys.argv[2]))
store.sessions.begin(record, make_score())
store.sessions.append(record.session_id, make_events())
print("playing", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path, number: int) -> Iterator[subprocess.Popen[str]]:
    """Run a program that is in the middle of session `number`; it is killed at the end."""
    program = subprocess.Popen(
        [sys.executable, "-c", _BEGIN_AND_STAY, folder, str(number)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "playing\n"
    with program:
        yield program
        program.kill()


def _locks(folder: Path) -> int:
    return len(list((folder / "instances").glob("*.lock")))


def test_the_session_of_a_killed_program_is_found_with_all_that_was_played(
    store: Store, folder: Path
) -> None:
    with another_program(folder, 7):
        assert store.sessions.left_running() == []
    assert store.sessions.left_running() == [make_record(7)]
    assert store.sessions.load_take(make_record(7).session_id) == (make_score(), make_events())
    assert _locks(folder) == 0


def test_a_session_that_was_ended_for_its_dead_program_is_left_no_longer(store: Store, folder: Path) -> None:
    with another_program(folder, 7):
        pass
    [record] = store.sessions.left_running()
    store.sessions.finish(dataclasses.replace(record, state=SessionState.INTERRUPTED, result=make_result()))
    assert store.sessions.left_running() == []


def test_two_living_programs_do_not_take_each_others_sessions(store: Store, folder: Path) -> None:
    store.sessions.begin(make_record(1), make_score())
    with another_program(folder, 2):
        third = Store(folder)
        assert third.sessions.left_running() == []
        assert store.sessions.left_running() == []
        third.close()
    assert store.sessions.left_running() == [make_record(2)]


def test_a_program_that_closes_its_store_leaves_its_running_sessions_behind(
    store: Store, folder: Path
) -> None:
    other = Store(folder)
    other.sessions.begin(make_record(), make_score())
    assert store.sessions.left_running() == []
    other.close()
    assert store.sessions.left_running() == [make_record()]


def test_lock_files_of_dead_programs_do_not_pile_up(store: Store, folder: Path) -> None:
    store.warm_up()
    (folder / "instances" / "dead.lock").touch()
    store.sessions.left_running()
    assert _locks(folder) == 1
    store.close()
    assert _locks(folder) == 0
