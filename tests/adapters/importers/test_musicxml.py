from typing import NamedTuple

import pytest

from sargam_desktop.adapters.importers.file_content import FileContent
from sargam_desktop.adapters.importers.musicxml import read_musicxml_song, read_shipped_score
from sargam_desktop.domain.score import Bar, Hand, Score
from sargam_desktop.domain.tempo_map import TempoChange
from tests.adapters.importers.musicxml_writing import (
    BACKWARD,
    EIGHTH,
    HALF,
    QUARTER,
    TRIPLET,
    WHOLE,
    attributes,
    backup,
    measure,
    note,
    read_bars,
    read_score,
    rest,
    score_xml,
    sound,
    tie,
)


class Heard(NamedTuple):
    onset: float
    length: float
    pitch: int


def heard(score: Score) -> list[Heard]:
    return [Heard(note.onset_beat, note.duration_beat, note.pitch) for note in score.notes]


def direction(kind: str, more: str = "") -> str:
    return f"<direction><direction-type>{kind}</direction-type>{more}</direction>"


def metronome(unit: str, per_minute: int) -> str:
    return direction(f"<metronome>{unit}<per-minute>{per_minute}</per-minute></metronome>")


def test_onset_length_and_pitch_are_read_in_quarters() -> None:
    score = read_bars(note("C4", HALF) + rest(QUARTER) + note("F#4", EIGHTH) + note("Bb3", EIGHTH))
    assert heard(score) == [(0, 2, 60), (3, 0.5, 66), (3.5, 0.5, 58)]


def test_triplets_are_exact_thirds_even_without_a_bracket() -> None:
    score = read_bars("".join(note("C4", TRIPLET) for _ in range(12)))
    assert [note.onset_beat for note in score.notes] == [index / 3 for index in range(12)]


def test_a_chord_has_one_onset() -> None:
    score = read_bars(note("E4", HALF) + note("C4", HALF, chord=True) + note("D4", HALF))
    assert heard(score) == [(0, 2, 60), (0, 2, 64), (2, 2, 62)]


def test_two_staves_are_two_hands() -> None:
    score = read_bars(note("C3", WHOLE, staff=1) + backup(WHOLE) + note("C5", WHOLE, staff=2))
    assert [(note.pitch, note.hand) for note in score.notes] == [(48, Hand.RIGHT), (72, Hand.LEFT)]


def test_a_gap_left_by_forward_moves_what_follows() -> None:
    forward = "<forward><duration>36</duration></forward>"
    score = read_bars(note("C5", WHOLE) + backup(WHOLE) + forward + note("C4", QUARTER))
    assert heard(score) == [(0, 4, 72), (3, 1, 60)]


def test_going_back_beyond_the_bar_line_stops_at_it() -> None:
    score = read_bars(note("C5", QUARTER) + backup(WHOLE) + note("C4"), note("D4"))
    assert heard(score) == [(0, 1, 60), (0, 1, 72), (1, 1, 62)]


def test_tied_notes_are_one_note_across_bar_lines() -> None:
    middle = note("C4", WHOLE, tie("stop", "start"))
    score = read_bars(rest(HALF) + note("C4", HALF, tie("start")), middle, note("C4", HALF, tie("stop")))
    assert heard(score) == [(2, 8, 60)]


def test_a_tie_that_is_only_drawn_counts_as_well() -> None:
    start, stop = (
        '<notations><tied type="start"/></notations>',
        '<notations><tied type="stop"/></notations>',
    )
    assert heard(read_bars(note("C4", HALF, start) + note("C4", HALF, stop))) == [(0, 4, 60)]


def test_each_hand_keeps_its_own_tie_on_a_shared_key() -> None:
    first = note("C4", WHOLE, tie("start")) + backup(WHOLE) + note("C4", WHOLE, tie("start"), staff=2)
    left = note("C4", QUARTER, tie("stop"), staff=2) + backup(QUARTER)
    score = read_bars(first, left + note("C4", HALF, tie("stop")))
    assert {note.hand: note.duration_beat for note in score.notes} == {Hand.RIGHT: 6, Hand.LEFT: 5}


def test_a_tie_to_nothing_leaves_the_note_as_it_is() -> None:
    score = read_bars(note("C4", QUARTER, tie("start")) + rest(HALF) + note("C4", QUARTER, tie("stop")))
    assert heard(score) == [(0, 1, 60), (3, 1, 60)]


def test_grace_notes_share_the_onset_of_their_main_note() -> None:
    score = read_bars(note("C4", HALF) + note("G4", 0) + note("E4", 0) + note("F4", HALF))
    assert [(note.onset_beat, note.pitch, note.is_grace) for note in score.notes] == [
        (0, 60, False),
        (2, 64, True),
        (2, 65, False),
        (2, 67, True),
    ]


