"""The real threads behind the practice screen, with a store in memory.

`from tests.ui.practice_desk import bridge, desk, view` makes the fixtures known.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.midi.midi_output import NoSound
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.matcher_thread import MatcherThread, Published
from sargam_desktop.tutor.practice import LivePractice
from sargam_desktop.ui.engine_bridge import EngineBridge
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.practice_view import PracticeView
from tests.fakes.store import StoredSessions


class Desk:
    """The real threads behind the window, with a store in memory."""

    def __init__(self, bridge: EngineBridge) -> None:
        self.clock = MonotonicClock()
        self.sessions = StoredSessions()
        self.sound = NoSound()
        self.matcher = MatcherThread(
            self.clock,
            self.sound,
            self.sessions,
            self._take_published,
            report_fault=bridge.tell_fault,
        )
        self.practice = LivePractice(self.matcher, self.sessions, bridge.publish)
        self.matcher.start()

    def _take_published(self, published: Published) -> None:
        self.practice.take_published(published)

    def follow_settings(self, settings: Settings) -> None: ...

    @property
    def has_sound(self) -> bool:
        return False

    def list_outputs(self) -> list[str]:
        return []

    def retry_ports(self) -> None: ...

    def flush(self) -> bool:
        return True

    def stop(self) -> bool:
        self.matcher.quit()
        return True

    def records(self) -> list[SessionRecord]:
        return self.sessions.list_sessions(limit=1000)


@pytest.fixture
def bridge() -> EngineBridge:
    return EngineBridge()


@pytest.fixture
def desk(bridge: EngineBridge) -> Iterator[Desk]:
    desk = Desk(bridge)
    yield desk
    desk.stop()


@pytest.fixture
def view(qtbot: QtBot, theme: ThemeController, desk: Desk) -> PracticeView:
    view = PracticeView(theme, desk.matcher.deliver, desk.clock.now_us)
    qtbot.addWidget(view)
    return view
