"""Adapters: the score in a file, as its author wrote it, for engraving, and how it is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import NotationError, UnwritableFileError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.tutor.notation_trace import TracedScore
    from sargam_desktop.tutor.ports import OriginalFile


def read_notation(original: OriginalFile) -> bytes:
    """Return the score in a file as MusicXML in UTF-8, sorted by part; sargam text is written as one.

    Raises:
        NotationError: It holds no score.
        UnreadableFileError: It is no MusicXML, too large or damaged.
    """
    # Loaded where a file is read, which is never the window's thread.
    from xml.etree.ElementTree import tostring

    notation: bytes = tostring(_read_tree(original), encoding="utf-8")
    return notation


def trace_notation(original: OriginalFile) -> TracedScore:
    """Return the score in a file, each note with an id of its own, and what is played of it.

    Raises:
        NotationError: It holds no score.
        UnreadableFileError: It is no MusicXML, too large or damaged, or nothing in it is to be played.
    """
    from xml.etree.ElementTree import tostring

    from sargam_desktop.adapters.importers.findings import Findings
    from sargam_desktop.adapters.importers.musicxml_parts import read_written_score
    from sargam_desktop.adapters.importers.musicxml_performance import perform_traced
    from sargam_desktop.tutor.notation_trace import TracedScore

    root = _read_tree(original)
    for number, note in enumerate(root.iterfind("part/measure/note")):
        note.set("id", f"sn{number}")
    music_xml = tostring(root, encoding="unicode")
    written = read_written_score(original.name, root, Findings())
    played = perform_traced(original.name, written, Findings())
    moments = tuple(
        {source: float(onset) for source, onset in frame.moments.items()} for frame in written.frames
    )
    return TracedScore(music_xml, played.score, played.sources, played.measures, moments)


def _read_tree(original: OriginalFile) -> Element:
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
        content = _score_of_swaras(content)
    score = open_archive(content) if is_archive(content.data) else content
    return parse_tree(score, Findings(), is_whole=True)


def _score_of_swaras(content: FileContent) -> FileContent:
    """Return a text of swaras as a score for a staff."""
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.adapters.importers.sargam_text import read_sargam_text
    from sargam_desktop.domain.staff.music_xml import music_xml_of_song

    try:
        return FileContent(content.name, music_xml_of_song(read_sargam_text(content)))
    except UnwritableFileError as error:
        raise NotationError(error.what, error.advice) from error
