"""Adapters, notation: the process that engraves; Verovio holds the interpreter's lock while it draws.

The program starts it and asks through its standard input; it answers through its standard output,
and ends when its input does. A drawing that takes too long ends it, even where the lock is held.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.notation.frames import Frame, read_frame, write_frame

if TYPE_CHECKING:
    from sargam_desktop.tutor.notation_trace import TracedScore
    from sargam_desktop.tutor.ports import OriginalFile

    Trace = Callable[[OriginalFile], TracedScore]

#: The first argument that makes the program this process.
NOTATION_PROCESS: Final = "notation-process"
_KEPT_SONGS: Final = 3


def run_notation_process(arguments: list[str], trace: Trace) -> int:
    """Answer until the program has ended.

    Args:
        arguments: How many seconds a drawing may take.
        trace: Reads the file of a song.
    """
    limit_s = float(arguments[0])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C is the program's
    requests = sys.stdin.buffer
    # Learners change the size of what they see much more often than the song.
    trace = lru_cache(maxsize=_KEPT_SONGS)(trace)
    gc.disable()  # a drawing makes a hundred thousand objects, none of them garbage while it is made
    with os.fdopen(os.dup(1), "wb") as answers, Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)  # whatever a library prints is no answer
        while (request := read_frame(requests)) is not None:
            # This watchdog is a thread of C's: it needs no lock, and ends the process by itself.
            faulthandler.dump_traceback_later(limit_s, exit=True, file=nowhere)
            write_frame(answers, _answer(request, trace))
            faulthandler.cancel_dump_traceback_later()
            gc.collect()
    return 0


def _answer(request: Frame, trace: Trace) -> Frame:
    from sargam_desktop.domain.errors import NotationError, UnreadableFileError

    try:
        return _draw(request, trace)
    except NotationError as error:
        return Frame({"error": [error.what, error.advice]})
    except UnreadableFileError as error:
        return Frame({"error": [error.what, error.advice], "is_file": True})
    except Exception as error:  # noqa: BLE001 - the border of the process: the program is told in one line
        return Frame({"error": [f"This score cannot be engraved ({type(error).__name__})", ""]})


def _draw(request: Frame, trace: Trace) -> Frame:
    from sargam_desktop.adapters.notation.requests import (
        Task,
        pack_sheet,
        pack_staves,
        read_excerpt,
        read_layout,
        read_song,
    )
    from sargam_desktop.adapters.notation.verovio_page import engrave, load_engraver

    task = Task(request.message["task"])
    if task is Task.WARM_UP:
        load_engraver()
        return Frame({})
    if task is Task.EXCERPT:
        music_xml = request.data.decode("utf-8-sig")
        return pack_staves([engrave(music_xml, read_excerpt(request.message), read_layout(request.message))])
    from sargam_desktop.adapters.notation.song_sheet import engrave_song, lay_out_song

    song = read_song(request)
    traced = trace(song.original)
    if task is Task.PAGES:
        return pack_staves(engrave_song(traced, song))
    return pack_sheet(lay_out_song(traced, song))
