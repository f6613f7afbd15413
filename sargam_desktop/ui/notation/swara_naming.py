"""UI layer, without Qt: in which letters swaras are written."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming

_SWARAS: Final = frozenset({LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI})


def swara_naming(naming: NoteNaming | None, sa: int, *, has_devanagari: bool = True) -> NoteNaming:
    """Return how swaras are named: in the learner's letters, else in Latin ones.

    Args:
        naming: How the learner names notes; where it names no swaras, only its Sa counts.
        sa: Pitch class of Sa without `naming`.
        has_devanagari: There is a font with Devanagari letters.
    """
    if naming is None:
        return NoteNaming(LabelStyle.SARGAM_LATIN, sa)
    can_be_shown = has_devanagari or naming.style is not LabelStyle.SARGAM_DEVANAGARI
    is_as_wanted = naming.style in _SWARAS and can_be_shown
    return NoteNaming(naming.style if is_as_wanted else LabelStyle.SARGAM_LATIN, naming.sa, naming.fifths)
