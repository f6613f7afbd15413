"""Domain: when two scores are the same music, whatever files they came from."""

from __future__ import annotations

import hashlib
from array import array
from typing import Final

from sargam_desktop.domain.score import Score

#: Onsets nearer than this part of a quarter are one: what programs round tuplets to.
_GRID: Final = 48


def music_hash(score: Score) -> str:
    """Return the SHA-256, as hex digits, of which keys are struck and when, in beats.

    It leaves out what differs between two files of one piece: lengths, loudness, tempo, hands,
    fingering, ornaments, bars, and what comes before the first note.
    """
    notes = [note for note in score.notes if not note.is_grace]
    first = notes[0].onset_beat if notes else 0.0
    struck = sorted({round((note.onset_beat - first) * _GRID) << 7 | note.pitch for note in notes})
    return hashlib.sha256(array("q", struck).tobytes()).hexdigest()
