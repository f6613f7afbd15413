"""Adapters, store: make sure of the newest revision, without Alembic where it is there already."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.store.connection import connect
from sargam_desktop.adapters.store.revision import read_revision
from sargam_desktop.adapters.store.store_errors import explained

if TYPE_CHECKING:
    from pathlib import Path

#: The newest revision in migrations/versions.
HEAD: Final = "0013"


def ensure_schema(path: Path) -> None:
    """Bring the database at `path` to `HEAD`; creates it when it is missing.

    Raises:
        NewerStoreError: A newer version of the program wrote it.
        StoreError: It cannot be opened, read or written.
    """
    with explained(path), closing(connect(path)) as connection:
        revision = read_revision(connection)
    if revision != HEAD:
        from sargam_desktop.adapters.store.migration import migrate

        migrate(path, revision)
