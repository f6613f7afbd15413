"""Adapters, notation: messages between the program and the process that engraves, through pipes.

A message is the length of its text in four bytes, then the text, JSON in UTF-8.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any, Final

_LENGTH: Final = struct.Struct("<I")


def write_frame(pipe: IO[bytes], message: dict[str, Any]) -> None:
    """Send a message.

    Raises:
        OSError: The other side has ended.
    """
    text = json.dumps(message, ensure_ascii=False).encode()
    pipe.write(_LENGTH.pack(len(text)) + text)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> dict[str, Any] | None:
    """Wait for a message; None where the other side has ended."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    text = pipe.read(length)
    if len(text) < length:
        return None
    message: dict[str, Any] = json.loads(text)
    return message
