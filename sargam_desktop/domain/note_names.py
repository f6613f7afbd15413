"""Domain: how a learner wants notes to be named, and the name of any key in that manner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import (
    fixed_do_name,
    letter_name,
    movable_do_name,
    scientific_name,
)
from sargam_desktop.domain.swara import saptak_of, swara_of

# Marks that plain text carries after a swara: U+0952 stroke below, U+0951 stroke above,
# U+0323 dot below (mandra), U+0307 dot above (taar).
_KOMAL_MARK: Final = "\u0952"
_TIVRA_MARK: Final = "\u0951"
_MANDRA_MARK: Final = "\u0323"
_TAAR_MARK: Final = "\u0307"


class LabelStyle(StrEnum):
    """The manners of naming a note."""

    LETTERS = "letters"
    FIXED_DO = "fixed-do"
    MOVABLE_DO = "movable-do"
    SARGAM_LATIN = "sargam-latin"
    SARGAM_DEVANAGARI = "sargam-devanagari"
    NONE = "none"


class NoteLabel(NamedTuple):
    """What a painter draws on a key or a note.

    Attributes:
        text: The bare name, without octave dots and without komal and tivra marks.
        is_komal: Draw a line below (only in Devanagari; in Latin the small letter says it).
        is_tivra: Draw an upright stroke above (only in Devanagari).
        octave_dots: Dots below (negative) or above (positive), 0 for none.
    """

    text: str
    is_komal: bool = False
    is_tivra: bool = False
    octave_dots: int = 0


@dataclass(frozen=True, slots=True)
class NoteNaming:
    """A manner of naming notes.

    Attributes:
        style: The manner.
        sa: Pitch class (0-11) of Sa, and of Do in movable do.
        fifths: Key signature, for the choice between sharps and flats.
    """

    style: LabelStyle = LabelStyle.LETTERS
    sa: int = 0
    fifths: int = 0

    def label(self, pitch: int) -> NoteLabel:
        """Return the parts of the name of `pitch` for a painter."""
        match self.style:
            case LabelStyle.LETTERS:
                return NoteLabel(letter_name(pitch, self.fifths))
            case LabelStyle.FIXED_DO:
                return NoteLabel(fixed_do_name(pitch, self.fifths))
            case LabelStyle.MOVABLE_DO:
                return NoteLabel(movable_do_name(pitch, self.sa))
            case LabelStyle.SARGAM_LATIN:
                return NoteLabel(swara_of(pitch, self.sa).latin, octave_dots=saptak_of(pitch, self.sa))
            case LabelStyle.SARGAM_DEVANAGARI:
                swara = swara_of(pitch, self.sa)
                dots = saptak_of(pitch, self.sa)
                return NoteLabel(swara.devanagari, swara.is_komal, swara.is_tivra, dots)
            case LabelStyle.NONE:
                return NoteLabel("")

    def name(self, pitch: int) -> str:
        """Return the name of `pitch` as plain text for a sentence, without its octave."""
        if self.style is LabelStyle.NONE:
            return letter_name(pitch, self.fifths)
        label = self.label(pitch)
        marks = (_KOMAL_MARK if label.is_komal else "") + (_TIVRA_MARK if label.is_tivra else "")
        return label.text + marks

    def full_name(self, pitch: int) -> str:
        """Return the name of `pitch` as plain text with its octave (``E2``, or octave dots)."""
        match self.style:
            case LabelStyle.LETTERS | LabelStyle.NONE:
                return scientific_name(pitch, self.fifths)
            case LabelStyle.FIXED_DO | LabelStyle.MOVABLE_DO:
                return f"{self.name(pitch)} ({scientific_name(pitch, self.fifths)})"
            case LabelStyle.SARGAM_LATIN | LabelStyle.SARGAM_DEVANAGARI:
                dots = self.label(pitch).octave_dots
                mark = _TAAR_MARK if dots > 0 else _MANDRA_MARK
                return self.name(pitch) + mark * abs(dots)
