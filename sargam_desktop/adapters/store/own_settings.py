"""Adapters, store: the settings that are a learner's own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.store_errors import DamagedError
from sargam_desktop.domain.errors import UnknownItemError

if TYPE_CHECKING:
    from sargam_desktop.adapters.store.database import Database

_LOAD: Final = "SELECT settings, label_style, sa, language FROM learner WHERE learner_id = ?"
#: Settings that have a column of their own.
IN_COLUMNS: Final = ("label_style", "sa", "language")


class StoredOwnSettings:
    """Implements `tutor.ports.OwnSettings` for one learner. Thread: any."""

    def __init__(self, database: Database, learner_id: str) -> None:
        self._database = database
        self._learner_id = learner_id

    def load(self) -> dict[str, Any] | None:
        """Return what was kept, by name; None where nothing was kept yet. Quick.

        Raises:
            StoreError: The store cannot be read.
            DamagedError: They are damaged.
        """
        with self._database.glance() as connection:
            row = connection.execute(_LOAD, (self._learner_id,)).fetchone()
        if row is None or row[0] is None:
            return None
        try:
            entries = json.loads(row[0])
        except ValueError as error:
            raise DamagedError("The settings of a learner are damaged", "Choose them again") from error
        in_columns = dict(zip(IN_COLUMNS, row[1:], strict=True))
        return {**(entries if isinstance(entries, dict) else {}), **_present(in_columns)}

    def save(self, entries: dict[str, Any]) -> None:
        """Keep them, in place of what was kept.

        Raises:
            StoreError: The store cannot be written, or the learner is gone.
        """
        from sargam_desktop.adapters.store.tables import LearnerRow

        with self._database.writing() as session:
            row = session.get(LearnerRow, self._learner_id)
            if row is None:
                raise UnknownItemError("This learner is no longer there", "Choose another one")
            row.settings = {name: value for name, value in entries.items() if name not in IN_COLUMNS}
            row.label_style, row.sa, row.language = (entries.get(name) for name in IN_COLUMNS)


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
