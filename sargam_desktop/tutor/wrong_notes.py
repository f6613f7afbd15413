"""Tutor: how a wrong note of the learner's sounds once it is known to be one.

Every note sounds at once, before anybody has judged it: a note that waited for its verdict would come
late, and right notes with it. The verdict follows within a millisecond, mostly before the sound card has
asked for the note's first frame; then the note is muffled or taken back.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.settings import WrongNoteSound

if TYPE_CHECKING:
    from sargam_desktop.engine.matcher_thread import Published

#: What stays of a wrong note, in percent of its loudness.
KEPT_PERCENT: Final = MappingProxyType({WrongNoteSound.MUTED: 30, WrongNoteSound.SILENT: 0})


def wrong_pitch(published: Published) -> int | None:
    """Return the key that was just pressed by mistake; None where none was."""
    played = published.played
    if not isinstance(played, NoteOn):
        return None
    is_wrong = any(
        isinstance(outcome, NoteJudged) and outcome.result is Result.WRONG_NOTE
        for outcome in published.outcomes
    )
    return played.pitch if is_wrong else None
