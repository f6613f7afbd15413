"""Adapters: the songs and lessons that come with the program, read from their folder."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.importers.lesson_folder import LessonFolder
from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sargam_desktop.domain.lesson import Lesson, ModuleLook
    from sargam_desktop.domain.lesson_step import PassRule
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.ports import OriginalFile

#: The description of a shipped song lies within its first bytes.
_HEAD_BYTES: Final = 8192
_SONG_ID: Final = re.compile(rb'name="sargam-id">\s*([a-z0-9-]+)\s*<')
_VERSION: Final = re.compile(rb'name="sargam-version">\s*([0-9]{1,9})\s*<')

_logger = logging.getLogger(__name__)


class ResourceFolder:
    """The folder ``resources``; a `tutor.ports.ResourceLibrary`.

    A file that is broken is logged with its name and line and left out; the rest is read.

    Args:
        path: The folder that holds ``songs`` and ``modules``.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        self._modules = LessonFolder(self._path / "modules", "Install the program again")

    def song_versions(self) -> dict[str, int]:
        """Return id and version of every shipped song; only the head of each file is read."""
        return {song_id: version for song_id, version, _ in self._song_heads()}

    def read_songs(self, song_ids: Sequence[str]) -> list[Song]:
        """Read the shipped songs with these ids, in their order; unknown ones are left out."""
        paths = {song_id: path for song_id, _, path in self._song_heads()}
        songs = (_read_song(paths[song_id]) for song_id in song_ids if song_id in paths)
        return [song for song in songs if song is not None]

    def read_lessons(self) -> list[Lesson]:
        """Read all shipped lessons, in the order of the course."""
        lessons, troubles = self._modules.read_lessons()
        for trouble in troubles:
            _logger.warning("A lesson is left out: %s", trouble)
        return lessons

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Read an exercise that lies beside the lessons of a module.

        Raises:
            UnreadableFileError: It is not there or cannot be read.
        """
        return self._modules.read_exercise(module_id, name)

    def load_exercise(self, module_id: str, name: str) -> OriginalFile:
        """Return the file of an exercise, byte by byte.

        Raises:
            UnreadableFileError: It is not there or cannot be read.
        """
        return self._modules.load_exercise(module_id, name)

    def load_song_file(self, song_id: str) -> OriginalFile | None:
        """Return the file of a shipped song, byte by byte; None for another song.

        Raises:
            UnreadableFileError: It cannot be read.
        """
        from sargam_desktop.adapters.importers.file_content import read_content
        from sargam_desktop.adapters.importers.musicxml_tree import MOST_BYTES
        from sargam_desktop.tutor.ports import OriginalFile

        path = next((path for each, _, path in self._song_heads() if each == song_id), None)
        return None if path is None else OriginalFile(path.name, read_content(str(path), MOST_BYTES).data)

    def read_look(self, module_id: str) -> ModuleLook:
        """Read how a module shows music.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        return self._modules.read_look(module_id)

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Read the pass rule of a module.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        return self._modules.read_pass_rule(module_id)

    def read_goal(self, module_id: str) -> str:
        """Read what the learner can do after a module; may be empty.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        return self._modules.read_goal(module_id)

    def has_module(self, module_id: str) -> bool:
        """Tell whether a module comes with the program."""
        return self._modules.has_module(module_id)

    def _song_heads(self) -> Iterator[tuple[str, int, Path]]:
        for path in sorted((self._path / "songs").glob("*.musicxml")):
            head = _read_head(path)
            song_id, version = _SONG_ID.search(head), _VERSION.search(head)
            if song_id is None or version is None:
                _logger.warning("%s has no sargam-id or sargam-version and is left out", path.name)
            else:
                yield song_id[1].decode(), int(version[1]), path


def _read_head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError:
        return b""


def _read_song(path: Path) -> Song | None:
    from sargam_desktop.adapters.importers.file_content import read_content
    from sargam_desktop.adapters.importers.musicxml import read_shipped_score
    from sargam_desktop.adapters.importers.musicxml_tree import MOST_BYTES

    try:
        return read_shipped_score(read_content(str(path), MOST_BYTES))
    except UnreadableFileError as error:
        _logger.warning("A song is left out: %s", error)
        return None
