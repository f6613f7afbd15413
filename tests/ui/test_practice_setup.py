import pytest

from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.practice_setup import PracticeSetup, setup_for
from tests.ui.practice_scenes import US_PER_BEAT, score, song


def test_a_passage_holds_the_notes_of_its_bars() -> None:
    setup = PracticeSetup(score(), SessionSettings(first_bar=1, last_bar=2))
    assert (setup.start_beat, setup.end_beat) == (4.0, 12.0)
    onsets = {setup.score.onsets_beat[index] for index in setup.indices(Hand.LEFT)}
    assert onsets == {4.0, 8.0}


def test_a_hand_that_the_learner_does_not_play_has_no_notes() -> None:
    assert not PracticeSetup(score(), SessionSettings(hands=Hands.LEFT)).indices(Hand.RIGHT)


@pytest.mark.parametrize("offset_us", [-1, 0, 1])
def test_rounding_to_microseconds_loses_no_note_at_a_bar_line(offset_us: int) -> None:
    setup = PracticeSetup(score())
    first = setup.first_note_from_us(4 * US_PER_BEAT + offset_us)
    assert setup.score.onsets_beat[first] == 4.0


def test_the_learners_manner_of_naming_is_taken_over() -> None:
    setup = setup_for(song(), SessionSettings(), Settings(label_style=LabelStyle.SARGAM_LATIN, sa=2))
    assert setup.naming.name(62) == "S"
