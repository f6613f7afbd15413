from __future__ import annotations

from fractions import Fraction

import pytest

from sargam_desktop.domain.staff.note_values import BarValues, NoNoteValueError

QUARTER, EIGHTH = Fraction(1), Fraction(1, 2)


def written(matra: Fraction, matras: int, start: Fraction, end: Fraction, *cuts: Fraction) -> list[str]:
    """Return values as ``q.`` for a dotted quarter, ``3e`` for an eighth of a triplet."""
    values = BarValues(matra, matras, (start, end, *cuts)).write(start, end)
    return [f"{value.tuplet[0] if value.tuplet else ''}{value.name[0]}{'.' * value.dots}" for value in values]


@pytest.mark.parametrize(
    ("length", "values"),
    [(4, ["w"]), (3, ["h."]), (Fraction(3, 2), ["q."]), (5, ["w", "q"]), (Fraction(5, 2), ["h", "e"])],
)
def test_a_note_from_the_bar_line_has_as_few_values_as_there_are(
    length: Fraction | int, values: list[str]
) -> None:
    assert written(QUARTER, 4, Fraction(0), Fraction(length)) == values


def test_a_note_that_begins_off_the_beat_is_tied_at_the_next_matra() -> None:
    assert written(QUARTER, 4, Fraction(1, 2), Fraction(2)) == ["e", "q"]


def test_in_six_eight_no_value_crosses_the_middle_of_the_bar() -> None:
    assert written(EIGHTH, 6, Fraction(0), Fraction(2)) == ["q.", "e"]
    assert written(EIGHTH, 6, Fraction(0), Fraction(3)) == ["h."]


def test_a_matra_in_thirds_is_a_triplet_and_the_next_one_is_plain_again() -> None:
    assert written(QUARTER, 4, Fraction(1, 3), Fraction(2)) == ["3q", "q"]
    assert written(QUARTER, 4, Fraction(5, 7), Fraction(1)) == ["7e"]


def test_what_no_value_shows_is_refused_and_not_rounded() -> None:
    with pytest.raises(NoNoteValueError):
        written(QUARTER, 4, Fraction(0), Fraction(1, 17))
    with pytest.raises(NoNoteValueError):
        written(QUARTER, 4, Fraction(0), Fraction(1, 1024))
