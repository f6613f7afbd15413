"""Tutor, coach: where a plan finds songs and lessons, and how the learner stands with them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Final, Protocol

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.practice_day import practice_day_of
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionType
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.tutor.coach.plan_view import LessonOffer, SongOffer
from sargam_desktop.tutor.course import CourseModule, OpenLesson, recommended
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.song_shelf import ShelvedSongs
from sargam_desktop.tutor.song_standing import known_percent

_log = logging.getLogger(__name__)

#: How a learner stands with a song is told from so many of the last takes, and from all that come.
_TAKES_LOOKED_AT: Final = 1000
#: So many songs that were never played are offered, the easiest; more would only slow the plan down.
_NEW_SONGS: Final = 5
#: A song without a grade is taken for a hard one.
_HARDEST: Final = 10


class LessonSource(Protocol):
    """The course."""

    def list_modules(self) -> list[CourseModule]:
        """Return all modules with their lessons and how far each is, in order."""
        ...

    def open(self, lesson_id: str) -> OpenLesson:
        """Return a lesson with its steps."""
        ...


class ShelfSource(Protocol):
    """The songs as the learner keeps them."""

    def read(self) -> ShelvedSongs:
        """Return all songs and their marks."""
        ...


class SongsOnDemand(Mapping[str, Song]):
    """Songs by id, each read when it is first asked for; what cannot be read is not there."""

    def __init__(self, load: Callable[[str], Song]) -> None:
        """Read with `load`."""
        self._load = load
        self._known: dict[str, Song | None] = {}

    def __getitem__(self, song_id: str) -> Song:
        """Return a song.

        Raises:
            KeyError: There is no such song, or it cannot be read.
        """
        if song_id not in self._known:
            try:
                self._known[song_id] = self._load(song_id)
            except SargamError as error:
                _log.info("the plan leaves out a song: %s", error)
                self._known[song_id] = None
        song = self._known[song_id]
        if song is None:
            raise KeyError(song_id)
        return song

    def __iter__(self) -> Iterator[str]:
        """Return the ids of the songs that were read."""
        return (song_id for song_id, song in self._known.items() if song is not None)

    def __len__(self) -> int:
        """Return how many songs were read."""
        return sum(song is not None for song in self._known.values())


@dataclass(slots=True)
class _Played:
    """How a song was played so far."""

    known_percent: int = 0
    hands: Hands = Hands.BOTH
    last: date = date.min


class SongSource:
    """The songs of a plan. Thread: any but the GUI's; one call at a time.

    Args:
        shelf: The songs as the learner keeps them.
        history: Past sessions; its last takes are read once.
        load: Reads a song.
    """

    def __init__(self, shelf: ShelfSource, history: History, load: Callable[[str], Song]) -> None:
        self._shelf = shelf
        self._history = history
        self._load = load
        self._played: dict[str, _Played] | None = None
        self._infos: dict[str, SongInfo] = {}
        self._listed: list[SongInfo] | None = None
        self.by_id = SongsOnDemand(load)

    def forget(self) -> None:
        """Read songs anew: some have changed or gone."""
        self.by_id = SongsOnDemand(self._load)
        self._listed = None

    def take_in(self, record: SessionRecord) -> None:
        """Let a take count for its song."""
        if self._played is not None:
            self._count(self._played, record)

    def offers(self, keys: range) -> list[SongOffer]:
        """Return songs that may be played for joy: those that were played, and the easiest new ones.

        Args:
            keys: Pitches that the learner's keyboard has; songs beyond it are left out.
        """
        listed = [info for info in self._songs() if _fits(info, keys)]
        played = self._standings()
        old = [info for info in listed if info.song_id in played]
        new = sorted((info for info in listed if info.song_id not in played), key=_how_hard)
        return [_offer(info, played.get(info.song_id)) for info in [*old, *new[:_NEW_SONGS]]]

    def _songs(self) -> Sequence[SongInfo]:
        if self._listed is None:
            shelved = self._shelf.read()
            self._listed = [info for info in shelved.songs if info.song_id not in shelved.marks.hidden]
            self._infos = {info.song_id: info for info in self._listed}
        return self._listed

    def _standings(self) -> dict[str, _Played]:
        if self._played is None:
            played: dict[str, _Played] = {}
            for record in reversed(self._history.list_sessions(_TAKES_LOOKED_AT)):
                self._count(played, record)
            self._played = played
        return self._played

    def _count(self, played: dict[str, _Played], record: SessionRecord) -> None:
        info = self._infos.get(record.song_id or "")
        if info is None or record.settings.session_type is not SessionType.SONG:
            return
        so_far = played.setdefault(info.song_id, _Played())
        so_far.known_percent = max(so_far.known_percent, known_percent(record, info))
        so_far.hands = record.settings.hands
        so_far.last = max(so_far.last, practice_day_of(record.started_at.astimezone()))


def lesson_offer(lessons: LessonSource) -> LessonOffer | None:
    """Return the lesson to go on with; None where all are done, or the next one cannot be read."""
    entry = recommended(lessons.list_modules())
    if entry is None:
        return None
    try:
        opened = lessons.open(entry.lesson.lesson_id)
    except SargamError as error:
        _log.info("the plan leaves out a lesson: %s", error)
        return None
    lesson, progress, steps = opened.lesson, opened.progress, len(opened.steps)
    left = ceil(lesson.minutes * (steps - progress.steps_done) / max(1, steps))
    return LessonOffer(
        lesson.lesson_id, lesson.title, progress.at_step, steps, progress.steps_done, max(1, left)
    )


def _fits(info: SongInfo, keys: range) -> bool:
    return info.lowest_pitch in keys and info.highest_pitch in keys


def _how_hard(info: SongInfo) -> tuple[int, int, str]:
    return _HARDEST if info.grade is None else info.grade, info.duration_us, info.song_id


def _offer(info: SongInfo, played: _Played | None) -> SongOffer:
    if played is None:
        return SongOffer(info.song_id, info.title, Hands.BOTH, info.duration_us)
    known, last = played.known_percent, played.last
    return SongOffer(info.song_id, info.title, played.hands, info.duration_us, known, last)
