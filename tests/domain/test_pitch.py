from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.pitch import (
    fixed_do_name,
    is_black_key,
    letter_name,
    movable_do_name,
    octave_of,
    scientific_name,
    tonic_of,
)


@pytest.mark.parametrize(
    ("pitch", "name"), [(60, "C4"), (69, "A4"), (21, "A0"), (108, "C8"), (0, "C-1"), (127, "G9"), (66, "F♯4")]
)
def test_middle_c_is_c4_and_the_octave_begins_at_c(pitch: int, name: str) -> None:
    assert scientific_name(pitch) == name


def test_a_key_signature_with_flats_spells_black_keys_as_flats() -> None:
    assert [letter_name(pitch, -1) for pitch in (61, 63, 66, 68, 70)] == ["D♭", "E♭", "G♭", "A♭", "B♭"]
    assert [letter_name(pitch, 1) for pitch in (61, 63, 66, 68, 70)] == ["C♯", "D♯", "F♯", "G♯", "A♯"]


def test_fixed_do_calls_every_c_do() -> None:
    assert [fixed_do_name(pitch) for pitch in (60, 62, 64, 65, 67, 69, 71, 72)] == [
        "Do", "Re", "Mi", "Fa", "Sol", "La", "Si", "Do",
    ]  # fmt: skip
    assert (fixed_do_name(70, 2), fixed_do_name(70, -2)) == ("La♯", "Si♭")


def test_movable_do_counts_from_its_own_do() -> None:
    d_major = (62, 64, 66, 67, 69, 71, 73)
    assert [movable_do_name(pitch, do=2) for pitch in d_major] == ["Do", "Re", "Mi", "Fa", "So", "La", "Ti"]
    assert movable_do_name(65, do=2) == "Me"


@pytest.mark.parametrize(("fifths", "tonic"), [(0, 0), (1, 7), (2, 2), (-1, 5), (-3, 3), (7, 1), (-7, 11)])
def test_a_key_signature_has_its_major_tonic(fifths: int, tonic: int) -> None:
    assert tonic_of(fifths) == tonic


def test_an_octave_has_five_black_keys() -> None:
    assert [pitch for pitch in range(60, 72) if is_black_key(pitch)] == [61, 63, 66, 68, 70]


@given(pitch=st.integers(0, 115), fifths=st.integers(-7, 7))
def test_names_repeat_in_every_octave(pitch: int, fifths: int) -> None:
    assert letter_name(pitch, fifths) == letter_name(pitch + 12, fifths)
    assert fixed_do_name(pitch, fifths) == fixed_do_name(pitch + 12, fifths)
    assert octave_of(pitch + 12) == octave_of(pitch) + 1
