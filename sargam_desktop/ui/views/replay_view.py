"""UI layer: the replay screen: a take over its score, to be watched, heard and asked about.

It keeps no time: whoever owns it says which moment to show. What the learner wants is emitted.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.tutor.replay import ReplayNote
from sargam_desktop.tutor.verdict_explanation import Explanation, time_text
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.keyboard.key_layout import choose_range
from sargam_desktop.ui.keyboard.keyboard_widget import KeyboardWidget
from sargam_desktop.ui.practice.song_strip import SongStrip
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import KeyDown, PracticeState, initial_state
from sargam_desktop.ui.replay.key_commands import Command, command_of, replay_key_map
from sargam_desktop.ui.replay.note_steps import Step
from sargam_desktop.ui.replay.replay_board import ReplayBoard
from sargam_desktop.ui.replay.replay_controls import ReplayControls
from sargam_desktop.ui.replay.replay_header import ReplayHeader
from sargam_desktop.ui.replay.replay_picture import ReplayPicture
from sargam_desktop.ui.replay.replay_stage import ReplayStage
from sargam_desktop.ui.replay.verdict_card import VerdictCard
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.focus_home import FocusHome
from sargam_desktop.ui.window.key_map import KeyHint

_KEYS_SHARE: Final = 0.16
_LOWEST_KEYS: Final = 120
_HIGHEST_KEYS: Final = 190
_CARD_EDGE: Final = 18
_WORK_WIDTH: Final = 420
_ROUNDING_BEAT: Final = 1e-6
_STEPS: Final = {
    Command.LATER: Step.LATER,
    Command.EARLIER: Step.EARLIER,
    Command.LOWER: Step.LOWER,
    Command.HIGHER: Step.HIGHER,
}


class ReplayView(QWidget):
    """The replay screen.

    Thread: GUI.

    Signals:
        play_pressed: Play, or pause.
        mistake_requested: 1 for the next mistake, -1 for the one before.
        step_requested: The `Step` to another note.
        note_requested: Number of the note to explain, -1 for none.
        explain_requested: Explain the note that is marked, or the first one in sight.
        bar_requested: Index of the bar to go to.
        start_requested: Go to the beginning.
        pass_requested: Number of the pass to go to.
        speed_requested: Percent, 25-200.
        sound_chosen: The `Heard`.
        export_requested: Write the take to a file.
        cancel_requested: Stop preparing the take.
        back_requested: Leave the screen.
        hidden: The screen is no longer in sight.
    """

    play_pressed = Signal()
    mistake_requested = Signal(int)
    step_requested = Signal(object)
    note_requested = Signal(int)
    explain_requested = Signal()
    bar_requested = Signal(int)
    start_requested = Signal()
    pass_requested = Signal(int)
    speed_requested = Signal(int)
    sound_chosen = Signal(object)
    export_requested = Signal()
    cancel_requested = Signal()
    back_requested = Signal()
    hidden = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Build the screen without a take."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Replay"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        setup = PracticeSetup(Score((), (Bar(1, 0.0, 4.0),)))
        keys = choose_range(setup.score.pitch_range)
        self._picture: ReplayPicture | None = None
        self._state = initial_state(setup)
        self._held: tuple[int, ...] = ()
        self._place: tuple[int, int] | None = None
        self.header = ReplayHeader(theme)
        self.strip = SongStrip(theme, setup, has_loop=False)
        self.stage = ReplayStage(theme, setup, keys)
        self.board = ReplayBoard(theme)
        self.keyboard = KeyboardWidget(theme, lambda _event: None, lambda: 0, keys, setup.naming)
        self.controls = ReplayControls(theme)
        self._watched = QWidget()
        self.card = VerdictCard(theme, self._watched)
        self.work = LongWork(theme)
        self._pages = QStackedWidget()
        self._fill()
        self._connect()
        FocusHome(self)

    # ---- what the window tells

    def show_preparing(self, record: SessionRecord | None) -> None:
        """Say that a take is being prepared."""
        self._picture = None
        if record is not None:
            self.header.show_take(record)
        self._close_card()
        self.header.export.setEnabled(False)
        self.work.begin(self.tr("Judging the take again"))
        self._pages.setCurrentIndex(1)

    def show_progress(self, share: float) -> None:
        """Say how far the preparation is, 0 to 1."""
        self.work.set_progress(share, self.tr("{percent} %").format(percent=round(100 * share)))

    def show_take(self, picture: ReplayPicture) -> None:
        """Show a take; say which moment with `show_moment`."""
        self._picture, self._held, self._place = picture, (), None
        self.work.finish()
        self.header.show_take(picture.replay.record)
        self.header.export.setEnabled(True)
        self.strip.show_song(picture.setup)
        self.stage.show_take(picture)
        self.keyboard.show_keys(picture.keys, picture.setup.naming)
        self.controls.show_passes(len(picture.replay.passes))
        self.controls.show_mistakes(len(picture.replay.mistakes))
        self._show_state(picture.states[0])
        self._close_card()
        self._pages.setCurrentIndex(0)

    def show_moment(self, at_us: int, clock_us: int) -> bool:
        """Show a moment of the take.

        Args:
            at_us: Session time.
            clock_us: Time on the live clock, for what is drawn little by little.

        Returns:
            Whether the picture is unfinished and wants another frame.
        """
        picture = self._picture
        if picture is None:
            return False
        replay = picture.replay
        beat, number = replay.beat_at(at_us), replay.pass_at(at_us).span.number
        self.stage.show_pass(number)
        self.controls.show_pass(number)
        self._show_keys(picture.states[number], replay.held_at(at_us))
        self.strip.set_beat(beat)
        self._show_place(at_us, beat)
        return self.stage.frame(clock_us, beat)

    def show_playing(self, *, is_playing: bool) -> None:
        """Offer Pause while the take plays, else Play."""
        self.controls.play.set_playing(is_playing)

    def show_speed(self, percent: int, take_bpm: float) -> None:
        """Show the speed, and the tempo that it makes of the take's."""
        self.controls.speed.set_speed(percent, take_bpm)

    def show_note(self, number: int | None, said: Explanation | None) -> None:
        """Mark a note, and explain it in the card; None marks nothing, or leaves the card closed."""
        self.stage.show_chosen(number)
        if number is None or said is None or self._picture is None:
            self._close_card()
            return
        self.card.show_explanation(self._picture.replay.notes[number].result, said)
        self._place_card(number)

    def finish(self) -> None:
        """Draw everything that is still to be drawn at once, for a complete picture."""
        self.stage.finish_tiles()

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return replay_key_map()

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for."""
        command = command_of(event)
        if command is None:
            super().keyPressEvent(event)
        elif command in _STEPS:
            self.step_requested.emit(_STEPS[command])
        else:
            self._acts[command]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keys their share of the height, and keep the card on the stage."""
        super().resizeEvent(event)
        share = round(self.height() * _KEYS_SHARE)
        self.keyboard.setFixedHeight(min(max(share, _LOWEST_KEYS), _HIGHEST_KEYS))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody watches any more."""
        super().hideEvent(event)
        self.hidden.emit()

    # ---- inside

    def _fill(self) -> None:
        column = QVBoxLayout(self._watched)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stage, 1)
        column.addWidget(self.board)
        column.addWidget(self.keyboard)
        column.addWidget(self.controls)
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.work.setFixedWidth(_WORK_WIDTH)
        middle.addWidget(self.work)
        self._pages.addWidget(self._watched)
        self._pages.addWidget(waiting)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        controls = self.controls
        self.header.back_pressed.connect(self.back_requested)
        self.header.export_pressed.connect(self.export_requested)
        self.strip.seek_requested.connect(self.bar_requested)
        self.stage.note_chosen.connect(self.note_requested)
        self.card.closed.connect(lambda: self.note_requested.emit(-1))
        self.work.cancel_pressed.connect(self.cancel_requested)
        controls.play_pressed.connect(self.play_pressed)
        controls.mistake_requested.connect(self.mistake_requested)
        controls.pass_requested.connect(self.pass_requested)
        controls.speed_requested.connect(self.speed_requested)
        controls.sound_chosen.connect(self.sound_chosen)
        self._acts: dict[Command, Callable[[], object]] = {
            Command.PLAY: self.play_pressed.emit,
            Command.BACK: self._leave,
            Command.MISTAKE_BEFORE: lambda: self.mistake_requested.emit(-1),
            Command.MISTAKE_AFTER: lambda: self.mistake_requested.emit(1),
            Command.LAP_BEFORE: lambda: self._request_pass(-1),
            Command.LAP_AFTER: lambda: self._request_pass(1),
            Command.SLOWER: lambda: controls.speed.step(-1),
            Command.FASTER: lambda: controls.speed.step(1),
            Command.BAR_BACK: lambda: self._request_bar(-1),
            Command.BAR_ON: lambda: self._request_bar(1),
            Command.START: self.start_requested.emit,
            Command.SOUND: controls.sound.choose_next,
            Command.EXPORT: self.export_requested.emit,
            Command.EXPLAIN: self.explain_requested.emit,
        }

    @Slot()
    def _leave(self) -> None:
        """Close the card; without one leave the screen."""
        if self.card.isVisible():
            self.note_requested.emit(-1)
        else:
            self.back_requested.emit()

    def _request_bar(self, steps: int) -> None:
        last = len(self._state.setup.score.bars) - 1
        self.bar_requested.emit(min(max(self.strip.bar + steps, 0), last))

    def _request_pass(self, steps: int) -> None:
        number = self.controls.passes.currentIndex() + steps
        if 0 <= number < self.controls.passes.count():
            self.pass_requested.emit(number)

    def _show_keys(self, state: PracticeState, held: Sequence[ReplayNote]) -> None:
        """Show what is held down; paints only when that, or the pass, has changed."""
        numbers = tuple(note.number for note in held)
        if numbers == self._held and state.lap == self._state.lap:
            return
        self._held = numbers
        keys = {n.pitch: KeyDown(frozenset({("", 0)}), n.result, n.hand) for n in held}
        self._show_state(replace(state, keys_down=MappingProxyType(keys)))

    def _show_state(self, state: PracticeState) -> None:
        self._state = state
        self.strip.show_state(state)
        self.keyboard.show_state(state)

    def _show_place(self, at_us: int, beat: float) -> None:
        """Say the time to the tenth of a second, and the bar."""
        picture = self._picture
        tenth = at_us // 100_000
        bar = self._state.setup.score.bar_index_at(beat + _ROUNDING_BEAT)
        if picture is None or self._place == (tenth, bar):
            return
        self._place = (tenth, bar)
        text = self.tr("{time} of {end} · Bar {bar}")
        end = time_text(picture.replay.end_us)[:-2]
        number = picture.replay.score.bars[bar].number
        self.board.show_place(text.format(time=time_text(at_us)[:-2], end=end, bar=number))

    def _close_card(self) -> None:
        self.card.hide()
        self.setFocus()

    def _place_card(self, number: int) -> None:
        """Put the card at the side of the stage where the note is not; in a low window it reaches lower."""
        ghost = self.stage.ghost_of(number)
        is_note_right = ghost is not None and ghost.rect.center().x() > self.stage.width() / 2
        right = self.stage.width() - self.card.width() - _CARD_EDGE
        self.card.move(_CARD_EDGE if is_note_right else right, self.stage.y() + _CARD_EDGE)
        self.card.raise_()
