"""Domain: how a swara is spelt in sargam text, in Latin and in Devanagari letters."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.swara import SWARAS, Swara

#: Strokes that are read; the first of each is written. U+0952 and U+0951 are Devanagari's own.
_KOMAL_MARKS: Final = ("\u0952", "\u0331", "\u0332")
_TIVRA_MARKS: Final = ("\u0951", "\u030d")
#: Other spellings of the syllables.
_VARIANTS: Final = {"स": ("सा",), "नि": ("नी",), "रे": ("रि",)}

MANDRA_DOT: Final = "."
TAAR_DOT: Final = "'"


class SwaraScript(StrEnum):
    """The letters in which swaras are written."""

    LATIN = "latin"
    DEVANAGARI = "devanagari"


def spell(pitch: int, sa: int, script: SwaraScript) -> str:
    """Spell `pitch`: dots before the swara for the octaves below, strokes after it for those above.

    Args:
        pitch: The key.
        sa: The pitch of the Sa of madhya saptak.
        script: The letters.
    """
    octave, degree = divmod(pitch - sa, PITCHES_PER_OCTAVE)
    swara = SWARAS[degree]
    name = swara.latin if script is SwaraScript.LATIN else _devanagari(swara, swara.devanagari)[0]
    return MANDRA_DOT * -octave + name + TAAR_DOT * octave


def _devanagari(swara: Swara, syllable: str) -> list[str]:
    if swara.is_komal:
        return [syllable + mark for mark in _KOMAL_MARKS]
    if swara.is_tivra:
        return [syllable + mark for mark in _TIVRA_MARKS]
    return [syllable]


def _spellings() -> dict[str, int]:
    spellings = {swara.latin: degree for degree, swara in enumerate(SWARAS)}
    for degree, swara in enumerate(SWARAS):
        for syllable in (swara.devanagari, *_VARIANTS.get(swara.devanagari, ())):
            spellings |= dict.fromkeys(_devanagari(swara, syllable), degree)
    return spellings


#: Every spelling that is read, without octave, and its semitones above Sa.
SPELLINGS: Final = _spellings()
