"""UI layer: the guide of the practice screen: its steps become recorded commands and words."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sargam_desktop.domain.feedback import Outcome, SessionEnded, TransportState
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintLevel
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.tempo_ladder import starting_tempo
from sargam_desktop.engine.commands import Command
from sargam_desktop.engine.ports import Clock
from sargam_desktop.tutor.passage_guide import PassageGuide, PassageRestarted, Step, TempoStepped
from sargam_desktop.tutor.passage_history import Passage
from sargam_desktop.ui.passage_restart import PassageRestart
from sargam_desktop.ui.practice.guide_text import notice_of, start_notice
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.views.practice_view import PracticeView

_log = logging.getLogger(__name__)

#: Reads the last passes of a passage elsewhere, and hands them over on the GUI thread.
FindPasses = Callable[[Passage, Score, Callable[[Sequence[PassagePass]], None]], None]


def no_passes(_passage: Passage, _score: Score, take: Callable[[Sequence[PassagePass]], None]) -> None:
    """Find none: every passage is new."""
    take(())


class PracticeGuide(QObject):
    """Tempo ladder, mistake limit and fading hints of the passage on the screen.

    Thread: GUI.

    Signals:
        tempo_stepped: The tempo from now on, in percent; `guide` has told why.
    """

    tempo_stepped = Signal(int)

    def __init__(
        self, view: PracticeView, command: Callable[[Command], None], clock: Clock, find_passes: FindPasses
    ) -> None:
        """Guide on `view`.

        Args:
            view: The practice screen.
            command: Takes a command to the session.
            clock: The clock of commands.
            find_passes: Finds past passes.
        """
        super().__init__(view)
        self._view = view
        self._find_passes = find_passes
        self._guide = PassageGuide()
        self._guidance = Guidance()
        self._score: Score | None = None
        self._settings = SessionSettings()
        self._found: Passage | None = None
        self._tempo_before_ladder: int | None = None
        self._is_in_session = False
        self._is_peeking = self._has_seen_notes = False
        self._shown = GuideShown()
        self.restart = PassageRestart(command, view.count_in_again, clock)

    def choose(self, guidance: Guidance) -> None:
        """Guide in another way from now on."""
        self._guidance = guidance
        self._guide.choose(guidance)
        if not guidance.has_ladder:
            self._found = self._tempo_before_ladder = None
        self._show()

    def rest_at(self, song_id: str | None, score: Score, settings: SessionSettings) -> None:
        """No session runs; the next one is going to be like this. A new passage finds its tempo."""
        self._is_in_session = False
        self.restart.cancel()
        if score is not self._score:
            self._tempo_before_ladder = None
        self._practise(score, settings)
        if settings.mode is not Mode.TEMPO:
            self._leave_ladder()
            return
        passage = None if song_id is None else _passage_of(song_id, score, settings)
        if passage is None or passage == self._found or not self._guide.is_climbing:
            return
        self._found = passage
        self._find_passes(passage, score, lambda passes: self._start(passage, passes))

    def _leave_ladder(self) -> None:
        """Go back to the tempo before the ladder's: it rests, and finds its start anew when it goes on."""
        self._found = None
        percent, self._tempo_before_ladder = self._tempo_before_ladder, None
        if percent is not None:
            self._view.end_notice()
            self.tempo_stepped.emit(percent)

    def keep_tempo(self, song_id: str | None, score: Score, settings: SessionSettings) -> None:
        """Start at the tempo of `settings`: it was chosen for this passage."""
        self._tempo_before_ladder = None
        self._found = None if song_id is None else _passage_of(song_id, score, settings)

    def begin(self, score: Score, settings: SessionSettings) -> None:
        """A session begins, or goes on with another passage; a count to go on is counted to its end."""
        self._is_in_session = True
        self._practise(score, settings)

    def show_memory(self, *, is_peeking: bool, has_seen_notes: bool) -> None:
        """From memory: show whether the learner looks at the notes, and whether the take still counts."""
        self._is_peeking, self._has_seen_notes = is_peeking, has_seen_notes
        self._show()

    def change_speed(self, percent: int) -> None:
        """The learner chose another tempo."""
        self._tempo_before_ladder = None
        self._guide.change_speed(percent)
        self._show()

    def take(self, outcomes: Sequence[Outcome]) -> None:
        """Look at what the engine said, act on it and tell it."""
        steps = self._guide.take(outcomes)
        if any(isinstance(outcome, SessionEnded) for outcome in outcomes):
            self._is_in_session = False
            self.restart.cancel()
        for step in steps:
            self._act(step)
        self._tell(steps)
        self._show()

    def _practise(self, score: Score, settings: SessionSettings) -> None:
        self._score, self._settings = score, settings
        self._guide.practise(score, settings)
        self._show()

    def _start(self, passage: Passage, passes: Sequence[PassagePass]) -> None:
        """Start the ladder where the last passes allow, unless the learner went on meanwhile."""
        if self._is_in_session or passage != self._found or not self._guide.is_climbing:
            return
        start = starting_tempo(passes, self._guidance.goal_percent)
        _log.info("tempo ladder: starts at %s %% (%s)", start.percent, start.reason.value)
        self._note_tempo(self._settings.speed_percent)
        self.tempo_stepped.emit(start.percent)
        self._view.tell(start_notice(start))

    def _act(self, step: Step) -> None:
        if isinstance(step, TempoStepped):
            _log.info("tempo ladder: from %s to %s %%", step.before_percent, step.percent)
            self._note_tempo(step.before_percent)
            self.tempo_stepped.emit(step.percent)
        elif isinstance(step, PassageRestarted) and self._score is not None:
            is_paused = self._view.state.position.state is TransportState.PAUSED
            settings = replace(self._settings, speed_percent=self._guide.percent)
            self.restart.begin(self._score, self._guide.first_bar, settings, is_paused=is_paused)

    def _note_tempo(self, percent: int) -> None:
        """Remember which tempo the ladder found when it first changed it."""
        if self._tempo_before_ladder is None:
            self._tempo_before_ladder = percent

    def _tell(self, steps: Sequence[Step]) -> None:
        bars = () if self._score is None else self._score.bars
        number = bars[self._guide.first_bar].number if bars else 1
        notice = notice_of(steps, number)
        if notice is not None:
            self._view.tell(notice)

    def _show(self) -> None:
        guide = self._guide
        is_hidden = self._guidance.is_from_memory and not self._is_peeking
        shown = GuideShown(
            self._guidance,
            HintLevel.NONE if is_hidden else guide.level,
            guide.is_climbing,
            guide.percent,
            guide.run.clean,
            self._is_peeking,
            self._has_seen_notes,
        )
        if shown != self._shown:
            self._shown = shown
            self._view.show_guide(shown)


def _passage_of(song_id: str, score: Score, settings: SessionSettings) -> Passage:
    """Return what is repeated, or else the whole piece, wherever it is going to begin."""
    last = len(score.bars) - 1
    bars = (settings.first_bar or 0, last if settings.last_bar is None else settings.last_bar)
    return Passage(song_id, settings.hands, bars if settings.is_looping else (0, last))
