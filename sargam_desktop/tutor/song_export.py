"""Tutor: a song on its way out of the program, as a file that it came from or that is made of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.sargam.sargam_text import (
    MOST_NOTES,
    is_sargam_file,
    sa_of,
    taal_of,
    write_sargam_text,
)
from sargam_desktop.domain.sargam.swara_rows import SwaraRows, swara_rows
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.file_names import file_name
from sargam_desktop.tutor.ports import OriginalFile

if TYPE_CHECKING:
    from sargam_desktop.tutor.score_files import ImportedFiles, ShippedFiles

#: Told which share of the work is done, 0 to 1; what it raises ends the work.
Tell = Callable[[float], None]


class ExportKind(StrEnum):
    """What a song is written as."""

    ORIGINAL = "original"
    SARGAM_LATIN = "sargam-latin"
    SARGAM_DEVANAGARI = "sargam-devanagari"
    MIDI = "midi"
    MUSIC_XML = "music-xml"
    PDF = "pdf"


SCRIPTS: Final = {
    ExportKind.SARGAM_LATIN: SwaraScript.LATIN,
    ExportKind.SARGAM_DEVANAGARI: SwaraScript.DEVANAGARI,
}


class SongFile(NamedTuple):
    """A file that is ready to be written: its name without folders, and all its bytes."""

    name: str
    data: bytes


class SargamPage(NamedTuple):
    """A song in swaras, for the eye.

    Attributes:
        song: The song.
        sa: The pitch of the Sa of madhya saptak in which it is written.
        taal: The name of its taal, empty where no taal fits.
        rows: All its bars; None where it is too long to be written in swaras.
    """

    song: Song
    sa: int
    taal: str
    rows: SwaraRows | None


class SargamTexts(NamedTuple):
    """A song in sargam text.

    Attributes:
        texts: The text in each script that holds the song exactly.
        refusals: Why there is no text in the others.
    """

    texts: dict[SwaraScript, str]
    refusals: dict[SwaraScript, UnwritableFileError]


class SongExport:
    """Makes files of songs and writes them. Thread: any but the GUI's.

    Args:
        shipped: The files that come with the program.
        imported: The files that the learner's songs came from.
        to_midi: Returns a song as the bytes of a MIDI file.
        write: Writes bytes to a path in one step; raises `UnwritableFileError`.
    """

    def __init__(
        self,
        shipped: ShippedFiles,
        imported: ImportedFiles,
        to_midi: Callable[[Song, Tell], bytes],
        write: Callable[[str, bytes], None],
    ) -> None:
        self._shipped = shipped
        self._imported = imported
        self._to_midi = to_midi
        self.write: Final = write

    def original(self, song_id: str) -> SongFile:
        """Return the file that a song came from, byte by byte.

        Raises:
            SargamError: It has gone, or cannot be read.
        """
        found: OriginalFile = self._shipped.load_song_file(song_id) or self._imported.load_original(song_id)
        return SongFile(file_name(*_parted(found.name)), found.data)

    def make(self, kind: ExportKind, song: Song, tell: Tell = lambda _share: None) -> SongFile:
        """Return a file that is made of a song.

        Args:
            kind: What is wanted; neither the original nor PDF.
            song: The song as it is to be written.
            tell: Told now and then which share of the work is done; what it raises ends the work.

        Raises:
            UnwritableFileError: Such a file cannot hold the song.
            SargamError: The file that it came from has gone, or cannot be read.
        """
        title = song.info.title
        if kind is ExportKind.MUSIC_XML:
            return self._score(song, tell)
        if kind is ExportKind.MIDI:
            return SongFile(file_name(title, ".mid"), self._to_midi(song, tell))
        return sargam_file(title, write_sargam_text(song, SCRIPTS[kind], tell))

    def _score(self, song: Song, tell: Tell) -> SongFile:
        """Return the score that a song came from, or for one that came from swaras the score of these."""
        title = song.info.title
        if not song.info.has_notation:
            raise UnwritableFileError(
                f"{title} was recorded and not written, so there is no score of it", "Export it as MIDI"
            )
        original = self.original(song.info.song_id)
        if not is_sargam_file(original.name, original.data):
            return original
        from sargam_desktop.domain.staff.music_xml import music_xml_of_song

        return SongFile(file_name(title, ".musicxml"), music_xml_of_song(song, tell))


def sargam_file(title: str, text: str) -> SongFile:
    """Return sargam text as a file."""
    return SongFile(file_name(title, ".sargam"), text.encode())


def sargam_page(song: Song, tell: Tell = lambda _share: None) -> SargamPage:
    """Write a song in swaras for the eye; some seconds for one of tens of thousands of notes.

    Args:
        song: The song.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.
    """
    score, taal = song.score, taal_of(song)
    rows = None
    if len(score.notes) <= MOST_NOTES:
        rows = swara_rows(score, Hands.BOTH, range(len(score.bars)), taal, tell)
    return SargamPage(song, sa_of(song), taal.name if taal else "", rows)


def sargam_texts(song: Song, tell: Tell = lambda _share: None) -> SargamTexts:
    """Write a song as sargam text in all scripts; longer than `sargam_page`.

    Args:
        song: The song.
        tell: Told now and then which share of the work is done, 0 to 1; what it raises ends the work.
    """
    found = SargamTexts({}, {})
    for done, script in enumerate(SwaraScript):
        try:
            found.texts[script] = write_sargam_text(song, script, _part_of(tell, done, len(SwaraScript)))
        except UnwritableFileError as error:
            found.refusals[script] = error
    return found


def _part_of(tell: Tell, done: int, parts: int) -> Tell:
    return lambda share: tell((done + share) / parts)


def _parted(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    return (stem, dot + ending) if stem else (name, "")
