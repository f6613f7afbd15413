"""Adapters, store: the lessons."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.lesson import Lesson
from sargam_desktop.tutor.ports import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.adapters.store.database import Database

_FIELDS: Final = tuple(field.name for field in fields(Lesson))
_COLUMNS: Final = ", ".join(f'"{name}"' for name in _FIELDS)
_LIST: Final = f'SELECT {_COLUMNS} FROM lesson ORDER BY module_order, "order", lesson_id'  # noqa: S608 (our own names)


class StoredLessons:
    """Implements `tutor.ports.LessonRepository`. Thread: any."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_lessons(self) -> list[Lesson]:
        """Return all lessons in the order of the course."""
        with self._database.glance() as connection:
            return [Lesson(*columns) for columns in connection.execute(_LIST)]

    def versions(self) -> dict[str, int]:
        """Return the version in the store of every lesson, by id."""
        with self._database.glance() as connection:
            return dict(connection.execute("SELECT lesson_id, version FROM lesson").fetchall())

    def save_lessons(self, lessons: Sequence[Lesson]) -> Changed:
        """Insert or replace lessons by id, all or none."""
        from sargam_desktop.adapters.store.tables import LessonRow

        if not lessons:
            return Changed()
        with self._database.writing() as session:
            for lesson in lessons:
                session.merge(LessonRow(**{name: getattr(lesson, name) for name in _FIELDS}))
        return Changed(lessons=True)
