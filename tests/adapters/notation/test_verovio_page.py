from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.notation.verovio_page import engrave
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.notation import Excerpt, StaffLayout
from tests.adapters.notation.engraved_scores import SCORES, counts_drawn, counts_in
from tests.adapters.notation.score_writing import PIECE

#: All of them take about ten seconds; `python -m tests.adapters.notation.engraved_scores` looks at all.
SAMPLE = SCORES[::13]
TREBLE, BASS = "E050", "E062"


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_bars_notes_fingers_accidentals_and_ties_of_a_shipped_score_are_all_drawn(path: Path) -> None:
    assert counts_drawn(path) == counts_in(path)


@pytest.mark.parametrize(("hands", "clefs"), [(Hands.RIGHT, {TREBLE}), (Hands.BOTH, {TREBLE, BASS})])
def test_each_hand_has_its_clef(hands: Hands, clefs: set[str]) -> None:
    svg = engrave(PIECE, Excerpt(hands=hands), StaffLayout(600, 40)).svg
    assert {clef for clef in (TREBLE, BASS) if f"#{clef}" in svg} == clefs


def test_a_question_shows_neither_fingers_nor_the_number_of_its_bar() -> None:
    fingering = "<notations><technical><fingering>3</fingering></technical></notations>"
    piece = PIECE.replace("<type>whole</type>", f"<type>whole</type>{fingering}")
    bare = engrave(piece, Excerpt((2, 2), has_fingers=False), StaffLayout(600, 40)).svg
    full = engrave(piece, Excerpt((2, 2)), StaffLayout(600, 40)).svg
    assert "<text" not in bare
    assert full.count("<text") == 1
