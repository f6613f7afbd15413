from __future__ import annotations

from pathlib import Path

import mido

from tests.cli.running import sargam


def judged_session(tmp_path: Path) -> str:
    """Judge a take and return the beginning of its session's id."""
    take = mido.MidiFile()
    take.tracks.append(
        mido.MidiTrack(
            [
                mido.Message("note_on", note=64, velocity=70, time=480),
                mido.Message("note_off", note=64, time=240),
                mido.MetaMessage("end_of_track"),
            ]
        )
    )
    take.save(tmp_path / "played.mid")
    done = sargam("practice", "ode-to-joy", "--performance", tmp_path / "played.mid")
    assert done.code == 0, done.err
    listed = sargam("history")
    return listed.lines[1].split()[0]


def test_a_take_is_written_as_midi_with_what_was_expected(tmp_path: Path) -> None:
    session, path = judged_session(tmp_path), tmp_path / "out.mid"
    done = sargam("history", "export", session, "--midi", path, "--expected")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"{path}: Ode to Joy, 1 notes\n"
    file = mido.MidiFile(path)
    assert [track.name for track in file.tracks] == ["Ode to Joy", "Played", "Expected"]
    assert sum(message.type == "note_on" for message in file.tracks[1]) == 1


def test_what_cannot_be_exported_is_told_in_one_line(tmp_path: Path) -> None:
    unknown = sargam("history", "export", "ffffffff", "--midi", tmp_path / "out.mid")
    assert unknown.code == 1
    assert len(unknown.err.splitlines()) == 1
    session = judged_session(tmp_path)
    nowhere = sargam("history", "export", session, "--midi", tmp_path / "nowhere" / "out.mid")
    assert (nowhere.code, len(nowhere.err.splitlines())) == (1, 1)
    assert "out.mid cannot be written" in nowhere.err


def test_without_a_file_the_export_says_what_is_missing() -> None:
    assert sargam("history", "export", "1234").code == 2
