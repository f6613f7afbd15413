import pytest

from sargam_desktop.adapters.importers.hand_names import Part, assign_hands, hand_named
from sargam_desktop.domain.score import Hand

RIGHT, LEFT = Hand.RIGHT, Hand.LEFT


@pytest.mark.parametrize("name", ["Right hand", "RH", "R.H.", "piano_right", "Main droite", "right-2"])
def test_a_name_of_the_right_hand_is_understood(name: str) -> None:
    assert hand_named(name) is RIGHT


@pytest.mark.parametrize("name", ["LEFT", "Piano LH", "l.h.", "Linke Hand", "Mano izquierda"])
def test_a_name_of_the_left_hand_is_understood(name: str) -> None:
    assert hand_named(name) is LEFT


@pytest.mark.parametrize("name", ["", "Bright Piano", "Left and right", "Clavinet", "Rhodes"])
def test_a_name_that_speaks_of_no_hand_or_of_both_decides_nothing(name: str) -> None:
    assert hand_named(name) is None


def test_of_two_parts_the_higher_is_the_right_hand() -> None:
    assert assign_hands([Part("", 72), Part("", 74)]) == [LEFT, RIGHT]


def test_of_two_parts_the_unnamed_one_takes_the_other_hand() -> None:
    assert assign_hands([Part("Melody", 40), Part("left", 80)]) == [RIGHT, LEFT]


def test_of_many_parts_the_unnamed_ones_go_by_middle_c() -> None:
    parts = [Part("", 72), Part("LH", 90), Part("", 59), Part("", 60)]
    assert assign_hands(parts) == [RIGHT, LEFT, LEFT, RIGHT]
