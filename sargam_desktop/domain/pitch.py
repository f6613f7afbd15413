"""Domain: pitches (MIDI key numbers 0-127) and their Western names."""

from __future__ import annotations

from typing import Final

LOWEST_PITCH: Final = 0
HIGHEST_PITCH: Final = 127
MIDDLE_C: Final = 60
PITCHES_PER_OCTAVE: Final = 12

_BLACK_CLASSES: Final = frozenset({1, 3, 6, 8, 10})
_SHARP_LETTERS: Final = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
_FLAT_LETTERS: Final = ("C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B")
_SHARP_FIXED_DO: Final = (
    "Do", "Do♯", "Re", "Re♯", "Mi", "Fa", "Fa♯", "Sol", "Sol♯", "La", "La♯", "Si",
)  # fmt: skip
_FLAT_FIXED_DO: Final = (
    "Do", "Re♭", "Re", "Mi♭", "Mi", "Fa", "Sol♭", "Sol", "La♭", "La", "Si♭", "Si",
)  # fmt: skip
_MOVABLE_DO: Final = ("Do", "Ra", "Re", "Me", "Mi", "Fa", "Fi", "So", "Le", "La", "Te", "Ti")


def is_black_key(pitch: int) -> bool:
    """Tell whether the key of `pitch` is a black one."""
    return pitch % PITCHES_PER_OCTAVE in _BLACK_CLASSES


def octave_of(pitch: int) -> int:
    """Return the octave number in scientific pitch notation (middle C is C4)."""
    return pitch // PITCHES_PER_OCTAVE - 1


def tonic_of(fifths: int) -> int:
    """Return the pitch class (0-11) of the major tonic of a key signature.

    Args:
        fifths: Sharps (positive) or flats (negative) of the signature, -7 to 7.
    """
    return (fifths * 7) % PITCHES_PER_OCTAVE


def letter_name(pitch: int, fifths: int = 0) -> str:
    """Name `pitch` as a letter, spelt with flats where the key signature has flats."""
    names = _FLAT_LETTERS if fifths < 0 else _SHARP_LETTERS
    return names[pitch % PITCHES_PER_OCTAVE]


def scientific_name(pitch: int, fifths: int = 0) -> str:
    """Name `pitch` with its octave, for example ``F♯4``."""
    return f"{letter_name(pitch, fifths)}{octave_of(pitch)}"


def fixed_do_name(pitch: int, fifths: int = 0) -> str:
    """Name `pitch` in fixed do, where Do is always C."""
    names = _FLAT_FIXED_DO if fifths < 0 else _SHARP_FIXED_DO
    return names[pitch % PITCHES_PER_OCTAVE]


def movable_do_name(pitch: int, do: int) -> str:
    """Name `pitch` in movable do.

    Args:
        pitch: The key to name.
        do: Pitch class (0-11) of Do.
    """
    return _MOVABLE_DO[(pitch - do) % PITCHES_PER_OCTAVE]
