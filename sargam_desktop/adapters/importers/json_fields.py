"""Adapter: the fields of a JSON file from outside, each checked for its type and its range."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from sargam_desktop.domain.errors import SargamError, UnreadableFileError

_MEBIBYTE_BITS = 20


class FieldError(ValueError):
    """A field is missing, of a wrong type, or out of range."""


@contextmanager
def refusing(kind: type[SargamError], what: str, page: str) -> Iterator[None]:
    """Turn a `FieldError` into an error for the learner.

    Args:
        kind: Class of that error.
        what: What is not valid, the beginning of the sentence: "The session".
        page: The page that describes the file.
    """
    try:
        yield
    except FieldError as error:
        raise kind(f"{what} is not valid: {error}", _see(page)) from error


def read_object(path: Path, page: str, largest_mebibytes: int) -> dict[str, Any]:
    """Read the JSON object that the file at `path` holds.

    Raises:
        UnreadableFileError: There is no such file, it is too large, or it is not JSON.
        FieldError: It holds something else than an object, or NaN or an infinity.
    """
    content = _read_bytes(path, largest_mebibytes)
    try:
        # Bytes, not text: some editors begin a file with a byte order mark, or write UTF-16.
        fields = json.loads(content, parse_constant=_refuse_constant)
    except FieldError:
        raise
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(f"{path.name} is not a JSON file", _see(page)) from error
    if not isinstance(fields, dict):
        refuse("the file does not hold a JSON object")
    return fields


def refuse(what: str) -> NoReturn:
    """Raise a `FieldError` that says `what`."""
    raise FieldError(what)


E = TypeVar("E", bound=StrEnum)


def read_choice(fields: dict[str, Any], name: str, choices: Iterable[E]) -> E | None:
    """Return the field as one of `choices`, None where it is missing."""
    value = fields.get(name)
    if value is None:
        return None
    by_value = {choice.value: choice for choice in choices}
    if isinstance(value, str) and value in by_value:
        return by_value[value]
    refuse(f"{name} is not one of {', '.join(by_value)}")


def read_number(fields: dict[str, Any], name: str, place: str, least: float, most: float) -> float:
    """Return the field as a number from `least` to `most`; `place` stands before its name in errors."""
    return check_number(fields.get(name), f"{place}{name}", least, most)


def read_whole(fields: dict[str, Any], name: str, place: str, most: int) -> int:
    """Return the field as a whole number from 0 to `most`."""
    value = read_number(fields, name, place, 0, most)
    if value != int(value):
        refuse(f"{place}{name} is not a whole number")
    return int(value)


def check_number(value: object, name: str, least: float, most: float) -> float:
    """Return `value` if it is a number from `least` to `most`."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < math.inf:
        refuse(f"{name} is not a number")
    if not least <= value <= most:
        refuse(f"{name} is {_shortened(value)}, not within {least} to {most}")
    return value


def read_list(fields: dict[str, Any], name: str, of: str, most: int) -> list[Any]:
    """Return the field as a list of at most `most` items, empty where it is missing.

    Args:
        fields: The object.
        name: The field.
        of: What the items are, for errors: "notes".
        most: The largest length.
    """
    items = fields.get(name, [])
    if not isinstance(items, list):
        refuse(f"{name} is not a list")
    if len(items) > most:
        refuse(f"{name} has {len(items):,} {of}, more than {most:,}")
    return items


T = TypeVar("T")


def read_objects(
    fields: dict[str, Any], name: str, of: str, most: int, read: Callable[[dict[str, Any], str], T]
) -> list[T]:
    """Return the field as a list of objects, each read by `read` from its fields and its place."""
    found: list[T] = []
    for i, item in enumerate(read_list(fields, name, of, most)):
        if not isinstance(item, dict):
            refuse(f"{name}[{i}] is not an object")
        found.append(read(item, f"{name}[{i}]."))
    return found


def _read_bytes(path: Path, largest_mebibytes: int) -> bytes:
    """Read no more than is allowed: a device or a pipe does not tell its size."""
    largest = largest_mebibytes << _MEBIBYTE_BITS
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise UnreadableFileError(
            f"{path} cannot be read ({error.strerror})", "Check the name of the file"
        ) from error
    if len(content) > largest:
        raise UnreadableFileError(
            f"{path.name} is larger than {largest_mebibytes} MB", "Split it into shorter ones"
        )
    return content


def _refuse_constant(constant: str) -> NoReturn:
    refuse(f"{constant} is not a number")


def _shortened(value: float) -> str:
    """Return `value` for a message of one line, however many digits a whole number has."""
    return str(value) if abs(value) < 10**12 else "too large"


def _see(page: str) -> str:
    return f"See {page} for the form"
