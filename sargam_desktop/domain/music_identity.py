"""Domain: when two scores are the same music, whatever files they came from."""

from __future__ import annotations

import hashlib
from array import array
from itertools import groupby
from typing import Final

from sargam_desktop.domain.score import Score

#: Onsets nearer than this part of a quarter are one: what programs round tuplets to.
_GRID: Final = 48


def music_hash(score: Score) -> str:
    """Return the SHA-256, as hex digits, of which keys are struck and when, in beats.

    It leaves out what differs between two files of one piece: lengths, loudness, tempo, hands,
    fingering, ornaments, bars, and what comes before the first note.
    """
    first = next((note.onset_beat for note in score.notes if not note.is_grace), 0.0)
    # By place, not by name: a file may have hundreds of thousands of notes.
    struck = [
        int((onset - first) * _GRID + 0.5) << 7 | pitch
        for onset, _, pitch, _, _, _, is_grace in score.notes
        if not is_grace
    ]
    struck.sort()
    return hashlib.sha256(array("q", (each for each, _ in groupby(struck))).tobytes()).hexdigest()
