"""Ladder, mistake limit and hints on the practice screen, with the real matcher thread behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import Outcome, TransportState
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionState
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import ChangeSpeed, SwitchMetronome
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_history import Passage, passes_of
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.ui.loop_player import LoopPlayer
from tests.ui.practice_desk import Desk, bridge, desk, view
from tests.ui.practice_scenes import song

__all__ = ["bridge", "desk", "view"]  # fixtures

FAST = Score(
    tuple(ScoreNote(float(beat), 1.0, 60 + beat, Hand.RIGHT) for beat in range(8)),
    (Bar(1, 0.0, 4.0), Bar(2, 4.0, 4.0)),
    TempoMap((TempoChange(0.0, 300.0),)),
)
LEARNER = Settings(count_in_bars=0, has_metronome=False)
LADDER = replace(LEARNER, has_ladder=True)

Begin = Callable[[Settings], PracticeController]


class Archive:
    """Finds passes in the desk's own store, at once."""

    def __init__(self, desk: Desk) -> None:
        self._history = History(desk.sessions)
        self.asked: list[Passage] = []

    def __call__(self, passage: Passage, score: Score, take: Callable[[Sequence[PassagePass]], None]) -> None:
        self.asked.append(passage)
        take(passes_of(self._history, passage, score))


@pytest.fixture
def archive(desk: Desk) -> Archive:
    return Archive(desk)


@pytest.fixture
def begin(view: PracticeView, desk: Desk, bridge: EngineBridge, archive: Archive) -> Begin:
    def open_screen(learner: Settings) -> PracticeController:
        controller = PracticeController(view, desk, desk.clock, learner, find_passes=archive)
        bridge.published.connect(controller.take_published)
        controller.open_song(song(FAST), is_in_library=True)
        controller.loop((0, 0))
        return controller

    return open_screen


def speed(view: PracticeView) -> int:
    return view.state.position.speed_percent


def told(view: PracticeView) -> str:
    return view.parts.fallboard.text()


def test_a_learner_who_plays_cleanly_climbs_and_the_session_is_judged_again_to_the_same_verdicts(
    qtbot: QtBot, begin: Begin, view: PracticeView, desk: Desk, bridge: EngineBridge
) -> None:
    said: list[Outcome] = []

    def listen(published: Published) -> None:
        said.extend(published.outcomes)

    bridge.published.connect(listen)
    controller = begin(LADDER)
    player = LoopPlayer(desk, FAST)
    controller.play()
    assert view.state.setup.settings.speed_percent == 60
    qtbot.waitUntil(lambda: speed(view) == 64, timeout=15_000)
    assert "Three clean passes: 64 % now (goal 100 %)" in told(view)
    qtbot.waitUntil(lambda: speed(view) == 68, timeout=15_000)
    controller.stop()
    qtbot.waitUntil(lambda: desk.records()[0].state is SessionState.STOPPED)
    player.deleteLater()
    session_id = desk.records()[0].session_id
    _, events = desk.sessions.load_take(session_id)
    assert [event.percent for event in events if isinstance(event, ChangeSpeed)] == [64, 68]
    assert list(History(desk.sessions).rejudge(session_id).outcomes) == said


def test_the_next_ladder_starts_where_the_last_passes_allow(
    qtbot: QtBot, begin: Begin, view: PracticeView, desk: Desk, archive: Archive
) -> None:
    controller = begin(replace(LEARNER, mode=Mode.TEMPO))
    controller.change_speed(80)
    player = LoopPlayer(desk, FAST)
    controller.play()
    qtbot.waitUntil(lambda: view.state.lap >= 3, timeout=15_000)
    controller.stop()
    qtbot.waitUntil(lambda: desk.records()[0].state is SessionState.STOPPED)
    player.deleteLater()
    controller.follow_learner(LADDER)
    assert archive.asked[-1].bars == (0, 0)
    assert view.state.setup.settings.speed_percent == 85
    assert "Starting at 85 %: your last three passes were clean at 80 %" in told(view)


def test_a_passage_from_the_results_keeps_the_speed_that_was_proposed(
    qtbot: QtBot, begin: Begin, view: PracticeView
) -> None:
    controller = begin(LADDER)
    controller.practise_passage(1, 1, 75)
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PLAYING)
    assert speed(view) == 75


@pytest.mark.parametrize("mode", [Mode.FOLLOW, Mode.WAIT])
def test_where_the_ladder_rests_its_tempo_and_its_sentence_go_and_come_back_with_tempo_mode(
    begin: Begin, view: PracticeView, mode: Mode
) -> None:
    controller = begin(LADDER)
    assert view.state.setup.settings.speed_percent == 60
    controller.change_mode(mode)
    assert view.state.setup.settings.speed_percent == 100
    assert "Starting at" not in told(view)
    controller.change_mode(Mode.TEMPO)
    assert view.state.setup.settings.speed_percent == 60
    assert "Starting at 60 %: this passage is new" in told(view)


