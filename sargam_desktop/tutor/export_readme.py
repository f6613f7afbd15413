"""Tutor: what an export says of itself, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXT: Final = """\
Everything that Sargam kept of {name}

profile.json      name, goal and the like; no passphrase
settings.json     what was chosen in Settings
history.csv       one line for each session, newest first, with the file of the session
progress.csv      figures by day
lessons.json      how far each lesson is
coach-log.json    passages as the coach took them up and rated them, in order of time
songs/            imported songs: the file they came from, sargam text where it can hold them, and MIDI
sessions/         each session by year and month: .json with every note played, .mid with the take

Text is UTF-8. Times in sessions are milliseconds, notes are MIDI numbers (60 is middle C).
A session file can be judged again: sargam practice --session FILE.json
"""


def readme_text(name: str, troubles: Sequence[str]) -> str:
    """Return the README of an export; `troubles` name what could not be written."""
    text = _TEXT.format(name=name or "you")
    if troubles:
        text += "\nNot in here, because it cannot be read:\n" + "".join(f"- {each}\n" for each in troubles)
    return text
