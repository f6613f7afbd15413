"""Adapters, system: what is asked of the interpreter while somebody plays."""

from __future__ import annotations

import gc
import sys
from typing import Final

#: A thread that waits for the interpreter gets it after at most so long. With the usual 5 ms
#: a painting window would hold the matcher up; measured in docs/decisions.
_SWITCH_INTERVAL_S: Final = 0.0005


class PlayConditions:
    """Holds back the garbage collector and shortens the turns of threads. Thread: GUI.

    A full collection of a large program stops all threads for tens of milliseconds.
    """

    def __init__(self) -> None:
        self._usual_interval_s = sys.getswitchinterval()
        self._is_playing = False
        self._collects_by_itself = False

    def set_playing(self, is_playing: bool) -> None:  # noqa: FBT001 (the one thing it is told)
        """Enter or leave the conditions of play; saying it twice changes nothing."""
        if is_playing is self._is_playing:
            return
        self._is_playing = is_playing
        if is_playing:
            self._collects_by_itself = gc.isenabled()
            gc.disable()
            gc.collect()
            gc.freeze()
            sys.setswitchinterval(_SWITCH_INTERVAL_S)
        else:
            sys.setswitchinterval(self._usual_interval_s)
            gc.unfreeze()
            if self._collects_by_itself:
                gc.enable()
