"""UI layer: what sounds in a lesson: falling notes above the keys, or the keys alone."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.domain.feedback import PositionSnapshot, SessionEnded
from sargam_desktop.domain.score import Bar, Hand, Score
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.ui.keyboard.key_layout import KeyRange, choose_range
from sargam_desktop.ui.keyboard.keyboard_widget import KeyboardWidget
from sargam_desktop.ui.piano_roll.piano_roll_widget import PianoRollWidget
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import HandState, News, at_rest, initial_state, reduce, with_setup
from sargam_desktop.ui.theme.theme_controller import ThemeController

_FRAME_MS: Final = 16
_KEYS_PX: Final = 104
_ROLL_PX: Final = 110

#: Whoever listens has no key to press next.
_NOTHING_NEXT: Final = MappingProxyType({hand: HandState() for hand in Hand})

ReadPosition = Callable[[], PositionSnapshot | None]


class ListenBoard(QWidget):
    """The roll and the keys of what is heard or played freely.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, deliver: Deliver, now_us: Callable[[], int]) -> None:
        """Begin without music."""
        super().__init__()
        setup = PracticeSetup(Score((), (Bar(1, 0.0, 4.0),)))
        keys = choose_range(setup.score.pitch_range)
        self._now_us = now_us
        self._state = initial_state(setup)
        self._read_position: ReadPosition | None = None
        self._roll = PianoRollWidget(theme, setup, keys)
        self._roll.setMinimumHeight(_ROLL_PX)
        self.keyboard = KeyboardWidget(theme, deliver, now_us, keys, setup.naming)
        self.keyboard.setFixedHeight(_KEYS_PX)
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._advance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._roll, 1)
        column.addWidget(self.keyboard)

    def show_setup(self, setup: PracticeSetup, keys: KeyRange, *, has_roll: bool) -> None:
        """Show other music, or the keys alone."""
        self._state = with_setup(self._state, setup)
        self._roll.setVisible(has_roll)
        self._roll.show_song(setup, keys)
        self._roll.set_passage(setup.start_beat, setup.end_beat)
        self.keyboard.show_keys(keys, setup.naming)
        self._show_state()
        self._frames.start()  # the roll draws itself over some frames

    def begin(self, read_position: ReadPosition) -> None:
        """Follow a session from now on."""
        self._read_position = read_position
        self._frames.start()

    def end(self) -> None:
        """Stand still, at the beginning."""
        self._read_position = None
        setup = self._state.setup
        self._state = at_rest(self._state, setup.score.tempo_map.us_at(setup.start_beat))
        self._show_state()
        self._frames.start()

    def apply(self, news: Iterable[News]) -> None:
        """Show what happened."""
        before = self._state
        for item in news:
            if not isinstance(item, SessionEnded):
                self._state = reduce(self._state, item)
        if self._state is not before:
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is not drawn yet."""
        self._frames.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no frame that nobody sees."""
        self._frames.stop()

    @Slot()
    def _advance(self) -> None:
        now_us, setup = self._now_us(), self._state.setup
        position = None if self._read_position is None else self._read_position()
        beat = setup.start_beat
        if position is not None:
            beat = setup.score.tempo_map.beat_at(position.score_us_at(now_us))
        if not self._roll.frame(now_us, beat) and position is None:
            self._frames.stop()

    def _show_state(self) -> None:
        shown = replace(self._state, hands=_NOTHING_NEXT)
        self._roll.show_state(shown)
        self.keyboard.show_state(shown)
