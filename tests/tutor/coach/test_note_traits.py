from __future__ import annotations

from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm, gaps_s, traits_of


def right_hand(*notes: tuple[float, int], bpm: float = 120.0, bar: Bar | None = None) -> Score:
    bar = bar or Bar(1, 0.0, 4.0)
    written = tuple(ScoreNote(onset, 0.25, pitch, Hand.RIGHT) for onset, pitch in sorted(notes))
    bars = tuple(bar._replace(number=i + 1, onset_beat=bar.length_beat * i) for i in range(4))
    return Score(written, bars, TempoMap((TempoChange(0.0, bpm),)))


def traits(*notes: tuple[float, int], bpm: float = 120.0, bar: Bar | None = None) -> list[NoteTraits]:
    found = traits_of(right_hand(*notes, bpm=bpm, bar=bar))
    return [found[index] for index in sorted(found)]


def test_steps_are_told_from_outer_finger_to_outer_finger() -> None:
    assert [each.interval for each in traits((0, 60), (1, 64), (1, 67), (2, 66))] == [None, None, 7, -1]


def test_a_chord_tells_its_size_and_a_black_key_its_colour() -> None:
    found = traits((0, 60), (1, 61), (1, 65), (1, 68))
    assert [each.chord_size for each in found] == [1, 3, 3, 3]
    assert [each.is_black for each in found] == [False, True, False, True]


def test_the_hand_moves_when_a_key_is_out_of_its_reach_and_stays_when_not() -> None:
    assert [each.is_shift for each in traits((0, 60), (1, 67), (2, 60), (3, 76), (4, 72))] == [
        False, False, False, True, False,
    ]  # fmt: skip


def test_quick_even_single_notes_are_a_run_and_slow_ones_are_none() -> None:
    scale = [(i / 2, 60 + i) for i in range(5)]
    assert [each.is_run for each in traits(*scale)] == [False, True, True, True, True]
    assert not any(each.is_run for each in traits(*scale, bpm=60.0))
    assert not any(each.is_run for each in traits(*scale[:3]))


def test_rhythms_have_the_names_that_learners_count_by() -> None:
    dotted = traits((0, 60), (1.5, 62), (2, 64), (3.5, 65), (4, 67))
    assert [each.rhythm for each in dotted][1:4] == [Rhythm.DOTTED] * 3
    thirds = traits((0, 60), (1 / 3, 62), (2 / 3, 64), (1, 65))
    assert [each.rhythm for each in thirds][1:3] == [Rhythm.TRIPLETS] * 2
    off_the_beat = traits((0, 60), (0.5, 62), (1.5, 64), (2.5, 65), (3, 67))
    assert [each.rhythm for each in off_the_beat][1:3] == [Rhythm.SYNCOPATED] * 2
    assert [each.rhythm for each in traits((0, 60), (1, 62), (2, 64))] == [Rhythm.BEATS] * 3
    assert [each.rhythm for each in traits((0, 60), (0.25, 62), (0.5, 64))] == [Rhythm.SIXTEENTHS] * 3


def test_the_thirds_of_a_compound_beat_are_no_triplets() -> None:
    jig = Bar(1, 0.0, 3.0, 6, 8)
    found = traits((0, 60), (0.5, 62), (1, 64), (1.5, 65), (2, 67), bar=jig)
    assert {each.rhythm for each in found} == {Rhythm.EIGHTHS}


def test_ornaments_have_no_traits() -> None:
    main = ScoreNote(0.0, 1.0, 60, Hand.RIGHT)
    score = Score((main, main._replace(pitch=62, is_grace=True)), (Bar(1, 0.0, 4.0),))
    assert list(traits_of(score)) == [0]


def test_gaps_are_seconds_at_the_written_tempo() -> None:
    assert gaps_s(right_hand((0, 60), (1, 62), (1.5, 64))) == {0: 2.0, 1: 0.5, 2: 0.25}
