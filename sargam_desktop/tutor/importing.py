"""Tutor: songs of the learner's own: import, hands, and the file that a song came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from threading import Lock
from typing import Final, NamedTuple

from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.hand_choice import HandChoice, apply_choices
from sargam_desktop.domain.import_report import ImportOutcome, ImportState, report_on
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.ports import (
    Changed,
    ImportRepository,
    NamedFile,
    OriginalFile,
    ScoreFileReader,
    SongFinder,
)

#: The piano, where the learner's keyboard is not known.
PIANO_KEYS: Final = (21, 108)


class ImportProgress(NamedTuple):
    """How far an import has come; `outcome` is that of the file just done, None at the beginning."""

    done: int
    total: int
    outcome: ImportOutcome | None


class SongHands(NamedTuple):
    """A song as its file has it, and what the learner has chosen, one choice a bar."""

    song: Song
    choices: tuple[HandChoice, ...]


class Importing:
    """Takes files into the library. Thread: any but the GUI's; a large file takes a second or two.

    Args:
        reader: Reads files as songs.
        finder: Finds files in folders.
        imports: The songs in the store.
    """

    def __init__(self, reader: ScoreFileReader, finder: SongFinder, imports: ImportRepository) -> None:
        self._reader = reader
        self._finder = finder
        self._imports = imports
        #: Two imports may run at once; between asking for a music and keeping it comes no other.
        self._keeping = Lock()

    def import_files(
        self,
        paths: Sequence[str],
        folder: str | None = None,
        keys: tuple[int, int] = PIANO_KEYS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[ImportProgress]:
        """Import files, and of folders the song files in them, one after the other.

        Each file is a transaction of its own: it is in the library as a whole or not at all.

        Args:
            paths: Files and folders.
            folder: The folder of the library to put the songs into; None for the names of the
                folders that they are found in, and none for files that were named themselves.
            keys: Lowest and highest key of the learner's keyboard, for the report.
            is_cancelled: Asked before each step; True ends the import, and what is in stays.

        Yields:
            The beginning, then one for each file.

        Raises:
            StoreError: The store cannot be read or written.
        """
        files = self._finder.find(paths)
        yield ImportProgress(0, len(files), None)
        for done, file in enumerate(files, start=1):
            if is_cancelled():
                return
            place = file.folder if folder is None else folder
            outcome = self.import_file(NamedFile(file.path, place), keys, is_cancelled)
            if outcome is None:
                return
            yield ImportProgress(done, len(files), outcome)

    def export_original(self, song_id: str) -> OriginalFile:
        """Return the file that a song was imported from, byte by byte.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        return self._imports.load_original(song_id)

    def read_hands(self, song_id: str) -> SongHands:
        """Return an imported song with the hands that its file says or that were guessed.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        return SongHands(self._read_again(song_id), self._imports.load_hands(song_id))

    def choose_hands(self, song_id: str, choices: Sequence[HandChoice]) -> Changed:
        """Correct the hands of some bars of an imported song; no choice takes all back.

        The choices are kept beside the song and are made anew from its file each time, so
        nothing is lost by choosing. Sessions that were played keep the hands they had.

        Args:
            song_id: The song.
            choices: All that is chosen, in place of what was chosen before.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        song = self._read_again(song_id)
        return self._imports.save_hands(_with_hands(song, choices), choices)

    def import_file(
        self,
        file: NamedFile,
        keys: tuple[int, int] = PIANO_KEYS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportOutcome | None:
        """Import one file; None if the learner stopped it before it was kept.

        Raises:
            StoreError: The store cannot be read or written.
        """
        path = file.path
        try:
            data = self._reader.load(path)
            same = self._imports.find_same_file(data)
            if same is not None:
                return ImportOutcome(path, ImportState.DUPLICATE, same)
            reading = self._reader.examine(path, data)
        except UnreadableFileError as error:
            return ImportOutcome(path, ImportState.REFUSED, reason=str(error))
        song, music = reading.song, music_hash(reading.song.score)
        with self._keeping:
            same = self._imports.find_music(music)
            if same is not None:
                return ImportOutcome(path, ImportState.DUPLICATE, same)
            if is_cancelled():
                return None
            folder = " ".join(file.folder.split())
            self._imports.keep(song, music, OriginalFile(PurePath(path).name, data), folder)
        return ImportOutcome(path, ImportState.IMPORTED, song.info, report_on(reading, *keys))

    def _read_again(self, song_id: str) -> Song:
        original = self._imports.load_original(song_id)
        song = self._reader.examine(original.name, original.data).song
        return replace(song, info=replace(song.info, song_id=song_id))


def _with_hands(song: Song, choices: Sequence[HandChoice]) -> Song:
    score = apply_choices(song.score, choices)
    has_left, has_right = Hand.LEFT in score.hands, Hand.RIGHT in score.hands
    info = replace(song.info, has_left=has_left, has_right=has_right, note_count=len(score.notes))
    return Song(info, score)
