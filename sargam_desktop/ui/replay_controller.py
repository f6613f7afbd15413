"""UI layer: what the replay screen's wishes do: time, sound, the marked note and its explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.tutor.replay_player import ReplayPlayer
from sargam_desktop.tutor.verdict_explanation import explain
from sargam_desktop.ui.replay.heard import Heard
from sargam_desktop.ui.replay.note_steps import Step, step_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.engine.ports import Clock, SoundOutput
    from sargam_desktop.tutor.replay import Cue, Replay
    from sargam_desktop.ui.replay.replay_picture import ReplayPicture
    from sargam_desktop.ui.views.replay_view import ReplayView

_FRAME_MS: Final = 16
#: A note that is gone to is shown so long before it sounds, and stands above the now-line.
_LEAD_US: Final = 700_000
#: Pauses of the take are passed over, so much of them is left.
_PAUSE_LEFT_US: Final = 250_000
_ROUNDING_BEAT: Final = 1e-6


class ReplayController(QObject):
    """Stands between the replay screen and the take.

    Thread: GUI.

    Signals:
        export_requested: The `Replay` is to be written to a file.
        left: The learner leaves the screen.
        cancelled: The learner does not want to wait for the take any more.
    """

    export_requested = Signal(object)
    left = Signal()
    cancelled = Signal()

    def __init__(self, view: ReplayView, clock: Clock, sound: SoundOutput) -> None:
        """Wire the screen; show a take with `show_take`."""
        super().__init__(view)
        self._view = view
        self._clock = clock
        self._player = ReplayPlayer(clock, sound)
        self._picture: ReplayPicture | None = None
        self._percent = 100
        self._cues: Sequence[Cue] = ()
        self._heard = Heard.OWN
        self._chosen: int | None = None
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.advance)
        self._connect()

    @property
    def position_us(self) -> int:
        """Session time that is shown."""
        return self._player.position_us

    @property
    def is_playing(self) -> bool:
        """Whether the take plays."""
        return self._player.is_playing

    @property
    def chosen(self) -> int | None:
        """Number of the marked note."""
        return self._chosen

    def show_take(self, picture: ReplayPicture, bar_index: int | None = None) -> None:
        """Show a take, standing at a bar, or at the beginning of the music."""
        self._picture, self._chosen, self._percent = picture, None, 100
        self._cues = self._heard.cues(picture.replay)
        self._view.show_take(picture)
        time_us = None if bar_index is None else picture.replay.time_of_bar(bar_index, 0)
        self._stand_at(0 if time_us is None else time_us)

    def forget(self) -> None:
        """Stop, and let go of the take."""
        self.pause()
        self._picture = None

    # ---- wishes of the screen

    @Slot()
    def toggle(self) -> None:
        """Play on, or pause; at the end begin again."""
        if self._player.is_playing:
            self.pause()
        elif self._picture is not None:
            at_us = self._player.position_us
            self._play(0 if at_us >= self._picture.replay.end_us else at_us)

    @Slot()
    def pause(self) -> None:
        """Stand still, and let nothing sound."""
        self._player.pause()
        self._view.show_playing(is_playing=False)

    @Slot(int)
    def go_to_bar(self, bar_index: int) -> None:
        """Go on from a bar; one that was not played stays where it is."""
        if self._picture is None:
            return
        time_us = self._picture.replay.time_of_bar(bar_index, self._player.position_us)
        if time_us is not None:
            self._move_to(time_us)

    @Slot()
    def go_to_start(self) -> None:
        """Go on from the beginning."""
        self._move_to(0)

    @Slot(int)
    def go_to_pass(self, number: int) -> None:
        """Go on from the beginning of a pass."""
        if self._picture is not None:
            self._move_to(self._picture.replay.passes[number].span.start_us)

    @Slot(int)
    def go_to_mistake(self, steps: int) -> None:
        """Stand before the next mistake, or the one before, and explain it."""
        if self._picture is None:
            return
        replay = self._picture.replay
        here = replay.number_at(self._player.position_us) if self._chosen is None else self._chosen
        if steps > 0:
            found = replay.mistake_after(here if self._chosen is not None else here - 1)
        else:
            found = replay.mistake_before(here)
        if found is not None:
            self._explain(found)

    @Slot(object)
    def step(self, step: Step) -> None:
        """Mark another note."""
        if self._picture is None:
            return
        found = step_from(self._picture.replay, self._chosen, self._player.position_us, step)
        if found is not None:
            self._explain(found, is_open=self._view.card.isVisible())

    @Slot(int)
    def choose_note(self, number: int) -> None:
        """Explain a note where it stands; -1 for none."""
        if number < 0 or self._picture is None:
            self._choose(None, is_open=False)
            return
        self.pause()
        self._choose(number, is_open=True)

    @Slot()
    def explain_chosen(self) -> None:
        """Explain the marked note, or the first one from here on."""
        if self._chosen is None:
            self.step(Step.LATER)
        if self._chosen is not None:
            self._explain(self._chosen)

    @Slot(int)
    def change_speed(self, percent: int) -> None:
        """Play slower or faster from now on."""
        self._percent = min(max(percent, SLOWEST_PERCENT), FASTEST_PERCENT)
        self._show_speed()
        if self._player.is_playing:
            self._play(self._player.position_us)

    @Slot(object)
    def choose_sound(self, heard: Heard) -> None:
        """Hear other notes from now on."""
        self._heard = heard
        if self._picture is None:
            return
        self._cues = heard.cues(self._picture.replay)
        if self._player.is_playing:
            self._play(self._player.position_us)

    @Slot()
    def leave(self) -> None:
        """Go back."""
        self.pause()
        self.left.emit()

    @Slot()
    def export(self) -> None:
        """Have the take written to a file."""
        if self._picture is not None:
            self.pause()
            self.export_requested.emit(self._picture.replay)

    # ---- frames

    @Slot()
    def advance(self) -> None:
        """Draw one frame; the timer stops when nothing moves any more."""
        if self._picture is None:
            self._frames.stop()
            return
        if self._player.is_playing:
            self._keep_going(self._picture.replay)
        is_busy = self._view.show_moment(self._player.position_us, self._clock.now_us())
        self._show_speed()
        if not (is_busy or self._player.is_playing):
            self._frames.stop()

    def _keep_going(self, replay: Replay) -> None:
        """Pass over a pause of the take, and stand still at its end."""
        at_us = self._player.position_us
        if at_us >= replay.end_us:
            self._player.stand_at(replay.end_us)
            self._view.show_playing(is_playing=False)
            return
        next_us = replay.line.next_change_us(at_us)
        is_paused = replay.line.snapshot_at(at_us).state is TransportState.PAUSED
        if is_paused and next_us is not None and next_us - at_us > _PAUSE_LEFT_US:
            self._play(next_us - _PAUSE_LEFT_US)

    # ---- inside

    def _connect(self) -> None:
        view = self._view
        view.play_pressed.connect(self.toggle)
        view.bar_requested.connect(self.go_to_bar)
        view.start_requested.connect(self.go_to_start)
        view.pass_requested.connect(self.go_to_pass)
        view.mistake_requested.connect(self.go_to_mistake)
        view.step_requested.connect(self.step)
        view.note_requested.connect(self.choose_note)
        view.explain_requested.connect(self.explain_chosen)
        view.speed_requested.connect(self.change_speed)
        view.sound_chosen.connect(self.choose_sound)
        view.export_requested.connect(self.export)
        view.back_requested.connect(self.leave)
        view.hidden.connect(self.pause)
        view.stage.rebuilt.connect(self._wake)
        view.cancel_requested.connect(self.cancelled)

    @Slot()
    def _wake(self) -> None:
        """Draw what is unfinished, also while the take stands still."""
        self._frames.start()

    def _play(self, from_us: int) -> None:
        self._player.play(self._cues, from_us, self._percent)
        self._choose(None, is_open=False)
        self._view.show_playing(is_playing=True)
        self._frames.start()

    def _stand_at(self, at_us: int) -> None:
        self._player.stand_at(at_us)
        self._view.show_playing(is_playing=False)
        self._frames.start()
        self.advance()

    def _move_to(self, at_us: int) -> None:
        """Go on from another moment: playing, or standing still."""
        if self._player.is_playing:
            self._play(at_us)
        else:
            self._choose(None, is_open=False)
            self._stand_at(at_us)

    def _explain(self, number: int, *, is_open: bool = True) -> None:
        """Mark a note and bring it into sight, standing still a little before it."""
        if self._picture is None:
            return
        replay = self._picture.replay
        self.pause()
        self._view.show_moment(self._player.position_us, self._clock.now_us())
        if self._view.stage.ghost_of(number) is None:
            note = replay.notes[number]
            span = replay.line.span_at(note.on_us)
            self._stand_at(max(note.on_us - _LEAD_US, span.start_us, 0))
        self._choose(number, is_open=is_open)

    def _choose(self, number: int | None, *, is_open: bool) -> None:
        self._chosen = number
        picture = self._picture
        said = None
        if number is not None and picture is not None and is_open:
            said = explain(picture.replay, number, picture.setup.naming)
        self._view.show_note(number, said)

    def _show_speed(self) -> None:
        if self._picture is None:
            return
        replay, at_us = self._picture.replay, self._player.position_us
        beat = replay.beat_at(at_us) + _ROUNDING_BEAT
        percent = replay.line.snapshot_at(at_us).speed_percent
        self._view.show_speed(self._percent, replay.score.tempo_map.bpm_at(beat) * percent / 100)
