"""Adapters: the score in a file, as its author wrote it, for engraving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import NotationError, UnwritableFileError

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.tutor.ports import OriginalFile


def read_notation(original: OriginalFile) -> bytes:
    """Return the score in a file as MusicXML in UTF-8, sorted by part; sargam text is written as one.

    Raises:
        NotationError: It holds no score.
        UnreadableFileError: It is no MusicXML, too large or damaged.
    """
    # Loaded where a file is read, which is never the window's thread.
    from xml.etree.ElementTree import tostring

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.midi_chunks import is_midi
    from sargam_desktop.adapters.importers.musicxml_archive import is_archive, open_archive
    from sargam_desktop.adapters.importers.musicxml_tree import parse_tree
    from sargam_desktop.adapters.importers.sargam_text import is_sargam_text

    content = FileContent(original.name, original.data)
    if is_midi(content.data):
        raise NotationError(
            f"{content.name} is a MIDI file, which tells when keys go down but not how that is written",
            "Import the piece as MusicXML to see it on a staff",
        )
    if is_sargam_text(content):
        return _score_of_swaras(content)
    score = open_archive(content) if is_archive(content.data) else content
    notation: bytes = tostring(parse_tree(score, Findings(), is_whole=True), encoding="utf-8")
    return notation


def _score_of_swaras(content: FileContent) -> bytes:
    from sargam_desktop.adapters.importers.sargam_text import read_sargam_text
    from sargam_desktop.domain.staff.music_xml import music_xml_of_song

    try:
        return music_xml_of_song(read_sargam_text(content))
    except UnwritableFileError as error:
        raise NotationError(error.what, error.advice) from error
