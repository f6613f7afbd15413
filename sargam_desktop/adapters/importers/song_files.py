"""Adapters: a file of the learner's as a song, whatever its kind, told by its content."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import MEBIBYTE, FileContent, read_content
from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.midi_chunks import is_midi, is_midi_behind_other_bytes
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import SongReading

if TYPE_CHECKING:
    from sargam_desktop.domain.song import Song

MOST_BYTES: Final = 32 * MEBIBYTE
_BYTE_ORDER_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ARCHIVE: Final = b"PK\x03\x04"


class SongFileReader:
    """Reads MIDI, MusicXML and sargam text; a `tutor.ports.ScoreFileReader`. Thread: any."""

    def read(self, path: str) -> Song:
        """Read `path` as a song; its id is made of its name and its content.

        Raises:
            UnreadableFileError: It cannot be read; says why and what to do.
        """
        return self.examine(path, self.load(path)).song

    def load(self, path: str) -> bytes:
        """Return the bytes of the file at `path`.

        Raises:
            UnreadableFileError: It is missing, no regular file, closed to us, empty or too large.
        """
        return read_content(path, MOST_BYTES).data

    def examine(self, path: str, data: bytes) -> SongReading:
        """Read the bytes of a file, and note what was assumed, left out or put right.

        Raises:
            UnreadableFileError: They are no score; says why and what to do.
        """
        findings = Findings()
        song = _read_song(FileContent(path, data), findings)
        return SongReading(song, findings.hand_source, findings.hand_source_count, findings.as_tuple())


def _read_song(content: FileContent, findings: Findings) -> Song:
    from sargam_desktop.adapters.importers.midi_file import read_midi_song
    from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
    from sargam_desktop.adapters.importers.sargam_text import is_sargam_text, read_sargam_text

    if is_midi(content.data):
        return read_midi_song(content, findings)
    if is_sargam_text(content):
        return read_sargam_text(content, findings)
    if _is_xml(content.data) or content.data.startswith(_ARCHIVE):
        return read_musicxml_song(content, findings)
    if is_midi_behind_other_bytes(content.data):
        return read_midi_song(content, findings)
    advice = "Choose a .mid, .musicxml, .mxl or .sargam file"
    raise UnreadableFileError(f"{content.name} is neither MIDI nor MusicXML nor sargam text", advice)


def _is_xml(data: bytes) -> bool:
    """Tell whether the bytes begin as XML does, in 8 bits or in 16."""
    return data.startswith((*_BYTE_ORDER_MARKS, b"\0<")) or data.removeprefix(
        codecs.BOM_UTF8
    ).lstrip().startswith(b"<")
