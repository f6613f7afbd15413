"""UI layer, without Qt: which songs a learner means with a few typed words."""

from __future__ import annotations

import unicodedata
from typing import Final

from sargam_desktop.domain.song import SongInfo

#: Accents of Latin letters. The vowel signs of Devanagari are letters, not accents.
_FIRST_ACCENT: Final = "\u0300"
_LAST_ACCENT: Final = "\u036f"


def fold(text: str) -> str:
    """Return `text` without accents and case, so that "dvorak" finds "Dvořák"."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in parts if not _FIRST_ACCENT <= letter <= _LAST_ACCENT)
    return unicodedata.normalize("NFC", bare.casefold())


def searchable(song: SongInfo) -> str:
    """Return the folded text of `song` that is searched: title, composer, style, year and tags."""
    return fold(" ".join((song.title, song.composer, song.style, song.year, *song.tags)))


def is_match(query: str, text: str) -> bool:
    """Tell whether every word of `query` occurs in `text`, which is folded already."""
    return all(word in text for word in fold(query).split())
