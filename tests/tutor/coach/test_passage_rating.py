from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.tutor.coach.passage_play import PassagePlay
from sargam_desktop.tutor.coach.passage_rating import PassageRating, rate_play
from tests.tutor.coach.made_scores import plays


def test_all_right_in_time_at_the_tempo_is_easy() -> None:
    assert rate_play(PassagePlay(12, 12, 12), 100) is PassageRating.EASY


def test_one_of_twelve_missed_is_good_and_two_are_hard() -> None:
    assert rate_play(PassagePlay(12, 11, 11), 100) is PassageRating.GOOD
    assert rate_play(PassagePlay(12, 10, 10), 100) is PassageRating.HARD


def test_below_three_quarters_it_is_again() -> None:
    assert rate_play(PassagePlay(12, 8, 8), 100) is PassageRating.AGAIN


def test_the_right_keys_out_of_time_are_not_good() -> None:
    assert rate_play(PassagePlay(12, 12, 9), 100) is PassageRating.HARD


def test_all_right_below_the_tempo_that_was_asked_is_no_better_than_hard() -> None:
    assert rate_play(PassagePlay(12, 12, 12, tempo_percent=89), 90) is PassageRating.HARD


def test_all_right_while_the_music_waited_is_no_better_than_hard() -> None:
    assert rate_play(PassagePlay(12, 12, 12, tempo_percent=None), 60) is PassageRating.HARD


def test_one_hesitation_in_thirty_notes_is_good_but_not_easy() -> None:
    assert rate_play(PassagePlay(30, 30, 30, hesitations=1), 100) is PassageRating.GOOD


@given(plays(), st.integers(25, 100))
def test_another_note_right_and_in_time_never_lowers_the_rating(play: PassagePlay, asked: int) -> None:
    if play.hits < play.expected:
        better = play._replace(hits=play.hits + 1, in_time=play.in_time + 1)
        assert rate_play(better, asked) >= rate_play(play, asked)


@given(plays(), st.integers(25, 100))
def test_another_wrong_note_or_hesitation_never_raises_the_rating(play: PassagePlay, asked: int) -> None:
    assert rate_play(play._replace(extras=play.extras + 1), asked) <= rate_play(play, asked)
    assert rate_play(play._replace(hesitations=play.hesitations + 1), asked) <= rate_play(play, asked)
