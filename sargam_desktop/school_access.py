"""School access: the classes of whoever plays, each part loaded when it is needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.store import Store
    from sargam_desktop.tutor.school import School
    from sargam_desktop.tutor.teachers import Teachers


class SchoolAccess(ABC):
    """What the program behind window and command line does with classes. Thread: any but the GUI's."""

    @property
    @abstractmethod
    def own(self) -> Store:
        """The data, with what belongs to the learner who plays."""

    @property
    def teachers(self) -> Teachers:
        """Who may teach, as whoever plays may say."""
        from sargam_desktop.tutor.teachers import Teachers

        store = self.own
        return Teachers(store.learners, store.learner_id)

    @property
    def school(self) -> School:
        """The classes of whoever plays, and what they were given."""
        from datetime import datetime

        from sargam_desktop.tutor.school import School

        return School(self.own.school, self.teachers, lambda: datetime.now().astimezone())

    def write_class_results(self, path: str, class_id: str) -> int:
        """Write the results of a class to a file, CSV or JSON by its ending; return of how many learners.

        Raises:
            NotAllowedError: Whoever plays does not teach.
            UnknownItemError: They teach no such class.
            UnwritableFileError: The file cannot be written.
        """
        from pathlib import Path

        from sargam_desktop.adapters.exporters.whole_file import write_whole
        from sargam_desktop.tutor.school_export import results_file

        overview = self.school.overview(class_id)
        write_whole(path, results_file(overview, Path(path).suffix))
        return len(overview.members)
