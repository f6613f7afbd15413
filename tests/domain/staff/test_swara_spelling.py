from __future__ import annotations

import pytest

from sargam_desktop.domain.pitch import tonic_of
from sargam_desktop.domain.staff.swara_spelling import SwaraSpelling

_SIGNS = {-1: "♭", 0: "", 1: "♯"}
_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def spelt(sa: int, fifths: int) -> str:
    """Spell the twelve swaras from Sa."""
    spelling = SwaraSpelling(sa, fifths)
    return " ".join(
        f"{pitch.step}{_SIGNS[pitch.alter]}" for pitch in map(spelling.spell, range(60 + sa, 72 + sa))
    )


def test_komal_swaras_are_flats_of_their_own_letter_and_tivra_ma_a_sharp() -> None:
    assert spelt(0, 0) == "C D♭ D E♭ E F F♯ G A♭ A B♭ B"
    assert spelt(2, 2) == "D E♭ E F F♯ G G♯ A B♭ B C C♯"


def test_where_a_letter_would_need_two_flats_the_plain_name_stands() -> None:
    assert spelt(1, -5) == "D♭ D E♭ F♭ F G♭ G A♭ A B♭ C♭ C"


@pytest.mark.parametrize("fifths", range(-7, 8))
def test_every_key_is_spelt_as_a_name_that_sounds_like_it(fifths: int) -> None:
    spelling = SwaraSpelling(tonic_of(fifths), fifths)
    for pitch in range(128):
        name = spelling.spell(pitch)
        assert 12 * (name.octave + 1) + _CLASSES[name.step] + name.alter == pitch
        assert abs(name.alter) <= 1
