import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import MetronomeClicked, TransportState
from sargam_desktop.ui.practice.count_in_dial import CountIn, CountInDial, count_in_of, quiet_place
from sargam_desktop.ui.practice_state import reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.practice_scenes import moved, state

COUNTING = moved(-4.0, TransportState.COUNTING_IN)


@pytest.mark.parametrize(
    ("beat", "number", "share"), [(-4.0, 1, 0.0), (-2.5, 2, 0.375), (-2.0, 3, 0.5), (-0.5, 4, 0.875)]
)
def test_it_counts_the_beats_before_the_music(beat: float, number: int, share: float) -> None:
    assert count_in_of(reduce(state(), COUNTING), beat) == CountIn(number, 4, share, 1)


def test_the_metronome_says_which_beat_it_is() -> None:
    click = MetronomeClicked(1, 4, is_count_in=True, at_us=0)
    moment = count_in_of(reduce(reduce(state(), COUNTING), click), -0.1)
    assert moment is not None
    assert moment.beat == 2


def test_nobody_counts_while_the_music_plays() -> None:
    assert count_in_of(reduce(state(), moved(0.0)), 0.0) is None


def test_the_dial_shows_only_while_somebody_counts(qtbot: QtBot, theme: ThemeController) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(1000, 400)
    dial = CountInDial(theme, stage)
    assert dial.isHidden()
    dial.show_moment(CountIn(3, 4, 0.6, 1))
    assert not dial.isHidden()
    assert stage.rect().contains(dial.geometry())
    assert not stage.grab().toImage().isNull()
    dial.show_moment(None)
    assert dial.isHidden()


def test_over_a_low_stage_the_dial_is_smaller(qtbot: QtBot, theme: ThemeController) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(960, 150)
    dial = CountInDial(theme, stage)
    dial.show_moment(CountIn(3, 4, 0.6, 1))
    assert stage.rect().contains(dial.geometry())


@pytest.mark.parametrize(
    ("notes", "place"), [([400.0], 0.775), ([700.0, 780.0], 0.225), ([220.0, 780.0], 0.5)]
)
def test_the_dial_stands_where_the_first_notes_are_not(notes: list[float], place: float) -> None:
    assert quiet_place(notes, 1000) == place
