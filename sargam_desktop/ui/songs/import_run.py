"""UI layer: an import in the background, told step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from sargam_desktop.tutor.importing import Importing


class ImportRun(QObject):
    """One import. Thread: GUI, but for `run`.

    Signals:
        stepped: The `ImportProgress` after each file.
    """

    stepped = Signal(object)

    def __init__(
        self, importing: Callable[[], Importing], paths: Sequence[str], keys: tuple[int, int]
    ) -> None:
        """Prepare to import files and folders; `keys` are the learner's, for the report.

        `importing` is asked in the background: the store may be opened by it.
        """
        super().__init__()
        self._importing = importing
        self._paths = list(paths)
        self._keys = keys
        self.is_cancelled = False

    def cancel(self) -> None:
        """End after the file that is being read."""
        self.is_cancelled = True

    def run(self) -> bool:
        """Import, and tell whether it came to its end. Thread: one of Qt's pool."""
        steps = self._importing().import_files(
            self._paths, keys=self._keys, is_cancelled=lambda: self.is_cancelled
        )
        for step in steps:
            self.stepped.emit(step)
        return not self.is_cancelled
