"""Tutor: the scores that songs and exercises were read from, as their authors wrote them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from sargam_desktop.domain.errors import NotationError, UnknownItemError
from sargam_desktop.domain.lesson import ModuleLook
from sargam_desktop.tutor.ports import OriginalFile

#: No id of a song or module has it.
_EXERCISE: Final = "/"
_MOST_OPENED: Final = 4

ReadNotation = Callable[[OriginalFile], bytes]


def exercise_id(module_id: str, name: str) -> str:
    """Return the id under which the file of an exercise is found as that of a song."""
    return f"{module_id}{_EXERCISE}{name}"


class ModuleFiles(Protocol):
    """A folder of modules with the exercises of their lessons."""

    def has_module(self, module_id: str) -> bool:
        """Tell whether a module is here."""

    def load_exercise(self, module_id: str, name: str) -> OriginalFile:
        """Return the file of an exercise, byte by byte."""

    def read_look(self, module_id: str) -> ModuleLook:
        """Read how a module shows music."""


class ShippedFiles(ModuleFiles, Protocol):
    """The files that come with the program."""

    def load_song_file(self, song_id: str) -> OriginalFile | None:
        """Return the file of a shipped song, byte by byte; None for another song."""


class ImportedFiles(Protocol):
    """The files that the learner's songs came from."""

    def load_original(self, song_id: str) -> OriginalFile:
        """Return the file that a song came from; raises `UnknownItemError` where there is none."""


class ScoreFiles:
    """Finds scores as MusicXML. Thread: any but the GUI's.

    Args:
        shipped: What comes with the program.
        imported: What the learner brought in.
        own: Returns the learner's folder of lessons, None where there is none.
        read: Returns the score in a file as MusicXML; raises `NotationError` where there is none.
    """

    def __init__(
        self,
        shipped: ShippedFiles,
        imported: ImportedFiles,
        own: Callable[[], ModuleFiles | None],
        read: ReadNotation,
    ) -> None:
        self._shipped = shipped
        self._imported = imported
        self._own = own
        self._read = read
        self._opened: dict[str, OriginalFile] = {}

    def remember(self, song_id: str, original: OriginalFile) -> None:
        """Find the score of a song that was opened without being imported; the last four are remembered."""
        opened = {key: value for key, value in self._opened.items() if key != song_id}
        self._opened = dict([*opened.items(), (song_id, original)][-_MOST_OPENED:])

    def of_song(self, song_id: str) -> bytes:
        """Return the score of a song.

        Raises:
            NotationError: It came from no score.
            SargamError: Its file cannot be read.
        """
        return self._read(self.file_of_song(song_id))

    def file_of_song(self, song_id: str) -> OriginalFile:
        """Return the file that a song was read from, or an exercise of a lesson, whatever is in it.

        Raises:
            NotationError: It came from no file.
            SargamError: The file cannot be read.
        """
        module_id, is_exercise, name = song_id.partition(_EXERCISE)
        if is_exercise:
            return self._modules(module_id).load_exercise(module_id, name)
        return self._shipped.load_song_file(song_id) or self._imported_file(song_id)

    def of_exercise(self, module_id: str, name: str) -> bytes:
        """Return the score of an exercise beside the lessons of a module.

        Raises:
            NotationError: It is no score.
            SargamError: It cannot be read.
        """
        return self._read(self._modules(module_id).load_exercise(module_id, name))

    def look_of(self, module_id: str) -> ModuleLook:
        """Return how a module shows music.

        Raises:
            SargamError: The module's file is not there or broken.
        """
        return self._modules(module_id).read_look(module_id)

    def _imported_file(self, song_id: str) -> OriginalFile:
        try:
            return self._imported.load_original(song_id)
        except UnknownItemError as error:
            if song_id in self._opened:
                return self._opened[song_id]
            raise NotationError("There is no score of this song") from error

    def _modules(self, module_id: str) -> ModuleFiles:
        folder = self._own()
        return folder if folder is not None and folder.has_module(module_id) else self._shipped
