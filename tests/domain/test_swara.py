from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.swara import SWARAS, saptak_of, swara_of


def test_the_shuddha_swaras_are_those_of_bilawal() -> None:
    assert [swara_of(pitch, sa=0).latin for pitch in (60, 62, 64, 65, 67, 69, 71)] == list("SRGmPDN")


def test_komal_letters_are_small_and_tivra_ma_is_capital() -> None:
    assert [swara.latin for swara in SWARAS if swara.is_komal] == ["r", "g", "d", "n"]
    assert [swara.latin for swara in SWARAS if swara.is_tivra] == ["M"]
    assert not any(swara.is_komal and swara.is_tivra for swara in SWARAS)


def test_the_syllables_are_the_same_for_shuddha_and_altered_swaras() -> None:
    assert [swara.devanagari for swara in SWARAS] == [
        "स", "रे", "रे", "ग", "ग", "म", "म", "प", "ध", "ध", "नि", "नि",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sa", "madhya_sa"),
    [
        (0, 60),
        (1, 61),
        (2, 62),
        (3, 63),
        (4, 64),
        (5, 65),
        (6, 54),
        (7, 55),
        (8, 56),
        (9, 57),
        (10, 58),
        (11, 59),
    ],
)
def test_madhya_saptak_begins_at_the_sa_nearest_to_middle_c(sa: int, madhya_sa: int) -> None:
    assert swara_of(madhya_sa, sa).latin == "S"
    saptaks = [saptak_of(pitch, sa) for pitch in (madhya_sa - 13, madhya_sa - 1, madhya_sa, madhya_sa + 11)]
    assert saptaks == [-2, -1, 0, 0]
    assert [saptak_of(madhya_sa + 12, sa), saptak_of(madhya_sa + 24, sa)] == [1, 2]


@given(pitch=st.integers(0, 127), sa=st.integers(0, 11), up=st.integers(0, 11))
def test_moving_sa_and_the_key_together_changes_no_swara(pitch: int, sa: int, up: int) -> None:
    assert swara_of(pitch + up, (sa + up) % 12) == swara_of(pitch, sa)
