"""Adapters: what a MusicXML file says of its piece, with the fields of the shipped songs.

The fields of shipped songs are ``<miscellaneous-field name="sargam-…">``; see docs/content.md.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.musicxml_tree import text_of
from sargam_desktop.adapters.importers.song_assembly import SongDescription
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: Pitch classes of the letters.
PITCH_CLASSES: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_ACCIDENTALS: Final = {"": 0, "#": 1, "♯": 1, "b": -1, "♭": -1}
_LETTER_NAME: Final = re.compile("([A-G])([#♯b♭]?)")
_HARDEST_GRADE: Final = 10
_OLD_MUSESCORE: Final = re.compile(r"MuseScore ([012]\.|3\.[0-4](?![0-9]))")


def read_description(root: Element, song_id: str, title: str) -> SongDescription:
    """Return what the head of a score says.

    Args:
        root: The score.
        song_id: The id where the file has no field ``sargam-id``.
        title: The title where the file has none.
    """
    fields = {
        field.get("name", ""): " ".join((field.text or "").split())
        for field in root.iterfind("identification/miscellaneous/miscellaneous-field")
    }
    return SongDescription(
        song_id=fields.get("sargam-id") or song_id,
        title=text_of(root, "work/work-title") or text_of(root, "movement-title") or title,
        version=_whole_number(fields.get("sargam-version")) or 1,
        composer=text_of(root, "identification/creator[@type='composer']"),
        year=fields.get("sargam-year", ""),
        style=fields.get("sargam-style", ""),
        grade=_grade(fields.get("sargam-grade")),
        rights=_rights(text_of(root, "identification/rights"), fields.get("sargam-why-free", "")),
        tags=tuple(tag.strip() for tag in fields.get("sargam-tags", "").split(",") if tag.strip()),
        sa=pitch_class_named(fields.get("sargam-sa", "")),
        has_notation=True,
    )


def marks_small_notes_as_cues(root: Element) -> bool:
    """Tell whether the program that wrote the file says "cue" of every small note, of a cadenza say.

    MuseScore did until 3.4; elsewhere a cue note is one that this player does not play.
    """
    programs = root.iterfind("identification/encoding/software")
    return any(_OLD_MUSESCORE.match(" ".join((program.text or "").split())) for program in programs)


def pitch_class_named(name: str) -> int | None:
    """Return the pitch class (0-11) of a letter name such as ``F#`` or ``B♭``, None for no name."""
    match = _LETTER_NAME.fullmatch(name)
    if match is None:
        return None
    return (PITCH_CLASSES[match[1]] + _ACCIDENTALS[match[2]]) % PITCHES_PER_OCTAVE


def _whole_number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch("[0-9]{1,9}", text) else None


def _grade(text: str | None) -> int | None:
    grade = _whole_number(text)
    return grade if grade and grade <= _HARDEST_GRADE else None


def _rights(rights: str, why_free: str) -> str:
    return rights if why_free in rights else f"{rights} {why_free}".strip()
