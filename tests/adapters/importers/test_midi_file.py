import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.adapters.importers import midi_events
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.import_report import Finding, FindingKind
from sargam_desktop.domain.score import Bar, Hand
from sargam_desktop.domain.tempo_map import TempoChange
from tests.adapters.importers.midi_writing import (
    PPQN,
    Key,
    findings_in,
    kinds_found,
    midi_bytes,
    raw_midi,
    read_notes,
    read_song,
    track_of,
)

keys = st.builds(
    Key,
    onset=st.integers(0, 20_000),
    pitch=st.integers(0, 127),
    length=st.integers(1, 2_000),
    channel=st.just(0),
    velocity=st.integers(1, 127),
)


def without_overlaps(written: list[Key]) -> list[Key]:
    """Keep of the notes of one key those that begin after the one before has ended."""
    kept: dict[int, list[Key]] = {}
    for key in sorted(written):
        voice = kept.setdefault(key.pitch, [])
        if not voice or voice[-1].onset + voice[-1].length <= key.onset:
            voice.append(key)
    return sorted(key for voice in kept.values() for key in voice)


@given(st.lists(keys, min_size=1, max_size=40), st.sampled_from([1, 24, 96, 480, 960, 32_767]))
def test_every_written_note_is_read_at_its_tick(written: list[Key], ppqn: int) -> None:
    played = without_overlaps(written)
    notes = read_song(midi_bytes(track_of(played), ppqn=ppqn)).score.notes
    assert [
        Key(round(note.onset_beat * ppqn), note.pitch, round(note.duration_beat * ppqn), 0, note.velocity)
        for note in notes
    ] == played


def test_notes_come_in_order_of_onset_and_then_of_pitch() -> None:
    notes = read_notes(track_of([Key(480, 60), Key(0, 64), Key(0, 60)]))
    assert [(note.onset_beat, note.pitch) for note in notes] == [(0, 60), (0, 64), (1, 60)]


def test_a_file_without_tempo_is_played_at_the_standards_120() -> None:
    song = read_song(midi_bytes(track_of([Key(0, 60, 4 * PPQN)])))
    assert song.info.bpm == 120
    assert song.info.duration_us == 2_000_000


def test_tempo_changes_of_any_track_are_on_the_tempo_map() -> None:
    slow = (960, mido.MetaMessage("set_tempo", tempo=1_000_000))
    score = read_song(midi_bytes(track_of([Key(0, 60), Key(1920, 62)]), track_of(extra=[slow]))).score
    assert score.tempo_map.changes == (TempoChange(0, 120), TempoChange(2, 60))
    assert score.tempo_map.us_at(score.notes[1].onset_beat) == 1_000_000 + 2_000_000


def test_bars_follow_the_metre_and_a_change_of_metre_begins_a_bar() -> None:
    waltz = (0, mido.MetaMessage("time_signature", numerator=3, denominator=4))
    jig = (4 * PPQN, mido.MetaMessage("time_signature", numerator=6, denominator=8))
    score = read_song(midi_bytes(track_of([Key(0, 60), Key(6 * PPQN, 60)], extra=[waltz, jig]))).score
    assert score.bars == (Bar(1, 0, 3, 3, 4), Bar(2, 3, 1, 3, 4), Bar(3, 4, 3, 6, 8))


def test_a_metre_said_again_changes_no_bar() -> None:
    again = (PPQN, mido.MetaMessage("time_signature", numerator=4, denominator=4))
    score = read_song(midi_bytes(track_of([Key(0, 60, 8 * PPQN)], extra=[again]))).score
    assert score.bars == (Bar(1, 0, 4), Bar(2, 4, 4))


@pytest.mark.parametrize(
    ("name", "fifths", "is_minor"), [("Eb", -3, False), ("F#m", 3, True), ("Cb", -7, False)]
)
def test_the_key_signature_is_read(name: str, fifths: int, is_minor: bool) -> None:
    info = read_song(
        midi_bytes(track_of([Key(0, 60)], extra=[(0, mido.MetaMessage("key_signature", key=name))]))
    ).info
    assert (info.fifths, info.is_minor) == (fifths, is_minor)


def test_of_two_tracks_the_higher_is_the_right_hand() -> None:
    notes = read_notes(track_of(), track_of([Key(0, 43)]), track_of([Key(0, 76)]))
    assert [note.hand for note in notes] == [Hand.LEFT, Hand.RIGHT]


def test_the_names_of_tracks_outweigh_their_height() -> None:
    notes = read_notes(track_of([Key(0, 43)], name="Piano right"), track_of([Key(0, 76)], name="Piano left"))
    assert [note.hand for note in notes] == [Hand.RIGHT, Hand.LEFT]


def test_one_track_with_two_channels_is_split_by_channel() -> None:
    notes = read_notes(track_of([Key(0, 62, channel=1), Key(0, 60), Key(0, 48, channel=0)]))
    assert {note.pitch: note.hand for note in notes} == {48: Hand.LEFT, 60: Hand.LEFT, 62: Hand.RIGHT}


def test_drums_are_left_out_where_there_is_other_music() -> None:
    notes = read_notes(track_of([Key(0, 72)]), track_of([Key(0, 36, channel=9)]))
    assert [(note.pitch, note.hand) for note in notes] == [(72, Hand.RIGHT)]


def test_a_file_of_nothing_but_drums_is_read_as_keys_and_told() -> None:
    data = midi_bytes(track_of([Key(0, 36, channel=9)]))
    assert len(read_song(data).score.notes) == 1
    assert FindingKind.DRUMS_TAKEN in kinds_found(data)


