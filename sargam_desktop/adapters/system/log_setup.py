"""Adapters, system: where log messages go."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Final

LOG_NAME: Final = "sargam.log"
_LARGEST_BYTES: Final = 1_000_000
#: Lines are cut there when the last ones are read.
_LONGEST_LINE_BYTES: Final = 500
_FORMAT: Final = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class RotatingLogFile(logging.FileHandler):
    """A log file that makes room by moving itself to ``.1``.

    `logging.handlers` would cost a tenth of the time to the first window. A log that cannot
    be written (full disk) is silent: nothing of it reaches the learner.

    Thread: any.

    Args:
        path: The file, opened with the first message.
        largest_bytes: Beyond this it is moved away.
    """

    def __init__(self, path: Path, largest_bytes: int = _LARGEST_BYTES) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self._largest_bytes = largest_bytes

    def emit(self, record: logging.LogRecord) -> None:
        """Write one message."""
        try:
            self._make_room()
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (logging's signature)
        """Stay silent."""

    def _make_room(self) -> None:
        path = Path(self.baseFilename)
        if path.exists() and path.stat().st_size > self._largest_bytes:
            self.close()
            path.replace(path.with_suffix(path.suffix + ".1"))


def set_up_log(log_folder: Path, *, is_verbose: bool = False) -> Path:
    """Send messages from INFO up to the log file, and nothing to the terminal.

    Args:
        log_folder: An existing folder.
        is_verbose: Send messages from WARNING up to standard error as well.

    Returns:
        The log file.
    """
    path = log_folder / LOG_NAME
    handlers: list[logging.Handler] = [RotatingLogFile(path)]
    if is_verbose:
        terminal = logging.StreamHandler(sys.stderr)
        terminal.setLevel(logging.WARNING)
        handlers.append(terminal)
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
    logging.captureWarnings(capture=True)
    return path


def read_last_lines(log_folder: Path, count: int) -> tuple[str, ...]:
    """Return the last lines of the log, oldest first; fewer where there are fewer or it cannot be read."""
    try:
        with (log_folder / LOG_NAME).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - count * _LONGEST_LINE_BYTES))
            tail = file.read()
    except OSError:
        return ()
    return tuple(tail.decode("utf-8", "replace").splitlines()[-count:])
