"""Adapters, store: JSON values compressed with zlib, and back."""

from __future__ import annotations

import json
import zlib
from typing import Any, Final

#: An honest value of so many bytes does not exist; more is no value of ours.
_MOST_BYTES: Final = 256 * 1024 * 1024


def pack_json(value: Any) -> bytes:  # noqa: ANN401 (any JSON value)
    """Return a JSON value in as few bytes as is quick."""
    return zlib.compress(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode())


def unpack_json(packed: bytes) -> Any:  # noqa: ANN401 (any JSON value)
    """Return the value of `pack_json`.

    Raises:
        ValueError: It is none.
    """
    return json.loads(unpack_json_text(packed))


def unpack_json_text(packed: bytes) -> str:
    """Return the value of `pack_json` as JSON without spaces.

    Raises:
        ValueError: It is none.
    """
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, _MOST_BYTES)
    except zlib.error as error:
        raise ValueError("not compressed as it should be") from error
    if not unpacking.eof:
        raise ValueError("cut short, or larger than anything that is kept")
    return text.decode()
