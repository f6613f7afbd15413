from __future__ import annotations

from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.notation.respelling import move_score
from sargam_desktop.adapters.notation.written_notes import pitch_of
from sargam_desktop.domain.transposition import transposed_fifths
from tests.adapters.importers.musicxml_writing import attributes, note, tie
from tests.adapters.notation.score_writing import score

NAMES = [f"{step}{sign}{octave}" for step in "CDEFGAB" for sign in ("", "#", "b") for octave in (3, 4, 5)]
FIFTHS = st.integers(-6, 6)
SEMITONES = st.integers(-11, 11)


def moved(text: str, semitones: int, moves: dict[str, int] | None = None) -> list[tuple[str, str | None]]:
    """Return name and sign of each note after moving."""
    root = fromstring(text)
    for number, element in enumerate(root.iter("note")):
        element.set("id", str(number))
    move_score(root.findall("part"), semitones, moves or {})
    signs = {"": "", "1": "#", "-1": "b", "2": "##", "-2": "bb"}
    return [
        (name_of(each, signs[each.findtext("pitch/alter") or ""]), each.findtext("accidental"))
        for each in root.iter("note")
    ]


def name_of(note: Element, sign: str) -> str:
    return f"{note.findtext('pitch/step')}{sign}{note.findtext('pitch/octave')}"


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=8), FIFTHS, SEMITONES)
def test_every_note_sounds_as_far_away_as_the_score_moves_and_the_key_is_that_of_the_song(
    names: list[str], fifths: int, semitones: int
) -> None:
    root = fromstring(score(attributes(fifths=fifths) + "".join(note(name) for name in names)))
    before = [pitch_of(each) or 0 for each in root.iter("note")]
    move_score(root.findall("part"), semitones, {})
    assert [pitch_of(each) for each in root.iter("note")] == [pitch + semitones for pitch in before]
    expected = transposed_fifths(fifths, semitones) if semitones else fifths
    assert root.findtext("part/measure/attributes/key/fifths") == str(expected)


@given(FIFTHS, st.integers(1, 11))
def test_a_scale_of_the_key_needs_no_signs_in_the_other_key_either(fifths: int, semitones: int) -> None:
    scale = "".join(
        note(f"{step}{'#' if fifths > at else 'b' if -fifths > 6 - at else ''}4")
        for at, step in enumerate("FCGDAEB")
    )
    assert {sign for _, sign in moved(score(attributes(fifths=fifths) + scale), semitones)} == {None}


def test_a_note_outside_the_key_keeps_its_degree_and_its_sign() -> None:
    sharp = note("F#4", more="<type>quarter</type><accidental>sharp</accidental>")
    back = note("F4", more="<accidental>natural</accidental>")
    assert moved(score(attributes() + sharp + back), 3) == [("A4", "natural"), ("Ab4", "flat")]


def test_a_score_without_a_key_signature_is_in_c_and_gets_that_of_the_other_key() -> None:
    assert moved(score(note("C4") + note("E4")), 2) == [("D4", None), ("F#4", None)]


def test_notes_in_another_octave_get_the_signs_that_they_need_there() -> None:
    first = note("F#4", more="<accidental>sharp</accidental>")
    assert moved(score(attributes() + first + note("F#4")), 0, {"1": 12}) == [
        ("F#4", "sharp"),
        ("F#5", "sharp"),
    ]


def test_a_tied_note_gets_no_second_sign() -> None:
    first = note("F#4", more=tie("start") + "<accidental>sharp</accidental>")
    text = score(attributes() + first, note("F#4", more=tie("stop")))
    assert moved(text, 2) == [("G#4", "sharp"), ("G#4", None)]


def test_letters_of_chords_move_along() -> None:
    chord = "<harmony><root><root-step>C</root-step></root><kind>major</kind></harmony>"
    root = fromstring(score(attributes() + chord + note("C4")))
    move_score(root.findall("part"), 1, {})
    assert (root.findtext(".//root-step"), root.findtext(".//root-alter")) == ("D", "-1")
