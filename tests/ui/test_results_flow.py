"""Going on from a result: by its song, or where it was a step of a lesson."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionType
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.arrangement import ArrangedSong
from sargam_desktop.tutor.coach.findings import FindingKind
from sargam_desktop.tutor.coach.plan import ItemKind, PassageStart, PlanItem
from sargam_desktop.tutor.coach.remark import Remark
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.practice import judge_performance, new_record
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.practice_controller import PracticeController
from sargam_desktop.ui.replay_flow import ReplayFlow
from sargam_desktop.ui.results_flow import ResultsFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.today_flow import TodayFlow
from sargam_desktop.ui.views.results_view import ResultsView
from sargam_desktop.ui.window.screen import LESSONS, PRACTICE, RESULTS, SONGS, Screen
from tests.engine.scenes import press, rest_settings
from tests.fakes.store import StoredSessions
from tests.tutor.coach.test_drills import found
from tests.ui.replay.replay_scenes import TUNE
from tests.ui.sample_takes import ODE

#: The song as the learner has moved it.
MOVED = ArrangedSong(Song(ODE, TUNE))

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Scene:
    """A window with lessons and results, and one take in the store."""

    def __init__(self, theme: ThemeController, record: SessionRecord) -> None:
        sessions = StoredSessions()
        events: list[SessionEvent] = [StartSession(0), press(60, 0)]
        judge_performance(record, TUNE, events, sessions)
        screens = [
            Screen(LESSONS, QWidget, NavigationEntry(LESSONS, "Lessons", "lessons", "Ctrl 1")),
            Screen(RESULTS, lambda: self.flow.build_results(theme)),
            Screen(PRACTICE, QWidget),
        ]
        self.window = MainWindow(theme, screens)
        self.background = Background(self.window)
        backstage = cast("Backstage", SimpleNamespace(bare_history=History(sessions)))
        self.opened: list[object] = []
        practice = SimpleNamespace(
            has_played=lambda _record: False,
            open_song=lambda song, **_: self.opened.append(song),
            practise_passage=lambda *_: None,
        )
        controller = cast("PracticeController", practice)
        replay = cast("ReplayFlow", SimpleNamespace(open=lambda *_: None, export=lambda *_: None))
        self.flow = ResultsFlow(
            self.window, backstage, self.background, lambda: controller, replay, lambda _id: lambda: MOVED
        )
        self.window.show_screen(LESSONS)
        self.window.show()

    def said(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    @property
    def view(self) -> ResultsView:
        return cast("ResultsView", self.window.view(RESULTS))


@pytest.fixture
def record() -> SessionRecord:
    return new_record(None, "C, D, E: Name it", rest_settings(session_type=SessionType.LESSON))


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController, record: SessionRecord) -> Iterator[Scene]:
    scene = Scene(theme, record)
    qtbot.addWidget(scene.window)
    yield scene
    scene.background.finish()


def test_an_old_take_of_a_lesson_leads_to_the_lessons_in_place_of_a_song(
    qtbot: QtBot, scene: Scene, record: SessionRecord
) -> None:
    scene.flow.open_session(record.session_id)
    qtbot.waitUntil(lambda: scene.window.current_screen() == RESULTS)
    scene.view.passage_requested.emit(0, 0, 70)
    assert "C, D, E: Name it is a step of a lesson." in scene.said()
    scene.window._run_action()  # noqa: SLF001 - the button of the message
    assert scene.window.current_screen() == LESSONS


def test_a_passage_of_a_past_take_is_practised_in_the_key_that_was_chosen(
    qtbot: QtBot, theme: ThemeController
) -> None:
    record = new_record("ode-to-joy", "Ode to Joy", rest_settings())
    scene = Scene(theme, record)
    qtbot.addWidget(scene.window)
    scene.flow.open_session(record.session_id)
    qtbot.waitUntil(lambda: scene.window.current_screen() == RESULTS)
    scene.view.passage_requested.emit(0, 0, 70)
    qtbot.waitUntil(lambda: scene.opened == [MOVED.song])
    scene.background.finish()


def test_the_history_is_loaded_away_from_the_window_when_the_first_song_asks_for_its_takes(
    qtbot: QtBot, theme: ThemeController
) -> None:
    threads: list[threading.Thread] = []
    taken: list[str] = []

    class Behind:
        @property
        def bare_history(self) -> History:
            threads.append(threading.current_thread())
            return History(StoredSessions())

    class Songs(QWidget):
        def show_takes(self, song_id: str, takes: list[SessionRecord]) -> None:
            assert takes == []
            taken.append(song_id)

    window = MainWindow(theme, [Screen(SONGS, Songs, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1"))])
    qtbot.addWidget(window)
    background, nothing = Background(window), cast("ReplayFlow", None)
    practice = cast("Callable[[], PracticeController]", None)
    backstage = cast("Backstage", Behind())
    flow = ResultsFlow(window, backstage, background, practice, nothing, lambda _id: lambda: MOVED)
    flow.show_takes("ode-to-joy")
    qtbot.waitUntil(lambda: taken == ["ode-to-joy"])
    assert threading.main_thread() not in threads
    background.finish()


def test_the_coach_speaks_on_the_take_that_is_shown_and_on_no_other(
    qtbot: QtBot, theme: ThemeController
) -> None:
    record = new_record("ode-to-joy", "Ode to Joy", rest_settings())
    scene = Scene(theme, record)
    qtbot.addWidget(scene.window)
    told: dict[str, Callable[[Remark | None], None]] = {}
    started: list[object] = []
    coach = SimpleNamespace(ask_for_remark=told.__setitem__, start=started.append)
    scene.flow.follow_coach(lambda: cast("TodayFlow", coach))
    scene.flow.open_session(record.session_id)
    qtbot.waitUntil(lambda: record.session_id in told)
    finding = found(FindingKind.UNLEARNT_BARS, bars=(4, 5))
    item = PlanItem(
        ItemKind.WEAK, finding.title, finding.wording, 1.0, PassageStart("ode-to-joy", (4, 5), Hands.BOTH, 70)
    )
    scene.flow._show_remark("another", Remark(finding, item))  # noqa: SLF001 - an answer that comes too late
    assert "Coach:" not in scene.said()
    told[record.session_id](Remark(finding, item))
    assert finding.sentence() in scene.said()
    next(each for each in scene.view.findChildren(Button) if each.text() == "Loop these bars").click()
    assert started == [item]
    scene.view.show_result(record, TUNE)
    assert "Coach:" not in scene.said()
