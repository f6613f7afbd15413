"""Tutor: songs of the learner's own: import, hands, folders, and the file that a song came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final, NamedTuple

from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.hand_choice import HandChoice, apply_choices
from sargam_desktop.domain.import_report import ImportOutcome, ImportState, report_on
from sargam_desktop.domain.music_identity import music_hash
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.ports import (
    Changed,
    FoundFile,
    ImportRepository,
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

    def import_files(
        self,
        paths: Sequence[str],
        folder: str = "",
        keys: tuple[int, int] = PIANO_KEYS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[ImportProgress]:
        """Import files, and of folders the song files in them, one after the other.

        Each file is a transaction of its own: it is in the library as a whole or not at all.

        Args:
            paths: Files and folders.
            folder: The folder of the library to put the songs into.
            keys: Lowest and highest key of the learner's keyboard, for the report.
            is_cancelled: Asked before each step; True ends the import, and what is in stays.

        Yields:
            The beginning, then one for each file.

        Raises:
            StoreError: The store cannot be read or written.
        """
        files = self._finder.find(paths)
        yield ImportProgress(0, len(files), None)
        for done, path in enumerate(files, start=1):
            if is_cancelled():
                return
            outcome = self._import_file(path, folder, keys, is_cancelled)
            if outcome is None:
                return
            yield ImportProgress(done, len(files), outcome)

    def export_original(self, song_id: str) -> OriginalFile:
        """Return the file that a song was imported from, byte by byte.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        return self._imports.load_original(song_id)

    def folders(self) -> dict[str, str]:
        """Return the folder of every imported song by its id; empty for none."""
        return self._imports.folders()

    def move(self, song_ids: Sequence[str], folder: str) -> Changed:
        """Put imported songs into a folder of the library; an empty name takes them out."""
        return self._imports.move(song_ids, " ".join(folder.split()))

    def hand_choices(self, song_id: str) -> tuple[HandChoice, ...]:
        """Return what the learner has chosen for an imported song, one choice a bar."""
        return self._imports.load_hands(song_id)

    def choose_hands(self, song_id: str, choice: HandChoice | None) -> Changed:
        """Correct the hands of one bar of an imported song; None takes all corrections back.

        The choices are kept beside the song and are made anew from its file each time, so
        nothing is lost by choosing. Sessions that were played keep the hands they had.

        Raises:
            UnknownItemError: There is no such song, or it was not imported.
        """
        before = self._imports.load_hands(song_id)
        choices = () if choice is None else (*(c for c in before if c.bar_index != choice.bar_index), choice)
        song = self._read_again(song_id)
        return self._imports.save_hands(_with_hands(song, choices), choices)

    def _import_file(
        self, path: str, folder: str, keys: tuple[int, int], is_cancelled: Callable[[], bool]
    ) -> ImportOutcome | None:
        """Import one file; None if the learner stopped it before it was kept."""
        try:
            data = self._reader.load(path)
            same = self._imports.find_same_file(data)
            if same is not None:
                return ImportOutcome(path, ImportState.DUPLICATE, same)
            reading = self._reader.examine(path, data)
        except UnreadableFileError as error:
            return ImportOutcome(path, ImportState.REFUSED, reason=str(error))
        song = reading.song
        music = music_hash(song.score)
        same = self._imports.find_music(music)
        if same is not None:
            return ImportOutcome(path, ImportState.DUPLICATE, same)
        if is_cancelled():
            return None
        self._imports.keep(song, music, OriginalFile(PurePath(path).name, data), folder)
        return ImportOutcome(path, ImportState.IMPORTED, song.info, report_on(reading, *keys))

    def _read_again(self, song_id: str) -> Song:
        original = self._imports.load_original(song_id)
        song = self._reader.examine(original.name, original.data).song
        return replace(song, info=replace(song.info, song_id=song_id))


class WatchedFolder:
    """A folder whose new song files are imported when they are whole; asked every few seconds.

    A file is taken when two looks find it with one size and time: what is still being copied
    waits. What was dealt with is remembered, so a song that the learner removes stays away.

    Thread: any but the GUI's, one at a time.

    Args:
        folder: The folder.
        finder: Lists it.
        importing: Imports files.
        imports: Remembers files.
    """

    def __init__(
        self, folder: str, finder: SongFinder, importing: Importing, imports: ImportRepository
    ) -> None:
        self._folder = folder
        self._finder = finder
        self._importing = importing
        self._imports = imports
        self._seen: dict[str, FoundFile] | None = None
        self._last_look: frozenset[FoundFile] = frozenset()

    def look(self, keys: tuple[int, int] = PIANO_KEYS) -> list[ImportOutcome]:
        """Import what is new and whole, and return what became of it; empty at the first look.

        Raises:
            StoreError: The store cannot be read or written.
        """
        if self._seen is None:
            self._seen = self._imports.seen_files()
        found = self._finder.list_folder(self._folder)
        new = [file for file in found if self._seen.get(file.path) != file]
        whole = [file for file in new if file in self._last_look]
        self._last_look = frozenset(new)
        if not whole:
            return []
        steps = self._importing.import_files([file.path for file in whole], keys=keys)
        outcomes = [step.outcome for step in steps if step.outcome is not None]
        self._seen |= {file.path: file for file in whole}
        self._imports.remember_seen(whole)
        return outcomes


def _with_hands(song: Song, choices: Sequence[HandChoice]) -> Song:
    score = apply_choices(song.score, choices)
    has_left, has_right = Hand.LEFT in score.hands, Hand.RIGHT in score.hands
    info = replace(song.info, has_left=has_left, has_right=has_right, note_count=len(score.notes))
    return Song(info, score)
