from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.exporters.midi_file import write_midi_take
from sargam_desktop.adapters.importers.midi_file import read_performance
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import ChangeSpeed, PauseSession, ResumeSession, SessionEvent
from sargam_desktop.tutor.take_export import MidiTake, TakeTrack, TempoPoint, midi_take
from tests.engine.scenes import MS, press, release, rest_settings, score_of
from tests.tutor.takes import replay_of

TUNE = score_of(*((float(i), 60 + i) for i in range(8)))
#: Times are kept within this.
CLOSE_US = 200


def exported(
    path: Path,
    events: Sequence[SessionEvent],
    score: Score = TUNE,
    settings: SessionSettings | None = None,
    *,
    has_expected: bool = False,
) -> Path:
    """Play `events`, write the take and return where it is."""
    take = midi_take(replay_of(score, events, settings), has_expected=has_expected)
    write_midi_take(path / "take.mid", take)
    return path / "take.mid"


def times_us(path: Path) -> list[int]:
    """Return when keys go down, as our own reader has it."""
    return [event.at_us for event in read_performance(str(path)) if isinstance(event, NoteOn)]


def test_what_was_played_comes_back_at_its_real_times(tmp_path: Path) -> None:
    played: list[SessionEvent] = [press(60, 12), release(60, 500), press(61, 1142), release(61, 1900)]
    found = read_performance(str(exported(tmp_path, played)))
    assert [type(event) for event in found] == [NoteOn, NoteOff, NoteOn, NoteOff]
    assert [event.at_us for event in found] == pytest.approx([e.at_us for e in played], abs=CLOSE_US)
    assert [e.pitch for e in found if isinstance(e, NoteOn | NoteOff)] == [60, 60, 61, 61]


def test_velocity_and_pedal_are_kept(tmp_path: Path) -> None:
    played: list[SessionEvent] = [
        PedalMoved(127, 0),
        NoteOn(60, 33, 10 * MS),
        NoteOff(60, 20 * MS),
        PedalMoved(0, 30 * MS),
    ]
    found = read_performance(str(exported(tmp_path, played)))
    assert [e.value for e in found if isinstance(e, PedalMoved)] == [127, 0]
    assert [e.velocity for e in found if isinstance(e, NoteOn)] == [33]


def test_another_program_finds_type_1_with_tempo_names_and_both_tracks(tmp_path: Path) -> None:
    path = exported(tmp_path, [press(60, 0), press(61, 1100)], has_expected=True)
    file = mido.MidiFile(path)
    assert (file.type, [track.name for track in file.tracks]) == (1, ["Tune", "Played", "Expected"])
    assert [m.tempo for m in file.tracks[0] if m.type == "set_tempo"] == [1_000_000]
    assert [m.note for m in file.tracks[2] if m.type == "note_on"] == [60, 61, 62, 63, 64, 65, 66, 67]


def test_the_tempo_follows_the_speed_of_the_take_and_the_times_stay_real(tmp_path: Path) -> None:
    played: list[SessionEvent] = [press(60, 0), ChangeSpeed(50, 1000 * MS), press(61, 3000), press(62, 4321)]
    path = exported(tmp_path, played)
    tempos = [m.tempo for m in mido.MidiFile(path).tracks[0] if m.type == "set_tempo"]
    assert tempos == [1_000_000, 2_000_000]
    assert times_us(path) == pytest.approx([0, 3000 * MS, 4321 * MS], abs=CLOSE_US)


def test_the_tempo_map_of_the_score_is_in_the_file(tmp_path: Path) -> None:
    score = Score(TUNE.notes, TUNE.bars, TempoMap((TempoChange(0.0, 60.0), TempoChange(4.0, 97.3))))
    path = exported(tmp_path, [press(60, 0), press(67, 5777)], score)
    song = SongFileReader().read(str(path))
    bpms = [change.bpm for change in song.score.tempo_map.changes]
    assert bpms == pytest.approx([60.0, 97.3], abs=0.01)
    assert song.score.tempo_map.changes[1].onset_beat == pytest.approx(4.0, abs=0.001)
    assert times_us(path) == pytest.approx([0, 5777 * MS], abs=CLOSE_US)


