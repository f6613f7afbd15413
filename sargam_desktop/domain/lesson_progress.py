"""Domain: how far a learner is in a lesson. Completing counts, not perfection (docs/content.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.lesson_step import PLAYED_KINDS, LessonStep, PassRule


class LessonState(StrEnum):
    """How far a lesson is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class StepProgress:
    """How far one step is.

    Attributes:
        is_done: It was read, heard, answered, or played to its end once.
        attempts: Takes, or answers given.
        passes: Takes that met the pass rule, or right answers.
        best: Best overall score of its takes, None before the first.
    """

    is_done: bool = False
    attempts: int = 0
    passes: int = 0
    best: int | None = None


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """How far a learner is in one lesson.

    Attributes:
        lesson_id: The lesson.
        version: Its version; with another one the steps begin anew.
        steps: Of each step, in order.
        at_step: Where the learner left.
        spent_us: Time spent in it.
        completed_at: When every step was done for the first time, or the test passed; aware, UTC.
        is_known: The learner skipped it by its test.
    """

    lesson_id: str
    version: int
    steps: tuple[StepProgress, ...]
    at_step: int = 0
    spent_us: int = 0
    completed_at: datetime | None = None
    is_known: bool = False

    @property
    def state(self) -> LessonState:
        """Return how far the lesson is."""
        if self.completed_at is not None:
            return LessonState.COMPLETED
        has_begun = self.at_step > 0 or any(step.attempts or step.is_done for step in self.steps)
        return LessonState.IN_PROGRESS if has_begun else LessonState.NOT_STARTED

    @property
    def best(self) -> int | None:
        """Return the best overall score of any take in it, None before the first."""
        return max((step.best for step in self.steps if step.best is not None), default=None)

    @property
    def attempts(self) -> int:
        """Return how many takes and answers there were."""
        return sum(step.attempts for step in self.steps)

    @property
    def steps_done(self) -> int:
        """Return how many steps are done."""
        return sum(step.is_done for step in self.steps)

    def at(self, step: int, spent_us: int = 0) -> LessonProgress:
        """Return the progress of a learner who goes to a step after some time in the lesson."""
        last = len(self.steps) - 1
        return replace(self, at_step=min(max(0, step), last), spent_us=self.spent_us + max(0, spent_us))

    def after_reading(self, step: int, now: datetime) -> LessonProgress:
        """Return the progress after a step that needs nothing but being gone through."""
        return self._with_step(step, replace(self.steps[step], is_done=True), now)

    def after_answer(self, step: int, now: datetime, *, is_right: bool) -> LessonProgress:
        """Return the progress after an answer; a wrong one may be followed by another."""
        known = self.steps[step]
        known = replace(
            known,
            is_done=known.is_done or is_right,
            attempts=known.attempts + 1,
            passes=known.passes + is_right,
        )
        return self._with_step(step, known, now)

    def after_take(
        self, step: int, result: SessionResult, rule: PassRule, now: datetime, *, is_complete: bool
    ) -> LessonProgress:
        """Return the progress after a take; one that was broken off is an attempt, no more."""
        known = self.steps[step]
        best = result.overall if known.best is None else max(known.best, result.overall)
        known = replace(
            known,
            is_done=known.is_done or is_complete,
            attempts=known.attempts + 1,
            passes=known.passes + (is_complete and rule.is_met_by(result)),
            best=best if is_complete else known.best,
        )
        return self._with_step(step, known, now)

    def as_known(self, now: datetime) -> LessonProgress:
        """Return the progress of a learner who passed the test of the lesson."""
        return replace(self, is_known=True, completed_at=self.completed_at or now)

    def joined(self, other: LessonProgress) -> LessonProgress:
        """Return what this and another account of the same lesson say together; this one was made later.

        Joining again, or the other way round, changes no figure: what one desk hands in twice is there
        once. Of two versions of the lesson the newer one's steps count.
        """
        newer, older = (self, other) if self.version >= other.version else (other, self)
        is_same = newer.version == older.version and len(newer.steps) == len(older.steps)
        completed = [each for each in (self.completed_at, other.completed_at) if each is not None]
        return replace(
            newer,
            steps=tuple(map(_joined_step, newer.steps, older.steps)) if is_same else newer.steps,
            spent_us=max(self.spent_us, other.spent_us),
            completed_at=min(completed, default=None),
            is_known=self.is_known or other.is_known,
        )

    def _with_step(self, step: int, known: StepProgress, now: datetime) -> LessonProgress:
        steps = (*self.steps[:step], known, *self.steps[step + 1 :])
        is_all_done = all(each.is_done for each in steps)
        completed_at = self.completed_at or (now if is_all_done else None)
        return replace(self, steps=steps, completed_at=completed_at)


def _joined_step(step: StepProgress, other: StepProgress) -> StepProgress:
    return StepProgress(
        step.is_done or other.is_done,
        max(step.attempts, other.attempts),
        max(step.passes, other.passes),
        max((best for best in (step.best, other.best) if best is not None), default=None),
    )


def begin_lesson(lesson_id: str, version: int, step_count: int) -> LessonProgress:
    """Return the progress of a learner who has not started."""
    return LessonProgress(lesson_id, version, (StepProgress(),) * step_count)


def is_passed(progress: StepProgress, rule: PassRule) -> bool:
    """Tell whether so many takes met the rule as it asks for."""
    return progress.passes >= rule.times


def check_step(steps: Sequence[LessonStep]) -> int | None:
    """Return the step by which a lesson may be skipped: the last with a rule of its own, else played."""
    played = [index for index, step in enumerate(steps) if step.kind in PLAYED_KINDS]
    ruled = [index for index in played if steps[index].rule is not None]
    found = ruled or played
    return found[-1] if found else None
