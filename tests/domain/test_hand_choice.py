from __future__ import annotations

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice, apply_choices, choose_bars
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote

SCORE = Score(
    tuple(ScoreNote(beat, 1.0, pitch, Hand.RIGHT) for beat in (0.0, 4.0) for pitch in (48, 60, 72)),
    (Bar(1, 0.0, 4.0), Bar(2, 4.0, 4.0)),
)


def hands(*choices: HandChoice) -> str:
    return "".join(note.hand.value[0] for note in apply_choices(SCORE, choices).notes)


def test_a_bar_is_cut_at_the_chosen_key_and_the_others_stay() -> None:
    assert hands(HandChoice(1, 60)) == "rrrlrr"


def test_a_bar_can_be_given_to_one_hand() -> None:
    assert hands(HandChoice(0, ALL_LEFT), HandChoice(1, ALL_RIGHT)) == "lllrrr"


def test_of_two_choices_for_a_bar_the_later_holds() -> None:
    assert hands(HandChoice(0, ALL_LEFT), HandChoice(0, 72)) == "llrrrr"


def test_without_choices_the_score_is_the_same() -> None:
    assert apply_choices(SCORE, ()) == SCORE


def test_a_range_of_bars_is_chosen_at_once_and_those_before_it_stay() -> None:
    before = (HandChoice(0, 50), HandChoice(2, 50))
    assert choose_bars(before, range(1, 4), 64) == (
        HandChoice(0, 50), HandChoice(1, 64), HandChoice(2, 64), HandChoice(3, 64),
    )  # fmt: skip


def test_a_range_of_bars_is_given_back_to_what_was_guessed() -> None:
    assert choose_bars((HandChoice(0, 50), HandChoice(2, 50)), range(1, 4), None) == (HandChoice(0, 50),)
