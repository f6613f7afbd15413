"""UI layer: the music of a step in swaras by matra."""

from __future__ import annotations

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.sargam.sargam_text import sa_of, taal_of
from sargam_desktop.domain.sargam.swara_rows import bars_between, swara_rows
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.lesson.music_wording import notes_words
from sargam_desktop.ui.notation.swara_naming import swara_naming
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.notation.swara_sheet import SwaraSheet


def show_step(picture: SwaraPicture, piece: StepPiece, naming: NoteNaming | None) -> None:
    """Show the bars of a step; `naming` says which letters and which Sa the learner wants."""
    score = piece.song.score
    swaras = swara_naming(naming, sa_of(piece.song) % PITCHES_PER_OCTAVE)
    bars = bars_between(score, *piece.span_beat)
    rows = swara_rows(score, piece.settings.hands, bars, taal_of(piece.song))
    picture.show_sheet(SwaraSheet(rows), score.notes, swaras)
    picture.setAccessibleName(notes_words(piece, swaras))
