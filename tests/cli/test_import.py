from __future__ import annotations

import json
from pathlib import Path

from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.cli.running import sargam

MIDI = midi_bytes(track_of([Key(0, 60), Key(480, 64)]))


def test_a_file_is_imported_listed_and_written_out_again(tmp_path: Path) -> None:
    (tmp_path / "Two notes.mid").write_bytes(MIDI)
    done = sargam("import", tmp_path / "Two notes.mid")
    assert (done.code, done.err) == (0, "")
    report = "imported 2 notes; hands guessed by pitch; no tempo: 120 BPM taken"
    assert done.out == f"(1/1) Two notes.mid: {report}\n"
    song_id = next(line.split()[0] for line in sargam("songs").lines if "Two notes" in line)
    assert sargam("songs", "export", song_id, tmp_path / "back.mid").code == 0
    assert (tmp_path / "back.mid").read_bytes() == MIDI


def test_a_folder_is_imported_with_a_line_and_an_exit_code_for_what_was_refused(tmp_path: Path) -> None:
    for name, data in {"a.mid": MIDI, "b.mid": MIDI, "c.mid": b"C D E"}.items():
        (tmp_path / name).write_bytes(data)
    done = sargam("import", tmp_path, "--json")
    assert done.code == 1
    rows = json.loads(done.out)
    assert [row["state"] for row in rows] == ["imported", "duplicate", "refused"]
    assert rows[0]["report"]["notes"] == 2
    assert rows[0]["songId"] == rows[1]["songId"]
    refused, summary = done.err.splitlines()
    assert refused == f"sargam: {rows[2]['message']}"
    assert summary == "sargam: 1 of 3 files could not be imported."


def test_a_copy_of_a_shipped_song_is_not_taken_in_twice(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[2] / "resources" / "songs" / "ode-to-joy.musicxml"
    (tmp_path / "my copy.musicxml").write_bytes(shipped.read_bytes().replace(b"Ode to Joy", b"My Ode"))
    done = sargam("import", tmp_path / "my copy.musicxml")
    assert done.out == "(1/1) my copy.musicxml: already in the library as “Ode to Joy”\n"


def test_a_folder_without_songs_says_so(tmp_path: Path) -> None:
    done = sargam("import", tmp_path)
    assert done.code == 1
    assert done.err.startswith("sargam: There are no song files.")


def test_why_a_file_was_refused_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "bad.mid").write_bytes(b"C D E")
    done = sargam("import", tmp_path / "bad.mid")
    reason = (
        "bad.mid is neither MIDI nor MusicXML nor sargam text. "
        "Choose a .mid, .musicxml, .mxl or .sargam file."
    )
    assert (done.code, done.out, done.err) == (1, "", f"sargam: {reason}\n")


def test_without_a_file_the_use_is_told() -> None:
    assert sargam("import").code == 2
