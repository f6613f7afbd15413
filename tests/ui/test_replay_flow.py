from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.exporters.midi_file import write_midi_take
from sargam_desktop.adapters.midi.midi_output import NoSound
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.commands import SessionEvent, StartSession
from sargam_desktop.tutor.history import History, Rejudged
from sargam_desktop.tutor.practice import judge_performance, new_record
from sargam_desktop.tutor.take_export import MidiTake
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.backstage import Backstage, Desk
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.replay_flow import ReplayFlow
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.replay_view import ReplayView
from sargam_desktop.ui.window.screen import HISTORY, REPLAY, Screen
from tests.engine.scenes import press, rest_settings
from tests.fakes.store import StoredSessions
from tests.ui.replay.replay_scenes import TUNE, StillClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class SlowHistory(History):
    """Waits before the judgement until it may go on."""

    def __init__(self, sessions: StoredSessions) -> None:
        super().__init__(sessions)
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def rejudge(
        self, session_id: str, level: object = None, watch: Callable[[float], None] | None = None
    ) -> Rejudged:
        if watch is not None:
            watch(0.5)
        assert self.may_go_on.wait(20)
        assert level is None
        return super().rejudge(session_id, None, watch)


class Stage:
    """What the flow asks of the program behind the window, and of its desk."""

    def __init__(self) -> None:
        self.sessions = StoredSessions()
        self.bare_history = SlowHistory(self.sessions)
        self.bare_library = None
        self.clock = StillClock()
        self.sound = NoSound()
        self.unwritten: list[Callable[[], object]] = []

    def flush(self) -> bool:
        while self.unwritten:
            self.unwritten.pop()()
        return True

    def write_take(self, path: str, take: MidiTake) -> None:
        write_midi_take(Path(path), take)


class Scene:
    """A window with the history and the replay, and one take in the store."""

    def __init__(self, theme: ThemeController) -> None:
        self.stage = Stage()
        entry = NavigationEntry(HISTORY, "History", "clock", "Ctrl 2")
        screens = [
            Screen(HISTORY, QWidget, entry),
            Screen(REPLAY, lambda: self.flow.build(theme)),
        ]
        self.window = MainWindow(theme, screens)
        self.background = Background(self.window)
        backstage, desk = cast("Backstage", self.stage), cast("Desk", self.stage)
        self.flow = ReplayFlow(self.window, backstage, self.background, lambda: desk, Settings)
        self.record = new_record(None, "Tune", rest_settings())
        judge_performance(
            self.record, TUNE, [StartSession(0), press(60, 0), press(62, 1142)], self.stage.sessions
        )
        self.window.show_screen(HISTORY)
        self.window.show()

    @property
    def view(self) -> ReplayView:
        return cast("ReplayView", self.window.view(REPLAY))

    def said(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController) -> Iterator[Scene]:
    scene = Scene(theme)
    qtbot.addWidget(scene.window)
    yield scene
    scene.stage.bare_history.may_go_on.set()
    scene.flow.end()
    scene.background.finish()


def unknown_record() -> SessionRecord:
    return new_record(None, "Nothing", rest_settings())


def test_a_take_is_shown_when_it_has_been_judged_again(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.open(scene.record)
    assert scene.window.current_screen() == REPLAY
    qtbot.waitUntil(scene.view.controls.after.isVisible)
    assert scene.view.board.text().startswith("0:00.0 of")


def test_a_take_that_has_just_ended_is_written_before_it_is_shown(qtbot: QtBot, scene: Scene) -> None:
    record = new_record(None, "Just ended", rest_settings())
    events: list[SessionEvent] = [StartSession(0), press(60, 0)]
    scene.stage.unwritten.append(lambda: judge_performance(record, TUNE, events, scene.stage.sessions))
    scene.flow.open(record)
    qtbot.waitUntil(scene.view.controls.after.isVisible)
    assert "Just ended" in scene.said()


def test_long_work_tells_how_far_it_is_and_cancel_leads_back(qtbot: QtBot, scene: Scene) -> None:
    scene.stage.bare_history.may_go_on.clear()
    scene.flow.open(scene.record)
    qtbot.waitUntil(lambda: scene.view.work.isVisible() and "33 %" in scene.view.work.accessibleDescription())
    scene.view.work.cancel_pressed.emit()
    assert scene.window.current_screen() == HISTORY
    scene.stage.bare_history.may_go_on.set()
    scene.background.finish()
    assert scene.view.board.text() == ""


def test_a_take_that_is_gone_is_told_and_leads_back(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.open(unknown_record())
    qtbot.waitUntil(lambda: scene.window.current_screen() == HISTORY)
    assert "There is no session" in scene.said()


def test_a_take_is_exported_without_being_watched(qtbot: QtBot, scene: Scene, tmp_path: Path) -> None:
    scene.flow.export(scene.record)
    dialog = scene.window.findChildren(QFileDialog)[0]
    dialog.findChildren(QLineEdit)[0].setText(str(tmp_path / "take"))
    dialog.accept()
    qtbot.waitUntil(lambda: "Exported to take.mid" in scene.said())
    assert (tmp_path / "take.mid").stat().st_size > 0


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "taken.mid").mkdir()
    scene.flow._run_export(  # noqa: SLF001 - the dialog itself refuses what it can see
        lambda: scene.flow._load_and_write(  # noqa: SLF001
            cast("Desk", scene.stage), scene.record.session_id, str(tmp_path / "taken.mid"), has_expected=True
        ),
        "taken.mid",
    )
    qtbot.waitUntil(lambda: "taken.mid cannot be written" in scene.said())


def test_the_suggested_name_holds_nothing_that_a_file_system_refuses() -> None:
    from sargam_desktop.ui.replay.export_dialog import suggested_name

    record = new_record(None, 'A/B: "why?"', rest_settings())
    name = suggested_name(record)
    assert name.startswith("A B")
    assert name.endswith(".mid")
    assert not set(name) & set('<>:"/\\|?*')
