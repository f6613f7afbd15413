"""Tutor: the piece that somebody who has never played here is invited to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sargam_desktop.domain.song import SongInfo

#: A song that nobody has graded comes after all others.
_UNGRADED: Final = 99


def first_piece(songs: Iterable[SongInfo], keys: range) -> SongInfo | None:
    """Return the easiest song: of the lowest grade, for one hand, short; None where there is no song.

    Args:
        songs: Those of the library that may be offered.
        keys: Pitches of the learner's keyboard; songs that fit come first.
    """

    def place(song: SongInfo) -> tuple[bool, int, bool, int, str]:
        is_out = song.lowest_pitch not in keys or song.highest_pitch not in keys
        grade = _UNGRADED if song.grade is None else song.grade
        return is_out, grade, song.has_left, song.note_count, song.song_id

    return min(songs, key=place, default=None)
