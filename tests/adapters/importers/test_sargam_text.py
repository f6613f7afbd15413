from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.domain.import_report import HandSource
from sargam_desktop.domain.score import Bar, Hand
from sargam_desktop.domain.tempo_map import TempoChange
from tests.adapters.importers.sargam_reading import read_notes, read_reading, read_song, timed

EXAMPLES = Path(__file__).parents[3] / "docs" / "sargam"
EXAMPLE = """\
sargam: 1
title: Sapat
composer: Traditional
grade: 1
tags: alankar, Bilawal
sa: D4
taal: Keherwa
laya: 80

# aroha, avaroha
right: S R G m | P D N S' ||
left:  .S - - - | - - - - ||

right: S' N D P | m G R S ||
"""


def pitches(text: str) -> list[int]:
    return [note.pitch for note in read_notes(text)]


def test_a_plain_alankar_is_read_with_its_head() -> None:
    song = read_song(EXAMPLE)
    info, score = song.info, song.score
    assert (info.title, info.composer, info.grade, info.sa) == ("Sapat", "Traditional", 1, 2)
    assert info.tags == ("alankar", "Bilawal", "Keherwa")
    assert (info.bpm, info.metre, info.bar_count, score.fifths) == (80, "4/4", 4, 2)
    right = [note.pitch for note in score.notes if note.hand is Hand.RIGHT]
    assert right == [62, 64, 66, 67, 69, 71, 73, 74, 74, 73, 71, 69, 67, 66, 64, 62]
    assert [(n.pitch, n.duration_beat) for n in score.notes if n.hand is Hand.LEFT] == [(50, 8.0)]


def test_the_twelve_swaras_are_the_twelve_keys_from_sa() -> None:
    assert pitches("taal: 12\nS r R g G m M P d D n N") == list(range(60, 72))


def test_devanagari_says_the_same_as_latin() -> None:
    latin = "taal: 12\n.S r R1 g G m M P d D n' N''"
    devanagari = "taal: 12\n.स रे॒ रे१ ग॒ ग म म॑ प ध॒ ध नि॒' नि''"
    assert read_notes(devanagari) == read_notes(latin)


def test_other_spellings_of_the_syllables_and_marks_are_read() -> None:
    assert pitches("सा नी ग̱ म̍") == pitches("S N g M")


@pytest.mark.parametrize(("written", "pitch"), [(".S", 48), ("..S", 36), ("S'", 72), ("S''", 84)])
def test_dots_before_and_after_a_swara_say_its_saptak(written: str, pitch: int) -> None:
    assert pitches(f"{written} - - -") == [pitch]


def test_dots_below_and_above_are_read_like_the_plain_ones() -> None:
    assert pitches("Ṡ Ṛ स\u0307 रे॒\u0323") == pitches("S' .R S' .r")


def test_swaras_in_one_matra_share_it_equally() -> None:
    assert timed("S RG mPD N") == [
        (60, 0, 1), (62, 1, 0.5), (64, 1.5, 0.5),
        (65, 2, 1 / 3), (67, 7 / 3, 1 / 3), (69, 8 / 3, 1 / 3), (71, 3, 1),
    ]  # fmt: skip


def test_a_dash_prolongs_within_a_matra_and_over_a_vibhag() -> None:
    assert timed("S-R - - G | - - - m") == [(60, 0, 2 / 3), (62, 2 / 3, 7 / 3), (64, 3, 4), (65, 7, 1)]


def test_a_line_is_silent() -> None:
    assert timed("S _ _G- _") == [(60, 0, 1), (64, 2 + 1 / 3, 2 / 3)]


def test_a_comma_parts_a_matra_into_halves() -> None:
    assert timed("S,RG - - -") == [(60, 0, 0.5), (62, 0.5, 0.25), (64, 0.75, 3.25)]


def test_shares_part_a_matra_as_they_say() -> None:
    assert timed("S=2/3R=1/3 _ _ _") == [(60, 0, 2 / 3), (62, 2 / 3, 1 / 3)]


def test_a_length_of_its_own_does_not_end_with_what_is_written_next() -> None:
    assert timed("S~5/2 R _ _") == [(60, 0, 2.5), (62, 1, 1)]


