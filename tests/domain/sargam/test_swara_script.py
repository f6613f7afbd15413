import pytest

from sargam_desktop.domain.sargam.swara_script import SPELLINGS, SwaraScript, spell
from sargam_desktop.domain.swara import madhya_sa, saptak_of


@pytest.mark.parametrize(
    ("pitch", "latin", "devanagari"),
    [
        (60, "S", "स"),
        (61, "r", "रे॒"),
        (66, "M", "म॑"),
        (71, "N", "नि"),
        (58, ".n", ".नि॒"),
        (74, "R'", "रे'"),
        (36, "..S", "..स"),
    ],
)
def test_a_key_is_spelt_in_both_scripts(pitch: int, latin: str, devanagari: str) -> None:
    assert spell(pitch, 60, SwaraScript.LATIN) == latin
    assert spell(pitch, 60, SwaraScript.DEVANAGARI) == devanagari


@pytest.mark.parametrize("script", SwaraScript)
def test_every_spelling_without_octave_reads_back(script: SwaraScript) -> None:
    assert [SPELLINGS[spell(pitch, 62, script)] for pitch in range(62, 74)] == list(range(12))


@pytest.mark.parametrize("sa", range(12))
def test_the_saptak_is_the_one_that_the_keyboard_shows(sa: int) -> None:
    for pitch in range(128):
        spelt = spell(pitch, madhya_sa(sa), SwaraScript.LATIN)
        assert spelt.count("'") - spelt.count(".") == saptak_of(pitch, sa)
