import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers import musicxml_parts
from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.findings import Findings
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import Finding, FindingKind
from tests.adapters.importers.musicxml_writing import (
    QUARTER,
    attributes,
    measure,
    note,
    score_xml,
    tie,
)

SMALL = score_xml(
    [measure("1", attributes() + note("C4", QUARTER, tie("start")) + note("C4", QUARTER, tie("stop")))]
)
DOCTYPE = '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "partwise.dtd">'


def read(data: bytes | str) -> int:
    """Read a file and return how many notes it has."""
    data = data.encode() if isinstance(data, str) else data
    return read_musicxml_song(FileContent("small.musicxml", data)).info.note_count


def with_doctype(doctype: str, text: str = SMALL) -> str:
    return text.replace("?>", "?>" + doctype, 1)


def refused(data: bytes | str) -> str:
    """Return the line that a learner sees."""
    with pytest.raises(UnreadableFileError) as caught:
        read(data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_usual_document_type_is_accepted() -> None:
    assert read(with_doctype(DOCTYPE)) == 1


def test_a_file_cut_anywhere_is_refused() -> None:
    for length in range(len(SMALL)):
        refused(SMALL[:length])


def test_damage_is_told_with_its_line() -> None:
    assert "no XML at line 2" in refused('<?xml version="1.0"?>\n<score-partwise><part></score-partwise>')


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY file SYSTEM "file:///etc/hostname">',
        '<!ENTITY % more SYSTEM "http://example.invalid/more.dtd"> %more;',
    ],
    ids=["bomb", "file", "parameter"],
)
def test_entities_are_refused(declaration: str) -> None:
    bomb = with_doctype(f"<!DOCTYPE score-partwise [{declaration}]>")
    assert "declares XML entities" in refused(bomb)


def test_a_tower_of_elements_is_refused() -> None:
    assert "its XML is not that of a score" in refused("<a>" * 100_000)


@pytest.mark.parametrize("piece", ["<x{at}/>", '<x a{at}="1"/>'])
def test_a_file_of_countless_names_is_refused(piece: str) -> None:
    pieces = "".join(piece.format(at=at) for at in range(20_000))
    assert "not that of a score" in refused(SMALL.replace("</measure>", pieces + "</measure>"))


def test_a_tag_that_does_not_end_is_refused() -> None:
    attributes_of_measure = " ".join(f'a{number}=">"' for number in range(200_000))
    assert "its XML is not that of a score" in refused(
        SMALL.replace("<measure ", f"<measure {attributes_of_measure} ")
    )


def test_divisions_that_do_not_fit_one_another_stay_quick_to_count_with() -> None:
    divisions = [10**6 + 2 * at + 1 for at in range(800)]
    bars = [
        measure("2", f"<attributes><divisions>{count}</divisions></attributes>{note('C4', count + 1)}")
        for count in divisions
    ]
    assert read(SMALL.replace("</part>", "".join(bars) + "</part>")) == 801


def test_a_file_beyond_32_mebibytes_is_refused_before_it_is_parsed() -> None:
    assert "larger than 32 MiB" in refused(b"<" * (32 * 1024 * 1024 + 1))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_a_file_may_be_written_in_any_usual_encoding(encoding: str) -> None:
    declared = SMALL.replace('version="1.0"', f'version="1.0" encoding="{encoding.removesuffix("-sig")}"', 1)
    assert read(declared.replace("Piano", "Clavécin").encode(encoding)) == 1


@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "klingon", "utf-7"])
def test_a_file_in_another_encoding_than_it_says_is_read_and_told(declared: str) -> None:
    text = SMALL.replace('version="1.0"', f'version="1.0" encoding="{declared}"', 1)
    findings = Findings()
    content = FileContent("small.xml", text.replace("Piano", "Clavécin").encode("latin-1"))
    assert read_musicxml_song(content, findings).info.note_count == 1
    assert findings.as_tuple()[-1] == Finding(FindingKind.OTHER_ENCODING, 1, "windows-1252")


def test_bytes_that_are_text_in_no_encoding_are_refused() -> None:
    refused(SMALL.replace("Piano", "Clavécin").encode("latin-1").replace(b"\xe9", b"\xe9\x81"))


