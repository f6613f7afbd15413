from __future__ import annotations

from sargam_desktop.domain.sargam.swara_rows import SwaraPart, bars_between, swara_rows
from sargam_desktop.domain.sargam.taal import taal_named
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote

BARS = tuple(Bar(number, 4.0 * (number - 1), 4.0) for number in (1, 2, 3, 4))


def right(onset: float, length: float, pitch: int) -> ScoreNote:
    return ScoreNote(onset, length, pitch, Hand.RIGHT)


#: Two swaras in the first matra, one held through the third, a rest; a drone of two keys.
NOTES = (
    ScoreNote(0.0, 16.0, 48, Hand.LEFT),
    ScoreNote(0.0, 16.0, 55, Hand.LEFT),
    right(0.0, 0.5, 60),
    right(0.5, 0.5, 62),
    right(1.0, 2.0, 64),
    right(4.0, 4.0, 65),
)
SCORE = Score(NOTES, BARS)


def test_a_matra_is_divided_as_its_swaras_need_and_a_held_swara_is_told_from_silence() -> None:
    rows = swara_rows(SCORE, Hands.RIGHT, range(1))
    assert rows.hands == (Hand.RIGHT,)
    assert rows.bars[0].rows[0] == (
        (SwaraPart((2,)), SwaraPart((3,))),
        (SwaraPart((4,)),),
        (SwaraPart(is_held=True),),
        (SwaraPart(),),
    )


def test_a_drone_is_a_row_of_its_own_with_its_keys_from_the_lowest_up_and_sounds_on() -> None:
    rows = swara_rows(SCORE, Hands.BOTH, range(2))
    assert rows.hands == (Hand.RIGHT, Hand.LEFT)
    assert rows.bars[0].rows[1][0] == (SwaraPart((0, 1)),)
    assert set(rows.bars[1].rows[1]) == {(SwaraPart(is_held=True),)}


def test_a_row_that_is_silent_in_all_bars_is_left_out() -> None:
    assert swara_rows(SCORE, Hands.BOTH, range(2, 4)).hands == (Hand.LEFT,)


def test_the_signs_of_the_taal_stand_below_its_vibhags() -> None:
    bars = swara_rows(SCORE, Hands.BOTH, range(4), taal_named("Teental")).bars
    assert [bar.sign for bar in bars] == ["X", "2", "0", "3"]
    assert {bar.sign for bar in swara_rows(SCORE, Hands.BOTH, range(4)).bars} == {""}


def test_the_bars_of_a_passage_are_those_that_begin_in_it() -> None:
    assert bars_between(SCORE, 4.0, 12.0) == range(1, 3)


def test_notes_that_were_played_and_not_written_stand_near_their_places_and_none_is_lost() -> None:
    loose = [0.013, 0.52, 1.017, 1.031, 2.34, 3.957]
    notes = tuple(right(onset, 0.01, 60 + index) for index, onset in enumerate(loose))
    (bar,) = swara_rows(Score(notes, BARS), Hands.RIGHT, range(1)).bars
    first, second, third, _last = bar.rows[0]
    assert [part.notes for part in first] == [(0,), (1,)]
    assert sorted(index for part in second for index in part.notes) == [2, 3]
    assert [part.notes for part in third] == [(), (4,), ()]
    shown = [index for row in bar.rows for matra in row for part in matra for index in part.notes]
    assert sorted(shown) == list(range(len(loose)))


def test_the_work_tells_how_far_it_is_and_can_be_broken_off() -> None:
    shares: list[float] = []
    swara_rows(SCORE, Hands.BOTH, range(4), tell=shares.append)
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] <= 1.0
