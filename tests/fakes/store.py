"""The store in memory: as `adapters.store` to those who use it, without files and SQL.

`tests/tutor/repository_contracts.py` holds it to the same contract as the real one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.tutor.ports import Changed
from sargam_desktop.tutor.session_choice import SessionChoice
from sargam_desktop.tutor.song_tally import SongTallies, tallies_of
from sargam_desktop.tutor.tempo_course import tempo_course


class StoredSongs:
    """Implements `tutor.ports.SongRepository`."""

    def __init__(self) -> None:
        self._songs: dict[str, Song] = {}

    def list_songs(self) -> list[SongInfo]:
        infos = (song.info for song in self._songs.values())
        return sorted(infos, key=lambda i: (i.grade is None, i.grade or 0, i.title.casefold(), i.song_id))

    def load_song(self, song_id: str) -> Song:
        if song_id not in self._songs:
            raise UnknownItemError(
                f"There is no song “{song_id}”", "“sargam songs” lists the names of all songs"
            )
        return self._songs[song_id]

    def versions(self) -> dict[str, int]:
        return {song_id: song.info.version for song_id, song in self._songs.items()}

    def save_songs(self, songs: Sequence[Song]) -> Changed:
        self._songs.update({song.info.song_id: song for song in songs})
        return Changed(songs=bool(songs))


class StoredLessons:
    """Implements `tutor.ports.LessonRepository`."""

    def __init__(self) -> None:
        self._lessons: dict[str, Lesson] = {}

    def list_lessons(self) -> list[Lesson]:
        return sorted(self._lessons.values(), key=lambda lesson: (lesson.module_order, lesson.order))

    def versions(self) -> dict[str, int]:
        return {lesson_id: lesson.version for lesson_id, lesson in self._lessons.items()}

    def save_lessons(self, lessons: Sequence[Lesson]) -> Changed:
        self._lessons.update({lesson.lesson_id: lesson for lesson in lessons})
        return Changed(lessons=bool(lessons))


class StoredSessions:
    """Implements `tutor.ports.SessionRepository`.

    Attributes:
        gone: Sessions whose program is gone; a test says which.
    """

    def __init__(self) -> None:
        self.gone: set[str] = set()
        self._records: dict[str, SessionRecord] = {}
        self._takes: dict[str, tuple[Score, list[SessionEvent]]] = {}

    def begin(self, record: SessionRecord, score: Score) -> Changed:
        self._records[record.session_id] = record
        self._takes[record.session_id] = (score, [])
        return Changed(sessions=True)

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> None:
        record = self._find(session_id)
        self._takes[record.session_id][1].extend(events)
        speeds = tempo_course(record.tempo_course, events)[1:]
        self._records[record.session_id] = replace(record, later_speeds=speeds)

    def reveal(self, session_id: str) -> None:
        record = self._find(session_id)
        self._records[record.session_id] = replace(record, is_from_memory=False)

    def finish(self, record: SessionRecord) -> Changed:
        known = self._find(record.session_id)
        finished = replace(known, state=record.state, played_us=record.played_us, result=record.result)
        self._records[known.session_id] = finished
        return Changed(sessions=True)

    def list_sessions(
        self, limit: int = 50, offset: int = 0, song_id: str | None = None
    ) -> list[SessionRecord]:
        newest_first = sorted(self._records.values(), key=lambda record: record.started_at, reverse=True)
        wanted = [record for record in newest_first if song_id in (None, record.song_id)]
        return [_without_deviations(record) for record in wanted[offset : offset + limit]]

    def find_sessions(self, choice: SessionChoice, limit: int = 50, offset: int = 0) -> list[SessionRecord]:
        wanted = [record for record in self.list_sessions(len(self._records)) if choice.takes(record)]
        return wanted[offset : offset + limit]

    def tally_songs(self) -> SongTallies:
        return tallies_of(self._records.values())

    def load_session(self, session_id: str) -> SessionRecord:
        return self._find(session_id)

    def load_take(self, session_id: str) -> tuple[Score, list[SessionEvent]]:
        score, events = self._takes[self._find(session_id).session_id]
        return score, list(events)

    def left_running(self) -> list[SessionRecord]:
        running = (r for r in self._records.values() if r.state is SessionState.RUNNING)
        return [record for record in running if record.session_id in self.gone]

    def _find(self, session_id: str) -> SessionRecord:
        found = [r for r in self._records.values() if session_id and r.session_id.startswith(session_id)]
        if len(found) != 1:
            raise UnknownItemError(
                f"There is no session “{session_id}”", "“sargam history” lists the sessions"
            )
        return found[0]


def _without_deviations(record: SessionRecord) -> SessionRecord:
    if record.result is None:
        return record
    return replace(record, result=replace(record.result, deviations_us=()))