def test_the_length_of_a_grace_note_tells_how_long_before_its_main_note_it_sounds() -> None:
    score = read_bars(note("C4", HALF) + note("G4", 0) + note("E4", 0) + note("F4", HALF))
    lengths = {note.pitch: note.duration_beat for note in score.notes if note.is_grace}
    assert lengths == {67: 0.25, 64: 0.125}


def test_grace_notes_that_end_a_bar_lead_to_the_first_note_of_the_bar_that_is_played_next() -> None:
    score = read_bars(note("C4", WHOLE) + note("D4", 0) + BACKWARD)
    graces = [(note.onset_beat, note.pitch) for note in score.notes if note.is_grace]
    assert graces == [(4, 62)]


def test_grace_notes_that_lead_to_a_rest_are_short_notes_of_their_own() -> None:
    score = read_bars(note("C4", WHOLE) + note("D4", 0) + note("E4", 0), rest(HALF) + note("F4", HALF))
    assert heard(score) == [(0, 4, 60), (3.75, 0.125, 62), (3.875, 0.125, 64), (6, 2, 65)]
    assert not any(note.is_grace for note in score.notes)


def test_a_grace_note_on_the_key_of_its_main_note_is_one_key_press_with_it() -> None:
    score = read_bars(note("C4", 0) + note("C4", 1))
    assert [(note.duration_beat, note.is_grace) for note in score.notes] == [(1 / 12, False)]


def test_grace_notes_at_the_very_beginning_are_there() -> None:
    assert len(read_bars(note("B3", 0) + note("C4", WHOLE)).notes) == 2


def test_a_rest_for_a_whole_bar_is_as_long_as_the_bar() -> None:
    assert heard(read_bars(rest(2 * WHOLE), note("C4", WHOLE))) == [(4, 4, 60)]


def test_a_printed_accidental_counts_where_the_sounding_one_is_missing() -> None:
    written = note("C4", WHOLE, "<accidental>sharp</accidental>").replace("<alter>0</alter>", "")
    assert heard(read_bars(written)) == [(0, 4, 61)]


def test_cue_notes_are_not_played() -> None:
    assert heard(read_bars(note("C4", HALF, "<cue/>") + note("D4", HALF))) == [(2, 2, 62)]


@pytest.mark.parametrize(
    ("program", "pitches"),
    [
        ("MuseScore 2.3.2", [60, 62]),
        ("MuseScore 3.2.3", [60, 62]),
        ("MuseScore 3.6.2", [62]),
        ("Other", [62]),
    ],
)
def test_small_notes_are_played_where_the_program_that_wrote_them_called_each_a_cue(
    program: str, pitches: list[int]
) -> None:
    head = f"<identification><encoding><software>{program}</software></encoding></identification>"
    body = attributes() + note("C4", HALF, "<cue/>") + note("D4", HALF)
    text = score_xml([measure("1", body)], head=head)
    song = read_musicxml_song(FileContent("small.musicxml", text.encode()))
    assert [each.pitch for each in song.score.notes] == pitches


def measure_repeat(kind: str, bars: str = "", staff: str = "") -> str:
    number = f' number="{staff}"' if staff else ""
    sign = f'<measure-repeat type="{kind}">{bars}</measure-repeat>'
    return f"<attributes><measure-style{number}>{sign}</measure-style></attributes>"


def test_a_bar_that_says_as_before_is_played_as_the_bar_before() -> None:
    score = read_bars(
        note("C4", HALF) + note("D4", HALF),
        measure_repeat("start", "1") + rest(WHOLE),
        rest(WHOLE),
        measure_repeat("stop") + note("E4", WHOLE),
        rest(WHOLE),
    )
    assert heard(score) == [
        (0, 2, 60),
        (2, 2, 62),
        (4, 2, 60),
        (6, 2, 62),
        (8, 2, 60),
        (10, 2, 62),
        (12, 4, 64),
    ]


def test_two_bars_may_be_played_again_on_one_staff_alone() -> None:
    bass = backup(WHOLE) + note("C3", WHOLE, staff=2)
    score = read_bars(
        note("C4", WHOLE) + bass,
        note("D4", WHOLE) + bass,
        measure_repeat("start", "2", staff="1") + rest(WHOLE),
        rest(WHOLE) + bass,
    )
    assert heard(score) == [
        (0, 4, 48), (0, 4, 60), (4, 4, 48), (4, 4, 62), (8, 4, 60), (12, 4, 48), (12, 4, 62)
    ]  # fmt: skip


