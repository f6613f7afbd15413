"""Adapters: lessons as their writers need them: every problem of every file, by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sargam_desktop.adapters.importers.lesson_file import MODULE_NAME, module_files
from sargam_desktop.adapters.importers.lesson_folder import LessonFolder
from sargam_desktop.adapters.importers.lesson_reading import CheckedLesson, read_checked
from sargam_desktop.adapters.importers.toml_settings import broken_at
from sargam_desktop.domain.errors import SargamError, UnreadableFileError
from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.domain.lesson_step import LessonStep, PassRule
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.course import find_piece

_ADVICE: Final = "Correct the file"


@dataclass(frozen=True, slots=True)
class ContentReport:
    """What was looked at.

    Attributes:
        files: How many files.
        troubles: What is wrong, in the order of the files.
    """

    files: int
    troubles: tuple[UnreadableFileError, ...]


@dataclass(frozen=True, slots=True)
class _MusicOfFolder:
    """The music of lessons in one folder; a `tutor.course.LessonMusic`."""

    folder: LessonFolder
    load: Callable[[str], Song]

    def load_song(self, song_id: str) -> Song:
        return self.load(song_id)

    def read_exercise(self, module_id: str, name: str) -> Song:
        return self.folder.read_exercise(module_id, name)

    def read_pass_rule(self, module_id: str) -> PassRule:
        return self.folder.read_pass_rule(module_id)

    def read_goal(self, module_id: str) -> str:
        return self.folder.read_goal(module_id)


def check_content(paths: Sequence[Path], load_song: Callable[[str], Song]) -> ContentReport:
    """Check lesson files, modules, and folders of modules, with the music that they name.

    Args:
        paths: Lessons, ``module.toml`` files, folders of a module, or folders of modules.
        load_song: Finds a song of the library; raises a `SargamError`.
    """
    files = 0
    troubles: list[UnreadableFileError] = []
    seen: dict[str, str] = {}
    for module_file, only in _modules_of(paths):
        folder = LessonFolder(module_file.parent.parent, _ADVICE)
        for found in read_checked(module_file, only):
            files += 1
            if isinstance(found, UnreadableFileError):
                troubles.append(found)
                continue
            troubles += found.troubles
            troubles += _twice(found, seen)
            troubles += _musicless(found, _MusicOfFolder(folder, load_song))
    return ContentReport(files, tuple(troubles))


def _modules_of(paths: Sequence[Path]) -> Iterator[tuple[Path, Path | None]]:
    """Yield the ``module.toml`` of each module to be checked, and the one lesson of it if only that is.

    Raises:
        UnreadableFileError: There is nothing to check.
    """
    for path in paths:
        full = path.absolute()
        if full.suffix == ".md" and full.is_file():
            yield full.parent / MODULE_NAME, full
            continue
        places = [full] if full.name == MODULE_NAME else [full / MODULE_NAME]
        found = [place for place in places if place.is_file()]
        found = found or [*module_files(full), *module_files(full / "modules")]
        if not found:
            raise UnreadableFileError(f"{path} holds no lesson", f"A module is a folder with a {MODULE_NAME}")
        for module_file in found:
            yield module_file, None


def _twice(found: CheckedLesson, seen: dict[str, str]) -> Iterator[UnreadableFileError]:
    """Yield the trouble of an id that another lesson has, and remember this one's."""
    known = seen.setdefault(found.lesson.lesson_id, found.where)
    if known != found.where:
        yield broken_at(found.where, 1, f"id is that of {known}")


def _musicless(found: CheckedLesson, music: _MusicOfFolder) -> Iterator[UnreadableFileError]:
    """Yield what is wrong with the music of each step."""
    for line, step in found.steps:
        problem = _music_problem(found.lesson, step, music)
        if problem:
            yield broken_at(found.where, line, problem)


def _music_problem(lesson: Lesson, step: LessonStep, music: _MusicOfFolder) -> str:
    if step.music is None:
        return ""
    try:
        piece = find_piece(lesson, step, SessionSettings(), music)
    except SargamError as error:
        return f"the music of this step cannot be used: {error.what}"
    return "" if piece.has_notes else "there are no notes in these bars for these hands"
