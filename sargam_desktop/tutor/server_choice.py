"""Tutor: where the data of this desk are, on this computer or on a school's server."""

from __future__ import annotations

from typing import NamedTuple, Protocol
from urllib.parse import quote, unquote


class ServerReport(NamedTuple):
    """What a try of a connection found.

    Attributes:
        place: The server and its database, without a password.
        learners: How many learners there are; None where the database is still empty.
        is_old: An older version of the program wrote it, and `sargam db upgrade` has to bring it forward.
        is_secure: The connection is encrypted.
        is_guarded: Row security holds for the role.
    """

    place: str
    learners: int | None
    is_old: bool
    is_secure: bool
    is_guarded: bool


class ServerChoice(Protocol):
    """Chooses where the data are, from the next start on."""

    @property
    def place(self) -> str | None:
        """The chosen server without its password; None for this computer, or where the note is damaged."""

    @property
    def is_fixed(self) -> bool:
        """Tell whether the environment says where, and nothing can be chosen here."""

    def try_out(self, url: str) -> ServerReport:
        """Connect, and look what is there; nothing is changed. Thread: any but the GUI's.

        Raises:
            StoreError: It is not reached in a few seconds, or no database of Sargam.
        """

    def choose(self, url: str) -> None:
        """Keep the data on this server from the next start on.

        Raises:
            StoreError: It is no URL of a server, or cannot be noted.
        """

    def leave(self) -> None:
        """Keep the data on this computer from the next start on.

        Raises:
            StoreError: It cannot be noted.
        """


def split_password(url: str) -> tuple[str, str]:
    """Return a URL without the password that stands in it, and the password; empty where none does."""
    scheme, found, rest = url.strip().partition("://")
    user, has_user, place = rest.rpartition("@")
    role, has_password, password = user.partition(":")
    if not (found and has_user and has_password):
        return url.strip(), ""
    return f"{scheme}://{role}@{place}", unquote(password)


def with_password(url: str, password: str) -> str:
    """Return a URL with a password in it; where it names no role, and for none, as it is."""
    bare, written = split_password(url)
    scheme, found, rest = bare.partition("://")
    role, has_role, place = rest.rpartition("@")
    chosen = password or written
    if not (found and has_role and chosen):
        return bare
    return f"{scheme}://{role}:{quote(chosen, safe='')}@{place}"
