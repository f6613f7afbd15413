"""Tutor: the course: its modules, what is to be played in a step, and how far the learner is.

Nothing is locked. The course recommends an order; the pass rules only say what is ticked off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Final, Protocol

from sargam_desktop.domain.errors import SargamError, UnknownItemError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_progress import (
    LessonProgress,
    LessonState,
    begin_lesson,
    check_step,
)
from sargam_desktop.domain.lesson_step import LessonStep, PassRule, StepKind, StepMusic
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.domain.session import (
    FASTEST_PERCENT,
    SLOWEST_PERCENT,
    SessionRecord,
    SessionSettings,
    SessionState,
    SessionType,
)
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.ports import Changed

#: What the learner may choose in a step without making it another one.
_LEARNERS_OWN: Final = (
    "level",
    "count_in_bars",
    "is_other_hand_played",
    "has_metronome",
    "subdivision",
    "offset_us",
    "judge_version",
)
_MODES: Final = {StepKind.WAIT: Mode.WAIT}


class ProgressRepository(Protocol):
    """How far the learner is, in the store. Every method may raise `StoreError`."""

    def list_progress(self) -> dict[str, LessonProgress]:
        """Return the progress of every lesson that was begun, by lesson."""

    def save_progress(self, progress: LessonProgress) -> Changed:
        """Insert or replace the progress of one lesson."""


class LessonMusic(Protocol):
    """Where the music of lessons is. Every method may raise a `SargamError`."""

    def load_song(self, song_id: str) -> Song:
        """Return a song of the library."""

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Return an exercise that lies beside the lessons of a module."""

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Return the pass rule of a module, for steps that have none of their own."""

    def read_goal(self, module_id: str) -> str:
        """Return what the learner can do after a module; may be empty."""


class LessonSource(Protocol):
    """Where lessons are."""

    def list_lessons(self) -> list[Lesson]:
        """Return all lessons in the order of the course."""


ReadSteps = Callable[[Lesson], tuple[LessonStep, ...]]


@dataclass(frozen=True, slots=True)
class CourseLesson:
    """A lesson in the list.

    Attributes:
        lesson: The lesson.
        progress: How far it is; None before it was begun.
    """

    lesson: Lesson
    progress: LessonProgress | None

    @property
    def state(self) -> LessonState:
        """Return how far it is."""
        return LessonState.NOT_STARTED if self.progress is None else self.progress.state


@dataclass(frozen=True, slots=True)
class CourseModule:
    """A module in the list.

    Attributes:
        module_id: Stable slug.
        title: Its title.
        order: Its place in the course, from 1.
        lessons: In their order.
        goal: What the learner can do after it; empty where its file does not say.
    """

    module_id: str
    title: str
    order: int
    lessons: tuple[CourseLesson, ...]
    goal: str = ""

    @property
    def completed(self) -> int:
        """Return how many lessons are completed."""
        return sum(entry.state is LessonState.COMPLETED for entry in self.lessons)


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson that the learner is in.

    Attributes:
        lesson: The lesson.
        steps: Its steps.
        progress: How far the learner is.
    """

    lesson: Lesson
    steps: tuple[LessonStep, ...]
    progress: LessonProgress

    @property
    def check_step(self) -> int | None:
        """Return the step by which the lesson may be skipped; None where nothing is played."""
        return check_step(self.steps)


