"""Tutor: the songs that a learner wants to see, and in which order; quick for ten thousand.

Everything that a comparison needs is worked out once for all songs, so that choosing is a walk
over lists of numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.folding import fold
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.song_shelf import SongMarks
from sargam_desktop.tutor.song_standing import NO_STANDING, Standing

if TYPE_CHECKING:
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.tutor.song_search import SongSearch

_GRADES_PER_LEVEL: Final = 2
HARDEST_LEVEL: Final = 5


class SongOrder(StrEnum):
    """Ways to sort the songs."""

    POPULAR = "popular"
    RECENT = "recent"
    DIFFICULTY = "difficulty"
    MASTERY = "mastery"
    TITLE = "title"


class Progress(StrEnum):
    """How far the learner is with a song."""

    ANY = "any"
    NOT_STARTED = "notStarted"
    STARTED = "started"
    MASTERED = "mastered"


@dataclass(frozen=True, slots=True)
class SongChoice:
    """What the learner wants to see; all conditions hold at once.

    Attributes:
        query: Words that mean the song, empty for all.
        levels: Difficulties 1-5, 0 for unknown; empty for all.
        styles: Styles as they are written in the songs; empty for all.
        hands: Songs for just these hands; None for all.
        progress: How far the learner is.
        is_favourite: Only favourites.
        is_fitting: Only songs whose notes all have a key.
        is_hidden: The hidden songs in place of the others.
        own_folders: Songs of the learner's own in these folders, the empty name for those in none;
            empty for all of their own; None for all songs.
        order: How to sort; words sort by likeness first while the order is `POPULAR`.
    """

    query: str = ""
    levels: frozenset[int] = frozenset()
    styles: frozenset[str] = frozenset()
    hands: Hands | None = None
    progress: Progress = Progress.ANY
    is_favourite: bool = False
    is_fitting: bool = False
    is_hidden: bool = False
    own_folders: frozenset[str] | None = None
    order: SongOrder = SongOrder.POPULAR


def difficulty_level(grade: int | None) -> int:
    """Return the level 1-5 of a grade; 0 where nobody has graded the song."""
    return 0 if grade is None else min(-(-grade // _GRADES_PER_LEVEL), HARDEST_LEVEL)


class SongCatalogue:
    """Songs, what is marked about them, and how the learner stands with them.

    Args:
        songs: The songs in the library's own order; places count from 0 in it.
        marks: What is marked.
    """

    def __init__(self, songs: Sequence[SongInfo] = (), marks: SongMarks | None = None) -> None:
        self.songs = list(songs)
        self.marks = marks or SongMarks()
        self._folders = dict.fromkeys(self.marks.imported, "") | dict(self.marks.folders)
        self._places = {song.song_id: place for place, song in enumerate(self.songs)}
        worked_out = dict(self.marks.grades)
        self.grades = [song.grade or worked_out.get(song.song_id) for song in self.songs]
        self.levels = list(map(difficulty_level, self.grades))
        self._standings: list[Standing] = [NO_STANDING] * len(self.songs)
        self._keys: tuple[int, int] | None = None
        self._ranks: dict[SongOrder, list[int]] = {}
        self._search: SongSearch | None = None

    # ---- what is known

    def place_of(self, song_id: str) -> int | None:
        """Return the place of a song, None where there is none."""
        return self._places.get(song_id)

    def standing(self, place: int) -> Standing:
        """Return how the learner stands with the song at a place."""
        return self._standings[place]

    def is_favourite(self, place: int) -> bool:
        """Tell whether the song at a place is starred."""
        return self.songs[place].song_id in self.marks.favourites

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """Take how the learner stands, by id."""
        self._standings = [standings.get(song.song_id, NO_STANDING) for song in self.songs]
        self._ranks.clear()

    def set_keys(self, keys: tuple[int, int] | None) -> None:
        """Take the lowest and highest key of the learner's keyboard; None where they are not known."""
        self._keys = keys

    def set_search(self, search: SongSearch) -> None:
        """Search with what was made of these songs elsewhere, so that nobody waits for it here."""
        self._search = search

    def styles(self) -> list[str]:
        """Return the styles of the songs, the commonest first."""
        counts = Counter(song.style for song in self.songs if song.style)
        return [style for style, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]

    def folders(self) -> list[str]:
        """Return the folders of the learner's own songs, by name."""
        return sorted(set(self._folders.values()) - {""}, key=fold)

    def folder_of(self, song_id: str) -> str | None:
        """Return the folder of a song of the learner's own, empty for none; None for a shipped song."""
        return self._folders.get(song_id)

    def count_shown(self) -> int:
        """Return how many songs there are without the hidden ones."""
        return sum(song.song_id not in self.marks.hidden for song in self.songs)

    def count_fitting(self) -> int | None:
        """Return how many of these fit the learner's keys; None while those are not known."""
        if self._keys is None:
            return None
        return len(self.choose(SongChoice(is_fitting=True)))

    # ---- choosing

    def choose(self, choice: SongChoice) -> list[int]:
        """Return the places of the songs that are wanted, in their order."""
        hidden = self.marks.hidden
        songs = self.songs
        places = [p for p in range(len(songs)) if (songs[p].song_id in hidden) is choice.is_hidden]
        for is_wanted in self._conditions(choice):
            places = list(filter(is_wanted, places))
        query = choice.query.strip()
        ranks = self._rank(choice.order)
        if not query:
            return sorted(places, key=ranks.__getitem__)
        likeness = self._searcher().find(query)
        places = [place for place in places if place in likeness]
        if choice.order is SongOrder.POPULAR:
            return sorted(places, key=lambda place: (-likeness[place], ranks[place]))
        return sorted(places, key=ranks.__getitem__)

    def _conditions(self, choice: SongChoice) -> list[Callable[[int], bool]]:
        conditions: list[Callable[[int], bool]] = []
        songs, levels = self.songs, self.levels
        if choice.levels:
            conditions.append(lambda place: levels[place] in choice.levels)
        if choice.styles:
            conditions.append(lambda place: songs[place].style in choice.styles)
        if choice.hands is not None:
            conditions.append(lambda place: _hands_of(songs[place]) is choice.hands)
        own_folders = choice.own_folders
        if own_folders is not None:
            wanted = {each for each, name in self._folders.items() if not own_folders or name in own_folders}
            conditions.append(lambda place: songs[place].song_id in wanted)
        if choice.is_favourite:
            conditions.append(self.is_favourite)
        if choice.progress is not Progress.ANY:
            conditions.append(lambda place: _progress_of(self._standings[place]) is choice.progress)
        if choice.is_fitting and self._keys is not None:
            low, high = self._keys
            conditions.append(
                lambda place: low <= songs[place].lowest_pitch and songs[place].highest_pitch <= high
            )
        return conditions

    def _searcher(self) -> SongSearch:
        if self._search is None:
            from sargam_desktop.tutor.song_search import SongSearch  # when somebody searches, not before

            self._search = SongSearch(self.songs)
        return self._search

    def _rank(self, order: SongOrder) -> list[int]:
        """Return which place of the whole order each song has; worked out once."""
        if order not in self._ranks:
            keys = _SORT_KEYS[order](self)
            ranks = [0] * len(keys)
            for rank, place in enumerate(sorted(range(len(keys)), key=keys.__getitem__)):
                ranks[place] = rank
            self._ranks[order] = ranks
        return self._ranks[order]


