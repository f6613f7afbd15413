"""What may be wrong with a translation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from string import Formatter

from i18n.extraction import Message


def find_faults(
    messages: Mapping[Message, Collection[str]], translations: Mapping[Message, str]
) -> list[str]:
    """Return what is wrong, a line for each message; empty where all is translated."""
    faults = []
    for message in sorted(messages):
        translation = translations.get(message, "")
        faults += [f"{message.context}: “{message.source}”: {what}" for what in _faults(message, translation)]
    return faults


def _faults(message: Message, translation: str) -> Iterator[str]:
    if not translation.strip():
        yield "not translated"
        return
    try:
        wanted, found = places_of(message.source), places_of(translation)
    except ValueError as error:
        yield f"its places cannot be read ({error})"
        return
    if wanted != found:
        yield f"has the places {_said(wanted)}, its translation {_said(found)}"
    if _edges(message.source) != _edges(translation):
        yield "begins or ends with other blanks"
    if message.source.count("\n") != translation.count("\n"):
        yield "has other lines"


def places_of(text: str) -> set[str]:
    """Return the names of the places of a template: a translation may use one twice, but none less.

    Raises:
        ValueError: A brace is not closed.
    """
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _said(places: set[str]) -> str:
    return ", ".join(f"{{{place}}}" for place in sorted(places)) or "none"


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
