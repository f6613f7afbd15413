import pytest

from sargam_desktop.domain.sargam.taal import TAALS, Taal, read_taal, taal_named


@pytest.mark.parametrize(
    ("name", "matras"),
    [("Teental", 16), ("Keherwa", 8), ("Dadra", 6), ("Jhaptal", 10), ("Ektal", 12), ("Rupak", 7)],
)
def test_the_known_taals_have_their_matras(name: str, matras: int) -> None:
    taal = taal_named(name.upper())
    assert taal is not None
    assert sum(taal.vibhags) == matras


def test_a_taal_is_known_in_devanagari_too() -> None:
    assert read_taal("रूपक") == taal_named("rupak")


def test_figures_make_any_taal() -> None:
    assert read_taal("3 + 2+2") == Taal("", (3, 2, 2))
    assert read_taal("6/8") == Taal("", (6,), 8)


@pytest.mark.parametrize("taal", [*TAALS, Taal("Dadra", (3, 3), 8), Taal("", (2, 3), 8)])
def test_what_is_written_of_a_taal_reads_back(taal: Taal) -> None:
    assert read_taal(str(taal)) == taal


@pytest.mark.parametrize("text", ["", "Dhamal", "0", "4/0", "3+", "+".join(["99"] * 9), "4/x", "1000"])
def test_what_is_no_taal_is_none(text: str) -> None:
    assert read_taal(text) is None
