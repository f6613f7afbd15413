"""School server: which server this desk keeps its data on, as its environment or its owner says."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from sargam_desktop.adapters.store.server_address import ADDRESS_VARIABLE, ServerAddress
from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sargam_desktop.tutor.backups import Safekeeping
    from sargam_desktop.tutor.server_choice import ServerReport


class SchoolServer:
    """Implements `tutor.server_choice.ServerChoice`. Thread: any, one at a time.

    Args:
        config_folder: Where this desk remembers its server.
        environment: `SARGAM_DATABASE_URL` in it comes before what is remembered.
    """

    def __init__(self, config_folder: Path, environment: Mapping[str, str] = os.environ) -> None:
        self._config_folder = config_folder
        self._environment = environment

    @cached_property
    def address(self) -> ServerAddress | None:
        """Where the data are; None for the data folder of this computer.

        It stays so until the program ends, whatever is chosen for the next start.

        Raises:
            StoreError: What names the server cannot be read, or is no URL of one.
        """
        return self._chosen()

    @property
    def is_here(self) -> bool:
        """Whether the data are in the data folder of this computer; False where that is not clear."""
        try:
            return self.address is None
        except StoreError:
            return False

    @property
    def place(self) -> str | None:
        """The chosen server without its password; None for this computer, or where that is not clear."""
        try:
            address = self._chosen()
        except StoreError:
            return None
        return None if address is None else str(address)

    @property
    def is_fixed(self) -> bool:
        """Tell whether the environment says where."""
        return bool(self._environment.get(ADDRESS_VARIABLE))

    def try_out(self, url: str) -> ServerReport:
        """Connect, and look what is there; see `ServerChoice`."""
        from sargam_desktop.adapters.store.server_visit import visit

        return visit(ServerAddress(url))

    def choose(self, url: str) -> None:
        """Keep the data on this server from the next start on; see `ServerChoice`."""
        from sargam_desktop.adapters.system.server_note import ServerNote

        ServerNote(self._config_folder).remember(ServerAddress(url).url)

    def leave(self) -> None:
        """Keep the data on this computer from the next start on; see `ServerChoice`."""
        from sargam_desktop.adapters.system.server_note import ServerNote

        ServerNote(self._config_folder).forget()

    def keeping(self, data_folder: Path, settings: Path) -> Safekeeping:
        """Return what checks and backs up the data, wherever they are.

        Raises:
            StoreError: As `address`.
        """
        from sargam_desktop.adapters.store.keeping import StoreKeeping

        if self.address is None:
            return StoreKeeping(data_folder, settings)
        from sargam_desktop.adapters.store.server_keeping import ServerKeeping

        return ServerKeeping(self.address, data_folder)

    def _chosen(self) -> ServerAddress | None:
        url = self._environment.get(ADDRESS_VARIABLE) or self._noted()
        return ServerAddress(url) if url else None

    def _noted(self) -> str | None:
        from sargam_desktop.adapters.system.server_note import ServerNote

        return ServerNote(self._config_folder).read()
