from __future__ import annotations

import pytest

from sargam_desktop.domain.note_names import LabelStyle, NoteLabel, NoteNaming

C, D, A_SHARP = 0, 2, 10


@pytest.mark.parametrize(
    ("style", "label", "name", "full_name"),
    [
        (LabelStyle.LETTERS, "F♯", "F♯", "F♯4"),
        (LabelStyle.FIXED_DO, "Fa♯", "Fa♯", "Fa♯ (F♯4)"),
        (LabelStyle.MOVABLE_DO, "Mi", "Mi", "Mi (F♯4)"),
        (LabelStyle.SARGAM_LATIN, "G", "G", "G"),
        (LabelStyle.SARGAM_DEVANAGARI, "ग", "ग", "ग"),
        (LabelStyle.NONE, "", "F♯", "F♯4"),
    ],
)
def test_one_key_in_every_manner_where_sa_is_d(
    style: LabelStyle, label: str, name: str, full_name: str
) -> None:
    naming = NoteNaming(style, sa=D, fifths=2)
    assert naming.label(66) == NoteLabel(label)
    assert (naming.name(66), naming.full_name(66)) == (name, full_name)


@pytest.mark.parametrize(
    ("sa", "dots_of"),
    [
        (C, {47: -2, 48: -1, 59: -1, 60: 0, 71: 0, 72: 1, 84: 2}),
        (D, {49: -2, 50: -1, 61: -1, 62: 0, 73: 0, 74: 1, 86: 2}),
        (A_SHARP, {45: -2, 46: -1, 57: -1, 58: 0, 69: 0, 70: 1, 82: 2}),
    ],
)
@pytest.mark.parametrize("style", [LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI])
def test_saptak_dots_change_at_sa_and_not_at_c(style: LabelStyle, sa: int, dots_of: dict[int, int]) -> None:
    naming = NoteNaming(style, sa)
    assert {pitch: naming.label(pitch).octave_dots for pitch in dots_of} == dots_of


def test_latin_sargam_says_komal_and_tivra_by_the_letter_alone() -> None:
    naming = NoteNaming(LabelStyle.SARGAM_LATIN)
    assert [naming.label(pitch) for pitch in (61, 62, 65, 66)] == [
        NoteLabel("r"), NoteLabel("R"), NoteLabel("m"), NoteLabel("M"),
    ]  # fmt: skip


def test_devanagari_marks_komal_below_and_tivra_above() -> None:
    naming = NoteNaming(LabelStyle.SARGAM_DEVANAGARI)
    assert naming.label(61) == NoteLabel("रे", is_komal=True)
    assert naming.label(66) == NoteLabel("म", is_tivra=True)
    assert [naming.name(pitch) for pitch in (61, 62, 66)] == ["रे\u0952", "रे", "म\u0951"]


def test_a_sentence_names_the_saptak_by_dots_below_and_above() -> None:
    naming = NoteNaming(LabelStyle.SARGAM_LATIN)
    assert [naming.full_name(pitch) for pitch in (36, 48, 60, 72, 84)] == [
        "S\u0323\u0323", "S\u0323", "S", "S\u0307", "S\u0307\u0307",
    ]  # fmt: skip


def test_komal_mark_and_saptak_dot_stand_together() -> None:
    assert NoteNaming(LabelStyle.SARGAM_DEVANAGARI).full_name(49) == "रे\u0952\u0323"


def test_two_octaves_of_one_letter_differ_only_in_the_full_name() -> None:
    naming = NoteNaming(fifths=-3)
    assert naming.name(63) == naming.name(75) == "E♭"
    assert (naming.full_name(63), naming.full_name(75)) == ("E♭4", "E♭5")
