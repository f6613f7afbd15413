"""UI layer, without Qt: the learner in one lesson: which step, how long, what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, NamedTuple

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.lesson_progress import LessonProgress, LessonState, StepProgress, is_passed
from sargam_desktop.domain.lesson_step import LessonStep, PassRule, StepKind
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.tutor.course import OpenLesson, StepPiece, after_session

#: Longer in one step than this is a break, not learning.
_LONGEST_STAY_US: Final = 600_000_000


class TakeShown(NamedTuple):
    """What is told of a take.

    Attributes:
        result: Its figures.
        rule: When the step is ticked off.
        known: How far the step is now.
        is_complete: It was played to its end, as the step asks.
        has_passed: It reached the figures.
    """

    result: SessionResult
    rule: PassRule
    known: StepProgress
    is_complete: bool
    has_passed: bool

    @property
    def is_ticked(self) -> bool:
        """Tell whether the step has its tick."""
        return is_passed(self.known, self.rule)


class LessonVisit:
    """From opening a lesson to leaving it.

    Args:
        opened: The lesson.
        module_rule: The pass rule of its module.
        now_us: The time, on the clock of all other times here.
        is_test: The learner plays the check step to skip the lesson.
    """

    def __init__(
        self, opened: OpenLesson, module_rule: PassRule, now_us: int, *, is_test: bool = False
    ) -> None:
        self.opened = opened
        self.module_rule = module_rule
        self.is_test = is_test
        self._check = opened.check_step
        self._since_us = now_us
        self._is_away = False

    @property
    def progress(self) -> LessonProgress:
        """How far the learner is."""
        return self.opened.progress

    @property
    def at(self) -> int:
        """Number of the present step; of a test the check step."""
        return self._check if self.is_test and self._check is not None else self.progress.at_step

    @property
    def step(self) -> LessonStep:
        """The present step."""
        return self.opened.steps[self.at]

    @property
    def known(self) -> StepProgress:
        """How far the present step is."""
        return self.progress.steps[self.at]

    @property
    def rule(self) -> PassRule:
        """When the present step is ticked off."""
        return self.step.rule or self.module_rule

    @property
    def is_last(self) -> bool:
        """Tell whether the present step is the last one."""
        return self.at == len(self.opened.steps) - 1

    @property
    def is_completed(self) -> bool:
        """Tell whether the lesson is completed."""
        return self.progress.state is LessonState.COMPLETED

    @property
    def first_open_step(self) -> int | None:
        """Number of the first step that is not done; None where all are."""
        return next((number for number, step in enumerate(self.progress.steps) if not step.is_done), None)

    def go_to(self, step: int, now_us: int) -> None:
        """Go to a step; the time in the one before is counted."""
        self._set(self.progress.at(step, self._spend(now_us)))

    def stay(self, now_us: int) -> None:
        """Count the time up to now."""
        self._set(self.progress.at(self.at, self._spend(now_us)))

    def leave(self, now_us: int) -> None:
        """Count the time up to now, and none until the lesson is in sight again."""
        self.stay(now_us)
        self._is_away = True

    def come_back(self, now_us: int) -> None:
        """Count from now on."""
        self._since_us = now_us
        self._is_away = False

    def read(self) -> None:
        """Tick off a step that needs nothing but being gone through."""
        if self.step.kind in (StepKind.TEXT, StepKind.FREE):
            self._set(self.progress.after_reading(self.at, datetime.now(UTC)))

    def hear(self) -> None:
        """Tick off a step whose music was heard to its end."""
        if self.step.kind is StepKind.LISTEN:
            self._set(self.progress.after_reading(self.at, datetime.now(UTC)))

    def answer(self, number: int) -> bool:
        """Take an answer; return whether it is right."""
        is_right = self.step.answers[number].is_right
        self._set(self.progress.after_answer(self.at, datetime.now(UTC), is_right=is_right))
        return is_right

    def take(self, record: SessionRecord, piece: StepPiece, at_end: SessionSettings) -> TakeShown | None:
        """Take a session of the present step.

        Args:
            record: The session.
            piece: What the step asked for.
            at_end: How the session was played at its end.

        Returns:
            What is to be told; None where it has no result.
        """
        if record.result is None:
            return None
        is_as_asked = piece.is_played_with(record.settings) and piece.is_played_with(at_end)
        is_complete = is_as_asked and record.state is SessionState.FINISHED
        counted = record if is_complete else replace(record, state=SessionState.STOPPED)
        self.opened = after_session(self.opened, self.at, counted, self.rule, is_test=self.is_test)
        has_passed = is_complete and self.rule.is_met_by(record.result)
        return TakeShown(record.result, self.rule, self.known, is_complete, has_passed)

    def _set(self, progress: LessonProgress) -> None:
        self.opened = replace(self.opened, progress=progress)

    def _spend(self, now_us: int) -> int:
        spent_us = 0 if self._is_away else min(max(0, now_us - self._since_us), _LONGEST_STAY_US)
        self._since_us = now_us
        return spent_us
