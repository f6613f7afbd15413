"""Adapters: sargam text, music written in swaras, as songs; docs/sargam-text.md has its grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.file_content import check_size, without_notes
from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.sargam_text_bars import BarLayout
from sargam_desktop.adapters.importers.sargam_text_errors import SargamTextError, quoted
from sargam_desktop.adapters.importers.sargam_text_head import HEAD_NAMES, SargamHead
from sargam_desktop.adapters.importers.sargam_text_music import MusicReader, VoiceLine
from sargam_desktop.adapters.importers.song_assembly import (
    SongDescription,
    assemble_song,
    merge_notes,
    own_song_id,
)
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind, HandSource
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.sargam.sargam_text import LONGEST_LINE, MOST_BYTES, is_sargam_file
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.tempo_map import DEFAULT_BPM

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.domain.song import Song

_LAYOUT_NAMES: Final = frozenset({"taal", "laya", "bar"})
_FIELD: Final = re.compile(r"\s*([A-Za-z]+)\s*:\s*(.*?)\s*")
_VOICE: Final = re.compile(r"\s*(right|left|दायाँ|बायाँ)([2-9]|[12][0-9])?\s*:")
_LEFT: Final = frozenset({"left", "बायाँ"})


def is_sargam_text(content: FileContent) -> bool:
    """Tell by its ending or its first line whether a file is sargam text."""
    return is_sargam_file(content.path, content.data)


def read_sargam_text(content: FileContent, findings: Findings | None = None) -> Song:
    """Read sargam text.

    Args:
        content: The file.
        findings: Where to note what is assumed.

    Raises:
        UnreadableFileError: It is no sargam text, by line and column; too large, or without notes.
    """
    findings = findings or Findings()
    check_size(content.name, len(content.data), MOST_BYTES)
    try:
        text = content.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.data.count(b"\n", 0, error.start) + 1
        what = f"{content.name}, line {line}: expected UTF-8, found other bytes"
        raise UnreadableFileError(what, "Save the text as UTF-8") from error
    reader = _TextReader()
    try:
        reader.read(text)
    except SargamTextError as error:
        raise error.in_file(content.name) from error
    return reader.song(content, findings)


class _TextReader:
    """Reads one text, line by line."""

    def __init__(self) -> None:
        self._head = SargamHead()
        self._layout = BarLayout()
        self._music: MusicReader | None = None
        self._block: list[VoiceLine] = []

    def read(self, text: str) -> None:
        """Read all lines.

        Raises:
            SargamTextError: One is not as the grammar says.
        """
        for number, line in enumerate(_lines(text), start=1):
            self._read_line(line, number)
        self._end_block()

    def song(self, content: FileContent, findings: Findings) -> Song:
        """Return what was read.

        Raises:
            UnreadableFileError: There are no notes.
        """
        if self._music is None or not self._music.notes:
            raise without_notes(content.name)
        self._music.finish()
        findings.take_hands_from(HandSource.PARTS, len(self._music.hands))
        if not self._layout.has_tempo:
            findings.add(FindingKind.TEMPO_ASSUMED, detail=f"{DEFAULT_BPM:g}")
        notes = merge_notes(self._music.notes)
        score = Score(notes, tuple(self._layout.bars), self._layout.tempo_map(), *self._head.key)
        return assemble_song(self._describe(content), score)

    def _describe(self, content: FileContent) -> SongDescription:
        words, tags = self._head.words, self._head.tags
        known = {tag.lower() for tag in tags}
        taals = tuple(name for name in self._layout.named_taals if name.lower() not in known)
        return SongDescription(
            song_id=own_song_id(content),
            title=words.get("title") or content.stem,
            composer=words.get("composer", ""),
            year=words.get("year", ""),
            style=words.get("style", ""),
            grade=self._head.grade,
            rights=words.get("rights", ""),
            tags=tags + taals,
            sa=self._head.sa % PITCHES_PER_OCTAVE,
            has_notation=True,
        )

    def _read_line(self, line: str, number: int) -> None:
        if len(line) > LONGEST_LINE:
            raise SargamTextError(
                number, LONGEST_LINE, f"expected at most {LONGEST_LINE:,} letters in a line"
            )
        if not line.strip():
            self._end_block()
            return
        if line.lstrip().startswith("#"):
            return
        voice, field = _VOICE.match(line), _FIELD.fullmatch(line)
        if voice is not None:
            hand = Hand.LEFT if voice[1] in _LEFT else Hand.RIGHT
            self._block.append(
                VoiceLine(hand, int(voice[2] or 1), line[voice.end() :], number, voice.end() + 1)
            )
        elif field is not None:
            self._end_block()
            self._read_field(field[1].lower(), field[2], number, field)
        else:
            self._end_block()
            self._block.append(VoiceLine(Hand.RIGHT, 1, line, number, 1))
            self._end_block()

    def _read_field(self, name: str, value: str, number: int, field: re.Match[str]) -> None:
        column = field.start(2) + 1
        if name in _LAYOUT_NAMES:
            self._layout.take(name, value, number, column)
        elif name not in HEAD_NAMES:
            names = ", ".join(sorted(HEAD_NAMES | _LAYOUT_NAMES))
            message = f"expected right, left or one of {names}, found {quoted(name)}"
            raise SargamTextError(number, field.start(1) + 1, message)
        elif self._music is not None:
            message = f"expected {name} before the music"
            raise SargamTextError(number, field.start(1) + 1, message)
        else:
            self._head.take(name, value, number, column)

    def _end_block(self) -> None:
        if not self._block:
            return
        if self._music is None:
            self._music = MusicReader(self._head.sa, self._layout)
        lines, self._block = self._block, []
        self._music.read_block(lines)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines as an editor counts them."""
    return iter(re.split("\r\n|\r|\n", text))