def _hands_of(song: SongInfo) -> Hands:
    if song.has_left and song.has_right:
        return Hands.BOTH
    return Hands.LEFT if song.has_left else Hands.RIGHT


def _progress_of(standing: Standing) -> Progress:
    if standing.is_mastered:
        return Progress.MASTERED
    return Progress.STARTED if standing.plays else Progress.NOT_STARTED


_Key = tuple[float, str]


def _by_plays(catalogue: SongCatalogue) -> list[_Key]:
    return [(-catalogue.standing(place).plays, "") for place in range(len(catalogue.songs))]


def _by_time(catalogue: SongCatalogue) -> list[_Key]:
    times = [catalogue.standing(place).last_played_at for place in range(len(catalogue.songs))]
    return [(0.0 if at is None else -at.timestamp(), "") for at in times]


def _by_difficulty(catalogue: SongCatalogue) -> list[_Key]:
    last = float("inf")
    graded = zip(catalogue.grades, catalogue.songs, strict=True)
    return [(last if grade is None else float(grade), fold(song.title)) for grade, song in graded]


def _by_mastery(catalogue: SongCatalogue) -> list[_Key]:
    known = [catalogue.standing(place).known_percent for place in range(len(catalogue.songs))]
    return [(-percent, "") for percent in known]


def _by_title(catalogue: SongCatalogue) -> list[_Key]:
    return [(0.0, fold(song.title)) for song in catalogue.songs]


_SORT_KEYS: Final[Mapping[SongOrder, Callable[[SongCatalogue], list[_Key]]]] = {
    SongOrder.POPULAR: _by_plays,
    SongOrder.RECENT: _by_time,
    SongOrder.DIFFICULTY: _by_difficulty,
    SongOrder.MASTERY: _by_mastery,
    SongOrder.TITLE: _by_title,
}
