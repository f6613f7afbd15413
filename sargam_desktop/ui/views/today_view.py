"""UI layer: the Today screen: greeting, plan, where the learner left off, goal and streak.

Knows no store: it is shown what is known, and says what the learner wants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.ui.components.error_state import ErrorState
from sargam_desktop.ui.songs.keyboard_state import KeyboardState
from sargam_desktop.ui.today.continue_card import ContinueCard
from sargam_desktop.ui.today.given_card import GivenCard
from sargam_desktop.ui.today.goal_card import GoalCard
from sargam_desktop.ui.today.plan_card import PlanCard
from sargam_desktop.ui.today.streak_card import StreakCard
from sargam_desktop.ui.today.today_wording import day_line, greeting
from sargam_desktop.ui.today.welcome_card import WelcomeCard
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import SongInfo
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.tutor.coach.day_plan import PlanOfDay
    from sargam_desktop.tutor.continuing import LeftOff
    from sargam_desktop.tutor.progress import Standing
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_SIDE_PX: Final = 320
#: In a window lower than this the card from the teacher takes the place of a picture.
_LOW_PX: Final = 880
_FEW_ROWS, _MANY_ROWS = 2, 4


class TodayView(Page):
    """What to play today.

    Thread: GUI.

    Signals:
        start_requested: A `PlanItem` is to be done.
        minutes_chosen: The minutes at hand.
        song_requested: Id of a song to be played.
        songs_requested: Show the songs.
        lessons_requested: Show the lessons.
        continue_requested: Go on with the last song; True to begin at its first bar.
        keyboard_requested: Show the settings of the keyboard.
        reload_requested: Try to read the store again.
    """

    start_requested = Signal(object)
    minutes_chosen = Signal(int)
    song_requested = Signal(str)
    songs_requested = Signal()
    lessons_requested = Signal()
    continue_requested = Signal(bool)
    keyboard_requested = Signal()
    reload_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make a screen; fill it with `show_standing`, `show_left_off` and `show_plan`."""
        super().__init__(parent)
        self._theme = theme
        self.set_title(self.tr("Today"))
        self._keyboard = KeyboardState(theme)
        self._plan = PlanCard(theme)
        self._continue = ContinueCard(theme)
        self.given = GivenCard(theme)
        self._welcome = WelcomeCard(theme)
        self._goal = GoalCard(theme)
        self._streak = StreakCard(theme)
        self._trouble = ErrorState(theme, self.tr("Try again"))
        self._pages = QStackedWidget()
        self._fill()
        self._connect()
        self.set_first_focus(self._plan)

    @property
    def minutes(self) -> int:
        """The minutes at hand that are chosen."""
        return self._plan.minutes

    def show_standing(
        self, standing: Standing, now: datetime, learner: Settings, name: str, goal: int
    ) -> None:
        """Show greeting, goal and streak; what follows has its place from now on.

        Args:
            standing: How the learner stands today.
            now: The moment, in the learner's zone.
            learner: Rest days and streak as the learner chose them.
            name: Who plays, empty where nobody has said.
            goal: Minutes that are aimed at each day.
        """
        played = standing.played.minutes
        self.set_title(greeting(now, name))
        self.set_subtitle(day_line(standing.today, played, goal))
        self._goal.show_minutes(played, goal)
        plan = learner.streak_plan
        self._streak.show_standing(standing, goal, sorted(plan.rest_weekdays), is_on=plan.is_on)
        self._plan.show_waiting(has_practised=standing.has_practised)
        self._welcome.setVisible(not standing.has_practised)
        self._continue.setVisible(standing.has_practised)
        self._pages.setCurrentIndex(0)

    def show_left_off(self, left: LeftOff | None, now: datetime) -> None:
        """Show the song to go on with; None before the first take of one."""
        if left is None:
            self._continue.show_nothing()
        else:
            self._continue.show_left_off(left, now)

    def show_first_piece(self, piece: SongInfo | None) -> None:
        """Invite who is new to a piece."""
        self._welcome.show_piece(piece)

    def show_plan(self, shown: PlanOfDay) -> None:
        """Show the plan as it is now."""
        self._plan.show_plan(shown)
        first = next(iter(shown.plan.open), None)
        self._goal.show_first(None if first is None else first.minutes)
        if (button := self._plan.first_button) is not None:
            self.set_first_focus(button)
            if self.hasFocus() or self._plan.hasFocus():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_devices(self, devices: InputDevices) -> None:
        """Tell which keyboard is connected."""
        self._keyboard.show_devices(devices)

    def show_trouble(self, message: str) -> None:
        """Say that the store could not be read."""
        self._trouble.set_error(self.tr("Your day could not be read"), message)
        self._pages.setCurrentWidget(self._trouble)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (KeyHint(self.tr("Enter"), self.tr("Start the first item of the plan")),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at the right as wide as its words need."""
        super().resizeEvent(event)
        self._side.setFixedWidth(self._theme.scaled(_SIDE_PX))
        self._fit_continue()

    def _fit_continue(self) -> None:
        is_low = self.height() < self._theme.scaled(_LOW_PX)
        self.given.set_rows(_FEW_ROWS if is_low else _MANY_ROWS)
        self._continue.set_compact(is_compact=is_low and not self.given.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button with Enter, else the primary one."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        button = self._plan.first_button
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        elif button is not None:
            button.click()

    # ---- building

    def _fill(self) -> None:
        self.action_row.addWidget(self._keyboard)
        main = QVBoxLayout()
        main.setSpacing(20)
        main.addWidget(self._welcome)
        main.addWidget(self._plan, 1)  # what comes into it later moves nothing else
        main.addWidget(self.given)
        main.addWidget(self._continue)
        self._continue.hide()
        self._welcome.hide()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(20)
        side.addWidget(self._goal)
        side.addWidget(self._streak, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(main, 1)
        row.addWidget(self._side)
        self._pages.addWidget(body)
        self._pages.addWidget(self._trouble)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._plan.start_pressed.connect(self.start_requested)
        self.given.changed.connect(self._fit_continue)
        self._plan.minutes_chosen.connect(self.minutes_chosen)
        self._continue.continue_pressed.connect(self.continue_requested)
        self._continue.songs_pressed.connect(self.songs_requested)
        self._welcome.piece_pressed.connect(self.song_requested)
        self._welcome.songs_pressed.connect(self.songs_requested)
        self._welcome.lessons_pressed.connect(self.lessons_requested)
        self._keyboard.clicked.connect(self.keyboard_requested)
        self._trouble.action_pressed.connect(self.reload_requested)
