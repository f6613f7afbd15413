"""UI layer: playing from memory: the notes are hidden, and a look at them is told and kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.ui.backstage import Desk
from sargam_desktop.ui.practice.guide_text import Notice
from sargam_desktop.ui.practice_guide import PracticeGuide
from sargam_desktop.ui.views.practice_view import PracticeView


class PracticeMemory:
    """Whether the song on the screen is played from memory, and what a look at the notes costs.

    A take counts as from memory when the notes were hidden from its first moment to its last. The
    record of the running take goes in and comes out, for it may lose that by what is done here.

    Thread: GUI.
    """

    def __init__(self, view: PracticeView, desk: Desk, guide: PracticeGuide) -> None:
        """Begin with the notes in sight."""
        self._view = view
        self._desk = desk
        self._guide = guide
        self._is_chosen = False
        self._is_peeking = False

    @property
    def is_chosen(self) -> bool:
        """Whether the next take is from memory."""
        return self._is_chosen

    def choose(self, record: SessionRecord | None = None, *, is_chosen: bool) -> SessionRecord | None:
        """Hide the notes, or show them, until something else is chosen; `record` runs meanwhile."""
        self._is_chosen = is_chosen
        return self._look(record, is_peeking=False)

    def begin(self, record: SessionRecord | None = None) -> None:
        """Hide the notes again: a take begins, or is over."""
        self._look(record, is_peeking=False)

    def peek(self, record: SessionRecord | None) -> SessionRecord | None:
        """Show the notes, or hide them again."""
        return self._look(record, is_peeking=self._is_chosen and not self._is_peeking)

    def _look(self, record: SessionRecord | None, *, is_peeking: bool) -> SessionRecord | None:
        self._is_peeking = is_peeking
        if record is not None and record.is_from_memory and (is_peeking or not self._is_chosen):
            record = self._desk.practice.reveal(record)
            self._view.tell(Notice(_seen_text(), "eye"))
        has_seen = self._is_chosen and record is not None and not record.is_from_memory
        self._guide.show_memory(is_peeking=is_peeking, has_seen_notes=has_seen)
        return record


def _seen_text() -> str:
    return QCoreApplication.translate(
        "Guide", "You have seen the notes: this take does not count as from memory"
    )
