"""Adapters, store: check and upgrade the data on a PostgreSQL server, and take in those of a computer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn

from sargam_desktop.adapters.store.checkup import MOST_TROUBLES, TABLES, content_troubles
from sargam_desktop.adapters.store.schema import HEAD
from sargam_desktop.adapters.store.server_database import ServerDatabase, create_server_engine, open_server
from sargam_desktop.adapters.store.server_errors import server_explained
from sargam_desktop.adapters.store.server_schema import check_version, read_state, upgrade_server
from sargam_desktop.adapters.store.server_visit import is_guarded
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import Kept, StoreReport, unwatched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

    from sargam_desktop.adapters.store.server_address import ServerAddress
    from sargam_desktop.tutor.backups import Backup, Progress, RestoreManner, RestorePreview, TakenIn

_LEARNERS: Final = "SELECT learner_id FROM learner ORDER BY created_at, learner_id"
#: What is not anybody's own is counted once.
_OF_ALL: Final = (Kept.LEARNERS, Kept.SONGS)
_NOT_GUARDED: Final = (
    "The role of the address is a superuser or bypasses row security: the server keeps learners apart for"
    " other roles only"
)


class ServerKeeping:
    """Fulfils `tutor.backups.Safekeeping` on a server. Thread: any but the GUI's.

    Args:
        address: The server's database.
        data_folder: Of this computer, whose learners may be taken in.
    """

    def __init__(self, address: ServerAddress, data_folder: Path) -> None:
        self._address = address
        self._folder = data_folder

    def check(self) -> StoreReport:
        """Look whether the store is whole; each learner's data are read in their name."""
        with self._engine() as engine:
            state = read_state(engine, self._address)
            check_version(state, self._address)
            if state.revision != HEAD:
                return StoreReport(str(self._address), state.revision or "", False, (), ())  # noqa: FBT003 (a field)
            database = ServerDatabase(self._address, engine)
            counts = dict.fromkeys(TABLES, 0)
            found: dict[str, None] = {}  # a teacher reads what her learners read, too
            for learner_id in ("", *_learners(database)):
                _count(database, learner_id, counts)
                with database.of(learner_id).glance() as connection:
                    found |= dict.fromkeys(content_troubles(connection, has_scores=not learner_id))
            troubles = tuple(found)[:MOST_TROUBLES]
            warnings = () if self._is_guarded(engine) else (_NOT_GUARDED,)
            return StoreReport(str(self._address), HEAD, True, tuple(counts.items()), troubles, warnings)  # noqa: FBT003 (a field)

    def upgrade(self) -> tuple[str, str]:
        """Bring the store to this program's revision; whoever looks after the server backs it up before."""
        with self._engine() as engine:
            return upgrade_server(engine, self._address).revision or "", HEAD

    def take_in(self) -> TakenIn:
        """Copy the learners of this computer to the server; see `Safekeeping`."""
        from sargam_desktop.adapters.store.moving import take_in

        database = open_server(self._address)
        try:
            return take_in(self._folder, database)
        finally:
            database.close()

    def back_up(self, path: str, progress: Progress = unwatched) -> Backup:  # noqa: ARG002 (see `Safekeeping`)
        """Refuse: a server is backed up where it is."""
        self._refuse()

    def preview(self, path: str) -> RestorePreview:  # noqa: ARG002 (as above)
        """Refuse: a server is restored where it is."""
        self._refuse()

    def restore(
        self,
        path: str,  # noqa: ARG002 (as above)
        manner: RestoreManner,  # noqa: ARG002 (as above)
        progress: Progress = unwatched,  # noqa: ARG002 (as above)
    ) -> RestorePreview:
        """Refuse: a server is restored where it is."""
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise StoreError(
            f"The data are on a school's server ({self._address})",
            "Back them up and restore them there, with pg_dump and pg_restore (docs/school.md)",
        )

    @contextmanager
    def _engine(self) -> Iterator[Engine]:
        engine = create_server_engine(self._address)
        try:
            yield engine
        finally:
            engine.dispose()

    def _is_guarded(self, engine: Engine) -> bool:
        with server_explained(self._address), engine.connect() as connection:
            return is_guarded(connection)


def _learners(database: ServerDatabase) -> list[str]:
    with database.glance() as connection:
        return [learner_id for (learner_id,) in connection.execute(_LEARNERS)]


def _count(database: ServerDatabase, learner_id: str, counts: dict[Kept, int]) -> None:
    """Add what a learner has; nobody's are the things that all share."""
    for kept, table in TABLES.items():
        if (kept in _OF_ALL) != (not learner_id):
            continue
        own = " WHERE learner_id = ?" if learner_id else ""
        with database.of(learner_id).glance() as connection:
            values = (learner_id,) if learner_id else ()
            question = f"SELECT count(*) FROM {table}{own}"  # noqa: S608 (names of our own)
            counts[kept] += int(connection.execute(question, values).fetchone()[0])
