"""Takes as the tests of replay watch them: played against a real engine."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.history import Rejudged
from sargam_desktop.tutor.practice import new_record, rehearse
from sargam_desktop.tutor.replay import Replay, ReplayNote
from sargam_desktop.tutor.replay_layout import build_replay
from tests.engine.scenes import rest_settings


def replay_of(
    score: Score, events: Sequence[SessionEvent], settings: SessionSettings | None = None
) -> Replay:
    """Play `events` after the start and lay the take out."""
    record = new_record(None, "Tune", settings or rest_settings())
    outcomes, taken = rehearse(record, score, [StartSession(0), *events])
    return build_replay(Rejudged(record, score, tuple(outcomes), tuple(taken)))


def first_with(replay: Replay, result: Result) -> ReplayNote:
    """Return the first note with a verdict."""
    return next(note for note in replay.notes if note.result is result)
