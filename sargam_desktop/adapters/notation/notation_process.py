"""Adapters, notation: the process that engraves; Verovio holds the interpreter's lock while it draws.

The program starts it and asks through its standard input; it answers through its standard output,
and ends when its input does. A drawing that takes too long ends it, even where the lock is held.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from pathlib import Path
from typing import Any, Final

from sargam_desktop.adapters.notation.frames import read_frame, write_frame

#: The first argument that makes the program this process.
NOTATION_PROCESS: Final = "notation-process"


def run_notation_process(arguments: list[str]) -> int:
    """Answer until the program has ended.

    Args:
        arguments: How many seconds a drawing may take.
    """
    limit_s = float(arguments[0])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C is the program's
    requests = sys.stdin.buffer
    with os.fdopen(os.dup(1), "wb") as answers, Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)  # whatever a library prints is no answer
        while (request := read_frame(requests)) is not None:
            # This watchdog is a thread of C's: it needs no lock, and ends the process by itself.
            faulthandler.dump_traceback_later(limit_s, exit=True, file=nowhere)
            write_frame(answers, _answer(request))
            faulthandler.cancel_dump_traceback_later()
    return 0


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    from sargam_desktop.adapters.notation.verovio_page import engrave
    from sargam_desktop.domain.errors import NotationError
    from sargam_desktop.domain.score import Hands
    from sargam_desktop.tutor.notation import Excerpt, StaffLayout

    bars, hands, names, has_fingers = request["excerpt"]
    excerpt = Excerpt(None if bars is None else (bars[0], bars[1]), Hands(hands), tuple(names), has_fingers)
    try:
        staff = engrave(request["music_xml"], excerpt, StaffLayout(*request["layout"]))
    except NotationError as error:
        return {"error": [error.what, error.advice]}
    except Exception as error:  # noqa: BLE001 - the border of the process: the program is told in one line
        return {"error": [f"This score cannot be engraved ({type(error).__name__})", ""]}
    return {"staff": list(staff)}
