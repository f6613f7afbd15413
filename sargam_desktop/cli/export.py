"""Command line: `sargam history export`."""

from __future__ import annotations

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.tutor.replay_layout import load_replay
from sargam_desktop.tutor.take_export import midi_take


def export_take(services: Services, session_id: str, path: str, *, has_expected: bool) -> None:
    """Write what was played in a session to a MIDI file.

    Raises:
        UnknownItemError: There is no such session.
        UnwritableFileError: The file cannot be written.
    """
    replay = load_replay(services.history, session_id)
    services.write_take(path, midi_take(replay, has_expected=has_expected))
    count = sum(not note.is_missed for note in replay.notes)
    print(say("{file}: {title}, {count} notes").format(file=path, title=replay.record.title, count=count))
