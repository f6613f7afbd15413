"""UI layer: finds the last passes of a passage without holding up the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.passage import PassagePass
from sargam_desktop.domain.score import Score
from sargam_desktop.tutor.history import History
from sargam_desktop.tutor.passage_history import Passage, passes_of
from sargam_desktop.ui.background import Background

_log = logging.getLogger(__name__)


class PassageFinder:
    """Implements `practice_guide.FindPasses` with the store. Thread: GUI.

    Args:
        history: Past sessions.
        background: Where the store is read.
    """

    def __init__(self, history: History, background: Background) -> None:
        self._history = history
        self._background = background

    def __call__(self, passage: Passage, score: Score, take: Callable[[Sequence[PassagePass]], None]) -> None:
        """Look for passes, then `take` them; without a readable store the tempo stays as it is."""
        self._background.run(partial(passes_of, self._history, passage, score), take, _note)


def _note(error: SargamError) -> None:
    _log.warning("the last passes of a passage cannot be read: %s", error)
