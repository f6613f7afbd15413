"""Domain: the twelve swaras of the Indian solfège, relative to a movable Sa."""

from __future__ import annotations

from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import MIDDLE_C, PITCHES_PER_OCTAVE


class Swara(NamedTuple):
    """One of the twelve swaras.

    Attributes:
        latin: Letter in Bhatkhande's manner: komal r g d n and shuddha m are small.
        devanagari: Syllable without its komal or tivra mark.
        is_komal: Lowered (re, ga, dha, ni); written with a line below.
        is_tivra: Raised (ma); written with an upright stroke above.
    """

    latin: str
    devanagari: str
    is_komal: bool = False
    is_tivra: bool = False


SWARAS: Final = (
    Swara("S", "स"),
    Swara("r", "रे", is_komal=True),
    Swara("R", "रे"),
    Swara("g", "ग", is_komal=True),
    Swara("G", "ग"),
    Swara("m", "म"),
    Swara("M", "म", is_tivra=True),
    Swara("P", "प"),
    Swara("d", "ध", is_komal=True),
    Swara("D", "ध"),
    Swara("n", "नि", is_komal=True),
    Swara("N", "नि"),
)


def swara_of(pitch: int, sa: int) -> Swara:
    """Return the swara of `pitch` where `sa` is the pitch class (0-11) of Sa."""
    return SWARAS[(pitch - sa) % PITCHES_PER_OCTAVE]


def saptak_of(pitch: int, sa: int) -> int:
    """Return the octave of `pitch`: 0 madhya, -1 mandra, +1 taar, further out ±2 and more.

    Madhya saptak begins at the Sa nearest to middle C, from F♯3 up to F4.
    """
    return (pitch - madhya_sa(sa)) // PITCHES_PER_OCTAVE


def madhya_sa(sa: int) -> int:
    """Return the pitch of the Sa with pitch class `sa` that is nearest to middle C."""
    return MIDDLE_C + sa if sa <= PITCHES_PER_OCTAVE // 2 - 1 else MIDDLE_C + sa - PITCHES_PER_OCTAVE
