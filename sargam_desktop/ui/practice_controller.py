"""UI layer: what the practice screen's wishes do to the session, and what comes back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.domain.feedback import PositionSnapshot, SessionEnded
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    PauseSession,
    ResumeSession,
    SeekTo,
    SkipChord,
    StartSession,
    StopSession,
    SwitchMetronome,
)
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import Clock, InputDevices
from sargam_desktop.tutor.practice import ended_record
from sargam_desktop.tutor.song_tutorial import StepKind, TutorialStep
from sargam_desktop.ui.backstage import Desk
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.keyboard_loss import KeyboardLoss
from sargam_desktop.ui.practice_guide import FindPasses, PracticeGuide, no_passes
from sargam_desktop.ui.practice_memory import PracticeMemory
from sargam_desktop.ui.practice_wiring import connect_wishes
from sargam_desktop.ui.session_choices import (
    as_played,
    for_step,
    guidance_in,
    guidance_of,
    settings_for,
    with_guidance,
    with_learner,
    with_loop,
    with_start,
)
from sargam_desktop.ui.views.practice_view import PracticeView


class PracticeController(QObject):
    """Stands between the practice screen and the engine.

    Thread: GUI.

    Signals:
        session_over: A session with at least one verdict has ended: its `SessionRecord`.
        left: The learner leaves the screen.
        playing_changed: Whether somebody plays now.
        learner_changed: The learner's `Settings` with a choice made on this screen.
    """

    session_over = Signal(object)
    left = Signal()
    playing_changed = Signal(bool)
    learner_changed = Signal(object)

    def __init__(
        self,
        view: PracticeView,
        desk: Desk,
        clock: Clock,
        learner: Settings,
        in_use: DevicesInUse | None = None,
        find_passes: FindPasses = no_passes,
    ) -> None:
        """Wire the screen; show a song with `open_song`. Without `in_use` no device is known."""
        super().__init__(view)
        self._in_use = in_use or DevicesInUse(self)
        self._view = view
        self._desk = desk
        self._clock = clock
        self._learner = learner
        self._song: Song | None = None
        self._song_id: str | None = None
        self._settings = SessionSettings()
        self._record: SessionRecord | None = None
        self._devices = InputDevices()
        self._guide = PracticeGuide(view, desk.matcher.command, clock, find_passes)
        self._loss = KeyboardLoss(desk, self._guide.restart, self.pause, self.play)
        self._guide.choose(guidance_of(learner))
        self._memory = PracticeMemory(view, desk, self._guide)
        self._guide.tempo_stepped.connect(self._take_tempo)
        connect_wishes(view, self)

    @property
    def song(self) -> Song | None:
        """The song on the screen."""
        return self._song

    @property
    def settings(self) -> SessionSettings:
        """How the next session will be, or how the last one was at its end."""
        return self._settings

    @property
    def is_in_session(self) -> bool:
        """Whether a session runs or is paused."""
        return self._record is not None

    def has_played(self, record: SessionRecord) -> bool:
        """Tell whether `record` is of the song on the screen."""
        if self._song is None:
            return False
        return (self._song_id, self._song.info.title) == (record.song_id, record.title)

    # ---- from the application

    def open_song(self, song: Song, *, is_in_library: bool) -> None:
        """Show `song`, ready to be played."""
        settings = settings_for(song.score, self._learner, self._in_use.pair(self._learner))
        self._open(song, song.info.song_id if is_in_library else None, settings)

    def study(self, step: TutorialStep) -> None:
        """Be ready for a step of the song's tutorial; what the learner chose stays for other songs."""
        is_from_memory = step.kind is StepKind.FROM_MEMORY
        self.set_up(for_step(self._settings, step, self._learner), is_from_memory=is_from_memory)

    def set_up(self, settings: SessionSettings, *, is_from_memory: bool = False) -> None:
        """Be ready to play the song on the screen just so."""
        self._end_session()
        self._settings = settings
        self._keep_tempo()
        self._prepare(is_from_memory=is_from_memory)

    def open_step(self, song: Song, settings: SessionSettings) -> None:
        """Show what a step of a lesson asks for, ready to be played just so."""
        self._open(song, None, settings)

    def practise_passage(self, first_bar: int, last_bar: int, percent: int) -> None:
        """Loop a passage at a speed, and begin."""
        passage = replace(with_loop(self._settings, (first_bar, last_bar)), speed_percent=percent)
        self.set_up(passage, is_from_memory=self._memory.is_chosen)
        self.play()

    def follow_learner(self, learner: Settings) -> None:
        """Take over what the learner chose elsewhere; a running session keeps its rules."""
        self._learner = learner
        self._choose_computer_keys()
        self._adopt_learner()
        self._choose_guidance()
        self._show()

    # ---- wishes of the screen

    @Slot()
    def play(self) -> None:
        """Begin a session, or go on with a paused one."""
        if self._song is None:
            return
        if self._record is not None:
            self._loss.forget()
            self._guide.restart.cancel()
            self._desk.matcher.command(ResumeSession(self._clock.now_us()))
            return
        if self._adopt_learner():
            self._show()
        info, score = self._song.info, self._song.score
        settings = as_played(self._settings, self._learner)
        self._record = self._desk.practice.begin(
            self._song_id, info.title, score, settings, is_from_memory=self._memory.is_chosen
        )
        self._guide.begin(score, settings)
        self._memory.begin(self._record)
        self._view.set_position_source(self._read_position)
        self._desk.matcher.command(StartSession(self._clock.now_us()))
        self.playing_changed.emit(True)

    @Slot()
    def pause(self) -> None:
        """Freeze the position; a keyboard that comes back does not end this pause."""
        self._loss.forget()
        if self._record is not None:
            self._guide.restart.cancel()
            self._desk.matcher.command(PauseSession(self._clock.now_us()))

    @Slot()
    def stop(self) -> None:
        """End the session; what was played is kept."""
        if self._record is not None:
            self._desk.matcher.command(StopSession(self._clock.now_us()))

    @Slot()
    def restart(self) -> None:
        """End the session and begin again."""
        self._end_session()
        self.play()

    @Slot(int)
    def seek(self, bar_index: int) -> None:
        """Jump to a bar, or begin there."""
        if self._record is not None:
            self._desk.matcher.command(SeekTo(bar_index, self._clock.now_us()))
        else:
            self._change(with_start(self._settings, bar_index))

    @Slot(object)
    def loop(self, bars: tuple[int, int] | None) -> None:
        """Repeat bars, or end repeating."""
        if self._record is not None:
            self._desk.matcher.command(ChangeLoop(bars, self._clock.now_us()))
            self._settings = with_loop(self._settings, bars)
            if self._song is not None:
                self._guide.begin(self._song.score, self._settings)
        else:
            self._change(with_loop(self._settings, bars))

    @Slot(int)
    def change_speed(self, percent: int) -> None:
        """Play slower or faster from now on."""
        self._guide.change_speed(percent)
        self._take_tempo(percent)

    @Slot(int)
    def _take_tempo(self, percent: int) -> None:
        """Go on at a tempo that the learner or the ladder chose."""
        self._settings = replace(self._settings, speed_percent=percent)
        if self._record is not None:
            self._desk.matcher.command(ChangeSpeed(percent, self._clock.now_us()))
        self._show()

    @Slot(object)
    def change_mode(self, mode: Mode) -> None:
        """Wait or keep tempo; a running session ends, since its rules change."""
        self._remember(replace(self._learner, mode=mode))
        self._change(replace(self._settings, mode=mode))

    @Slot(object)
    def change_hands(self, hands: Hands) -> None:
        """Play with other hands; a running session ends, since its notes change."""
        self._remember(replace(self._learner, hands=hands))
        self._change(replace(self._settings, hands=hands))

    @Slot(object)
    def change_labels(self, style: LabelStyle) -> None:
        """Name notes in another manner, at once."""
        self._remember(replace(self._learner, label_style=style))
        self._show()

    @Slot(bool)
    def change_metronome(self, is_on: bool) -> None:
        """Let the metronome click from now on, or not."""
        self._remember(replace(self._learner, has_metronome=is_on))
        self._settings = replace(self._settings, has_metronome=is_on)
        if self._record is not None:
            self._desk.matcher.command(SwitchMetronome(is_on, self._clock.now_us()))
        self._show()

    @Slot(object)
    def change_guidance(self, guidance: Guidance) -> None:
        """Change ladder, mistake limit, hints or memory, at once; in a recital nothing clicks."""
        before = as_played(self._settings, self._learner)
        self._remember(with_guidance(self._learner, guidance))
        self._guide.choose(guidance)
        if guidance.is_from_memory is not self._memory.is_chosen:
            self._record = self._memory.choose(self._record, is_chosen=guidance.is_from_memory)
        after = as_played(self._settings, self._learner)
        if self._record is not None and before != after:
            self._desk.matcher.command(SwitchMetronome(after.has_metronome, self._clock.now_us()))
        self._show()

    @Slot()
    def peek(self) -> None:
        """From memory: look at the notes, which ends the take's claim, or hide them again."""
        self._record = self._memory.peek(self._record)

    @Slot()
    def skip(self) -> None:
        """Wait mode: go on without the present chord."""
        if self._record is not None:
            self._desk.matcher.command(SkipChord(self._clock.now_us()))

    def end_quietly(self) -> None:
        """End a session without its results; what was played is kept."""
        self._end_session()

    @Slot()
    def leave(self) -> None:
        """Go back to the songs; what was played is kept."""
        self._end_session()
        self.left.emit()

    # ---- from other threads, through the bridge

    @Slot(object)
    def take_published(self, published: Published) -> None:
        """Show what happened."""
        news = published.outcomes if published.played is None else (published.played, *published.outcomes)
        record = self._record
        is_present = record is not None and published.session_id == record.session_id
        if not is_present:
            self._view.apply(() if published.played is None else (published.played,))
            return
        self._view.apply(news)
        self._guide.take(published.outcomes)
        for outcome in published.outcomes:
            if isinstance(outcome, SessionEnded) and record is not None:
                self._finish(ended_record(record, outcome))

    @Slot(object)
    def take_devices(self, devices: InputDevices) -> None:
        """Pause when a keyboard is lost, go on when it is back."""
        self._devices = devices
        self._view.set_devices(devices)
        self._choose_computer_keys()
        self._loss.look(devices, is_in_session=self._record is not None)

    @Slot()
    def take_fault(self) -> None:
        """The engine lost the session, kept so far; the next one, perhaps begun, must not go on unseen."""
        self._end_session()

    # ---- inside

    def _open(self, song: Song, song_id: str | None, settings: SessionSettings) -> None:
        self._end_session()
        self._song, self._song_id, self._settings = song, song_id, settings
        self._prepare(is_from_memory=False)

    def _prepare(self, *, is_from_memory: bool) -> None:
        self._memory.choose(is_chosen=is_from_memory)
        self._choose_guidance()
        self._show()

    def _show(self) -> None:
        if self._song is None:
            return
        self._view.show_song(self._song, self._settings, self._learner)
        if self._record is None:
            self._guide.rest_at(self._song_id, self._song.score, self._settings)

    def _choose_guidance(self) -> None:
        guidance = guidance_in(self._settings, self._learner)
        self._guide.choose(guidance._replace(is_from_memory=self._memory.is_chosen))

    def _keep_tempo(self) -> None:
        """Let the ladder start at the tempo that was chosen for what is on the screen."""
        if self._song is not None:
            self._guide.keep_tempo(self._song_id, self._song.score, self._settings)

    def _adopt_learner(self) -> bool:
        """Take over what the learner chose elsewhere, but not in the middle of a session.

        Returns:
            The next session will be another one by that.
        """
        before = self._settings
        if self._record is None:
            self._settings = with_learner(before, self._learner, self._in_use.pair(self._learner))
        return self._settings != before

    def _choose_computer_keys(self) -> None:
        """Let letter keys play when the learner says so, else while no keyboard is connected."""
        is_on = self._learner.is_computer_keyboard_on
        is_on = not self._devices.connected_names if is_on is None else is_on
        self._view.set_computer_keys(is_on, self._learner.octave_shift)

    def _change(self, settings: SessionSettings) -> None:
        self._end_session()
        self._settings = settings
        self._show()

    def _remember(self, learner: Settings) -> None:
        self._learner = learner
        self.learner_changed.emit(learner)

    def _read_position(self) -> PositionSnapshot:
        position = self._desk.matcher.position
        return self._view.state.position if position is None else position

    def _end_session(self) -> None:
        """Stop the session without showing its result; the store keeps it."""
        if self._record is not None:
            self._desk.matcher.command(StopSession(self._clock.now_us()))
            self._forget()

    def _finish(self, record: SessionRecord) -> None:
        self._forget()
        if record.result is not None and record.result.expected:
            self.session_over.emit(record)

    def _forget(self) -> None:
        self._record = None
        self._loss.forget()
        self._memory.begin()
        self._guide.restart.cancel()
        self._view.set_position_source(None)
        self.playing_changed.emit(False)