@dataclass(frozen=True, slots=True)
class StepPiece:
    """What is to be played, or heard, in a step.

    Attributes:
        song: The music.
        settings: How it is played and judged.
        title: How the session is called in the history.
    """

    song: Song
    settings: SessionSettings
    title: str

    @property
    def span_beat(self) -> tuple[float, float]:
        """Return where its bars begin and end."""
        score, first, last = self.song.score, self.settings.first_bar, self.settings.last_bar
        start = score.start_beat if first is None else score.bars[first].onset_beat
        return start, score.end_beat if last is None else score.bars[last].end_beat

    @property
    def notes(self) -> list[ScoreNote]:
        """Return the notes of its hands in its bars."""
        score, hands = self.song.score, self.settings.hands
        notes = (score.notes[index] for index in score.index_range(*self.span_beat))
        return [note for note in notes if hands.includes(note.hand)]

    @property
    def has_notes(self) -> bool:
        """Tell whether its hands have anything to play in its bars."""
        return bool(self.notes)

    @property
    def pitches(self) -> frozenset[int]:
        """Return the pitches of both hands in its bars."""
        score = self.song.score
        return frozenset(score.notes[index].pitch for index in score.index_range(*self.span_beat))

    def is_played_with(self, settings: SessionSettings) -> bool:
        """Tell whether a session with other settings is what the step asks for; faster may be."""
        asked = self.settings
        same = replace(
            settings,
            **{name: getattr(asked, name) for name in _LEARNERS_OWN},
            speed_percent=asked.speed_percent,
        )
        return same == asked and settings.speed_percent >= asked.speed_percent


class Course:
    """The lessons and the learner's way through them.

    Args:
        lessons: All lessons.
        progress: How far the learner is.
        music: The songs and exercises that the lessons name.
        read_steps: Reads the steps of a lesson; raises `UnreadableFileError`.
    """

    def __init__(
        self,
        lessons: LessonSource,
        progress: ProgressRepository,
        music: LessonMusic,
        read_steps: ReadSteps,
    ) -> None:
        self._lessons = lessons
        self._progress = progress
        self._music = music
        self._read_steps = read_steps

    def list_modules(self) -> list[CourseModule]:
        """Return all modules with their lessons and how far each is, in order."""
        known = self._progress.list_progress()
        lessons = self._lessons.list_lessons()
        return [
            CourseModule(
                module_id,
                title,
                order,
                tuple(CourseLesson(lesson, known.get(lesson.lesson_id)) for lesson in of_module),
                self._goal_of(module_id),
            )
            for (order, module_id, title), of_module in groupby(lessons, key=_module_of)
        ]

    def _goal_of(self, module_id: str) -> str:
        """Return the goal of a module; its lessons are there even where its file has gone."""
        try:
            return self._music.read_goal(module_id)
        except SargamError:
            return ""

    def open(self, lesson_id: str) -> OpenLesson:
        """Return a lesson, to be resumed where it was left.

        Raises:
            UnknownItemError: There is no such lesson.
            UnreadableFileError: Its text is against the format.
        """
        lesson = next((x for x in self._lessons.list_lessons() if x.lesson_id == lesson_id), None)
        if lesson is None:
            raise UnknownItemError(f"There is no lesson “{lesson_id}”", "See the list with: sargam lessons")
        steps = self._read_steps(lesson)
        known = self._progress.list_progress().get(lesson_id)
        return OpenLesson(lesson, steps, _fitting(known, lesson, len(steps)))

    def keep(self, progress: LessonProgress) -> Changed:
        """Keep how far the learner is."""
        return self._progress.save_progress(progress)

    def rule_of(self, lesson: Lesson, step: LessonStep) -> PassRule:
        """Return when a step is ticked off.

        Raises:
            SargamError: The module's file is not there or broken.
        """
        return step.rule or self._music.read_pass_rule(lesson.module_id)

    def module_rule(self, lesson: Lesson) -> PassRule:
        """Return when the steps of a lesson are ticked off that have no rule of their own.

        Raises:
            SargamError: The module's file is not there or broken.
        """
        return self._music.read_pass_rule(lesson.module_id)

    def piece_of(self, lesson: Lesson, step: LessonStep, usual: SessionSettings) -> StepPiece:
        """Return what is to be played or heard in a step.

        Args:
            lesson: The lesson.
            step: A step with music.
            usual: What the learner has chosen elsewhere: level, metronome, delay of the devices.

        Raises:
            SargamError: The music that the step names is not there.
            ValueError: The step has no music.
        """
        return find_piece(lesson, step, usual, self._music)


