"""Command line: standard output as other programs and every terminal can take it."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Sequence


def settle_output() -> None:
    """Write UTF-8 into files and pipes, whatever the system's own encoding is.

    A terminal keeps its encoding; what that cannot show becomes a question mark.
    """
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def flush_output() -> None:
    """Hand on what was printed; a program without any output (pythonw) has nothing to do."""
    if sys.stdout is not None:
        sys.stdout.flush()


def drop_output() -> None:
    """Let the interpreter end in peace when nobody takes what is still to be written."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(value: object) -> None:
    """Print a value as JSON that people can read, too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns as wide as they need."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    for row in (head, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
