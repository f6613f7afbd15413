"""UI layer: the practice screen: what happens is shown, what the learner wants is emitted.

It decides nothing about the music.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sargam_desktop.domain.feedback import (
    NoteJudged,
    PositionSnapshot,
    SessionEnded,
    TransportState,
)
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.ports import Deliver, InputDevices
from sargam_desktop.ui.keyboard.computer_keys import ComputerKeys
from sargam_desktop.ui.keyboard.key_layout import choose_range, keys_for
from sargam_desktop.ui.loop_ends import LoopBars
from sargam_desktop.ui.practice.count_in_dial import CountIn, count_in_of
from sargam_desktop.ui.practice.guide_text import Notice
from sargam_desktop.ui.practice.key_commands import Command, command_of, practice_key_map
from sargam_desktop.ui.practice.loop_bars import (
    loop_from,
    loop_of_setup,
    loop_of_transport,
    loop_to,
    new_loop,
)
from sargam_desktop.ui.practice.notation_place import NotationPlace
from sargam_desktop.ui.practice.practice_screen import PracticeScreen
from sargam_desktop.ui.practice.practice_wishes import PracticeWishes
from sargam_desktop.ui.practice.status_text import mode_hint
from sargam_desktop.ui.practice.why_text import why_text
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.practice_setup import PracticeSetup, setup_for
from sargam_desktop.ui.practice_state import (
    News,
    PracticeState,
    at_rest,
    initial_state,
    reduce,
    with_setup,
)
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.focus_home import FocusHome
from sargam_desktop.ui.window.key_map import KeyHint

FRAME_MS: Final = 16
_PAUSABLE: Final = frozenset({TransportState.PLAYING, TransportState.COUNTING_IN, TransportState.WAITING})
_REPEATED: Final = frozenset({Command.SLOWER, Command.FASTER, Command.BAR_BACK, Command.BAR_ON})


class PracticeView(PracticeWishes):
    """The practice screen; its signals are those of `PracticeWishes`.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        deliver: Deliver,
        now_us: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """Build the screen with an empty score.

        Args:
            theme: What to paint with.
            deliver: Takes notes from the drawn keys and the letter keys.
            now_us: The clock of `NoteOn.at_us` and `PositionSnapshot.at_us`.
            parent: Qt parent.
        """
        super().__init__(parent)
        setup = PracticeSetup(Score((), (Bar(1, 0.0, 4.0),)))
        self._now_us = now_us
        self._state = initial_state(setup)
        self._read_position: Callable[[], PositionSnapshot] | None = None
        self._devices = InputDevices()
        self._loop: LoopBars | None = None
        self._last_loop: LoopBars | None = None
        self._has_fingers = True
        self._are_letters_notes = False
        self._chosen_octave_shift = 0
        self._shown = GuideShown()
        self._last: NoteJudged | None = None
        self._lead_in: CountIn | None = None
        self.computer_keys = ComputerKeys(deliver, now_us)
        self.parts = PracticeScreen(theme, deliver, now_us, setup, choose_range(setup.score.pitch_range))
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.advance)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()
        self._show_state()

    # ---- what the window tells

    @property
    def state(self) -> PracticeState:
        """What is shown."""
        return self._state

    @property
    def loop(self) -> LoopBars | None:
        """First and last bar index of the loop that is shown."""
        return self._loop

    @property
    def is_animating(self) -> bool:
        """Whether frames are being drawn."""
        return self._frames.isActive()

    def show_song(self, song: Song, settings: SessionSettings, learner: Settings) -> None:
        """Show a song, or the same song with other settings; the running figures are kept then."""
        setup = setup_for(song, settings, learner)
        self._state = with_setup(self._state, setup)
        keys = keys_for(song, learner)
        self.parts.show_setup(setup, keys)
        self.parts.header.show_song(song, setup.naming.sa)
        self.parts.notation.show_song(song, setup, learner.notation)
        self.set_hint(mode_hint(settings.mode))
        self._adopt_loop(loop_of_transport(self._state) if self._state.is_running else loop_of_setup(setup))
        self._show_state()
        self._wake()

    def set_position_source(self, read_position: Callable[[], PositionSnapshot] | None) -> None:
        """Pull the position from here at each frame; None says that no session runs any more."""
        if read_position is None:
            self._state = at_rest(self._state, self._position().score_us_at(self._now_us()))
            self._show_state()
        self._read_position = read_position
        self._wake()

    def apply(self, news: Iterable[News]) -> None:
        """Show what happened: outcomes of the engine and played notes, in their order.

        A `NoteOn` comes before the verdict on it.
        """
        before = self._state
        now_us = self._now_us()
        for item in news:
            if isinstance(item, SessionEnded):
                self._state = at_rest(self._state, self._position().score_us_at(now_us))
            self._state = reduce(self._state, item)
            self.parts.notation.take(item)
            if isinstance(item, NoteJudged) and not self._shown.is_recital:
                self._last = item
                self.parts.stage.show_verdict(item, now_us)
        if self._state is before:
            return
        if self._state.position is not before.position and self._state.is_running:
            self._adopt_loop(loop_of_transport(self._state))
        self._show_state()
        self._wake()

    def set_devices(self, devices: InputDevices) -> None:
        """Show which keyboards are heard."""
        self._devices = devices
        self.parts.header.set_devices(devices)
        self.parts.fallboard.show_state(self._state, devices)

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        why = "" if self._last is None else why_text(self._last, self._state.setup)
        return practice_key_map(are_letters_notes=self._are_letters_notes, why=why)

    def show_guide(self, shown: GuideShown) -> None:
        """Show how the learner is guided, and only what this level of help shows."""
        self._shown = shown
        self.parts.show_guide(shown)
        self._show_state()
        self._wake()

    def tell(self, notice: Notice) -> None:
        """Say something on the fallboard for some seconds."""
        self.parts.fallboard.show_notice(notice)

    def end_notice(self) -> None:
        """Say it no longer: it is not so any more."""
        self.parts.fallboard.end_notice()

    def count_in_again(self, lead_in: CountIn | None) -> None:
        """Count on the dial before the passage begins again; None ends it."""
        self._lead_in = lead_in
        self.parts.dial.show_moment(lead_in)
        if lead_in is None:
            self.end_notice()

    def set_hint(self, text: str) -> None:
        """Say in the header what to attend to; empty for nothing."""
        self.parts.header.set_hint(text)

    def set_computer_keys(self, is_on: bool, octave_shift: int = 0) -> None:
        """Let letter keys play notes; commands then need Ctrl.

        A shift made with the keys themselves holds until another one is chosen here.
        """
        self.computer_keys.release_all()
        self._are_letters_notes = is_on
        if octave_shift != self._chosen_octave_shift:
            self._chosen_octave_shift = self.computer_keys.octave_shift = octave_shift
        self.parts.show_keys(are_letters_notes=is_on)
        self._show_letters()

    # ---- frames

    @Slot()
    def advance(self) -> None:
        """Draw one frame; the timer stops when nothing moves any more."""
        now_us = self._now_us()
        position = self._position()
        beat = self._state.setup.score.tempo_map.beat_at(position.score_us_at(now_us))
        is_busy = self.parts.frame(now_us, beat)
        self.parts.dial.show_moment(self._lead_in or count_in_of(self._state, beat))
        if not (is_busy or position.is_moving or position.is_gliding(now_us)):
            self._frames.stop()

    def finish(self) -> None:
        """Draw everything that is still to be drawn at once, for a complete picture."""
        self.advance()
        self.parts.stage.finish_tiles()

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play a note or do what the key asks for."""
        if self._are_letters_notes and self.computer_keys.press(event):
            self._show_letters()
            return
        command = command_of(event, are_letters_notes=self._are_letters_notes)
        if command is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or command in _REPEATED:
            self._obey(command)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End a note."""
        if not (self._are_letters_notes and self.computer_keys.release(event)):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave no letter key down when the window loses the keyboard."""
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.computer_keys.release_all()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no letter key down when the screen changes, and draw no frame that nobody sees."""
        self.computer_keys.release_all()
        self._frames.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on drawing."""
        self._wake()

    # ---- inside

    def _connect(self) -> None:
        header, strip, controls = self.parts.header, self.parts.strip, self.parts.controls
        header.back_pressed.connect(self.back_requested)
        header.devices_pressed.connect(self.devices_requested)
        header.guide_pressed.connect(self._toggle_guide)
        self.parts.guide.closed.connect(self._toggle_guide)
        self.parts.guide.chosen.connect(self.guidance_requested)
        strip.seek_requested.connect(self.seek_requested)
        strip.loop_requested.connect(self._request_loop)
        self._connect_notation(self.parts.notation)
        controls.play_pressed.connect(self._toggle_play)
        controls.hands_chosen.connect(self.hands_requested)
        controls.mode_chosen.connect(self.mode_requested)
        controls.loop_pressed.connect(self._toggle_loop)
        controls.speed_requested.connect(self.speed_requested)
        controls.metronome_chosen.connect(self.metronome_requested)
        controls.labels_chosen.connect(self.labels_requested)
        controls.skip_pressed.connect(self.skip_requested)
        FocusHome(self).typing_began.connect(self.computer_keys.release_all)

    def _connect_notation(self, notation: NotationPlace) -> None:
        notation.panel.seek_requested.connect(self.seek_requested)
        notation.panel.loop_requested.connect(self._request_loop)
        notation.choice_requested.connect(self.notation_requested)
        notation.woken.connect(self._wake)
        notation.choices.closed.connect(self._toggle_view_choices)
        self.parts.header.view_pressed.connect(self._toggle_view_choices)

    def _position(self) -> PositionSnapshot:
        return self._state.position if self._read_position is None else self._read_position()

    @Slot()
    def _wake(self) -> None:
        if self.isVisible() and not self._frames.isActive():
            self._frames.start()

    def _show_state(self) -> None:
        self.parts.show_state(self._state, self._devices)

    def _adopt_loop(self, loop: LoopBars | None) -> None:
        self._loop = loop
        self._last_loop = loop or self._last_loop
        self.parts.show_loop(self._state.setup, loop)

    def _show_letters(self) -> None:
        letters = self.computer_keys.letters if self._are_letters_notes else {}
        self.parts.keyboard.show_letters(letters)
        self.parts.fallboard.show_letters(letters.keys())

    # ---- what the learner wants

    def _obey(self, command: Command) -> None:
        last = len(self._state.setup.score.bars) - 1
        bar = self.parts.strip.bar
        acts: dict[Command, Callable[[], object]] = {
            Command.PLAY: self._toggle_play,
            Command.STOP: self._stop,
            Command.RESTART: self.restart_requested.emit,
            Command.HANDS: self.parts.controls.hands.choose_next,
            Command.MODE: self.parts.controls.mode.choose_next,
            Command.LOOP: self._toggle_loop,
            Command.CLEAR_LOOP: lambda: self._request_loop(None),
            Command.LOOP_START: lambda: self._request_loop(
                loop_from(self._state.setup.score, self._loop, bar)
            ),
            Command.LOOP_END: lambda: self._request_loop(loop_to(self._loop, bar)),
            Command.SLOWER: lambda: self.parts.controls.speed.step(-1),
            Command.FASTER: lambda: self.parts.controls.speed.step(1),
            Command.METRONOME: self.parts.controls.metronome.choose_next,
            Command.LABELS: self.parts.controls.choose_next_labels,
            Command.FINGERS: self._toggle_fingers,
            Command.SKIP: self.skip_requested.emit,
            Command.HINTS: self.parts.guide.hints.choose_next,
            Command.LADDER: self.parts.guide.ladder.click,
            Command.MISTAKE_LIMIT: self.parts.guide.choose_next_limit,
            Command.MEMORY: self.parts.guide.memory.click,
            Command.PEEK: self.peek_requested.emit,
            Command.GUIDE: self._toggle_guide,
            Command.WHY: self.keys_requested.emit,
            Command.BAR_BACK: lambda: self.seek_requested.emit(max(bar - 1, 0)),
            Command.BAR_ON: lambda: self.seek_requested.emit(min(bar + 1, last)),
            **self.parts.notation.acts(),
        }
        acts[command]()

    @Slot()
    def _toggle_play(self) -> None:
        if self._position().state in _PAUSABLE:
            self.pause_requested.emit()
        else:
            self.play_requested.emit()

    @Slot()
    def _toggle_guide(self) -> None:
        if not self.parts.toggle_guide():
            self.setFocus()

    @Slot()
    def _toggle_view_choices(self) -> None:
        if not self.parts.toggle_view_choices():
            self.setFocus()

    def _stop(self) -> None:
        """Close the choices, else end the take; without one, leave the screen."""
        if self.parts.guide.isVisible():
            self._toggle_guide()
        elif self.parts.notation.choices.isVisible():
            self._toggle_view_choices()
        elif self._state.is_running:
            self.stop_requested.emit()
        else:
            self.back_requested.emit()

    @Slot()
    def _toggle_loop(self) -> None:
        again = self._last_loop or new_loop(self._state.setup.score, self.parts.strip.bar)
        self._request_loop(None if self._loop else again)

    @Slot(object)
    def _request_loop(self, loop: LoopBars | None) -> None:
        """Show the loop at once; the engine follows."""
        self._adopt_loop(loop)
        self._wake()
        self.loop_requested.emit(loop)

    def _toggle_fingers(self) -> None:
        self._has_fingers = not self._has_fingers
        self.parts.set_fingers_shown(self._has_fingers)
        self._wake()