def find_piece(lesson: Lesson, step: LessonStep, usual: SessionSettings, music: LessonMusic) -> StepPiece:
    """Return what is to be played or heard in a step; see `Course.piece_of`."""
    if step.music is None:
        raise ValueError("the step has no music")
    if step.music.song_id is not None:
        song = music.load_song(step.music.song_id)
    else:
        song = music.read_exercise(lesson.module_id, step.music.exercise or "")
    return StepPiece(song, _settings_of(step, step.music, song, usual), f"{lesson.title}: {step.title}")


def recommended(modules: Sequence[CourseModule]) -> CourseLesson | None:
    """Return the lesson to go on with: the last one left unfinished, else the first not begun."""
    entries = [entry for module in modules for entry in module.lessons]
    begun = [entry for entry in entries if entry.state is LessonState.IN_PROGRESS]
    fresh = [entry for entry in entries if entry.state is LessonState.NOT_STARTED]
    return next(iter([*begun, *fresh]), None)


def after_session(
    opened: OpenLesson, step: int, record: SessionRecord, rule: PassRule, *, is_test: bool = False
) -> OpenLesson:
    """Return the lesson after a session in one of its steps has ended.

    Args:
        opened: The lesson.
        step: The step that was played.
        record: The session.
        rule: When the step is ticked off.
        is_test: The learner plays the check step to skip the lesson.
    """
    if record.result is None:
        return opened
    now = datetime.now(UTC)
    is_complete = record.state is SessionState.FINISHED
    progress = opened.progress.after_take(step, record.result, rule, now, is_complete=is_complete)
    progress = progress.at(progress.at_step, record.played_us)
    if is_test and is_complete and rule.is_met_by(record.result):
        progress = progress.as_known(now)
    return replace(opened, progress=progress)


def _module_of(lesson: Lesson) -> tuple[int, str, str]:
    return lesson.module_order, lesson.module_id, lesson.module_title


def _fitting(known: LessonProgress | None, lesson: Lesson, step_count: int) -> LessonProgress:
    """Return the progress for a lesson as it is now; where its steps changed, they begin anew."""
    fresh = begin_lesson(lesson.lesson_id, lesson.version, step_count)
    if known is None:
        return fresh
    if (known.version, len(known.steps)) == (lesson.version, step_count):
        return known
    return replace(fresh, spent_us=known.spent_us, completed_at=known.completed_at, is_known=known.is_known)


def _settings_of(step: LessonStep, music: StepMusic, song: Song, usual: SessionSettings) -> SessionSettings:
    first, last = _bar_indices(song, music.bars)
    percent = 100 if music.bpm is None else round(100 * music.bpm / song.info.bpm)
    is_listening = step.kind not in (StepKind.PLAY, StepKind.WAIT, StepKind.RHYTHM)
    return replace(
        usual,
        mode=_MODES.get(step.kind, Mode.TEMPO),
        hands=music.hands,
        speed_percent=min(max(SLOWEST_PERCENT, percent), FASTEST_PERCENT),
        count_in_bars=0 if is_listening or step.kind is StepKind.WAIT else music.count_in_bars,
        first_bar=first,
        last_bar=last,
        is_looping=False,
        session_type=SessionType.LISTEN if is_listening else SessionType.LESSON,
        is_rhythm_only=step.kind is StepKind.RHYTHM,
    )


def _bar_indices(song: Song, bars: tuple[int, int] | None) -> tuple[int | None, int | None]:
    """Return the indices of printed bars, of a repeated bar the first time through."""
    if bars is None:
        return None, None
    numbers = [bar.number for bar in song.score.bars]
    if not set(bars) <= set(numbers):
        raise UnknownItemError(
            f"{song.info.title} has no bars {bars[0]}-{bars[1]}",
            f"It has bars {min(numbers)} to {max(numbers)}",
        )
    first = numbers.index(bars[0])
    return first, numbers.index(bars[1], first)
