"""Domain: swaras as notes with letters: each has the letter of its place in the scale on Sa.

Komal re on D is E flat and never D sharp, tivra ma on C is F sharp and never G flat. Only where that
needs a double accidental the nearest plain name stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE

_LETTERS: Final = "CDEFGAB"
_CLASSES: Final = (0, 2, 4, 5, 7, 9, 11)
#: The letter of each of the twelve swaras, counted from that of Sa.
_STEPS: Final = (0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6)
#: Letters in the order of fifths, from F at -1.
_BY_FIFTHS: Final = "FCGDAEB"
#: The middle of the seven notes of a key, counted in fifths from its signature.
_MIDDLE_OF_KEY: Final = 2
_SHARPS: Final = "FCGDAEB"


class SpeltPitch(NamedTuple):
    """A pitch with its name.

    Attributes:
        step: Its letter.
        alter: Semitones from the plain letter.
        octave: The octave of the letter; that of middle C is 4.
    """

    step: str
    alter: int
    octave: int


class SwaraSpelling:
    """Names the keys of a song.

    Args:
        sa: Any Sa.
        fifths: The key signature, which decides between the names of Sa.
    """

    def __init__(self, sa: int, fifths: int) -> None:
        self._sa = sa % PITCHES_PER_OCTAVE
        self._fifths = fifths
        self._first = _LETTERS.index(_plain_name(self._sa, fifths)[0])

    def spell(self, pitch: int) -> SpeltPitch:
        """Return the name of a key."""
        degree = (pitch - self._sa) % PITCHES_PER_OCTAVE
        letter = (self._first + _STEPS[degree]) % len(_LETTERS)
        spelt = _with_letter(pitch, letter)
        if abs(spelt.alter) <= 1:
            return spelt
        return _with_letter(pitch, _LETTERS.index(_plain_name(pitch % PITCHES_PER_OCTAVE, self._fifths)[0]))


def key_alters(fifths: int) -> dict[str, int]:
    """Return by how many semitones a key signature moves each letter."""
    if fifths >= 0:
        return dict.fromkeys(_SHARPS[:fifths], 1)
    return dict.fromkeys(_SHARPS[fifths:], -1)


def _plain_name(pitch_class: int, fifths: int) -> tuple[str, int]:
    """Return letter and alteration of a pitch class, those that are nearest to the key."""
    places: Sequence[int] = range(-8, 13)  # from F flat to B sharp
    fitting = [place for place in places if place * 7 % PITCHES_PER_OCTAVE == pitch_class]
    place = min(fitting, key=lambda place: abs(place - fifths - _MIDDLE_OF_KEY))
    return _BY_FIFTHS[(place + 1) % 7], (place + 1) // 7


def _with_letter(pitch: int, letter: int) -> SpeltPitch:
    octave, alter = divmod(pitch - _CLASSES[letter] + PITCHES_PER_OCTAVE // 2, PITCHES_PER_OCTAVE)
    return SpeltPitch(_LETTERS[letter], alter - PITCHES_PER_OCTAVE // 2, octave - 1)
