import struct

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers import midi_events, midi_tracks
from sargam_desktop.adapters.importers.song_files import SongFileReader
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import FindingKind
from tests.adapters.importers.midi_writing import (
    Key,
    kinds_found,
    midi_bytes,
    raw_midi,
    read_song,
    track_of,
)

NOTE = bytes([0, 0x90, 60, 64, 96, 60, 0])
END = bytes([0, 0xFF, 0x2F, 0])
SMALL = midi_bytes(
    track_of(name="Title", extra=[(0, mido.MetaMessage("set_tempo", tempo=400_000))]),
    track_of([Key(0, 60), Key(480, 62)]),
)


def is_refused(data: bytes) -> bool:
    """Tell whether the bytes are refused with a clear error; every other error fails the test."""
    try:
        read_song(data)
    except UnreadableFileError:
        return True
    return False


def test_a_file_cut_before_its_first_note_is_refused() -> None:
    assert all(is_refused(SMALL[:length]) for length in range(SMALL.index(b"\x90") + 1))


def test_a_file_cut_behind_its_first_note_is_read_as_far_as_it_goes_and_told() -> None:
    for length in range(SMALL.index(b"\x90") + 3, len(SMALL)):
        assert FindingKind.CUT_OFF in kinds_found(SMALL[:length])


def test_of_a_cut_file_every_whole_note_is_there() -> None:
    whole = midi_bytes(track_of([Key(480 * at, 60 + at) for at in range(10)]))
    cut = read_song(whole[: whole.index(bytes([0x90, 65]))])
    assert [note.pitch for note in cut.score.notes] == [60, 61, 62, 63, 64]


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_read_or_refused(body: bytes) -> None:
    is_refused(raw_midi(body))


@given(st.integers(0, len(SMALL) - 1), st.integers(0, 255))
def test_a_file_with_one_wrong_byte_is_read_or_refused(place: int, value: int) -> None:
    is_refused(SMALL[:place] + bytes([value]) + SMALL[place + 1 :])


@pytest.mark.parametrize("declared", [0, 3, len(NOTE + END) + 1, 0x7FFF_FFFF, 0xFFFF_FFFF])
def test_a_track_whose_header_lies_about_its_length_is_read_to_its_end_and_told(declared: int) -> None:
    data = raw_midi(NOTE + END, declared=declared)
    assert read_song(data).info.note_count == 1
    assert kinds_found(data) & {FindingKind.HEADERS_PUT_RIGHT, FindingKind.CUT_OFF}


@pytest.mark.parametrize("size", [0, 5, 7, 0xFFFF_FFFF])
def test_a_header_that_lies_about_its_own_length_is_put_right_and_told(size: int) -> None:
    data = raw_midi(NOTE + END)
    data = data[:4] + struct.pack(">I", size) + data[8:]
    assert read_song(data).info.note_count == 1
    assert FindingKind.HEADERS_PUT_RIGHT in kinds_found(data)


def test_a_longer_header_of_a_later_standard_is_passed_over_without_a_word() -> None:
    data = raw_midi(NOTE + END)
    data = data[:4] + struct.pack(">I", 8) + data[8:14] + b"\0\0" + data[14:]
    assert read_song(data).info.note_count == 1
    assert kinds_found(data) == {FindingKind.TEMPO_ASSUMED}


def test_more_tracks_than_the_header_says_are_read_and_told() -> None:
    assert FindingKind.HEADERS_PUT_RIGHT in kinds_found(raw_midi(NOTE + END, tracks=0))


@pytest.mark.parametrize("junk", [bytes(200), b"\x01\x02\x03\x04\x05\x06\x07\x08", SMALL, END + NOTE])
def test_bytes_behind_the_last_track_are_left_out_and_told(junk: bytes) -> None:
    data = raw_midi(NOTE + END) + junk
    assert [note.pitch for note in read_song(data).score.notes] == [60]
    assert kinds_found(data) == {FindingKind.TEMPO_ASSUMED, FindingKind.BYTES_LEFT_OUT}


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", bytes(128)], ids=["byte order mark", "old header"])
def test_bytes_before_a_midi_file_are_left_out_and_told(before: bytes) -> None:
    reading = SongFileReader().examine("take.mid", before + raw_midi(NOTE + END))
    assert reading.song.info.note_count == 1
    assert FindingKind.BYTES_LEFT_OUT in {finding.kind for finding in reading.findings}


@pytest.mark.parametrize("declared", [0, 5, 500])
def test_behind_a_track_of_a_wrong_length_the_next_one_is_found(declared: int) -> None:
    first = raw_midi(NOTE + END, declared=declared, tracks=2)
    other = b"MTrk" + struct.pack(">I", len(NOTE)) + NOTE.replace(b"<", b">")
    assert [note.pitch for note in read_song(first + other).score.notes] == [60, 62]


