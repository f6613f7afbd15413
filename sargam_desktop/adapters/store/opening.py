"""Adapters, store: which store a program opens: that of its folder, or that of a desk of a school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.store import NOBODY, Store

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.adapters.store.server_address import ServerAddress


def open_store(data_folder: Path, server: ServerAddress | None) -> Store:
    """Return the store of a program: in its folder, or, as a desk of a school, on a server; of nobody yet.

    Raises:
        StoreError: The database in the folder cannot be opened, read or written.
    """
    if server is None:
        return Store(data_folder, NOBODY)
    from sargam_desktop.adapters.store.school_store import SchoolStore

    return SchoolStore(data_folder, server)
