"""Adapters, system: a record of each run of the window, so that the next one knows how it ended.

While the window is open, one file in the folder of the log is locked by this program. The operating
system frees the lock however the program ends; a record that is there and not locked tells of a run
that ended by a crash, a kill or a power cut. Python's fault handler writes into the same file where
every thread was when the interpreter crashed.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.tutor.fault_report import UncleanEnd

_log = logging.getLogger(__name__)

_PATTERN: Final = "run-*.crash"
_LARGEST_BYTES: Final = 100_000
#: Windows locks bytes against reading too: one far behind all that is ever written is taken.
_LOCKED_BYTE: Final = 1 << 30


class RunRecord:
    """The record of this run, and what is left of earlier ones. Thread: any, one at a time.

    A folder that cannot be written costs the record, not the run.

    Args:
        log_folder: An existing folder.
    """

    def __init__(self, log_folder: Path) -> None:
        self._folder = log_folder
        self._path: Final = log_folder / f"run-{os.urandom(8).hex()}.crash"
        self._file: BinaryIO | None = None

    def begin(self) -> None:
        """Begin the record; from here on a crash of the interpreter leaves its trace in it."""
        try:
            file = _open_locked(self._path)
            began = {"began_s": time.time()}
            file.write(json.dumps(began).encode() + b"\n")
            file.flush()
        except OSError as error:
            _log.warning("this run is not recorded: %s", error)
            return
        self._file = file
        faulthandler.enable(file)

    def tell_version(self) -> None:
        """Say which version runs; looking that up takes longer than the first window can wait."""
        from sargam_desktop import __version__

        if self._file is not None:
            self._file.write(json.dumps({"version": __version__}).encode() + b"\n")
            self._file.flush()

    def end(self) -> None:
        """Say that this run ended as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()

    def take_unclean_ends(self) -> list[UncleanEnd]:
        """Return the runs that ended otherwise, oldest first, each only once."""
        ends = [end for path in self._folder.glob(_PATTERN) if (end := _take(path)) is not None]
        return sorted(ends, key=lambda end: end.began)


def _take(path: Path) -> UncleanEnd | None:
    """Read and remove a record; None where its program still runs or another one was faster."""
    try:
        with path.open("r+b") as file:
            _lock(file)
            content = file.read(_LARGEST_BYTES)
        path.unlink()
    except OSError:
        return None
    return _read(content)


def _read(content: bytes) -> UncleanEnd:
    # Loaded here: the record begins before the first window, and is read after it.
    from datetime import datetime

    from sargam_desktop.tutor.fault_report import UncleanEnd

    first, _, rest = content.partition(b"\n")
    try:
        when = datetime.fromtimestamp(json.loads(first)["began_s"]).astimezone()
    except (ValueError, TypeError, KeyError, OverflowError, OSError):
        when = datetime.now().astimezone()  # killed while its first line was written
    second, _, trace = rest.partition(b"\n")
    try:
        version = str(json.loads(second)["version"])
    except (ValueError, TypeError, KeyError):
        version, trace = "", rest  # it ended before it had said so
    return UncleanEnd(when, version, trace.decode("utf-8", "replace").strip())


def _open_locked(path: Path) -> BinaryIO:
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "r+b")
    try:
        _lock(file)
    except OSError:
        file.close()
        raise
    return file


def _lock(file: BinaryIO) -> None:
    """Take the lock of a record; the system gives it back when the file is closed."""
    if sys.platform == "win32":
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
