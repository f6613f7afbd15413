"""Tutor: guides a learner through a passage: tempo ladder, mistake limit and fading hints.

Outcomes go in, steps to be told come out. It commands nothing itself: whoever owns it turns a
step into a recorded command, so that a stored session is judged again to the same verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sargam_desktop.domain.feedback import Outcome, SessionEnded
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice, HintLevel, first_level, less_help, more_help
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.passage import PassagePass, PassRun
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.tempo_ladder import tempo_above, tempo_below
from sargam_desktop.tutor.passage_tally import PassTally, notes_of_passage


class TempoStepped(NamedTuple):
    """The ladder went one step up or down.

    Attributes:
        before_percent: The tempo until now.
        percent: The tempo from now on.
        goal_percent: Where the ladder ends.
    """

    before_percent: int
    percent: int
    goal_percent: int


class GoalReached(NamedTuple):
    """Three clean passes at the goal."""

    goal_percent: int


class HintsStepped(NamedTuple):
    """The hints faded by one level, or came back by one."""

    before: HintLevel
    level: HintLevel


class PassageRestarted(NamedTuple):
    """The mistake limit is reached: the passage is to begin again."""

    mistakes: int


Step = TempoStepped | GoalReached | HintsStepped | PassageRestarted


class PassageGuide:
    """Watches the passes through one passage after another. Thread: its owner's.

    One thing changes at a time: clean passes first raise the tempo to the goal, then the hints
    fade; poor passes first bring the hints back, then lower the tempo.
    """

    def __init__(self) -> None:
        self._choices = Guidance()
        self._level = HintLevel.FULL
        self._run = PassRun()
        self._passage: object = None
        self._bars = (0, 0)
        self._settings = SessionSettings()
        self._tally = PassTally((), self._settings)
        self._percent = self._settings.speed_percent
        self._cut_lap: int | None = None
        self._has_reached_goal = False

    @property
    def level(self) -> HintLevel:
        """How much help is shown now."""
        return self._level

    @property
    def percent(self) -> int:
        """The tempo."""
        return self._percent

    @property
    def run(self) -> PassRun:
        """Clean or poor passes in a row since the last step."""
        return self._run

    @property
    def is_climbing(self) -> bool:
        """Whether the ladder has a meaning: it is on, and the clock sets the tempo."""
        return self._choices.has_ladder and self._is_guiding and self._settings.mode is Mode.TEMPO

    @property
    def first_bar(self) -> int:
        """Index of the bar at which the passage begins."""
        return self._bars[0]

    def choose(self, choices: Guidance) -> None:
        """Follow other choices from now on; other hints begin at their first level."""
        if choices.hints is not self._choices.hints:
            self._level = first_level(choices.hints)
        if (choices.has_ladder, choices.goal_percent) != (
            self._choices.has_ladder,
            self._choices.goal_percent,
        ):
            self.forget_run()
        self._choices = choices

    def practise(self, score: Score, settings: SessionSettings) -> None:
        """Watch the passage of `settings` from now on; passes of the same one go on counting."""
        bars = (settings.first_bar or 0, _last_bar(score, settings))
        passage = (id(score), bars, settings.hands, settings.mode, settings.is_looping)
        if passage != self._passage:
            self.forget_run()
            self._level = first_level(self._choices.hints)
        self._passage, self._bars = passage, bars
        self._settings, self._percent = settings, settings.speed_percent
        self._tally = PassTally(notes_of_passage(score, settings.hands, bars), settings)
        self._cut_lap = None

    def change_speed(self, percent: int) -> None:
        """The learner chose another tempo: it is judged by passes of its own."""
        if percent != self._percent:
            self._percent = percent
            self.forget_run()

    def forget_run(self) -> None:
        """Count passes anew."""
        self._run = PassRun()
        self._has_reached_goal = False

    def take(self, outcomes: Iterable[Outcome]) -> list[Step]:
        """Take in what the engine said; return the steps that follow from it, to be told."""
        steps: list[Step] = []
        for outcome in outcomes:
            for one in self._tally.take(outcome):
                steps += self._count(one)
            if not isinstance(outcome, SessionEnded):
                steps += self._watch_mistakes()
        return steps

    @property
    def _is_guiding(self) -> bool:
        return self._choices.hints is not HintChoice.RECITAL and self._settings.mode is not Mode.FOLLOW

    def _watch_mistakes(self) -> list[Step]:
        limit, lap = self._choices.mistake_limit, self._tally.lap
        if limit is None or lap == self._cut_lap or not self._is_guiding:
            return []
        mistakes = self._tally.mistakes(lap)
        if mistakes < limit:
            return []
        self._cut_lap = lap
        return [PassageRestarted(mistakes), *self._count(self._tally.cut_short(lap))]

    def _count(self, one: PassagePass) -> list[Step]:
        if not self._is_guiding:
            return []
        self._run = self._run.after(one.quality)
        step: Step | None = None
        if self._run.asks_for_more:
            step = self._step_up()
        elif self._run.asks_for_less:
            step = self._step_down()
        else:
            return []
        self._run = PassRun()
        return [] if step is None else [step]

    def _step_up(self) -> Step | None:
        goal = self._choices.goal_percent
        if self.is_climbing and (percent := tempo_above(self._percent, goal)) != self._percent:
            return self._step_tempo(percent)
        if self.is_climbing and not self._has_reached_goal:
            self._has_reached_goal = True
            return GoalReached(goal)
        return self._step_hints(less_help(self._level))

    def _step_down(self) -> Step | None:
        if step := self._step_hints(more_help(self._level)):
            return step
        if self.is_climbing and (percent := tempo_below(self._percent)) != self._percent:
            return self._step_tempo(percent)
        return None

    def _step_tempo(self, percent: int) -> Step:
        before, self._percent = self._percent, percent
        return TempoStepped(before, percent, self._choices.goal_percent)

    def _step_hints(self, level: HintLevel) -> Step | None:
        if self._choices.is_from_memory or self._choices.hints is not HintChoice.AUTO or level is self._level:
            return None
        before, self._level = self._level, level
        return HintsStepped(before, level)


def _last_bar(score: Score, settings: SessionSettings) -> int:
    return len(score.bars) - 1 if settings.last_bar is None else settings.last_bar
