"""Engine: the recorded form of session events, one short JSON array for each.

The first element names the event, the others are its fields in the order of the class. The
form is stored; changing it needs a migration.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    SkipChord,
    StartSession,
    StopSession,
    SwitchMetronome,
)

_KINDS: Final[dict[str, type[SessionEvent]]] = {
    "on": NoteOn,
    "off": NoteOff,
    "pedal": PedalMoved,
    "start": StartSession,
    "pause": PauseSession,
    "resume": ResumeSession,
    "seek": SeekTo,
    "speed": ChangeSpeed,
    "loop": ChangeLoop,
    "metronome": SwitchMetronome,
    "skip": SkipChord,
    "stop": StopSession,
}
_NAMES: Final = {kind: name for name, kind in _KINDS.items()}


def encode_events(events: Iterable[SessionEvent]) -> str:
    """Return `events` as one JSON array of arrays, without spaces."""
    rows = [[_NAMES[type(event)], *event] for event in events]
    return json.dumps(rows, separators=(",", ":"), ensure_ascii=False)


def decode_events(text: str) -> list[SessionEvent]:
    """Return the events of `encode_events`.

    Raises:
        StoreError: The text is not what `encode_events` writes.
    """
    try:
        return [_decode(row) for row in json.loads(text)]
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise StoreError(
            "The recording of a session is damaged", "Restore a backup to hear it again"
        ) from error


def _decode(row: list[Any]) -> SessionEvent:
    kind = _KINDS[row[0]]
    if kind is ChangeLoop:
        bars = None if row[1] is None else (int(row[1][0]), int(row[1][1]))
        return ChangeLoop(bars, int(row[2]))
    return kind(*row[1:])
