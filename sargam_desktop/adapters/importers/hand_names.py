"""Adapters: which hand plays a part, by the part's name and by its height."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import MIDDLE_C
from sargam_desktop.domain.score import Hand

_RIGHT: Final = "right|rh|r\\.h\\.?|treble|upper|rechts|rechte|droite|destra|derecha"
_LEFT: Final = "left|lh|l\\.h\\.?|bass clef|lower|links|linke|gauche|sinistra|izquierda"
_NAMES: Final = (
    (Hand.RIGHT, re.compile(f"(?<![a-z])(?:{_RIGHT})(?![a-z])")),
    (Hand.LEFT, re.compile(f"(?<![a-z])(?:{_LEFT})(?![a-z])")),
)


#: What a piano is called at the head of a score, in the languages of most songs.
_PIANO: Final = re.compile(
    r"piano|klavier|cla[vw]ier|pian[eo]t|keyboard|flügel|tecla|фортепиано|рояль|钢琴|鋼琴|ピアノ"
    r"|(?<![a-z])(?:pno|pfte?|kl)(?![a-z])"
)


class Part(NamedTuple):
    """A track, channel or single-staff part before it has a hand.

    Attributes:
        name: Its name, may be empty.
        mean_pitch: Mean of its pitches.
    """

    name: str
    mean_pitch: float


def hand_named(name: str) -> Hand | None:
    """Return the hand that `name` speaks of ("Piano left", "RH"), None for none or both."""
    found = [hand for hand, pattern in _NAMES if pattern.search(name.lower())]
    return found[0] if len(found) == 1 else None


def is_piano(name: str) -> bool:
    """Tell whether `name` is that of a piano ("Pianoforte", "Klavier", "Pno.")."""
    return _PIANO.search(name.casefold()) is not None


def assign_hands(parts: Sequence[Part]) -> list[Hand]:
    """Return a hand for each part: by name, of two by height, of more by middle C."""
    named = [hand_named(part.name) for part in parts]
    if len(parts) == _TWO_HANDS:
        return _assign_two(parts, named[0], named[1])
    return [hand or _hand_by_height(part) for hand, part in zip(named, parts, strict=True)]


_TWO_HANDS: Final = 2


def _assign_two(parts: Sequence[Part], first: Hand | None, second: Hand | None) -> list[Hand]:
    if first is None and second is None:
        is_first_higher = parts[0].mean_pitch >= parts[1].mean_pitch
        first = Hand.RIGHT if is_first_higher else Hand.LEFT
    if first is None:
        first = _other(second)
    return [first, second or _other(first)]


def _other(hand: Hand | None) -> Hand:
    return Hand.LEFT if hand is Hand.RIGHT else Hand.RIGHT


def _hand_by_height(part: Part) -> Hand:
    return Hand.RIGHT if part.mean_pitch >= MIDDLE_C else Hand.LEFT
