"""Adapters, store: from an error of PostgreSQL to one the learner can be told, without a password in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.store.store_errors import DamagedError, RefusedError
from sargam_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sargam_desktop.adapters.store.server_address import ServerAddress

_ASK: Final = "Ask who looks after the server"
_REACH: Final = "Check the network and the address, or ask who looks after the server"
_STARTING: Final = ("The server is starting or stopping", "Try again in a minute")
_FULL: Final = ("The server has no connection left", "Try again, or ask who looks after the server")
_NO_DATABASE: Final = ("There is no such database", _REACH)
_NOT_LET_IN: Final = ("The server does not let this role in", "Check role and password in the address")
_UNKNOWN_PART: Final = (
    "The address of the database has a part that is unknown",
    "Check what stands behind its “?”",
)
_LOST: Final = ("The server does not answer", _REACH)

#: By the beginning of PostgreSQL's error code (SQLSTATE); the first that fits: what happened, what to do.
_BY_CODE: Final = (
    ("57P03", _STARTING),
    ("53100", ("The server's disk is full", _ASK)),
    ("53300", _FULL),
    ("55P03", ("Another desk holds the same rows", "Try again")),
    ("57014", ("The server took too long", "Try again")),
    ("25006", ("The server takes no changes, it is read-only", _ASK)),
    ("42501", ("This role may not do that in the database", "Give it the rights that docs/school.md names")),
    ("3D000", _NO_DATABASE),
    ("28", _NOT_LET_IN),
    ("40", ("Another desk changed the same at the same moment", "Try again")),
    ("42P01", ("The database is not one of Sargam", "Check its name in the address")),
    ("08", _LOST),
    ("57", ("The server has closed the connection", "Try again")),
)
#: While connecting there is no code: pieces of the words, in the order in which they are looked for.
_BY_WORDS: Final = (
    (("invalid response",), ("What answers there is no PostgreSQL server", _REACH)),
    ((" value: ",), _UNKNOWN_PART),
    (
        ("certificate", "ssl", "tls"),
        ("The connection cannot be made secure", "Check sslmode and sslrootcert"),
    ),
    (("translate host", "resolve", "name or service"), ("There is no such server", "Check the address")),
    (("password", "authentication", "pg_hba", "role "), _NOT_LET_IN),
    (("database ",), _NO_DATABASE),
    (("too many", "remaining connection slots"), _FULL),
    (("starting up", "shutting down", "recovery mode"), _STARTING),
    (("invalid", "unrecognized"), _UNKNOWN_PART),
)
#: Where the server refuses a row because of who is signed in.
_ROW_SECURITY: Final = "ExecWithCheckOptions"


def explain_server(error: BaseException, address: ServerAddress) -> StoreError:
    """Say what an error of psycopg or SQLAlchemy means, and name the server."""
    cause: Any = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlstate", None)
    if isinstance(cause, ValueError):
        return DamagedError(f"An entry in the database is damaged ({address})", "Restore a backup of it")
    if _is_refusal(code or "", cause):
        return RefusedError(f"The database does not take this entry ({_words(cause, address)})")
    what, advice = _by_words(str(cause).lower()) if code is None else _by_code(code)
    if not what:
        return StoreError(
            f"The server does not answer as it should ({address}: {_words(cause, address)})", "Try again"
        )
    return StoreError(f"{what} ({address})", advice)


def _is_refusal(code: str, cause: Any) -> bool:  # noqa: ANN401 (psycopg is imported by whoever connects)
    import psycopg

    is_of_another = code == "42501" and cause.diag.source_function == _ROW_SECURITY
    return is_of_another or code.startswith(("22", "23")) or isinstance(cause, psycopg.DataError)


def _words(cause: Any, address: ServerAddress) -> str:  # noqa: ANN401 (as above)
    return address.without_secret(cause.diag.message_primary or str(cause))


def _by_code(code: str) -> tuple[str, str]:
    return next((found for beginning, found in _BY_CODE if code.startswith(beginning)), ("", ""))


def _by_words(words: str) -> tuple[str, str]:
    for pieces, found in _BY_WORDS:
        if any(piece in words for piece in pieces):
            return found
    return _LOST


@contextmanager
def server_explained(address: ServerAddress) -> Iterator[None]:
    """Raise `StoreError` in place of errors of PostgreSQL, and of values that make no sense."""
    import psycopg
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.exc import TimeoutError as NoConnectionError

    try:
        yield
    except NoConnectionError as error:
        raise StoreError(f"All connections to the server are in use ({address})", "Try again") from error
    except (psycopg.Error, DBAPIError, ValueError) as error:
        raise explain_server(error, address) from error