def test_a_key_struck_again_while_down_ends_its_first_note_and_is_told() -> None:
    body = bytes([0, 0x90, 60, 64, 96, 60, 64, 96, 60, 0, 96, 60, 0, 0, 0xFF, 0x2F, 0])
    notes = read_song(raw_midi(body, division=96)).score.notes
    assert [(note.onset_beat, note.duration_beat) for note in notes] == [(0, 1), (1, 1)]
    assert Finding(FindingKind.STRUCK_AGAIN) in findings_in(raw_midi(body))
    assert FindingKind.RELEASES_LEFT_OUT not in kinds_found(raw_midi(body))


def test_releases_of_keys_that_are_not_down_are_left_out_and_told() -> None:
    body = bytes([0, 0x80, 60, 0, 0, 61, 0, 0, 0x90, 60, 64, 96, 60, 0, 0, 60, 0])
    assert len(read_song(raw_midi(body)).score.notes) == 1
    assert Finding(FindingKind.RELEASES_LEFT_OUT, 3) in findings_in(raw_midi(body))


def test_a_release_written_behind_the_new_stroke_ends_the_old_note() -> None:
    body = bytes([0, 0x90, 60, 64, 96, 60, 64, 0, 60, 0, 96, 60, 0])
    notes = read_song(raw_midi(body, division=96)).score.notes
    assert [(note.onset_beat, note.duration_beat) for note in notes] == [(0, 1), (1, 1)]
    assert kinds_found(raw_midi(body)) == {FindingKind.TEMPO_ASSUMED}


def test_a_key_never_released_sounds_to_the_end_of_the_file() -> None:
    body = bytes([0, 0x90, 60, 64, 0, 64, 64, 96, 60, 0, 96, 0xFF, 0x2F, 0])
    notes = read_song(raw_midi(body, division=96)).score.notes
    assert [(note.pitch, note.duration_beat) for note in notes] == [(60, 1), (64, 2)]


def test_a_note_released_at_once_is_a_tick_long() -> None:
    notes = read_song(raw_midi(bytes([0, 0x90, 60, 64, 0, 60, 0]), division=96)).score.notes
    assert [note.duration_beat for note in notes] == [1 / 96]


def test_a_file_that_counts_film_frames_keeps_its_time() -> None:
    body = bytes([0, 0x90, 60, 64, 50, 60, 0, 50, 62, 64, 50, 62, 0])
    score = read_song(raw_midi(body, division=-25 << 8 | 2)).score
    assert [score.tempo_map.us_at(note.onset_beat) for note in score.notes] == [0, 2_000_000]


def test_of_separate_patterns_the_first_with_notes_is_read() -> None:
    data = midi_bytes(track_of(), track_of([Key(0, 60)]), track_of([Key(0, 70)]), kind=2)
    assert [note.pitch for note in read_song(data).score.notes] == [60]
    assert FindingKind.PATTERNS_LEFT_OUT in kinds_found(data)


def test_what_is_assumed_and_left_out_is_told() -> None:
    data = midi_bytes(track_of([Key(0, 72)]), track_of([Key(0, 36, channel=9), Key(0, 38, channel=9)]))
    found = findings_in(data)
    assert found == (
        Finding(FindingKind.TEMPO_ASSUMED, 1, "120"),
        Finding(FindingKind.DRUMS_LEFT_OUT, 2),
    )


def test_words_of_a_karaoke_file_and_other_texts_are_passed_over() -> None:
    words = [
        (tick, mido.MetaMessage(kind, text=text))
        for tick, kind, text in ((0, "text", "@KMIDI"), (0, "lyrics", "La"), (240, "lyrics", "la"))
    ]
    assert len(read_notes(track_of([Key(0, 60), Key(480, 62)], extra=words))) == 2


def test_a_file_of_many_long_gaps_keeps_its_ticks() -> None:
    written = [Key(tick, 60, 1) for tick in (0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 200_000_000)]
    notes = read_song(midi_bytes(track_of(written), ppqn=30_000)).score.notes
    assert [round(note.onset_beat * 30_000) for note in notes] == [key.onset for key in written]


def test_a_track_longer_than_one_block_is_read_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(midi_events, "_BLOCK", 37)
    written = [Key(10 * at, 30 + at % 60, 5, at % 3) for at in range(500)]
    notes = read_notes(track_of(written))
    assert len(notes) == len(written)
    assert all(note.duration_beat == 5 / PPQN for note in notes)


def test_two_voices_on_one_key_at_once_are_one_note_of_the_longer() -> None:
    tracks = track_of([Key(0, 60)], name="right 1"), track_of([Key(0, 60, 2 * PPQN)], name="right 2")
    assert [(note.pitch, note.duration_beat) for note in read_notes(*tracks)] == [(60, 2)]
    assert Finding(FindingKind.DOUBLED) in findings_in(midi_bytes(*tracks))


def test_a_song_is_named_by_its_file_and_its_id_by_name_and_content() -> None:
    data = midi_bytes(track_of([Key(0, 60)]))
    first, other = read_song(data, "folder/Für Elise!.mid"), read_song(data + b"\0", "Für Elise!.mid")
    assert first.info.title == "Für Elise!"
    assert first.info.song_id.startswith("fur-elise-")
    assert first.info.song_id != other.info.song_id


def test_a_file_without_notes_says_so() -> None:
    with pytest.raises(UnreadableFileError, match=r"^take one\.mid has no notes\. Choose another file\.$"):
        read_song(midi_bytes(track_of()))
