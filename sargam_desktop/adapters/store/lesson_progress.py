"""Adapters, store: how far a learner is in each lesson."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.store_errors import DamagedError
from sargam_desktop.domain.lesson_progress import LessonProgress, StepProgress
from sargam_desktop.tutor.ports import Changed

if TYPE_CHECKING:
    from sqlite3 import Row

    from sargam_desktop.adapters.store.database import Database
    from sargam_desktop.adapters.store.tables import LessonProgressRow

_LIST: Final = (
    "SELECT lesson_id, version, steps, at_step, spent_us, completed_at, is_known FROM lesson_progress"
    " WHERE learner_id = ?"
)


class StoredProgress:
    """Implements `tutor.course.ProgressRepository` for one learner. Thread: any."""

    def __init__(self, database: Database, learner_id: str) -> None:
        self._database = database
        self._learner_id = learner_id

    def list_progress(self) -> dict[str, LessonProgress]:
        """Return the progress of every lesson that was begun, by lesson.

        Raises:
            StoreError: The store cannot be read.
            DamagedError: A row in it is damaged.
        """
        with self._database.glance() as connection:
            rows = connection.execute(_LIST, (self._learner_id,)).fetchall()
        return {row[0]: _decode(row) for row in rows}

    def save_progress(self, progress: LessonProgress) -> Changed:
        """Insert or replace the progress of one lesson."""
        with self._database.writing() as session:
            session.merge(_row_of(self._learner_id, progress))
        return Changed(lessons=True)

    def join_progress(self, progress: LessonProgress) -> Changed:
        """Insert the progress of one lesson, or join it with what is there (`LessonProgress.joined`)."""
        from sargam_desktop.adapters.store.tables import LessonProgressRow

        with self._database.writing() as session:
            key = (self._learner_id, progress.lesson_id)
            row = session.get(LessonProgressRow, key, with_for_update=True)
            joined = progress if row is None else progress.joined(_progress_of(row))
            session.merge(_row_of(self._learner_id, joined))
        return Changed(lessons=True)


def _row_of(learner_id: str, progress: LessonProgress) -> LessonProgressRow:
    from sargam_desktop.adapters.store.tables import LessonProgressRow

    return LessonProgressRow(
        learner_id=learner_id,
        lesson_id=progress.lesson_id,
        version=progress.version,
        steps=[list(asdict(step).values()) for step in progress.steps],
        at_step=progress.at_step,
        spent_us=progress.spent_us,
        completed_at=progress.completed_at,
        is_known=progress.is_known,
    )


def _progress_of(row: LessonProgressRow) -> LessonProgress:
    steps = tuple(StepProgress(*step) for step in row.steps)
    return LessonProgress(
        row.lesson_id, row.version, steps, row.at_step, row.spent_us, row.completed_at, row.is_known
    )


def _decode(row: Row) -> LessonProgress:
    lesson_id, version, steps, at_step, spent_us, completed_at, is_known = row
    try:
        return LessonProgress(
            lesson_id,
            version,
            tuple(StepProgress(*step) for step in json.loads(steps)),
            at_step,
            spent_us,
            None if completed_at is None else datetime.fromisoformat(completed_at).replace(tzinfo=UTC),
            bool(is_known),
        )
    except (TypeError, ValueError) as error:
        raise DamagedError("The progress of a lesson is damaged", "Restore a backup of sargam.db") from error
