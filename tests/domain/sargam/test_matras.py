from fractions import Fraction

import pytest

from sargam_desktop.domain.sargam.matras import Cell, Piece, write_matra


def written(*places: str) -> str:
    """Write swaras that begin at these places of a matra."""
    pieces = [Piece(Fraction(place), (Cell("SRGmPDN"[i]),), "-") for i, place in enumerate(places)]
    return "".join(cell.text for cell in write_matra(pieces))


@pytest.mark.parametrize(
    ("places", "text"),
    [
        (["0"], "S"),
        (["0", "1/2"], "SR"),
        (["0", "2/3"], "S-R"),
        (["0", "3/4"], "S--R"),
        (["0", "7/8"], "S,---R"),
        (["0", "1/2", "2/3", "5/6"], "S,RGm"),
        (["0", "6/7"], "S-----R"),
        (["0", "16/17"], "S=16/17R=1/17"),
    ],
)
def test_a_matra_is_divided_in_the_shortest_way(places: list[str], text: str) -> None:
    assert written(*places) == text


def test_silence_is_filled_with_silence() -> None:
    pieces = [Piece(Fraction(0), (Cell("S"),), "-"), Piece(Fraction(1, 3), (Cell("_"),), "_")]
    assert "".join(cell.text for cell in write_matra(pieces)) == "S__"
