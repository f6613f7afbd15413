"""A session that cannot be judged keeps nobody from starting the program."""

from __future__ import annotations

import pytest

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.practice import new_record
from tests.engine.scenes import press, rest_settings, score_of
from tests.fakes.store import StoredSessions

TUNE = score_of(*((float(i), 60 + i) for i in range(10)))


class DamagedSessions(StoredSessions):
    """A store that cannot read the recording of one session."""

    damaged = ""

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        if session_id == self.damaged:
            raise StoreError("The recording of a session is damaged", "Restore a backup")
        return super().load_take(session_id)


def killed(sessions: StoredSessions, events: list[SessionEvent]) -> SessionRecord:
    record = new_record("tune", "Tune", rest_settings())
    sessions.begin(record, TUNE)
    sessions.append(record.session_id, events)
    sessions.gone.add(record.session_id)
    return record


def test_a_damaged_session_is_closed_without_a_result_and_the_others_are_finished() -> None:
    sessions = DamagedSessions()
    damaged = killed(sessions, [])
    sound = killed(sessions, [StartSession(0), press(60, 0)])
    sessions.damaged = damaged.session_id
    finished = {record.session_id: record for record in History(sessions).finish_interrupted()}
    assert {record.state for record in finished.values()} == {SessionState.INTERRUPTED}
    assert finished[damaged.session_id].result is None
    assert finished[sound.session_id].result is not None
    assert History(sessions).finish_interrupted() == []


def test_a_session_whose_judging_fails_is_closed_without_a_result(
    caplog: pytest.LogCaptureFixture,
) -> None:
    sessions = StoredSessions()
    nonsense = press(60, 0)._replace(pitch="C")  # type: ignore[arg-type] # as a damaged disk may leave it
    killed(sessions, [StartSession(0), nonsense])
    (finished,) = History(sessions).finish_interrupted()
    assert (finished.state, finished.result) == (SessionState.INTERRUPTED, None)
    assert "could not be judged" in caplog.text
