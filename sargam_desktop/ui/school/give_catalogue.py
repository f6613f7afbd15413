"""UI layer: what can be given, read from the library; and what was chosen, given to a class.

Thread: pool.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sargam_desktop.domain.bar_numbers import bar_indices
from sargam_desktop.domain.errors import UnknownItemError
from sargam_desktop.domain.school import AssignmentDraft, AssignmentKind
from sargam_desktop.tutor.school_giving import draft_of_lesson, draft_of_song
from sargam_desktop.tutor.song_search import SongSearch
from sargam_desktop.ui.school.give_fields import GiveCatalogue, GiveItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.domain.school import Assignment
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.school.give_dialog import GiveWish


def read_catalogue(backstage: Backstage) -> GiveCatalogue:
    """Return the songs of the library and the lessons of the course."""
    songs = sorted(backstage.bare_library.list_songs(), key=lambda song: song.title.casefold())
    search = SongSearch(songs)
    lessons = [
        GiveItem(entry.lesson.lesson_id, entry.lesson.title, module.title)
        for module in backstage.course.list_modules()
        for entry in module.lessons
    ]

    def find(words: str) -> Sequence[int]:
        fits = search.find(words)
        return sorted(fits, key=lambda row: (-fits[row], row))

    return GiveCatalogue([_item_of(song) for song in songs], lessons, find)


def keep_wish(
    backstage: Backstage, class_id: str, assignment: Assignment | None, wish: GiveWish
) -> Assignment:
    """Give a class what was chosen, or change what it was given.

    Raises:
        SargamError: It cannot be given: the song or the lesson has gone, or has no such bars.
    """
    draft = _draft_of(backstage, assignment, wish)
    if assignment is None:
        return backstage.school.give(class_id, draft)
    return backstage.school.change(assignment, draft)


def _draft_of(backstage: Backstage, assignment: Assignment | None, wish: GiveWish) -> AssignmentDraft:
    if wish.kind is AssignmentKind.LESSON:
        return _lesson_draft(backstage, wish)
    try:
        song = backstage.bare_library.load_song(wish.item_id)
    except UnknownItemError:
        before = None if assignment is None else assignment.draft
        if before is not None and (before.item_id, before.kind) == (wish.item_id, wish.kind):
            return replace(before, goal=wish.goal, due=wish.due)  # the song has gone; goal and day may change
        raise
    bars = None if wish.bars is None else bar_indices(song.score.bars, *wish.bars)
    return draft_of_song(song, wish.goal, wish.due, bars=bars, hands=wish.hands)


def _lesson_draft(backstage: Backstage, wish: GiveWish) -> AssignmentDraft:
    lessons = [entry.lesson for module in backstage.course.list_modules() for entry in module.lessons]
    found = next((lesson for lesson in lessons if lesson.lesson_id == wish.item_id), None)
    if found is None:
        raise UnknownItemError("This lesson is no longer there", "Choose another one")
    return draft_of_lesson(found, wish.due)


def _item_of(song: SongInfo) -> GiveItem:
    return GiveItem(song.song_id, song.title, song.composer, song.bar_count)