def test_a_chord_is_struck_together_with_its_fingers() -> None:
    notes = read_notes("[S1 G3 P5] - - -")
    assert [(note.pitch, note.onset_beat, note.finger) for note in notes] == [
        (60, 0, 1),
        (64, 0, 3),
        (67, 0, 5),
    ]


def test_kan_swaras_take_no_time() -> None:
    notes = read_notes("S {R}G {Pm~1/4}- _")
    assert [(note.pitch, note.onset_beat, note.is_grace) for note in notes] == [
        (60, 0, False), (62, 1, True), (64, 1, False), (65, 2, True), (67, 2, True),
    ]  # fmt: skip
    assert [note.duration_beat for note in notes if note.is_grace] == [0.125, 0.25, 0.125]


def test_loudness_holds_in_its_line_until_it_changes() -> None:
    notes = read_notes("S <50> R G m\n\nP <99>D N S'")
    assert [note.velocity for note in notes] == [80, 50, 50, 50, 50, 99, 99, 99]


def test_the_tempo_counts_matras_and_may_change_anywhere() -> None:
    tempo_map = read_song("taal: 6/8\nlaya: 90\nS R G m <laya 60> P D").score.tempo_map
    assert tempo_map.changes == (TempoChange(0, 45), TempoChange(2, 30))


def test_a_file_without_tempo_says_which_one_was_taken() -> None:
    reading = read_reading("S R G m")
    assert [found.detail for found in reading.findings] == ["100"]
    assert (reading.hand_source, reading.hand_source_count) == (HandSource.PARTS, 1)


def test_a_taal_makes_a_bar_of_each_vibhag() -> None:
    song = read_song("taal: Jhaptal\nS R | G m P | D N | S' N D ||")
    assert song.score.bars == (Bar(1, 0, 2, 2), Bar(2, 2, 3, 3), Bar(3, 5, 2, 2), Bar(4, 7, 3, 3))


def test_a_bar_may_have_a_number_and_a_length_of_its_own() -> None:
    score = read_song("taal: 3/4\nbar: 0 of 1\nS\n\nR G m | P D N").score
    assert score.bars == (Bar(0, 0, 1, 3), Bar(1, 1, 3, 3), Bar(2, 4, 3, 3))


def test_a_voice_that_pauses_for_a_block_begins_anew() -> None:
    text = "right: S R G m\nright2: P - - -\n\nright: S R G m\n\nright: S R G m\nright2: _ - P -"
    assert [note[1:] for note in timed(text) if note[0] == 67] == [(0, 4), (10, 2)]


def test_the_two_hands_may_be_named_in_devanagari() -> None:
    notes = read_notes("दायाँ: स - - -\nबायाँ: .स - - -")
    assert [(note.pitch, note.hand) for note in notes] == [(48, Hand.LEFT), (60, Hand.RIGHT)]


def test_lines_without_a_hand_follow_one_another() -> None:
    assert timed("S R G m\n- P D N") == [
        (60, 0, 1), (62, 1, 1), (64, 2, 1), (65, 3, 2), (67, 5, 1), (69, 6, 1), (71, 7, 1),
    ]  # fmt: skip


def test_windows_line_ends_and_a_byte_order_mark_are_no_obstacle() -> None:
    song = read_song("\ufeff" + EXAMPLE.replace("\n", "\r\n"))
    assert song.score == read_song(EXAMPLE).score


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.sargam")), ids=lambda path: path.stem)
def test_the_examples_of_the_documentation_are_read_without_a_remark(path: Path) -> None:
    reading = read_reading(path.read_text(encoding="utf-8"))
    assert reading.findings == ()
    assert reading.song.info.title


def test_the_texts_in_the_documentation_are_read() -> None:
    page = (EXAMPLES.parent / "sargam-text.md").read_text(encoding="utf-8")
    examples = [block for block in page.split("```")[1::2] if "S' N D" in block or "title:" in block]
    assert len(examples) == 2
    for example in examples:
        assert read_song(example).info.bar_count == 4
    assert examples[1].strip() == (EXAMPLES / "alankar-one.sargam").read_text(
        encoding="utf-8"
    ).strip().replace("composer: Traditional practice pattern (India)\nstyle: Hindustani\ngrade: 1\n", "")
