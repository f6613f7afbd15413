from pathlib import Path

import mido
import pytest

from sargam_desktop.adapters.importers.midi_file import read_performance
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from tests.adapters.importers.midi_writing import PPQN, Key, midi_bytes, raw_midi, track_of


@pytest.fixture
def take(tmp_path: Path) -> Path:
    return tmp_path / "take.mid"


def test_a_take_is_timed_from_the_beginning_of_the_file(take: Path) -> None:
    take.write_bytes(midi_bytes(track_of([Key(2 * PPQN, 60, PPQN, 3, 90)])))
    assert read_performance(str(take)) == [NoteOn(60, 90, 1_000_000, 3), NoteOff(60, 1_500_000, 3)]


def test_tempo_changes_are_applied_to_a_take(take: Path) -> None:
    slower = (PPQN, mido.MetaMessage("set_tempo", tempo=1_000_000))
    take.write_bytes(midi_bytes(track_of([Key(PPQN, 60)], extra=[slower])))
    assert [event.at_us for event in read_performance(str(take))] == [500_000, 1_500_000]


def test_the_sustain_pedal_is_part_of_a_take_and_other_controllers_are_not(take: Path) -> None:
    controllers = [
        (0, mido.Message("control_change", control=64, value=127)),
        (0, mido.Message("control_change", control=7, value=100)),
        (PPQN, mido.Message("control_change", control=64, value=0, channel=2)),
    ]
    take.write_bytes(midi_bytes(track_of(extra=controllers)))
    assert read_performance(str(take)) == [PedalMoved(127, 0), PedalMoved(0, 500_000, 2)]


def test_a_note_on_with_velocity_zero_is_a_release(take: Path) -> None:
    take.write_bytes(raw_midi(bytes([0, 0x90, 60, 64, 48, 60, 0]), division=96))
    assert read_performance(str(take)) == [NoteOn(60, 64, 0), NoteOff(60, 250_000)]


def test_tracks_are_merged_in_order_of_time_and_ties_stay_in_the_order_of_the_file(take: Path) -> None:
    take.write_bytes(midi_bytes(track_of([Key(0, 70), Key(PPQN, 72)]), track_of([Key(0, 50, 2 * PPQN)])))
    pitches = [
        (event.at_us, event.pitch)
        for event in read_performance(str(take))
        if not isinstance(event, PedalMoved)
    ]
    assert pitches == [(0, 70), (0, 50), (500_000, 70), (500_000, 72), (1_000_000, 72), (1_000_000, 50)]


def test_a_take_in_which_nothing_was_played_is_empty(take: Path) -> None:
    take.write_bytes(midi_bytes(track_of()))
    assert read_performance(str(take)) == []


def test_a_file_that_is_no_midi_file_is_refused_as_a_take(take: Path) -> None:
    take.write_text("C D E")
    with pytest.raises(UnreadableFileError, match=r"take\.mid is not a MIDI file"):
        read_performance(str(take))
