import os
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import UnreadableFileError
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.adapters.importers.musicxml_writing import attributes, measure, note, score_xml

MIDI = midi_bytes(track_of([Key(0, 60)]))
XML = score_xml([measure("1", attributes() + note("C4"))])


def refused(path: Path) -> str:
    """Return the line that a learner sees."""
    with pytest.raises(UnreadableFileError) as caught:
        SongFileReader().read(str(path))
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("name", ["tune.mid", "tune.xml", "tune"])
@pytest.mark.parametrize(
    "data", [MIDI, XML.encode(), XML.encode("utf-16"), XML.encode("utf-16-be"), b"\n " + XML[21:].encode()]
)
def test_the_content_of_a_file_decides_and_not_its_ending(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert [note.pitch for note in SongFileReader().read(str(path)).score.notes] == [60]


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.mid") == "There is no file gone.mid. Check the name and the folder."


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    path = tmp_path / "nothing.mid"
    path.touch()
    assert refused(path) == "nothing.mid is empty. Choose another file."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mid")
    assert "pipe.mid is not a file" in refused(tmp_path / "pipe.mid")


def test_a_file_beyond_32_mebibytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.mid"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    assert "huge.mid is larger than 32 MiB" in refused(path)


@pytest.mark.parametrize("data", [b"RIFF1234WAVE", b"ID3\x03", b"C D E", b"\0" * 100])
def test_a_file_of_another_kind_is_told_what_is_wanted(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "song.mid"
    path.write_bytes(data)
    assert refused(path) == (
        "song.mid is neither MIDI nor MusicXML nor sargam text. "
        "Choose a .mid, .musicxml, .mxl or .sargam file."
    )


def test_a_broken_archive_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "song.mxl"
    path.write_bytes(b"PK\x03\x04" + b"\0" * 30)
    assert "song.mxl is damaged: its archive ends too early" in refused(path)


@pytest.mark.skipif(os.name == "nt", reason="names with line breaks are not possible here")
def test_a_name_with_a_line_break_is_shown_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines\x1b[31m.mid"
    path.write_bytes(b"C D E")
    assert refused(path).startswith("two�lines�[31m.mid is neither")


def test_a_name_that_no_system_allows_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        SongFileReader().read("nul\0byte.mid")
