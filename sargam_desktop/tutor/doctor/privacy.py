"""Tutor, doctor: names of people and folders, taken out of a text that is shown to strangers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MASK: Final = "…"
_SHORTEST_WORD: Final = 2
#: "Asha's iPhone", "Priya Rao’s MacBook": the words with a capital letter before the possessive.
_POSSESSIVE: Final = re.compile(r"(?:[^\W\d_][\w.-]* ){0,2}?[^\W\d_][\w.-]*(?=['’ʼ]s\b)")
#: "iPhone von Asha", "Piano de Léa", "Phone of Asha".
_OWNER: Final = re.compile(r"(?<=\b)(of|von|de|di|van|av) (?!the\b)[^\W\d_][\w.-]*", re.IGNORECASE)
#: "आशा का फ़ोन".
_HINDI_OWNER: Final = re.compile(r"\S+(?= (?:का|की|के) )")
_FOLDERS: Final = (
    re.compile(r"(?<=/home/)[^/\s]+"),
    re.compile(r"(?<=/Users/)[^/\s]+"),
    re.compile(r"(?<=[\\/]Users[\\/])[^\\/\n]+", re.IGNORECASE),
)
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MAC: Final = re.compile(r"\b(?:[0-9A-Fa-f]{2}[:_-]){5}[0-9A-Fa-f]{2}\b")


def mask_device(name: str, private_words: Iterable[str] = ()) -> str:
    """Return the name of a device without that of its owner.

    >>> mask_device("Asha's iPhone Bluetooth")
    "…'s iPhone Bluetooth"
    >>> mask_device("Keystation 61 MIDI 1")
    'Keystation 61 MIDI 1'
    """
    for pattern in (_POSSESSIVE, _HINDI_OWNER):
        name = pattern.sub(MASK, name)
    return mask_text(_OWNER.sub(rf"\1 {MASK}", name), private_words)


def mask_text(text: str, private_words: Iterable[str] = ()) -> str:
    """Return a text without names of users and computers, home folders and addresses.

    Args:
        text: Any text.
        private_words: Names to take out wherever they stand as words of their own, in any case.
    """
    for pattern in (_ADDRESS, _MAC, *_FOLDERS):
        text = pattern.sub(MASK, text)
    for word in sorted(private_words, key=len, reverse=True):
        if len(word) >= _SHORTEST_WORD:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", MASK, text, flags=re.IGNORECASE)
    return text