@pytest.mark.parametrize("xml", ["<html/>", "<mei/>", "<opus/>"])
def test_other_xml_is_no_score(xml: str) -> None:
    assert "is not a MusicXML score" in refused(xml)


def test_a_score_of_rests_has_no_notes() -> None:
    assert "small.musicxml has no notes" in refused("<score-partwise/>")


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("<duration>12</duration>", "<duration>1e999999999</duration>"),
        ("<duration>12</duration>", "<duration>" + "9" * 5000 + "</duration>"),
        ("<duration>12</duration>", ""),
    ],
)
def test_a_note_without_sense_is_told_with_its_bar(good: str, bad: str) -> None:
    assert "bar 1 cannot be read" in refused(SMALL.replace(good, bad))


@pytest.mark.parametrize("bad", ["<step>H</step>", "<octave/>", "<alter>nan</alter>"])
def test_a_note_without_a_sensible_pitch_is_left_out_and_counted(bad: str) -> None:
    tag = bad.strip("</>").partition(">")[0]
    whole = re.search(f"<{tag}>.*?</{tag}>", SMALL)
    assert whole is not None
    findings = Findings()
    text = SMALL.replace(whole[0], bad, 1)
    assert read_musicxml_song(FileContent("small.xml", text.encode()), findings).info.note_count == 1
    assert Finding(FindingKind.UNREADABLE_NOTES) in findings.as_tuple()


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("<divisions>12</divisions>", "<divisions>0</divisions>"),
        ("<beats>4</beats>", "<beats>0</beats>"),
        ("<beat-type>4</beat-type>", "<beat-type>7</beat-type>"),
        ("<fifths>0</fifths>", "<fifths>many</fifths>"),
        ("</attributes>", "<transpose><diatonic>0</diatonic></transpose></attributes>"),
        ("<staff>1</staff>", "<staff>first</staff>"),
        ('number="1"', 'number="' + "9" * 5000 + '"'),
    ],
)
def test_what_can_be_done_without_is_done_without(good: str, bad: str) -> None:
    assert read(SMALL.replace(good, bad)) == 1


def test_a_sign_that_repeats_a_bar_without_end_is_refused() -> None:
    sign = '<measure-style><measure-repeat type="start">1</measure-repeat></measure-style>'
    first = measure("1", attributes() + note("C4") * 1000)
    bars = [first, measure("2", attributes(more=sign)), *[measure("3", "")] * 200]
    with pytest.raises(UnreadableFileError, match="bar 3 cannot be read"):
        read(score_xml(bars))


def test_a_part_of_too_many_bars_is_refused_before_they_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(musicxml_parts, "MOST_BARS", 5)
    assert "more than 100,000 bars" in refused(score_xml([measure("1", attributes() + note("C4"))] * 6))


def test_a_score_of_countless_parts_is_refused() -> None:
    assert "more than 1,000 parts" in refused(score_xml(*[[measure("1", note("C4"))]] * 1001))


def test_a_score_sorted_by_time_whose_parts_all_enter_late_is_refused() -> None:
    late = "".join(f'<part id="P{at}"/>' for at in range(300))
    text = "<score-timewise>" + "<measure/>" * 1000 + f"<measure>{late}</measure></score-timewise>"
    assert "lack too many bars" in refused(text)


def test_notes_beyond_the_keys_are_left_out() -> None:
    assert "has no notes" in refused(SMALL.replace("<octave>4</octave>", "<octave>99</octave>"))


tags = st.sampled_from(sorted(set(re.findall(r"</?[a-z-]+", SMALL))))


@given(st.lists(st.tuples(st.integers(0, len(SMALL)), tags), min_size=1, max_size=4))
def test_a_file_with_wrong_pieces_in_it_is_read_or_refused(pieces: list[tuple[int, str]]) -> None:
    text = SMALL
    for place, tag in pieces:
        text = text[:place] + tag + ("/>" if not tag.startswith("</") else ">") + text[place:]
    with suppress(UnreadableFileError):
        assert read(text)