def test_a_tempo_of_the_learners_own_stays_in_every_mode(begin: Begin, view: PracticeView) -> None:
    controller = begin(LADDER)
    controller.change_speed(85)
    controller.change_mode(Mode.WAIT)
    assert view.state.setup.settings.speed_percent == 85


def test_a_ladder_that_climbed_is_left_for_the_tempo_before_it(
    qtbot: QtBot, begin: Begin, view: PracticeView, desk: Desk
) -> None:
    controller = begin(LADDER)
    player = LoopPlayer(desk, FAST)
    controller.play()
    qtbot.waitUntil(lambda: speed(view) == 64, timeout=15_000)
    player.deleteLater()
    controller.change_mode(Mode.FOLLOW)
    assert view.state.setup.settings.speed_percent == 100


def test_too_many_mistakes_bring_the_learner_back_after_a_bar_of_counting(
    qtbot: QtBot, begin: Begin, view: PracticeView, desk: Desk
) -> None:
    controller = begin(replace(LEARNER, mistake_limit=2))
    player = LoopPlayer(desk, FAST, lambda lap, index: None if lap == 0 else FAST.notes[index].pitch)
    controller.play()
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PAUSED, timeout=5_000)
    assert "2 mistakes: again from bar 1" in told(view)
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PLAYING, timeout=5_000)
    assert view.state.lap == 1
    qtbot.waitUntil(lambda: view.state.lap == 2, timeout=5_000)
    player.deleteLater()


def test_a_pause_in_the_counting_stays_a_pause(qtbot: QtBot, begin: Begin, view: PracticeView) -> None:
    controller = begin(replace(LEARNER, mistake_limit=1))
    controller.play()
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PAUSED, timeout=5_000)
    controller.pause()
    qtbot.wait(1500)
    assert view.state.position.state is TransportState.PAUSED


def test_a_loop_that_is_changed_in_the_counting_goes_on_when_it_is_over(
    qtbot: QtBot, begin: Begin, view: PracticeView
) -> None:
    controller = begin(replace(LEARNER, mistake_limit=1))
    controller.play()
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PAUSED, timeout=5_000)
    controller.loop((1, 1))
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PLAYING, timeout=5_000)


def test_a_mistake_that_a_pause_brings_to_light_leaves_the_session_paused(
    qtbot: QtBot, begin: Begin, view: PracticeView
) -> None:
    controller = begin(replace(LEARNER, mistake_limit=1))
    controller.play()
    qtbot.waitUntil(lambda: view.state.position.state is TransportState.PLAYING)
    qtbot.wait(190)  # the window of the first note has closed, and its verdict is not told yet
    controller.pause()
    qtbot.wait(1500)
    assert view.state.position.state is TransportState.PAUSED


def test_without_a_limit_mistakes_change_nothing(qtbot: QtBot, begin: Begin, view: PracticeView) -> None:
    controller = begin(LEARNER)
    controller.play()
    qtbot.waitUntil(lambda: view.state.lap == 2, timeout=8_000)
    assert view.state.position.state is TransportState.PLAYING


def test_in_wait_mode_the_screen_says_that_the_ladder_rests(begin: Begin, view: PracticeView) -> None:
    controller = begin(LADDER)
    controller.change_mode(Mode.WAIT)
    assert view.parts.header.guide.text() == "Ladder: in tempo mode only"


def test_a_recital_shows_no_verdict_and_clicks_no_more(
    qtbot: QtBot, begin: Begin, view: PracticeView, desk: Desk
) -> None:
    controller = begin(replace(LEARNER, has_metronome=True))
    player = LoopPlayer(desk, FAST)
    controller.play()
    qtbot.waitUntil(lambda: len(view.state.recent) >= 1, timeout=5_000)
    controller.change_guidance(Guidance(hints=HintChoice.RECITAL))
    qtbot.waitUntil(lambda: view.state.lap == 1, timeout=5_000)
    assert told(view) == "Recital: the results come at the end"
    assert view.parts.header.notes.value == "–"
    controller.stop()
    qtbot.waitUntil(lambda: desk.records()[0].state is SessionState.STOPPED)
    player.deleteLater()
    _, events = desk.sessions.load_take(desk.records()[0].session_id)
    assert [event.is_on for event in events if isinstance(event, SwitchMetronome)] == [False]


def test_what_was_chosen_is_kept_with_the_learner(qtbot: QtBot, begin: Begin, view: PracticeView) -> None:
    controller = begin(LEARNER)
    with qtbot.waitSignal(controller.learner_changed) as kept:
        view.parts.guide.hints.choose_next()
    assert kept.args is not None
    assert kept.args[0].hints is HintChoice.NEXT_KEY
    assert view.parts.header.guide.text() == "Hints: next key"
