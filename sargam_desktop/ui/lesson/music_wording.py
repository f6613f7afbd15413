"""UI layer: what is said of the music that a step shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.tutor.course import StepPiece

_MOST_SAID: Final = 32
_translate = QCoreApplication.translate


def notes_words(piece: StepPiece, naming: NoteNaming | None) -> str:
    """Return the notes in their order for a screen reader; without `naming` only how many there are."""
    if naming is None:
        return _translate("Lessons", "{count} notes").format(count=len(piece.notes))
    names = [naming.full_name(note.pitch) for note in piece.notes[:_MOST_SAID]]
    return _translate("Lessons", "Notes: {names}").format(names=", ".join(names))


def staff_words(piece: StepPiece, naming: NoteNaming | None) -> str:
    """Return what a screen reader says of bars on a staff."""
    return _translate("Lessons", "Staff. {notes}").format(notes=notes_words(piece, naming))


def music_caption(piece: StepPiece) -> str:
    """Return what the music is called, and which bars of it are shown."""
    title, bars = piece.song.info.title, piece.song.score.bars
    first, last = piece.settings.first_bar, piece.settings.last_bar
    if first is None or last is None:
        return title
    if first == last:
        return _translate("Lessons", "{title}, bar {bar}").format(title=title, bar=bars[first].number)
    text = _translate("Lessons", "{title}, bars {first} to {last}")
    return text.format(title=title, first=bars[first].number, last=bars[last].number)
