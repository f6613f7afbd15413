"""Adapters, notation: the engraver as the program sees it; it draws in a process of its own."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from typing import IO, Final

from sargam_desktop.adapters.notation.frames import Frame, read_frame, write_frame
from sargam_desktop.adapters.notation.notation_process import NOTATION_PROCESS
from sargam_desktop.adapters.notation.requests import (
    SongRequest,
    Task,
    pack_excerpt,
    pack_song,
    unpack_sheet,
    unpack_staves,
)
from sargam_desktop.domain.errors import NotationError, UnreadableFileError
from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.notation import EngravedStaff, Excerpt, StaffLayout, StaffSheet
from sargam_desktop.tutor.ports import OriginalFile

_log = logging.getLogger(__name__)

#: A drawing may take so long; that of 900 KB of MusicXML takes about one second.
_LIMIT_S: Final = 10.0
_END_PATIENCE_S: Final = 2.0
#: Windows would open a console for it.
_NO_CONSOLE: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ProcessEngraver:
    """Fulfils `tutor.notation.Engraver` and `SongEngraver`; its process starts when it is asked. Thread: any.

    Args:
        limit_s: How long a drawing may take.
    """

    def __init__(self, limit_s: float = _LIMIT_S) -> None:
        self._limit_s = limit_s
        self._command = [*_program(), NOTATION_PROCESS, str(limit_s)]
        self._turn = threading.Lock()
        #: Guards `_process` and `_is_closed`; never held while something is drawn.
        self._state = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def engrave(self, music_xml: bytes, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:
        """Draw an excerpt of a score; whoever asks meanwhile waits.

        Raises:
            NotationError: It cannot be drawn; says why in one line.
        """
        (staff,) = unpack_staves(self._answer_to(pack_excerpt(music_xml, excerpt, layout)))
        return staff

    def lay_out(
        self, original: OriginalFile, score: Score, excerpt: Excerpt, layout: StaffLayout
    ) -> StaffSheet:
        """Draw a song and find its notes and bars; see `tutor.notation.SongEngraver`."""
        request = SongRequest(original, score, excerpt, layout)
        return unpack_sheet(self._answer_to(pack_song(Task.SHEET, request)))

    def engrave_pages(
        self, original: OriginalFile, score: Score, excerpt: Excerpt, layout: StaffLayout
    ) -> tuple[EngravedStaff, ...]:
        """Draw a song on pages; see `tutor.notation.SongEngraver`."""
        request = SongRequest(original, score, excerpt, layout)
        return unpack_staves(self._answer_to(pack_song(Task.PAGES, request)))

    def warm_up(self) -> None:
        """Start the process and let it load what draws; see `tutor.notation.SongEngraver`."""
        self._answer_to(Frame({"task": Task.WARM_UP}))

    def close(self) -> None:
        """End the process; whoever waits for a drawing gets an error."""
        with self._state:
            self._is_closed = True
            process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _answer_to(self, request: Frame) -> Frame:
        with self._turn:
            answer = self._ask(request)
        if "error" in answer.message:
            kind = UnreadableFileError if answer.message.get("is_file") else NotationError
            raise kind(*answer.message["error"])
        return answer

    def _ask(self, request: Frame) -> Frame:
        requests, answers = self._pipes()
        asked_s = time.monotonic()
        try:
            write_frame(requests, request)
            answer = read_frame(answers)
        except (OSError, ValueError):  # it has ended, or was closed while it was asked
            answer = None
        if answer is not None:
            return answer
        self._forget()
        _log.warning("the process that engraves has ended")
        if time.monotonic() - asked_s >= self._limit_s:
            raise NotationError("This score takes too long to engrave")
        raise NotationError("This score cannot be engraved")

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return where to ask and where the answer comes, of a process that runs."""
        with self._state:
            if self._is_closed:
                raise NotationError("The program ends")
            process = self._process
            if process is not None and process.poll() is not None:
                _end(process)
                process = None
            if process is None:
                self._process = process = self._start()
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("both are pipes")
        return process.stdin, process.stdout

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - the program itself
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_CONSOLE,
            )
        except OSError as error:
            _log.warning("the process that engraves cannot be started: %s", error)
            raise NotationError("The engraver cannot be started", "Restart the program") from error

    def _forget(self) -> None:
        with self._state:
            process, self._process = self._process, None
        if process is not None:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(_END_PATIENCE_S)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            _close(pipe)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was not sent yet cannot be sent any more
        _log.debug("a pipe to the process that engraves was broken")


def _program() -> list[str]:
    """Return what starts this program again, in a bundle too."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "sargam_desktop"]
