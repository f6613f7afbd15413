from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest
from defusedxml.ElementTree import fromstring

from sargam_desktop.adapters.importers.notation_file import read_notation
from sargam_desktop.domain.errors import NotationError, UnreadableFileError
from sargam_desktop.tutor.ports import OriginalFile
from tests.adapters.notation.score_writing import PIECE

TIMEWISE = (
    "<score-timewise><part-list><score-part id='P1'/></part-list><measure number='1'><part id='P1'>"
    "<note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration><beam number='1'>begin</beam>"
    "</note></part></measure></score-timewise>"
)


def packed(score: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("score.xml", score)
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plain.musicxml", PIECE.encode()),
        ("packed.mxl", packed(PIECE)),
        ("wide.xml", PIECE.encode("utf-16")),
    ],
)
def test_a_score_is_read_with_all_that_an_engraver_needs(name: str, data: bytes) -> None:
    root = fromstring(read_notation(OriginalFile(name, data)).decode())
    clefs = [(clef.get("number"), clef.findtext("sign")) for clef in root.iter("clef")]
    assert clefs == [("1", "G"), ("2", "F")]
    assert len(root.findall("part/measure")) == 3


def test_a_score_that_is_sorted_by_time_is_sorted_by_part_and_keeps_its_beams() -> None:
    root = fromstring(read_notation(OriginalFile("time.xml", TIMEWISE.encode())).decode())
    assert root.tag == "score-partwise"
    assert root.findtext("part/measure/note/beam") == "begin"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.mid", b"MThd\0\0\0\6", "is a MIDI file"),
        ("a.sargam", b"S=1/17R=16/17 R G m\n", "bar 1 has times or a metre that no plain notes show"),
    ],
)
def test_a_file_without_notation_says_why_there_is_none(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(NotationError, match=reason):
        read_notation(OriginalFile(name, data))


def test_a_text_of_swaras_is_written_as_a_score() -> None:
    root = fromstring(read_notation(OriginalFile("a.sargam", b"title: Four\n\nS R G m\n")).decode())
    assert root.findtext("work/work-title") == "Four"
    assert [note.findtext("pitch/step") for note in root.iter("note")] == ["C", "D", "E", "F"]


def test_a_file_that_is_no_score_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        read_notation(OriginalFile("a.xml", b"<html/>"))


def test_the_window_gets_what_reads_notation_without_the_readers_of_files() -> None:
    ask = (
        "import sys; from sargam_desktop.adapters.importers.notation_file import read_notation;"
        "print([name for name in sys.modules if name in ('numpy', 'mido', 'xml.etree.ElementTree')])"
    )
    shown = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"
