"""What is written in swaras, on a staff: read again it is the same score."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song, read_shipped_score
from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.sargam.sargam_text import write_sargam_text
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.staff.music_xml import music_xml_of_song
from sargam_desktop.domain.tempo_map import TempoMap
from tests.adapters.importers.sargam_reading import read_song

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted(ROOT.glob("docs/sargam/*.sargam"))
#: A fifth of them in each run of the tests is enough: all are alike in kind.
SHIPPED = (
    sorted(ROOT.glob("resources/songs/*.musicxml")) + sorted(ROOT.glob("resources/modules/*/*.musicxml"))
)[::5]

SWARAS = st.sampled_from([".P", ".N", "S", "r", "R", "g", "G", "m", "M", "P", "d", "D", "n", "N", "S'", "R'"])
SOUNDS = st.one_of(
    SWARAS,
    SWARAS,
    st.builds("{}{}".format, SWARAS, st.sampled_from("12345")),
    st.builds("<{}>{}".format, st.integers(1, 127), SWARAS),
    st.builds("{{{}}}{}".format, SWARAS, SWARAS),
    st.builds("{{{}{}}}{}".format, SWARAS, SWARAS, SWARAS),
    st.builds("[{}{}]".format, st.just("S"), st.sampled_from(["G", "P", "D'"])),
    st.builds("{}~1/2".format, SWARAS),
    st.just("_"),
)
HELD = st.one_of(SOUNDS, SOUNDS, st.just("-"))
MATRAS = st.one_of(
    SOUNDS,
    st.builds("{}{}".format, SOUNDS, HELD),
    st.builds("{}{}{}".format, SOUNDS, HELD, HELD),
    st.builds("{}{}{}{}".format, SOUNDS, HELD, HELD, HELD),
    st.builds("{}{}{}{}{}".format, SOUNDS, HELD, HELD, HELD, HELD),
    st.builds("{},{}{}".format, SWARAS, SWARAS, SWARAS),
    st.builds("{}=2/3{}=1/3".format, SWARAS, SWARAS),
    st.builds("<laya {}>{}".format, st.integers(40, 200), SWARAS),
)
TAALS = st.sampled_from([("4", [4]), ("3/8", [3]), ("6/8", [6]), ("Rupak", [3, 2, 2]), ("2+3/8", [2, 3])])


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw a text for one hand or both, whose last matras do not ring beyond the end."""
    lines = [f"sa: {draw(st.sampled_from(['C4', 'D4', 'A3', 'Bb3', 'F#4']))}", ""]
    for _ in range(draw(st.integers(1, 3))):
        taal, vibhags = draw(TAALS)
        hands = draw(st.sampled_from([("right",), ("left",), ("right", "left"), ("right", "right2")]))
        lines += [f"taal: {taal}", f"laya: {draw(st.integers(40, 200))}"]
        for hand in hands:
            bars = [" ".join(draw(MATRAS) for _ in range(matras)) for matras in vibhags]
            lines.append(f"{hand}: {' | '.join(bars)} ||")
        lines.append("")
    return "\n".join([*lines, "taal: 4", "right: S - - -", ""])


def read_again(song: Song) -> Song:
    return read_musicxml_song(FileContent("again.musicxml", music_xml_of_song(song)))


def heard(score: Score) -> Score:
    """Return a score without tempo marks that change nothing, and with one order of hands on one key."""
    changes = score.tempo_map.changes
    kept = [change for i, change in enumerate(changes) if not i or change.bpm != changes[i - 1].bpm]
    rounded = tuple(change._replace(bpm=round(change.bpm, 6)) for change in kept)
    notes = sorted(score.notes, key=lambda note: (note.onset_beat, note.pitch, note.hand))
    return replace(score, notes=tuple(notes), tempo_map=TempoMap(rounded))


@given(texts())
@settings(max_examples=60, deadline=None)
def test_any_text_is_the_same_score_when_its_staff_is_read(text: str) -> None:
    song = read_song(text)
    assert heard(read_again(song).score) == heard(song.score)


@pytest.mark.parametrize("path", [*EXAMPLES, *SHIPPED], ids=lambda path: path.stem)
def test_examples_and_shipped_songs_in_swaras_are_the_same_score_on_a_staff(path: Path) -> None:
    if path in EXAMPLES:
        song = read_song(path.read_text(encoding="utf-8"))
    else:
        song = read_song(write_sargam_text(read_shipped_score(FileContent(str(path), path.read_bytes()))))
    again = read_again(song)
    assert heard(again.score) == heard(song.score)
    assert replace(again.info, song_id=song.info.song_id) == song.info


def notes_of(text: str) -> list[str]:
    """Return the notes of a score: pitch, printed sign, value, dots, ties and tuplets."""
    root = fromstring(music_xml_of_song(read_song(text)))
    found = []
    for note in root.iter("note"):
        step, octave = note.findtext("pitch/step"), note.findtext("pitch/octave")
        sign, ties = note.findtext("accidental") or "", "".join(t.get("type", "") for t in note.iter("tie"))
        value = (note.findtext("type") or "") + "." * len(note.findall("dot"))
        grace = "grace " if note.find("grace") is not None else ""
        found.append(f"{grace}{step or 'rest'}{octave or ''} {sign} {value} {ties}".strip())
    return found


def test_signs_are_printed_once_in_a_bar_and_again_in_the_next_one() -> None:
    assert notes_of("S r r R | r S S S\n") == [
        "C4  quarter",
        "D4 flat quarter",
        "D4  quarter",
        "D4 natural quarter",
        "D4 flat quarter",
        "C4  quarter",
        "C4  quarter",
        "C4  quarter",
    ]


def test_a_note_over_the_bar_line_is_tied_and_a_kan_stands_before_its_swara() -> None:
    assert notes_of("S - - {R}G | - - - _\n") == [
        "C4  half.",
        "grace D4  16th",
        "E4  quarter start",
        "E4  half. stop",
        "rest  quarter",
    ]


def test_one_hand_has_one_staff_and_both_have_two() -> None:
    alone = fromstring(music_xml_of_song(read_song("left: .S .P S .P\n")))
    both = fromstring(music_xml_of_song(read_song("right: S R G m\nleft: .S .P S .P\n")))
    assert [clef.findtext("sign") for clef in alone.iter("clef")] == ["F"]
    assert [clef.findtext("sign") for clef in both.iter("clef")] == ["G", "F"]


def test_times_that_no_notes_show_are_refused_by_bar() -> None:
    with pytest.raises(UnwritableFileError, match="bar 2 has times or a metre that no plain notes show"):
        music_xml_of_song(read_song("S R G m | S=18/19R=1/19 S S S\n"))
