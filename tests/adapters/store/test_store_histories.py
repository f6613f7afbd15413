from __future__ import annotations

import dataclasses
import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, precondition, rule

from sargam_desktop.adapters.store.session_writer import SessionWriter
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import SessionEvent
from tests.adapters.store.disks import files_that_cannot_grow
from tests.adapters.store.examples import make_record, make_result, make_score

_pitches = st.lists(st.integers(0, 127), min_size=1, max_size=5)


class Histories(RuleBasedStateMachine):
    """Whatever happens to disk and program, the store holds what was given to the writer."""

    sessions = Bundle("sessions")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._disk = ExitStack()
        self._records: dict[str, SessionRecord] = {}
        self._events: dict[str, list[SessionEvent]] = {}
        self._is_disk_broken = False
        self._start()

    def _start(self) -> None:
        self._store = Store(Path(self._folder.name))
        self._writer = SessionWriter(self._store.sessions, lambda _: None, lambda _: None, 0.001)
        self._writer.start()

    @rule(target=sessions, pitches=_pitches)
    def begin(self, pitches: list[int]) -> str:
        record = make_record(len(self._records) + 1)
        self._records[record.session_id] = record
        self._events[record.session_id] = []
        self._writer.begin(record, make_score(60 + len(self._records) % 3))
        self.play(record.session_id, pitches)
        return record.session_id

    @rule(session_id=sessions, pitches=_pitches)
    def play(self, session_id: str, pitches: list[int]) -> None:
        events = [NoteOn(pitch, 80, at) for at, pitch in enumerate(pitches)]
        self._events[session_id] += events
        self._writer.append(session_id, events)

    @rule(session_id=sessions, state=st.sampled_from([SessionState.FINISHED, SessionState.STOPPED]))
    def finish(self, session_id: str, state: SessionState) -> None:
        record = dataclasses.replace(self._records[session_id], state=state, result=make_result())
        self._records[session_id] = record
        self._writer.finish(record)

    @precondition(lambda self: not self._is_disk_broken)
    @rule()
    def break_disk(self) -> None:
        self._disk.enter_context(files_that_cannot_grow())
        self._is_disk_broken = True

    @precondition(lambda self: self._is_disk_broken)
    @rule()
    def mend_disk(self) -> None:
        self._writer.flush(0.02)  # so that it meets the broken disk
        self._disk.close()
        self._is_disk_broken = False

    @precondition(lambda self: not self._is_disk_broken)
    @rule()
    def restart(self) -> None:
        assert self._writer.close(30)
        self._store.close()
        self._start()

    @precondition(lambda self: not self._is_disk_broken)
    @invariant()
    def store_holds_everything(self) -> None:
        assert self._writer.flush(30)
        listed = [record.session_id for record in self._store.sessions.list_sessions(limit=1000)]
        assert {
            session_id: self._store.sessions.load_session(session_id) for session_id in listed
        } == self._records
        for session_id, events in self._events.items():
            assert self._store.sessions.load_take(session_id)[1] == events

    def teardown(self) -> None:
        self._disk.close()
        self._writer.close(30)
        self._store.close()
        self._folder.cleanup()


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=20, stateful_step_count=30)
