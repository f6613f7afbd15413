"""Adapters, notation: messages between the program and the process that engraves, through pipes.

A message is the lengths of its text and of its bytes, in four bytes each; then the text, JSON in UTF-8;
then the bytes, which are whatever is too long to be read letter by letter.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any, Final, NamedTuple

_LENGTHS: Final = struct.Struct("<II")


class Frame(NamedTuple):
    """A message: what JSON can say, and bytes."""

    message: dict[str, Any]
    data: bytes = b""


def write_frame(pipe: IO[bytes], frame: Frame) -> None:
    """Send a message.

    Raises:
        OSError: The other side has ended.
    """
    text = json.dumps(frame.message, ensure_ascii=False).encode()
    pipe.write(_LENGTHS.pack(len(text), len(frame.data)) + text)
    pipe.write(frame.data)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> Frame | None:
    """Wait for a message; None where the other side has ended."""
    head = pipe.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    text_length, data_length = _LENGTHS.unpack(head)
    text, data = pipe.read(text_length), pipe.read(data_length)
    if len(text) < text_length or len(data) < data_length:
        return None
    return Frame(json.loads(text), data)
