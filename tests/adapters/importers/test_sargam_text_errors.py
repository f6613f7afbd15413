from __future__ import annotations

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import UnreadableFileError
from tests.adapters.importers.sargam_reading import read_song, refused


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("S R X m", "line 1, column 5: expected a swara, -, _ or |, found “X”"),
        ("S R s m", "line 1, column 5: expected a swara, -, _ or |, found “s” (S and P are capitals)"),
        ("right: S R G", "line 1, column 13: found 3 matras, but vibhag 1 of taal 4/4 has 4"),
        ("taal: Rupak\nS R G | m P D", "line 2, column 14: found 3 matras, but vibhag 2 of Rupak has 2"),
        ("taal: Dadra\nS R G || m P D", "line 2, column 7: expected |, found || before the avartan ends"),
        ("right: S R G m\nleft: S - - - | - - - -", "line 2, column 24: expected 1 vibhags in this line"),
        ("- S R G", "line 1, column 1: expected a swara before the first -"),
        ("S [R G m", "line 1, column 9: expected a swara, found the end of the line"),
        ("S [R-] G m", "line 1, column 5: expected a swara or ]"),
        ("S [] G m", "line 1, column 4: expected a swara, found ]"),
        ("S R} G m", "line 1, column 4: expected a swara, found }"),
        ("S {R} | m", "line 1, column 7: expected a swara, found |"),
        ("S, R G m", "line 1, column 3: expected a swara after the comma"),
        ("S=1/2R=1/3 G m P", "line 1, column 1: expected shares that add up to 1, found “5/6”"),
        ("S=1/2R=2/3 G m P", "line 1, column 6: expected shares that add up to 1, found more"),
        ("S=1/2R G m P", "line 1, column 6: expected a share such as =1/3 after every sound of this matra"),
        ("S=1/0 R G m", "line 1, column 2: expected a share between 0 and 1, found “1/0”"),
        ("S~1/0 R G m", "line 1, column 1: expected a number of matras after ~, found 1/0"),
        ("<0>S R G m", "line 1, column 1: expected a loudness from 1 to 127, found <0>"),
        ("<laya 0>S R G m", "line 1, column 1: expected a tempo such as <laya 60>, found “<laya 0>”"),
        ("S R G m'''''''", "line 1, column 7: expected a swara on a key of the keyboard"),
        ("right: S - - -\nright: S - - -", "line 2, column 1: expected an empty line before another"),
        ("sargam: 2\nS R G m", "line 1, column 9: expected version 1; a newer Sargam reads newer versions"),
        ("sa: H4\nS", "line 1, column 5: expected a key such as C4, F#3 or B♭, found “H4”"),
        ("taal: 4/0\nS", "line 1, column 7: expected Teental, Keherwa, Dadra, Jhaptal, Ektal"),
        ("laya: fast\nS", "line 1, column 7: expected matras a minute such as 80, found “fast”"),
        ("bar: 1 of 0\nS", "line 1, column 6: expected a number such as 5, or 0 of 1, found “1 of 0”"),
        ("grade: 11\nS", "line 1, column 8: expected a grade from 1 to 10, found “11”"),
        ("raga: Bhupali\nS", "line 1, column 1: expected right, left or one of bar, composer"),
        ("S R G m\n\ntitle: Late", "line 3, column 1: expected title before the music"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_by_line_and_column_with_what_was_expected(text: str, message: str) -> None:
    assert refused(text).startswith(message)


def test_the_advice_names_the_grammar() -> None:
    with pytest.raises(UnreadableFileError, match=r"Correct the line; docs/sargam-text.md has the grammar"):
        read_song("x")


def test_a_text_without_notes_is_refused() -> None:
    assert refused("title: Silence\n_ _ _ _") == "tune.sargam has no notes"


def test_other_bytes_than_utf_8_are_refused_by_line() -> None:
    with pytest.raises(UnreadableFileError, match=r"tune.sargam, line 2: expected UTF-8"):
        SongFileReader().examine("tune.sargam", b"title: A\ncomposer: Fran\xe7ois\nS R G m")


@pytest.mark.parametrize(
    "text",
    [
        "S" * 130_000,
        "S " * 30_000,
        "[" * 19_000,
        "taal: " + "9" * 5_000 + "\nS",
        "laya: 1/" + "9" * 5_000 + "\nS",
        "\n\n".join(f"bar: 1 of 1/{base**power}\nS" for base, power in ((2, 130), (3, 80), (5, 55))),
        "taal: 1\n" + "S |" * 6_000 + "\nleft: x",
        "\n\n".join(f"right{number}: S - - -" for number in range(2, 30)) * 3,
        "bar: 1 at 999999999\nS R G m\n\nbar: 1 at 5\nS R G m",
    ],
)  # fmt: skip
def test_what_is_made_to_hurt_is_refused_in_one_line(text: str) -> None:
    assert len(refused(text)) < 250


@pytest.mark.timeout(20)
def test_a_long_text_is_read_in_time() -> None:
    block = "right: " + "SRGmPDNS' " * 16 + "\n\n"
    song = read_song("taal: 16\n" + block * 400)
    assert song.info.note_count == 400 * 16 * 8


def test_a_file_beyond_2_mebibytes_is_refused() -> None:
    assert refused("# " + "x" * (2 << 20)) == "tune.sargam is larger than 2 MiB"
