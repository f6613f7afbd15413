from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.notation.score_excerpt import cut_excerpt
from sargam_desktop.domain.errors import NotationError
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hands
from sargam_desktop.tutor.notation import Excerpt
from sargam_desktop.tutor.step_notation import names_for
from tests.adapters.notation.score_writing import PIECE, score


def cut(
    hands: Hands = Hands.BOTH, bars: tuple[int, int] | None = None, names: tuple[str, ...] = ()
) -> Element:
    return fromstring(cut_excerpt(PIECE, Excerpt(bars, hands, names)).music_xml)


def places(root: Element) -> list[tuple[str, Fraction, str, str]]:
    """Return bar, place in the bar, name and staff of every note."""
    found = []
    for measure in root.iterfind("part/measure"):
        place = onset = Fraction(0)
        for child in measure:
            length = Fraction(child.findtext("duration") or 0)
            if child.tag == "note":
                if child.find("chord") is None:
                    onset, place = place, place + length
                name = f"{child.findtext('pitch/step') or 'rest'}{child.findtext('pitch/octave') or ''}"
                found.append((measure.get("number", ""), onset, name, child.findtext("staff") or "1"))
            else:
                place += length if child.tag == "forward" else -length
    return found


@pytest.mark.parametrize(("hands", "staff"), [(Hands.RIGHT, "1"), (Hands.LEFT, "2")])
def test_one_hands_notes_stay_where_they_stood_when_the_other_staff_is_left_out(
    hands: Hands, staff: str
) -> None:
    kept = [(bar, place, name) for bar, place, name, on in places(fromstring(PIECE)) if on == staff]
    assert places(cut(hands)) == [(bar, place, name, "1") for bar, place, name in kept]


def test_the_left_hand_alone_keeps_its_bass_clef() -> None:
    attributes = cut(Hands.LEFT).find("part/measure/attributes")
    assert attributes is not None
    signs = [clef.findtext("sign") for clef in attributes.iterfind("clef")]
    assert (attributes.findtext("staves"), signs) == ("1", ["F"])


def test_a_staff_without_notes_in_the_bars_is_left_out_though_both_hands_are_asked_for() -> None:
    excerpt = cut_excerpt(PIECE, Excerpt((2, 2)))
    assert (excerpt.staves, excerpt.measures) == (1, (3, 3))
    assert cut_excerpt(PIECE, Excerpt((0, 1))).staves == 2


def test_bars_are_meant_as_they_are_printed_and_the_pick_up_is_bar_0() -> None:
    assert cut_excerpt(PIECE, Excerpt((0, 1))).measures == (1, 2)


def test_bars_that_are_not_there_are_told() -> None:
    with pytest.raises(NotationError, match="no bars 2-7"):
        cut_excerpt(PIECE, Excerpt((2, 7)))


def test_the_figure_of_the_tempo_goes_and_its_words_stay() -> None:
    root = cut()
    assert root.find(".//metronome") is None
    assert [words.text for words in root.iterfind(".//words")] == ["Calmly"]
    assert len(root.findall(".//direction")) == 1


def test_names_stand_under_what_is_struck_of_a_chord_the_highest_first_and_not_under_a_tied_end() -> None:
    root = cut(names=names_for(NoteNaming()))
    words = {
        bar.get("number"): [
            (note.findtext("pitch/step"), [lyric.findtext("text") for lyric in note.iterfind("lyric")])
            for note in bar.iterfind("note")
            if note.find("lyric") is not None
        ]
        for bar in root.iterfind("part/measure")
    }
    assert words["1"] == [("C", ["C"]), ("B", ["B"]), ("C", ["E", "C"]), ("E", ["E"]), ("D", ["D"])]
    assert words["2"] == []


@pytest.mark.parametrize(
    "text", ["", "no XML", "<score-timewise/>", "<html/>", score().replace("part>", "x>")]
)
def test_what_is_no_score_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(NotationError, match="cannot be engraved"):
        cut_excerpt(text, Excerpt())