def test_a_pause_is_as_long_in_the_file_as_it_was(tmp_path: Path) -> None:
    played: list[SessionEvent] = [
        press(60, 0),
        PauseSession(500 * MS),
        ResumeSession(60_500 * MS),
        press(61, 61_000),
    ]
    assert times_us(exported(tmp_path, played)) == pytest.approx([0, 61_000 * MS], abs=CLOSE_US)


def test_times_do_not_drift_over_many_changes_of_speed(tmp_path: Path) -> None:
    changes = [ChangeSpeed(50 + 7 * (i % 9), i * 37 * MS) for i in range(1, 400)]
    played: list[SessionEvent] = [*changes, press(60, 15_000)]
    assert times_us(exported(tmp_path, played)) == pytest.approx([15_000 * MS], abs=CLOSE_US)


def test_a_key_that_was_never_let_go_ends_with_the_take(tmp_path: Path) -> None:
    found = read_performance(str(exported(tmp_path, [press(60, 0), press(60, 900)])))
    assert [type(event) for event in found] == [NoteOn, NoteOff, NoteOn, NoteOff]


def test_expected_notes_lie_where_the_take_had_them_due(tmp_path: Path) -> None:
    path = exported(
        tmp_path, [press(60, 0), press(61, 2100)], settings=rest_settings(speed_percent=50), has_expected=True
    )
    file = mido.MidiFile(path)
    file.tracks = [file.tracks[0], file.tracks[2]]
    file.save(tmp_path / "expected.mid")
    wanted = [2000 * MS * i for i in range(8)]
    assert times_us(tmp_path / "expected.mid") == pytest.approx(wanted, abs=CLOSE_US)


def test_a_title_in_any_script_is_kept(tmp_path: Path) -> None:
    take = MidiTake("रघुपति", (3, 4), (TempoPoint(0, 90.0),), (TakeTrack("Played", ()),))
    write_midi_take(tmp_path / "take.mid", take)
    assert mido.MidiFile(tmp_path / "take.mid", charset="utf-8").tracks[0].name == "रघुपति"


def test_a_session_left_in_a_pause_for_days_can_be_written(tmp_path: Path) -> None:
    days_us = 3 * 24 * 3600 * 1_000_000
    late = NoteOn(60, 80, days_us)
    take = MidiTake("Tune", (4, 4), (TempoPoint(0, 200.0),), (TakeTrack("Played", (late,)),))
    write_midi_take(tmp_path / "take.mid", take)
    assert times_us(tmp_path / "take.mid") == pytest.approx([days_us], abs=CLOSE_US)


def test_a_folder_that_is_not_there_is_told_in_one_line_and_nothing_is_left_behind(tmp_path: Path) -> None:
    take = MidiTake("Tune", (4, 4), (TempoPoint(0, 90.0),), (TakeTrack("Played", ()),))
    with pytest.raises(UnwritableFileError, match=r"take\.mid cannot be written"):
        write_midi_take(tmp_path / "nowhere" / "take.mid", take)
    (tmp_path / "taken").mkdir()
    with pytest.raises(UnwritableFileError):
        write_midi_take(tmp_path / "taken", take)
    assert not list(tmp_path.rglob("*.part"))


def test_a_file_of_the_same_name_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "take.mid").write_bytes(b"x" * 10_000)
    assert times_us(exported(tmp_path, [press(60, 100)])) == pytest.approx([100 * MS], abs=CLOSE_US)


def test_a_note_that_the_position_hopped_over_ends_in_the_file_too(tmp_path: Path) -> None:
    presses = [press(60, 0), press(61, 1000), press(62, 2000)]
    presses += [press(64, 2500), press(65, 3000), press(66, 3500)]
    path = exported(tmp_path, presses, settings=rest_settings(Mode.FOLLOW), has_expected=True)
    down: set[int] = set()
    for message in mido.MidiFile(path).tracks[2]:
        if message.type in {"note_on", "note_off"}:
            (down.add if message.type == "note_on" else down.discard)(message.note)
    assert down == set()
