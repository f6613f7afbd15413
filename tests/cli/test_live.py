"""Live sessions of the command line, in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.bootstrap import Program
from sargam_desktop.cli.practice import play_demo
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.engine.session_engine import SessionEngine


def test_a_fault_in_the_engine_ends_the_command_in_place_of_leaving_it_waiting(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("a fault of the test's own")

    monkeypatch.setattr(SessionEngine, "advance", fail)
    program = Program(str(own_folders))
    with pytest.raises(SargamError, match="The session ended by a fault"):
        play_demo(program, "ode-to-joy")
    program.store.close()
