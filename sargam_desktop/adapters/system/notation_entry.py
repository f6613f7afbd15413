"""Adapters, system: how the learner wants to see notation, as an entry of the settings file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from sargam_desktop.domain.notation_choice import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    NotationChoice,
    NotationKind,
    NotationView,
)

_log = logging.getLogger(__name__)


def notation_entry(choice: NotationChoice) -> dict[str, object]:
    """Return the JSON object that `read_notation_choice` reads."""
    return choice._asdict()


def read_notation_choice(value: object) -> NotationChoice:
    """Return the choice; a field that makes no sense has its default.

    Raises:
        TypeError: `value` is no object.
    """
    if not isinstance(value, dict):
        raise TypeError("not an object")
    kept = {}
    for name, read in _READERS.items():
        if name in value:
            try:
                kept[name] = read(value[name])
            except (TypeError, ValueError):
                _log.warning("the notation's %s makes no sense, its default is used", name)
    return NotationChoice(**kept)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _zoom(value: object) -> int:
    if type(value) is not int or not SMALLEST_ZOOM <= value <= LARGEST_ZOOM:
        raise ValueError("out of range")
    return value


_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "view": NotationView,
    "kind": NotationKind,
    "has_pages": _flag,
    "has_names": _flag,
    "zoom_percent": _zoom,
}