@pytest.mark.parametrize("between", [bytes([0, 0xF0, 2, 1, 0xF7]), bytes([0, 0xFF, 1, 1, 65])])
def test_a_running_status_goes_on_behind_what_is_no_channel_event(between: bytes) -> None:
    running = bytes([0, 62, 64, 96, 62, 0])
    notes = read_song(raw_midi(NOTE + between + running + END)).score.notes
    assert [note.pitch for note in notes] == [60, 62]
    assert kinds_found(raw_midi(NOTE + between + running + END)) == {FindingKind.TEMPO_ASSUMED}


def test_a_track_that_turns_into_noise_is_read_up_to_there() -> None:
    noise = bytes([0, 0x90, 0x90, 0x90, 0x90, 60, 64])
    assert read_song(raw_midi(NOTE + noise)).info.note_count == 1
    assert FindingKind.BROKEN_TRACKS in kinds_found(raw_midi(NOTE + noise))


def test_noise_alone_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="bytes that are no MIDI events"):
        read_song(raw_midi(bytes([0, 1, 2, 3, 4, 5, 6, 7])))


@pytest.mark.parametrize("division", [0, -25 << 8])
def test_a_division_of_zero_is_refused(division: int) -> None:
    with pytest.raises(UnreadableFileError, match="division of time is zero"):
        read_song(raw_midi(NOTE, division=division))


def test_a_file_with_fewer_tracks_than_it_says_is_told_to_be_cut() -> None:
    assert FindingKind.CUT_OFF in kinds_found(raw_midi(NOTE, tracks=2))


def test_a_chunk_that_is_no_track_is_passed_over() -> None:
    data = raw_midi(NOTE)
    alien = b"XFIH" + struct.pack(">I", 4) + b"junk"
    assert read_song(data[:14] + alien + data[14:]).info.note_count == 1


def test_a_midi_file_in_a_riff_wrapper_is_read() -> None:
    data = raw_midi(NOTE)
    size = struct.pack("<I", len(data))
    assert read_song(b"RIFF" + size + b"RMIDdata" + size + data).info.note_count == 1


@pytest.mark.parametrize(
    "meta",
    [
        bytes([0, 0xFF, 0x59, 2, 0x55, 9]),
        bytes([0, 0xFF, 0x59, 1, 0]),
        bytes([0, 0xFF, 0x58, 2, 4, 2]),
        bytes([0, 0xFF, 0x58, 4, 0, 2, 24, 8]),
        bytes([0, 0xFF, 0x58, 4, 4, 255, 24, 8]),
        bytes([0, 0xFF, 0x51, 3, 0, 0, 0]),
        bytes([0, 0xFF, 0x51, 3, 0, 0, 1]),
        bytes([0, 0xFF, 0x51, 0]),
        bytes([0, 0xFF, 0x54, 1, 0]),
        bytes([0, 0xFF, 0x03, 2, 0xFF, 0xFE]),
    ],
    ids=lambda meta: meta.hex(),
)
def test_a_malformed_meta_event_costs_nothing_but_itself(meta: bytes) -> None:
    score = read_song(raw_midi(meta + NOTE)).score
    assert (len(score.notes), score.tempo_map.bpm_at(0), score.bars[0].numerator) == (1, 120, 4)
    is_mark = meta[2] in {0x51, 0x58, 0x59}
    assert (FindingKind.MARKS_LEFT_OUT in kinds_found(raw_midi(meta + NOTE))) == is_mark


def with_limits(monkeypatch: pytest.MonkeyPatch, notes: int, events: int) -> None:
    monkeypatch.setattr(midi_tracks, "MOST_NOTES", notes)
    monkeypatch.setattr(midi_tracks, "MOST_EVENTS", events)


@pytest.mark.parametrize(("notes", "events", "what"), [(9, 99, "notes"), (99, 9, "events")])
def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch, notes: int, events: int, what: str) -> None:
    with_limits(monkeypatch, notes, events)
    with pytest.raises(UnreadableFileError, match=f"has more than .* {what}"):
        read_song(raw_midi(NOTE * 10))


def test_a_file_of_countless_texts_is_refused_with_the_limit_that_it_broke(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(midi_events, "_MOST_OTHERS", 9)
    with pytest.raises(UnreadableFileError, match="has more than 9 events beside its notes"):
        read_song(raw_midi(NOTE + bytes([0, 0xFF, 1, 0]) * 10))


def test_a_file_of_countless_tracks_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="more than 1,000 tracks"):
        read_song(raw_midi(NOTE) + (b"MTrk" + struct.pack(">I", len(NOTE)) + NOTE) * 1000)


def test_a_bar_for_every_tick_of_a_year_is_refused() -> None:
    metre = bytes([0, 0xFF, 0x58, 4, 1, 6, 24, 8])
    late = bytes([0xFF, 0xFF, 0xFF, 0x7F, 0x90, 60, 64, 1, 60, 0])
    with pytest.raises(UnreadableFileError, match="has more than 100,000 bars"):
        read_song(raw_midi(metre + late, division=1))
