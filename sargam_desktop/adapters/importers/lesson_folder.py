"""Adapters: a folder of modules with their lessons, exercises and pass rules (docs/content.md)."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import TYPE_CHECKING

from sargam_desktop.domain.errors import UnreadableFileError

if TYPE_CHECKING:
    from sargam_desktop.domain.lesson import Lesson, ModuleLook
    from sargam_desktop.domain.lesson_step import PassRule
    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.ports import OriginalFile


class LessonFolder:
    """Modules side by side; a `tutor.course_lessons.ModuleFolder`. Nothing is kept: files may change.

    Args:
        path: The folder that holds one folder a module.
        missing_advice: What to do where a module is not there.
    """

    def __init__(self, path: Path | str, missing_advice: str) -> None:
        self._path = Path(path)
        self._missing_advice = missing_advice

    def read_lessons(self) -> tuple[list[Lesson], list[UnreadableFileError]]:
        """Read all lessons in the order of modules, and what is wrong with those that were left out."""
        from sargam_desktop.adapters.importers.lesson_file import module_files
        from sargam_desktop.adapters.importers.lesson_reading import read_checked

        lessons: list[Lesson] = []
        troubles: list[UnreadableFileError] = []
        for path in module_files(self._path):
            for found in read_checked(path):
                if isinstance(found, UnreadableFileError):
                    troubles.append(found)
                elif not found.troubles:
                    lessons.append(found.lesson)
                else:
                    troubles += found.troubles
        lessons.sort(key=lambda lesson: (lesson.module_order, lesson.order, lesson.lesson_id))
        return lessons, troubles

    def has_module(self, module_id: str) -> bool:
        """Tell whether a module is here."""
        return self._find(module_id) is not None

    def read_exercise(self, module_id: str, name: str) -> Song:
        """Read an exercise that lies beside the lessons of a module.

        Raises:
            UnreadableFileError: It is not there or cannot be read.
        """
        from sargam_desktop.adapters.importers.song_files import SongFileReader

        return SongFileReader().read(str(self._exercise_path(module_id, name)))

    def load_exercise(self, module_id: str, name: str) -> OriginalFile:
        """Return the file of an exercise, byte by byte.

        Raises:
            UnreadableFileError: It is not there or cannot be read.
        """
        from sargam_desktop.adapters.importers.song_files import SongFileReader
        from sargam_desktop.tutor.ports import OriginalFile

        path = self._exercise_path(module_id, name)
        return OriginalFile(path.name, SongFileReader().load(str(path)))

    def read_pass_rule(self, module_id: str) -> PassRule:
        """Read the pass rule of a module.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        from sargam_desktop.adapters.importers.lesson_file import MODULE_NAME, read_module_rule

        return read_module_rule(self._module_folder(module_id) / MODULE_NAME)

    def read_goal(self, module_id: str) -> str:
        """Read what the learner can do after a module; may be empty.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        from sargam_desktop.adapters.importers.lesson_file import MODULE_NAME, read_module

        return read_module(self._module_folder(module_id) / MODULE_NAME).goal

    def read_look(self, module_id: str) -> ModuleLook:
        """Read how a module shows music.

        Raises:
            UnreadableFileError: The module is not there or its file is broken.
        """
        from sargam_desktop.adapters.importers.lesson_file import MODULE_NAME, read_module_look

        return read_module_look(self._module_folder(module_id) / MODULE_NAME)

    def _exercise_path(self, module_id: str, name: str) -> Path:
        return self._module_folder(module_id) / Path(name).name

    def _module_folder(self, module_id: str) -> Path:
        found = self._find(module_id)
        if found is None:
            raise UnreadableFileError(f"The module “{module_id}” is not there", self._missing_advice)
        return found

    def _find(self, module_id: str) -> Path | None:
        """Return the folder of a module: its order, a hyphen and its id."""
        return next(iter(sorted(self._path.glob(f"[0-9][0-9]-{glob.escape(module_id)}"))), None)
