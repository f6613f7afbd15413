"""UI layer, without widgets: a bar of notation in words, for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hand, Hands, Score

#: A bar of more chords is not read to its end.
_MOST_CHORDS: Final = 16


def bar_words(score: Score, bar: int, naming: NoteNaming, hands: Hands) -> str:
    """Return the notes of a bar in words, the hands one after the other."""
    found = score.bars[bar]
    notes = score.index_range(found.onset_beat, found.end_beat)
    told = [QCoreApplication.translate("SheetWords", "Bar {number}").format(number=found.number)]
    names = {
        Hand.RIGHT: QCoreApplication.translate("SheetWords", "right hand: {notes}"),
        Hand.LEFT: QCoreApplication.translate("SheetWords", "left hand: {notes}"),
    }
    for hand, words in names.items():
        own = [index for index in notes if score.notes[index].hand is hand]
        if own and hands.includes(hand):
            told.append(words.format(notes=_chords(score, own, naming)))
    return "; ".join(told)


def _chords(score: Score, notes: Sequence[int], naming: NoteNaming) -> str:
    spoken = NoteNaming(LabelStyle.LETTERS) if naming.style is LabelStyle.NONE else naming
    groups = groupby(notes, key=lambda index: score.onsets_beat[index])
    chords = ["+".join(spoken.full_name(score.notes[index].pitch) for index in group) for _, group in groups]
    more = QCoreApplication.translate("SheetWords", "and more")
    return ", ".join(chords if len(chords) <= _MOST_CHORDS else [*chords[:_MOST_CHORDS], more])
