"""Domain: text as it is compared when somebody searches or sorts."""

from __future__ import annotations

import unicodedata
from typing import Final

#: Accents of Latin letters. The vowel signs of Devanagari are letters, not accents.
_FIRST_ACCENT: Final = "\u0300"
_LAST_ACCENT: Final = "\u036f"


def fold(text: str) -> str:
    """Return `text` without accents and case, so that "dvorak" finds "Dvořák"."""
    parts = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in parts if not _FIRST_ACCENT <= letter <= _LAST_ACCENT)
    return unicodedata.normalize("NFC", bare.casefold())
