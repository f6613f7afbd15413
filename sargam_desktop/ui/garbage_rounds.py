"""UI layer: garbage is collected on the GUI thread only (docs/decisions/0041-garbage-rounds.md)."""

from __future__ import annotations

import gc
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_ROUND_MS: Final = 1000
_ALL_GENERATIONS: Final = 2
#: Looking through everything takes at most so much of the time, however large a score is open.
_SHARE: Final = 0.001


class GarbageRounds(QObject):
    """Collects what Python would have collected by itself, once a second.

    Python's collector runs in whatever thread happens to allocate. On another one it takes a widget
    of ours apart while Qt delivers an event to it, and the program crashes.

    Thread: GUI.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch Python's own collector off, for as long as the program runs."""
        super().__init__(parent)
        gc.disable()
        self._all_from_s = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_ROUND_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect what is due; nothing while somebody plays, for all was frozen then."""
        if gc.get_freeze_count() == 0:
            due = zip(gc.get_count(), gc.get_threshold(), strict=True)
            generations = [age for age, (count, threshold) in enumerate(due) if count > threshold]
            if generations:
                self._collect(max(generations))

    def _collect(self, generation: int) -> None:
        began_s = monotonic()
        if generation == _ALL_GENERATIONS and began_s < self._all_from_s:
            generation -= 1
        gc.collect(generation)
        if generation == _ALL_GENERATIONS:
            now_s = monotonic()
            self._all_from_s = now_s + (now_s - began_s) / _SHARE
