"""Adapters, system: the catalogue of a language, read from Qt's .ts file without Qt."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.language import ENGLISH
from sargam_desktop.tutor.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

_FULL_STOPS: Final = {"hi": "।"}


def read_catalogue(resources: Path, language: str) -> Catalogue:
    """Return the texts of a language; of English, or where they cannot be read, none.

    Args:
        resources: The folder with `translations` in it.
        language: One of `domain.language.LANGUAGES`.
    """
    if language == ENGLISH:
        return Catalogue({})
    path = resources / "translations" / f"sargam_{language}.ts"
    try:
        return Catalogue(dict(_texts_of(path)), _FULL_STOPS.get(language, "."))
    except (OSError, ValueError, SyntaxError) as error:
        _log.warning("the texts of %s cannot be read, English is spoken: %s", language, error)
        return Catalogue({})


def _texts_of(path: Path) -> Iterator[tuple[tuple[str, str], str]]:
    from defusedxml import ElementTree

    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            if translation := entry.findtext("translation"):
                yield (name, entry.findtext("source", "")), translation
