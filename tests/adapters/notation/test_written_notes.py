from __future__ import annotations

from fractions import Fraction

from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.notation.written_notes import find_tie_heads, in_order
from tests.adapters.importers.musicxml_writing import WHOLE, attributes, backup, note, tie
from tests.adapters.notation.score_writing import BAR_ONE, score


def test_of_notes_that_are_tied_over_bars_the_first_is_known_and_other_staves_are_not_mixed_in() -> None:
    left = note("C4", WHOLE, staff=2)
    root = fromstring(
        score(
            attributes() + note("C4", WHOLE, tie("start")) + backup(WHOLE) + left,
            note("C4", WHOLE, tie("stop", "start")) + backup(WHOLE) + left,
            note("C4", WHOLE, tie("stop")) + backup(WHOLE) + left,
        )
    )
    for number, element in enumerate(root.iter("note")):
        element.set("id", f"n{number}")
    assert find_tie_heads(root.findall("part")) == {"n2": "n0", "n4": "n0"}


def test_notes_of_all_voices_come_in_the_order_in_which_they_sound() -> None:
    measure = fromstring(f"<measure>{BAR_ONE}</measure>")
    found = [
        (placed.onset, placed.element.findtext("pitch/step"), placed.element.findtext("pitch/octave"))
        for placed in in_order(measure)
    ]
    first, second = Fraction(0), Fraction(24)
    assert found == [
        (first, "C", "5"),
        (first, "C", "3"),
        (first, "E", "3"),
        (second, "B", "4"),
        (second, "E", "4"),
        (second, "D", "3"),
    ]
