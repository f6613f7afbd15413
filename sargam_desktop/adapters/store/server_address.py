"""Adapters, store: the address of a PostgreSQL server, whose password is told to nobody."""

from __future__ import annotations

from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from sargam_desktop.domain.errors import StoreError

#: The environment variable that names the server's database, before what Settings say.
ADDRESS_VARIABLE: Final = "SARGAM_DATABASE_URL"
_SCHEMES: Final = ("postgresql", "postgres", "postgresql+psycopg")
_FORM: Final = "Write it as postgresql://role@server/database"
_HIDDEN: Final = "•••"


class ServerAddress:
    """Where a PostgreSQL database is, as a URL; shown without its password.

    Whatever libpq takes behind the `?` goes through to it: sslmode, sslrootcert, connect_timeout …

    Args:
        url: `postgresql://role:password@server:port/database?sslmode=verify-full`.

    Attributes:
        url: For libpq only; it may hold a password.

    Raises:
        StoreError: It is no such URL; the sentence does not repeat it.
    """

    def __init__(self, url: str) -> None:
        parts = _split(url.strip())
        self.url: Final = f"postgresql{url.strip().removeprefix(parts.scheme)}"
        self._role = unquote(parts.username or "")
        self._password = unquote(parts.password or "")
        self._place = parts.netloc.rpartition("@")[2] or "this computer"
        self._database = unquote(parts.path.lstrip("/"))

    def __repr__(self) -> str:
        return f"ServerAddress({str(self)!r})"

    def __str__(self) -> str:
        role = f"{self._role}@" if self._role else ""
        return f"{role}{self._place}/{self._database}"

    @property
    def shown_url(self) -> str:
        """The address as a URL without its password, and without what follows its `?`."""
        return f"postgresql://{self}"

    def without_secret(self, text: str) -> str:
        """Return a sentence of somebody else's without the password, and on one line."""
        hidden = text.replace(self.url, str(self))
        if self._password:
            hidden = hidden.replace(self._password, _HIDDEN)
        return " ".join(hidden.split())


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
    except ValueError as error:
        raise _unusable() from error
    is_whole = parts.path.strip("/") != "" or "dbname=" in parts.query
    is_cut = "@" in parts.path  # a bare “/” in the password: what is shown would hold a part of it
    if parts.scheme not in _SCHEMES or not is_whole or is_cut or any(sign.isspace() for sign in url):
        raise _unusable()
    return parts


def _unusable() -> StoreError:
    return StoreError("The address of the database is none of a PostgreSQL server", _FORM)