def test_a_bar_that_is_written_out_below_its_sign_is_played_once() -> None:
    score = read_bars(note("C4", WHOLE), measure_repeat("start", "1") + note("C4", WHOLE))
    assert heard(score) == [(0, 4, 60), (4, 4, 60)]


def test_fingering_is_read_and_the_first_finger_of_a_substitution_counts() -> None:
    one = "<notations><technical><fingering>1</fingering></technical></notations>"
    change = "<notations><technical><fingering>4-3</fingering></technical></notations>"
    score = read_bars(note("C4", HALF, one) + note("D4", QUARTER, change) + note("E4", QUARTER))
    assert [note.finger for note in score.notes] == [1, 4, None]


def test_dynamics_set_the_velocity_of_both_hands_from_their_place_on() -> None:
    soft = direction("<dynamics><p/></dynamics>")
    right = note("C5", HALF) + soft + note("D5", HALF)
    score = read_bars(right + backup(WHOLE) + note("C3", HALF, staff=2) + note("D3", HALF, staff=2))
    assert [(note.pitch, note.velocity) for note in score.notes] == [(48, 80), (72, 80), (50, 49), (74, 49)]


def test_the_sound_decides_the_tempo_and_it_changes_within_a_bar() -> None:
    slower = direction("<words>rit.</words>", sound(tempo="50"))
    score = read_bars(
        metronome("<beat-unit>quarter</beat-unit>", 96) + note("C4", HALF) + slower + note("C4", HALF)
    )
    assert score.tempo_map.changes == (TempoChange(0, 96), TempoChange(2, 50))


def test_a_metronome_mark_for_dotted_quarters_is_counted_in_quarters() -> None:
    mark = metronome("<beat-unit>quarter</beat-unit><beat-unit-dot/>", 60)
    assert read_bars(mark + note("C4")).tempo_map.bpm_at(0) == 90


@pytest.mark.parametrize("printed", ["c. 108", "108-112", "108"])
def test_a_metronome_mark_may_be_rough(printed: str) -> None:
    unit = "<beat-unit>quarter</beat-unit>"
    mark = direction(f"<metronome>{unit}<per-minute>{printed}</per-minute></metronome>")
    assert read_bars(mark + note("C4", WHOLE)).tempo_map.bpm_at(0) == 108


def test_a_tempo_behind_the_pick_up_holds_from_the_beginning() -> None:
    score = read_bars(note("C4", QUARTER) + sound(tempo="72") + note("C4", QUARTER))
    assert score.tempo_map.changes == (TempoChange(0, 72),)


def test_a_repeated_passage_begins_again_in_its_first_tempo() -> None:
    score = read_bars(
        sound(tempo="120") + note("C4", WHOLE),
        sound(tempo="60") + note("D4", WHOLE) + BACKWARD,
        note("E4", WHOLE),
    )
    assert score.tempo_map.changes == tuple(
        TempoChange(beat, bpm) for beat, bpm in [(0, 120), (4, 60), (8, 120), (12, 60)]
    )


def test_a_pick_up_is_bar_zero_and_shorter_than_its_metre() -> None:
    pick_up = measure("0", attributes("3/4") + note("C4"), implicit=True)
    score = read_score([pick_up, measure("1", note("D4", 36)), measure("2", note("E4", HALF))])
    assert score.bars == (Bar(0, 0, 1, 3, 4), Bar(1, 1, 3, 3, 4), Bar(2, 4, 2, 3, 4))


def test_the_second_half_of_a_split_bar_bears_its_number() -> None:
    measures = [measure("1", attributes() + note("C4", HALF)), measure("X1", note("D4", HALF), implicit=True)]
    assert [(bar.number, bar.onset_beat) for bar in read_score(measures).bars] == [(1, 0), (1, 2)]


@pytest.mark.parametrize(
    ("metre", "expected"), [("6/8", (6, 8, 3)), ("3+2/8", (5, 8, 2.5)), ("2/2", (2, 2, 4))]
)
def test_an_empty_bar_is_as_long_as_its_metre(metre: str, expected: tuple[int, int, float]) -> None:
    score = read_score([measure("1", attributes(metre)), measure("2", note("C4"))])
    assert (score.bars[0].numerator, score.bars[0].denominator, score.bars[0].length_beat) == expected


def test_key_and_mode_are_read() -> None:
    score = read_score([measure("1", attributes(fifths=-3, mode="minor") + note("C4"))])
    assert (score.fifths, score.is_minor) == (-3, True)


def test_a_transposing_part_is_read_at_sounding_pitch() -> None:
    horn = "<transpose><chromatic>-7</chromatic><octave-change>-1</octave-change></transpose>"
    assert heard(read_score([measure("1", attributes(more=horn) + note("C5", WHOLE))])) == [(0, 4, 53)]


