"""Adapters: MusicXML scores as songs, plain or compressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.musicxml_archive import is_archive, open_archive
from sargam_desktop.adapters.importers.musicxml_head import read_description
from sargam_desktop.adapters.importers.musicxml_parts import read_written_score
from sargam_desktop.adapters.importers.musicxml_performance import perform
from sargam_desktop.adapters.importers.musicxml_tree import parse_tree
from sargam_desktop.adapters.importers.song_assembly import assemble_song, own_song_id

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.domain.song import Song


def read_shipped_score(content: FileContent, findings: Findings | None = None) -> Song:
    """Read a MusicXML file that comes with the program, under the id that it names itself.

    Args:
        content: The file.
        findings: Where to note what is left out or assumed.

    Raises:
        UnreadableFileError: It is no MusicXML, too large, damaged or has no notes.
    """
    findings = findings or Findings()
    root = parse_tree(content, findings)
    description = read_description(root, own_song_id(content), content.stem)
    written = read_written_score(content.name, root, findings)
    return assemble_song(description, perform(content.name, written, findings))


def read_musicxml_song(content: FileContent, findings: Findings | None = None) -> Song:
    """Read a MusicXML file of the learner's; whatever it says, it replaces no shipped song.

    Raises:
        UnreadableFileError: As for `read_shipped_score`; also an archive that is damaged or unsafe.
    """
    score = open_archive(content) if is_archive(content.data) else content
    song = read_shipped_score(score, findings)
    return replace(song, info=replace(song.info, song_id=own_song_id(content), version=1))
