"""UI layer, without Qt: what sounds in a replay."""

from __future__ import annotations

from enum import StrEnum
from heapq import merge
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.tutor.replay import Cue, Replay


class Heard(StrEnum):
    """Whose notes are heard."""

    OWN = "own"
    EXPECTED = "expected"
    BOTH = "both"
    NOTHING = "nothing"

    def cues(self, replay: Replay) -> Sequence[Cue]:
        """Return the keys to sound, by time."""
        match self:
            case Heard.OWN:
                return replay.own_cues
            case Heard.EXPECTED:
                return replay.expected_cues
            case Heard.BOTH:
                return tuple(merge(replay.own_cues, replay.expected_cues))
            case Heard.NOTHING:
                return ()