def test_of_two_single_staves_the_higher_is_the_right_hand() -> None:
    low, high = ([measure("1", attributes() + note(name, WHOLE))] for name in ("C3", "C5"))
    assert [(note.pitch, note.hand) for note in read_score(low, high).notes] == [
        (48, Hand.LEFT),
        (72, Hand.RIGHT),
    ]


@pytest.mark.parametrize(
    ("name", "clef", "hand"),
    [("Piano", "G", Hand.RIGHT), ("Piano", "F", Hand.LEFT), ("Left hand", "G", Hand.LEFT)],
)
def test_a_single_staff_goes_by_its_name_and_its_clef(name: str, clef: str, hand: Hand) -> None:
    body = attributes(more=f"<clef><sign>{clef}</sign></clef>") + note("C4")
    assert read_score([measure("1", body)], names=(name,)).hands == {hand}


def test_beside_a_voice_only_the_piano_is_read() -> None:
    voice = [measure("1", attributes() + note("C5", WHOLE))]
    piano = [measure("1", attributes(more="<staves>2</staves>") + note("E4", WHOLE))]
    assert heard(read_score(voice, piano)) == [(0, 4, 64)]


def test_of_several_parts_on_two_staves_the_one_called_a_piano_is_read() -> None:
    parts = [
        [measure("1", attributes(more="<staves>2</staves>") + note(name, WHOLE))] for name in ("C5", "E4")
    ]
    assert heard(read_score(*parts, names=("Harfe", "Klavier"))) == [(0, 4, 64)]
    assert heard(read_score(*parts, names=("Harfe", "Orgel"))) == [(0, 4, 72)]


def test_beside_a_voice_two_parts_called_a_piano_are_the_two_hands() -> None:
    parts = [[measure("1", attributes() + note(name, WHOLE))] for name in ("C6", "C5", "C3")]
    notes = read_score(*parts, names=("Singstimme", "Pianoforte", "Pianoforte")).notes
    assert [(note.pitch, note.hand) for note in notes] == [(48, Hand.LEFT), (72, Hand.RIGHT)]


def test_two_voices_on_one_key_are_one_note_of_the_longer_with_its_finger() -> None:
    finger = "<notations><technical><fingering>2</fingering></technical></notations>"
    score = read_bars(note("C4", QUARTER, finger) + backup(QUARTER) + note("C4", HALF))
    assert [(note.duration_beat, note.finger) for note in score.notes] == [(2, 2)]


HEAD = """<work><work-title>Evening  raga</work-title></work>
<identification><creator type="arranger">Nobody</creator><creator type="composer">Traditional</creator>
<rights>CC BY 4.0.</rights><miscellaneous>
<miscellaneous-field name="sargam-id">evening-raga</miscellaneous-field>
<miscellaneous-field name="sargam-version">3</miscellaneous-field>
<miscellaneous-field name="sargam-grade">4</miscellaneous-field>
<miscellaneous-field name="sargam-year">2026</miscellaneous-field>
<miscellaneous-field name="sargam-style">Hindustani</miscellaneous-field>
<miscellaneous-field name="sargam-why-free">Our own.</miscellaneous-field>
<miscellaneous-field name="sargam-sa">C#</miscellaneous-field>
<miscellaneous-field name="sargam-tags">evening, komal re ,</miscellaneous-field>
</miscellaneous></identification>"""
WITH_HEAD = FileContent(
    "own copy.xml", score_xml([measure("1", attributes() + note("C4"))], head=HEAD).encode()
)


def test_a_shipped_score_describes_itself() -> None:
    info = read_shipped_score(WITH_HEAD).info
    assert (info.song_id, info.version, info.grade, info.sa) == ("evening-raga", 3, 4, 1)
    assert (info.title, info.composer, info.year) == ("Evening raga", "Traditional", "2026")
    assert (info.style, info.rights, info.tags) == (
        "Hindustani",
        "CC BY 4.0. Our own.",
        ("evening", "komal re"),
    )
    assert info.has_notation


def test_a_file_of_the_learners_never_takes_the_id_of_a_shipped_song() -> None:
    info = read_musicxml_song(WITH_HEAD).info
    assert info.song_id.startswith("own-copy-")
    assert (info.version, info.title) == (1, "Evening raga")


def test_a_score_without_a_title_bears_the_name_of_its_file() -> None:
    xml = score_xml([measure("1", attributes() + note("C4"))])
    assert read_musicxml_song(FileContent("My étude.xml", xml.encode())).info.title == "My étude"
