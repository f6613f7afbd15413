"""Adapters: MusicXML scores as songs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.adapters.importers.musicxml_head import read_description
from sargam_desktop.adapters.importers.musicxml_parts import read_written_score
from sargam_desktop.adapters.importers.musicxml_performance import perform
from sargam_desktop.adapters.importers.musicxml_tree import parse_tree
from sargam_desktop.adapters.importers.song_assembly import assemble_song, own_song_id

if TYPE_CHECKING:
    from sargam_desktop.adapters.importers.file_content import FileContent
    from sargam_desktop.domain.song import Song


def read_shipped_score(content: FileContent) -> Song:
    """Read a MusicXML file that comes with the program, under the id that it names itself.

    Raises:
        UnreadableFileError: It is no partwise MusicXML, too large, damaged or has no notes.
    """
    root = parse_tree(content)
    description = read_description(root, own_song_id(content), content.stem)
    return assemble_song(description, perform(content.name, read_written_score(content.name, root)))


def read_musicxml_song(content: FileContent) -> Song:
    """Read a MusicXML file of the learner's; whatever it says, it replaces no shipped song.

    Raises:
        UnreadableFileError: As for `read_shipped_score`.
    """
    song = read_shipped_score(content)
    return replace(song, info=replace(song.info, song_id=own_song_id(content), version=1))
