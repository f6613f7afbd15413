"""Domain: the languages of the program."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

#: The language in which all texts are written; it needs no catalogue.
ENGLISH: Final = "en"
#: Languages by code, by the name that their speakers give them, and one that every machine can show.
LANGUAGES: Final = {ENGLISH: "English", "hi": "हिन्दी (Hindi)"}


def read_language(code: object) -> str | None:
    """Return a language as it is kept, None for the system's.

    Raises:
        ValueError: There is no such language.
    """
    if code is not None and code not in LANGUAGES:
        raise ValueError("no language of the program")
    return None if code is None else str(code)


def choose_language(choice: str | None, spoken: Iterable[str]) -> str:
    """Return the code of the language to use.

    Args:
        choice: What the learner chose, None for the system's.
        spoken: Locales that the system's user reads, the preferred first, as ``hi-IN`` or ``hi_IN``.
    """
    if choice in LANGUAGES:
        return str(choice)
    codes = (name.replace("_", "-").split("-")[0].lower() for name in spoken)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)
