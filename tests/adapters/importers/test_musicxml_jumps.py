"""Jumps that a score only prints, and scores that are sorted by time."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.domain.import_report import Finding, FindingKind
from tests.adapters.importers.musicxml_writing import (
    BACKWARD,
    WHOLE,
    attributes,
    measure,
    note,
    read_bars,
    score_xml,
    sound,
)


def words(text: str) -> str:
    return f"<direction><direction-type><words>{text}</words></direction-type></direction>"


def sign(name: str) -> str:
    return f"<direction><direction-type><{name}/></direction-type></direction>"


def bar(name: str, before: str = "", after: str = "") -> str:
    return before + note(f"{name}4", WHOLE) + after


def letters(*bars: str) -> str:
    """Return the letters of the bars as played."""
    names = {60: "C", 62: "D", 64: "E", 65: "F", 67: "G"}
    return "".join(names[note.pitch] for note in read_bars(*bars).notes)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("D.C. al Fine", "Fine"),
        ("Da Capo al Fine", "FINE."),
        ("d. c. al fine", "fine"),
        ("D.C. senza ripetizione", "Fine"),
        ("Da capo bis Ende", "Ende"),
        ("Vom Anfang bis Fine", "Fine"),
        ("D.C.,\nsans reprises", "Fin"),
    ],
)
def test_a_printed_da_capo_goes_to_the_printed_fine(text: str, end: str) -> None:
    assert letters(bar("C"), bar("D", after=words(end)), bar("E", after=words(text))) == "CDECD"


@pytest.mark.parametrize(
    "text", ["D.S.", "D.S. 𝄋 al Fine", "Dal Segno bis Fine", "Vom Zeichen", "dal segno §"]
)
def test_a_printed_dal_segno_goes_to_the_sign_and_to_the_printed_fine(text: str) -> None:
    bars = [bar("C"), bar("D", before=sign("segno"), after=words("Fine")), bar("E", after=words(text))]
    assert letters(*bars) == "CDED"


def test_a_printed_dal_segno_goes_to_the_sign_and_by_the_first_coda_sign_to_the_second() -> None:
    bars = [
        bar("C"),
        bar("D", before=sign("segno"), after=sign("coda")),
        bar("E", after=words("D.S. al Coda")),
        bar("F", before=sign("coda")),
    ]
    assert letters(*bars) == "CDEDF"


def test_words_that_only_mention_a_jump_are_no_jump() -> None:
    for text in ("rit. on the D.C. only", "Da capo Arie", "Fine and tender", "Finement"):
        assert letters(bar("C"), bar("D", after=words(text))) == "CD"


def test_a_repeat_after_a_jump_is_taken_where_the_score_asks_for_it() -> None:
    again = BACKWARD.replace("<repeat", '<repeat after-jump="yes"')
    assert letters(bar("C", after=again), bar("D", after=sound(dacapo="yes"))) == "CCDCCD"


def test_repeats_are_told_with_the_bars_that_they_add() -> None:
    findings = Findings()
    xml = score_xml([measure("1", attributes() + note("C4", WHOLE) + BACKWARD)])
    read_musicxml_song(FileContent("song.xml", xml.encode()), findings)
    assert Finding(FindingKind.REPEATS_WRITTEN_OUT, 1) in findings.as_tuple()


def timewise(partwise: str) -> bytes:
    """Turn a score round."""
    root = fromstring(partwise)  # noqa: S314 (our own)
    turned = Element("score-timewise")
    turned.extend(child for child in root if child.tag != "part")
    for part in root.iterfind("part"):
        for index, written in enumerate(part):
            while len(turned.findall("measure")) <= index:
                turned.append(Element("measure", dict(written.attrib)))
            written.tag, written.attrib = "part", {"id": part.get("id", "")}
            turned.findall("measure")[index].append(written)
    return tostring(turned)


def test_a_score_sorted_by_time_is_read_like_one_sorted_by_part() -> None:
    high = [measure("1", attributes() + note("C5", WHOLE)), measure("2", note("D5", WHOLE))]
    low = [measure("1", attributes() + note("C3", WHOLE)), measure("2", note("D3", WHOLE))]
    xml = score_xml(high, low)
    by_part = read_musicxml_song(FileContent("song.xml", xml.encode()))
    by_time = read_musicxml_song(FileContent("song.xml", timewise(xml)))
    assert by_time.score == by_part.score


def test_a_part_that_enters_later_in_a_score_sorted_by_time_keeps_its_bar() -> None:
    high = [measure("1", attributes() + note("C5", WHOLE)), measure("2", note("D5", WHOLE))]
    low = [measure("1", ""), measure("2", attributes() + note("D3", WHOLE))]
    root = fromstring(timewise(score_xml(high, low)))  # noqa: S314 (our own)
    first = root.findall("measure")[0]
    first.remove(first.findall("part")[1])
    score = read_musicxml_song(FileContent("song.xml", tostring(root))).score
    assert [(n.onset_beat, n.pitch) for n in score.notes] == [(0, 72), (4, 50), (4, 74)]


def test_a_note_without_a_duration_is_as_long_as_it_is_printed() -> None:
    printed = note("C4").replace("<duration>12</duration>", "<type>half</type><dot/>")
    assert [n.onset_beat for n in read_bars(printed + note("D4")).notes] == [0, 3]
