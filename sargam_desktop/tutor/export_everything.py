"""Tutor: all that is a learner's as open files, one after the other, so that years fit in memory."""

from __future__ import annotations

import csv
import io
import json
import logging
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.tutor.backups import CancelledError
from sargam_desktop.tutor.coach.passage_log import entry_to_json
from sargam_desktop.tutor.export_readme import readme_text
from sargam_desktop.tutor.file_names import file_name
from sargam_desktop.tutor.progress_export import progress_file
from sargam_desktop.tutor.replay_layout import load_replay
from sargam_desktop.tutor.session_file import session_fields, session_file
from sargam_desktop.tutor.song_export import ExportKind
from sargam_desktop.tutor.take_export import midi_take

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sargam_desktop.domain.day_figures import DayFigures
    from sargam_desktop.domain.lesson_progress import LessonProgress
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.domain.session import SessionRecord
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.backups import Progress
    from sargam_desktop.tutor.coach.passage_log import LogEntry
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.song_export import SongExport, SongFile
    from sargam_desktop.tutor.take_export import MidiTake

_log = logging.getLogger(__name__)

_PAGE: Final = 500
_SONGS_SHARE: Final = 0.05


class OpenFile(NamedTuple):
    """A file of an export: its path in it, with `/` between the folders, and all its bytes."""

    path: str
    data: bytes


class OpenFiles(Protocol):
    """Where an export goes; nothing is there under its name before it is whole."""

    def write(self, files: Iterable[OpenFile]) -> None:
        """Write files as they come.

        Raises:
            UnwritableFileError: There is something already, or no room.
        """


class Belongings(NamedTuple):
    """What is a learner's.

    Attributes:
        profile: Who it is.
        settings: The settings as plain values.
        history: Their sessions.
        days: Returns figures by day.
        lessons: Returns how far each lesson is.
        log: Returns the coach's log.
        song_ids: Returns the songs that were imported.
        load_song: Loads one.
        song_export: Makes files of them.
        to_midi: Returns a take as the bytes of a MIDI file.
    """

    profile: Profile
    settings: Mapping[str, Any]
    history: History
    days: Callable[[], Sequence[DayFigures]]
    lessons: Callable[[], Mapping[str, LessonProgress]]
    log: Callable[[], Sequence[LogEntry]]
    song_ids: Callable[[], Sequence[str]]
    load_song: Callable[[str], Song]
    song_export: SongExport
    to_midi: Callable[[MidiTake], bytes]


class ExportReport(NamedTuple):
    """What came of an export: how many sessions and songs, and what could not be written, in words."""

    sessions: int
    songs: int
    troubles: tuple[str, ...]


class EverythingExport:
    """Writes all that is a learner's. Thread: any but the GUI's.

    A session or song that cannot be read is named in the README and does not keep the others back.
    """

    def __init__(self, own: Belongings) -> None:
        self._own = own
        self._sessions = 0
        self._songs = 0
        self._troubles: list[str] = []

    def write(self, target: OpenFiles, progress: Progress) -> ExportReport:
        """Write everything.

        Raises:
            UnwritableFileError: `target` cannot be written; nothing is left of it.
            CancelledError: `progress` said so; as above.
        """
        target.write(self._files(progress))
        return ExportReport(self._sessions, self._songs, tuple(self._troubles))

    def _files(self, progress: Progress) -> Iterator[OpenFile]:
        own = self._own
        yield OpenFile("profile.json", _json(_profile_fields(own.profile)))
        yield OpenFile("settings.json", _json(dict(own.settings)))
        yield OpenFile("progress.csv", progress_file(own.days(), ".csv"))
        yield OpenFile("lessons.json", _json([_lesson_fields(each) for each in own.lessons().values()]))
        yield OpenFile("coach-log.json", _json([entry_to_json(entry) for entry in own.log()]))
        yield from self._song_files(progress)
        yield from self._session_files(progress)
        yield OpenFile("README.txt", readme_text(own.profile.name, self._troubles).encode())

    def _song_files(self, progress: Progress) -> Iterator[OpenFile]:
        song_ids = self._own.song_ids()
        for number, song_id in enumerate(song_ids):
            _go_on(progress, _SONGS_SHARE * number / len(song_ids))
            try:
                song = self._own.load_song(song_id)
            except SargamError as error:
                self._troubles.append(f"Song {song_id}: {error}")
                continue
            self._songs += 1
            folder = f"songs/{number + 1:04d} {file_name(song.info.title, '')}"
            yield from self._files_of_song(folder, song)

    def _files_of_song(self, folder: str, song: Song) -> Iterator[OpenFile]:
        export = self._own.song_export
        makers: tuple[Callable[[], SongFile], ...] = (
            lambda: export.original(song.info.song_id),
            lambda: export.make(ExportKind.SARGAM_LATIN, song),
            lambda: export.make(ExportKind.MIDI, song),
        )
        written: set[str] = set()
        for make in makers:
            try:
                made = make()
            except SargamError as error:
                _log.info("the export of %s lacks a file: %s", song.info.song_id, error)
                continue
            if made.name.casefold() not in written:
                written.add(made.name.casefold())
                yield OpenFile(f"{folder}/{made.name}", made.data)

    def _session_files(self, progress: Progress) -> Iterator[OpenFile]:
        records = list(self._records())
        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\r\n")
        for number, record in enumerate(records):
            _go_on(progress, _SONGS_SHARE + (1 - _SONGS_SHARE) * number / len(records))
            fields = {"file": "", **session_fields(record)}
            if number == 0:
                writer.writerow(fields)
            made = list(self._files_of_session(record))
            yield from made
            fields["file"] = made[0].path if made else ""
            writer.writerow(_cell(value) for value in fields.values())
        yield OpenFile("history.csv", ("\ufeff" + table.getvalue()).encode())

    def _records(self) -> Iterator[SessionRecord]:
        offset = 0
        while page := self._own.history.list_sessions(_PAGE, offset):
            yield from page
            offset += len(page)

    def _files_of_session(self, record: SessionRecord) -> Iterator[OpenFile]:
        at = record.started_at.astimezone()
        title = file_name(record.title, "")
        stem = f"sessions/{at:%Y}/{at:%m}/{at:%Y-%m-%d %H-%M-%S} {title} {record.session_id[:8]}"
        try:
            replay = load_replay(self._own.history, record.session_id)
            made = [
                OpenFile(f"{stem}.json", session_file(replay)),
                OpenFile(f"{stem}.mid", self._own.to_midi(midi_take(replay))),
            ]
        except Exception as error:
            if isinstance(error, CancelledError):
                raise
            _log.exception("the session %s could not be exported", record.session_id)
            self._troubles.append(f"Session {record.session_id} ({record.title}) cannot be read: {error}")
            return
        self._sessions += 1
        yield from made


def _profile_fields(profile: Profile) -> dict[str, Any]:
    return {
        "id": profile.learner_id,
        **asdict(profile.draft),
        "createdAt": profile.created_at.isoformat(),
        "lastSeenAt": None if profile.last_seen_at is None else profile.last_seen_at.isoformat(),
    }


def _lesson_fields(progress: LessonProgress) -> dict[str, Any]:
    completed = progress.completed_at
    return {**asdict(progress), "completed_at": None if completed is None else completed.isoformat()}


def _cell(value: object) -> object:
    """Return a value for a table; a text that a spreadsheet would reckon out is kept a text."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value


def _json(values: object) -> bytes:
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _go_on(progress: Progress, share: float) -> None:
    if not progress(share):
        raise CancelledError
