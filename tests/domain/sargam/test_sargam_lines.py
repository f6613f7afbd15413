from itertools import pairwise

import pytest

from sargam_desktop.domain.errors import UnwritableFileError
from sargam_desktop.domain.sargam.sargam_lines import SargamLine, fits, sargam_lines
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.domain.sargam.taal import Taal, taal_named
from sargam_desktop.domain.sargam.voice_writer import Spelling
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote

LATIN = Spelling(60, SwaraScript.LATIN)


def note(onset: float, length: float, pitch: int, hand: Hand = Hand.RIGHT) -> ScoreNote:
    return ScoreNote(onset, length, pitch, hand)


def score_of(*notes: ScoreNote, bar_count: int = 1) -> Score:
    return Score(tuple(sorted(notes)), tuple(Bar(1 + i, 4.0 * i, 4.0) for i in range(bar_count)))


def music(score: Score, taal: Taal | None = None) -> list[SargamLine]:
    return [line for line in sargam_lines(score, LATIN, taal) if line.bars]


def test_a_tune_is_written_matra_by_matra() -> None:
    lines = music(score_of(note(0, 1, 60), note(1, 0.5, 62), note(1.5, 1.5, 64)))
    assert [line.text for line in lines] == ["right: S RG - _ ||"]


def test_each_hand_and_each_voice_has_a_line() -> None:
    held, moving = note(0, 4, 72), [note(beat, 1, 64) for beat in range(4)]
    lines = music(score_of(held, *moving, note(0, 4, 48, Hand.LEFT)))
    assert [line.text for line in lines] == [
        "right:  S' - - - ||",
        "right2: G  G G G ||",
        "left:   .S - - - ||",
    ]


def test_the_voices_stand_matra_under_matra_in_devanagari() -> None:
    score = score_of(note(0, 4, 61), note(0, 2, 66, Hand.LEFT), note(2, 2, 60, Hand.LEFT))
    lines = [line for line in sargam_lines(score, Spelling(60, SwaraScript.DEVANAGARI)) if line.bars]
    assert [line.text for line in lines] == ["right: रे॒ - - - ||", "left:  म॑ - स - ||"]


def test_a_span_says_which_characters_show_which_notes() -> None:
    score = score_of(note(0, 1, 60), note(0, 1, 64), note(1, 1.5, 62), note(3, 1, 67))
    (line,) = music(score)
    shown = [(line.text[span.start : span.end], span.notes) for span in line.spans]
    assert line.text == "right: [SG] R -_ P ||"
    assert shown == [("S", (0,)), ("G", (1,)), ("R", (2,)), ("-", (2,)), ("P", (3,))]
    assert all(a.end <= b.start for a, b in pairwise(line.spans))


def test_every_note_has_a_span_and_every_bar_a_line() -> None:
    score = score_of(*(note(beat / 3, 1 / 3, 60 + beat % 5) for beat in range(96)), bar_count=8)
    lines = music(score)
    assert {index for line in lines for span in line.spans for index in span.notes} == set(range(96))
    assert [bar for line in lines for bar in line.bars] == list(range(8))


def test_a_taal_is_written_an_avartan_a_line() -> None:
    score = score_of(*(note(beat, 1, 60) for beat in range(16)), bar_count=4)
    lines = sargam_lines(score, LATIN, taal_named("Keherwa"))
    assert [line.text for line in lines] == [
        "taal: Keherwa", "laya: 100", "right: S S S S | S S S S ||", "", "right: S S S S | S S S S ||",
    ]  # fmt: skip


def test_a_taal_fits_only_where_every_vibhag_is_a_bar() -> None:
    score = score_of(note(0, 1, 60), bar_count=4)
    assert fits(score, Taal("Teental", (4, 4, 4, 4)))
    assert not fits(score, Taal("Jhaptal", (2, 3, 2, 3)))


def test_the_left_hand_first_on_one_key_stays_first() -> None:
    score = score_of(note(0, 4, 60, Hand.LEFT), note(0, 4, 60))
    assert [line.text for line in music(score)] == ["left:  S - - - ||", "right: S - - - ||"]


def test_a_note_beyond_the_last_bar_cannot_be_written() -> None:
    with pytest.raises(UnwritableFileError, match="outside of the bars"):
        sargam_lines(score_of(note(4, 1, 60)), LATIN)
