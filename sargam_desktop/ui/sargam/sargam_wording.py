"""UI layer: what is said about a song in swaras."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, scientific_name
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.tutor.song_export import SargamPage

STYLES: Final = {
    SwaraScript.LATIN: LabelStyle.SARGAM_LATIN,
    SwaraScript.DEVANAGARI: LabelStyle.SARGAM_DEVANAGARI,
}
_MOST_SAID: Final = 32
_translate = QCoreApplication.translate


def page_naming(page: SargamPage, script: SwaraScript) -> NoteNaming:
    """Return how the swaras of a page are named."""
    return NoteNaming(STYLES[script], page.sa % PITCHES_PER_OCTAVE, page.song.score.fifths)


def script_name(script: SwaraScript) -> str:
    """Return the name of a script."""
    return {
        SwaraScript.LATIN: _translate("Sargam", "Latin"),
        SwaraScript.DEVANAGARI: _translate("Sargam", "देवनागरी"),
    }[script]


def head_text(page: SargamPage) -> str:
    """Say which key Sa is, which taal it is, and how long."""
    sa = _translate("Sargam", "Sa is {key}").format(key=scientific_name(page.sa, page.song.score.fifths))
    count = len(page.song.score.bars)
    bars = _translate("Sargam", "1 vibhag") if count == 1 else _translate("Sargam", "{count} vibhags")
    return " · ".join(filter(None, (sa, page.taal, bars.format(count=count))))


def spoken_text(page: SargamPage, script: SwaraScript) -> str:
    """Return what a screen reader says: the song and its first swaras."""
    naming = page_naming(page, script)
    names = [naming.full_name(note.pitch) for note in page.song.score.notes[:_MOST_SAID]]
    said = _translate("Sargam", "{title} in swaras: {names}")
    return said.format(title=page.song.info.title, names=", ".join(names))
