"""Adapters: a file of the learner's as a song, whatever its kind, told by its content."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import read_content
from sargam_desktop.adapters.importers.midi_chunks import is_midi
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from sargam_desktop.domain.song import Song

_BYTE_ORDER_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ZIP: Final = b"PK\x03\x04"


class SongFileReader:
    """Reads MIDI and MusicXML files; a `tutor.ports.ScoreFileReader`."""

    def read(self, path: str) -> Song:
        """Read `path` as a song; its id is made of its name and its content.

        Raises:
            UnreadableFileError: It cannot be read; says why and what to do.
        """
        from sargam_desktop.adapters.importers.midi_file import read_midi_song
        from sargam_desktop.adapters.importers.midi_tracks import MOST_BYTES
        from sargam_desktop.adapters.importers.musicxml import read_musicxml_song

        content = read_content(path, MOST_BYTES)
        if is_midi(content.data):
            return read_midi_song(content)
        if _is_xml(content.data):
            return read_musicxml_song(content)
        if content.data.startswith(_ZIP):
            advice = "Export the score as uncompressed MusicXML (.musicxml)"
            raise UnreadableFileError(f"{content.name} is compressed", advice)
        advice = "Choose a .mid or .musicxml file"
        raise UnreadableFileError(f"{content.name} is neither MIDI nor MusicXML", advice)


def _is_xml(data: bytes) -> bool:
    return data.startswith(_BYTE_ORDER_MARKS) or data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<")
