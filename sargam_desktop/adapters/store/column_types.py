"""Adapters, store: kinds of columns that SQLAlchemy does not have."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary, Text, TypeDecorator

from sargam_desktop.adapters.store.packed_json import pack_json, unpack_json

#: A time that 32 bits do not hold beyond 35 minutes; SQLite has one kind of integer.
MICROSECONDS: Final = Integer().with_variant(BigInteger(), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware outside, UTC without its zone inside, so that text sorts by time."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Drop the zone after going to UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002 (SQLAlchemy's signature)
        """Say that it is UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Words(TypeDecorator[tuple[str, ...]]):
    """A tuple of words as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Write the array."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ANN401, ARG002 (SQLAlchemy's signature)
        """Read the array."""
        return None if value is None else tuple(json.loads(value))


class PackedJson(TypeDecorator[Any]):
    """A JSON value, compressed with zlib: figures of thousands of notes take a tenth of their room."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> bytes | None:  # noqa: ANN401, ARG002 (SQLAlchemy's signature)
        """Write and compress."""
        return None if value is None else pack_json(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any | None:  # noqa: ANN401, ARG002 (SQLAlchemy's signature)
        """Decompress and read."""
        return None if value is None else unpack_json(value)
