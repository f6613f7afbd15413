"""The course: what is recommended, what a step plays, and what completing means."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sargam_desktop.adapters.importers.lesson_steps import read_steps
from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_progress import LessonState, is_passed
from sargam_desktop.domain.lesson_step import PLAYED_KINDS, LessonStep, PassRule, StepKind, StepMusic
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionType
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.course import Course, OpenLesson, StepPiece, after_session, recommended
from sargam_desktop.tutor.demo import demo_performance
from sargam_desktop.tutor.library import Library
from sargam_desktop.tutor.practice import ended_record, new_record, rehearse

RESOURCES = Path(__file__).parents[2] / "resources"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


class LessonFolders:
    """The music of lessons: songs from the store, exercises from the folder."""

    def __init__(self, library: Library, folder: ResourceFolder) -> None:
        self._library = library
        self._folder = folder

    def load_song(self, song_id: str) -> Song:
        return self._library.load_song(song_id)

    def read_exercise(self, module_id: str, name: str) -> Song:
        return self._folder.read_exercise(module_id, name)

    def read_pass_rule(self, module_id: str) -> PassRule:
        return self._folder.read_pass_rule(module_id)

    def read_goal(self, module_id: str) -> str:
        return self._folder.read_goal(module_id)


def steps_of(lesson: Lesson) -> tuple[LessonStep, ...]:
    return read_steps(lesson.lesson_id, lesson.text)


@pytest.fixture(scope="module")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with all shipped songs and lessons, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    store = Store(folder)
    Library(store.songs, store.lessons, ResourceFolder(RESOURCES)).load_shipped()
    store.close()
    return folder


@pytest.fixture
def course(filled_folder: Path, tmp_path: Path) -> Iterator[Course]:
    shutil.copy(filled_folder / "sargam.db", tmp_path)
    store = Store(tmp_path)
    folder = ResourceFolder(RESOURCES)
    library = Library(store.songs, store.lessons, folder)
    yield Course(store.lessons, store.progress, LessonFolders(library, folder), steps_of)
    store.close()


def play(piece: StepPiece, seed: int = 1) -> SessionRecord:
    """Let the virtual learner play what a step asks for."""
    record = new_record(None, piece.title, piece.settings)
    events = demo_performance(piece.song.score, piece.settings, seed)
    outcomes, _ = rehearse(record, piece.song.score, [StartSession(0), *events])
    return ended_record(record, outcomes[-1])  # type: ignore[arg-type] # the last one is the end


def go_through(course: Course, opened: OpenLesson) -> OpenLesson:
    """Do all steps of a lesson, one after the other."""
    for index, step in enumerate(opened.steps):
        progress = opened.progress
        if step.kind is StepKind.QUIZ:
            opened = replace(opened, progress=progress.after_answer(index, NOW, is_right=True))
        elif step.kind in PLAYED_KINDS:
            piece = course.piece_of(opened.lesson, step, SessionSettings())
            rule = course.rule_of(opened.lesson, step)
            opened = after_session(opened, index, play(piece), rule)
        else:
            opened = replace(opened, progress=progress.after_reading(index, NOW))
    return opened


def test_the_virtual_learner_walks_the_whole_course_from_the_first_to_the_last_lesson(course: Course) -> None:
    entries = [entry for module in course.list_modules() for entry in module.lessons]
    for entry in entries:
        following = recommended(course.list_modules())
        assert following is not None
        assert following.lesson.lesson_id == entry.lesson.lesson_id
        opened = go_through(course, course.open(entry.lesson.lesson_id))
        assert opened.progress.state is LessonState.COMPLETED, entry.lesson.lesson_id
        course.keep(opened.progress)
    assert recommended(course.list_modules()) is None
    assert [module.completed for module in course.list_modules()] == [
        len(module.lessons) for module in course.list_modules()
    ]


def test_a_lesson_is_resumed_where_it_was_left(course: Course) -> None:
    first = course.list_modules()[0].lessons[0].lesson
    opened = course.open(first.lesson_id)
    course.keep(opened.progress.after_reading(0, NOW).at(2, spent_us=90_000_000))
    again = course.open(first.lesson_id).progress
    assert (again.at_step, again.spent_us, again.steps[0].is_done) == (2, 90_000_000, True)
    assert again.state is LessonState.IN_PROGRESS
    assert recommended(course.list_modules()) is not None


def test_a_lesson_may_be_skipped_by_its_test(course: Course) -> None:
    first = course.list_modules()[0].lessons[0].lesson
    opened = course.open(first.lesson_id)
    check = opened.check_step
    assert check is not None
    step = opened.steps[check]
    record = play(course.piece_of(first, step, SessionSettings()))
    rule = PassRule(1, None, 1)
    after = after_session(opened, check, record, rule, is_test=True)
    assert (after.progress.is_known, after.progress.state) == (True, LessonState.COMPLETED)


def test_a_take_that_misses_the_rule_is_done_but_not_ticked_off(course: Course) -> None:
    first = course.list_modules()[0].lessons[0].lesson
    opened = course.open(first.lesson_id)
    index = next(i for i, step in enumerate(opened.steps) if step.kind in PLAYED_KINDS)
    record = play(course.piece_of(first, opened.steps[index], SessionSettings()))
    never = PassRule(100, None, 3)
    after = after_session(opened, index, record, never).progress.steps[index]
    assert (after.is_done, after.attempts, is_passed(after, never)) == (True, 1, False)


def test_a_lesson_that_was_rewritten_begins_anew_and_stays_completed(course: Course) -> None:
    first = course.list_modules()[0].lessons[0].lesson
    done = go_through(course, course.open(first.lesson_id)).progress
    course.keep(replace(done, version=done.version + 1))
    again = course.open(first.lesson_id).progress
    assert (again.steps_done, again.state) == (0, LessonState.COMPLETED)


@pytest.mark.parametrize(
    ("kind", "mode", "session_type", "is_rhythm"),
    [
        (StepKind.PLAY, Mode.TEMPO, SessionType.LESSON, False),
        (StepKind.WAIT, Mode.WAIT, SessionType.LESSON, False),
        (StepKind.RHYTHM, Mode.TEMPO, SessionType.LESSON, True),
        (StepKind.LISTEN, Mode.TEMPO, SessionType.LISTEN, False),
    ],
)
def test_a_step_is_played_as_its_kind_says(
    course: Course, kind: StepKind, mode: Mode, session_type: SessionType, is_rhythm: bool
) -> None:
    music = StepMusic(song_id="hot-cross-buns", bars=(1, 8), hands=Hands.RIGHT, bpm=50)
    step = LessonStep(kind, "Now", "", music)
    settings = course.piece_of(course.list_modules()[0].lessons[0].lesson, step, SessionSettings()).settings
    assert (settings.mode, settings.session_type, settings.is_rhythm_only) == (mode, session_type, is_rhythm)
    assert (settings.first_bar, settings.last_bar, settings.hands) == (0, 7, Hands.RIGHT)
