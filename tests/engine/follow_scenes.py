"""A tune, and ways to play it, for the tests of follow mode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sargam_desktop.domain.feedback import (
    Outcome,
    PlayerJumped,
)
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.engine.session_engine import SessionEngine
from tests.engine.scenes import (
    MS,
    engine_of,
    press,
    rest_settings,
    score_of,
)

#: Four bars of quarter notes, no two bars alike, one second each at full speed.
TUNE = [60, 62, 64, 65, 67, 69, 71, 72, 74, 71, 67, 64, 62, 65, 64, 60]


def tune(**changes: Any) -> SessionEngine:  # noqa: ANN401 - fields of SessionSettings
    return engine_of(score_of(*enumerate(TUNE)), rest_settings(Mode.FOLLOW, **changes))


def played(pitches: Sequence[int], from_ms: float = 0, every_ms: float = 1000) -> list[NoteOn]:
    return [press(pitch, from_ms + i * every_ms) for i, pitch in enumerate(pitches)]


def position_s(engine: SessionEngine, at_ms: float) -> float:
    return engine.snapshot(round(at_ms * MS)).score_us / 1e6


def jumps(outcomes: Sequence[Outcome]) -> list[tuple[int, int]]:
    return [(o.from_bar, o.to_bar) for o in outcomes if isinstance(o, PlayerJumped)]
