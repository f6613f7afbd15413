"""Command line: what is practised, and how."""

from __future__ import annotations

from dataclasses import dataclass

from sargam_desktop.cli.printer import SessionPrinter
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings


@dataclass(frozen=True, slots=True)
class Piece:
    """What is practised, and how.

    Attributes:
        song_id: Song of the library, None for a file of the learner's.
        title: Its title.
        score: What should be played.
        settings: How it is played and judged.
        naming: How notes are named.
    """

    song_id: str | None
    title: str
    score: Score
    settings: SessionSettings
    naming: NoteNaming

    def printer(self, *, as_events: bool) -> SessionPrinter:
        """Return what prints the session: for a person, or as the published events."""
        return SessionPrinter(self.score, self.settings, self.naming, as_events=as_events)
