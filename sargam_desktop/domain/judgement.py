"""Domain: judge-v1, the published rules for right, early, late, wrong and missed.

Explained with examples in docs/judge.md. All times are wall-clock microseconds, never
scaled by the tempo. A window's edge belongs to the window.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

JUDGE_VERSION: Final = "judge-v1"

US_PER_MS: Final = 1000

#: Chord notes within this spread sound together.
TOGETHER_US: Final = 80 * US_PER_MS
#: Chord notes within this spread are a rolled chord, which is accepted.
ROLL_LIMIT_US: Final = 250 * US_PER_MS
#: Each side of a window takes at most this share of the gap to the neighbour of the same pitch.
GAP_SHARE_PERCENT: Final = 45

SCORE_CORRECT: Final = 10
SCORE_OUTSIDE: Final = 6

#: Wait mode shows the key after so many wrong tries, or after so long.
HINT_AFTER_WRONG_TRIES: Final = 3
HINT_AFTER_US: Final = 10_000_000


#: Follow mode: a note is early or late beyond both of these, since the player's own tempo is the measure.
FOLLOW_LIMIT_US: Final = 100 * US_PER_MS
FOLLOW_LIMIT_PERCENT: Final = 30
#: Follow mode: whoever comes later than this has paused; the note is not held to the tempo.
FOLLOW_PAUSE_US: Final = 2_000_000


class Mode(StrEnum):
    """How a session treats time: it runs, it waits at each chord, or it follows the player."""

    TEMPO = "tempo"
    WAIT = "wait"
    FOLLOW = "follow"


class Level(StrEnum):
    """How strictly time is judged."""

    BEGINNER = "beginner"
    STEADY = "steady"
    PRECISE = "precise"


class Windows(NamedTuple):
    """Half-widths of the windows around an expected onset.

    Attributes:
        correct_us: Up to here a note is correct.
        outer_us: Up to here it is early or late; beyond, the expected note is missed.
    """

    correct_us: int
    outer_us: int

    def clip(self, gap_us: int) -> Windows:
        """Narrow one side to its share of the gap to the neighbour of the same pitch."""
        limit = gap_us * GAP_SHARE_PERCENT // 100
        return Windows(min(self.correct_us, limit), min(self.outer_us, limit))


WINDOWS: Final = {
    Level.BEGINNER: Windows(120 * US_PER_MS, 250 * US_PER_MS),
    Level.STEADY: Windows(80 * US_PER_MS, 180 * US_PER_MS),
    Level.PRECISE: Windows(45 * US_PER_MS, 120 * US_PER_MS),
}


class Result(StrEnum):
    """The verdict on one note."""

    CORRECT = "correct"
    WRONG_NOTE = "wrong_note"
    EARLY = "early"
    LATE = "late"
    MISSED = "missed"


HITS: Final = frozenset({Result.CORRECT, Result.EARLY, Result.LATE})


def judge_timing(diff_us: int, windows: Windows) -> Result:
    """Return the verdict on a note of the right pitch, `diff_us` after its expected onset."""
    if abs(diff_us) <= windows.correct_us:
        return Result.CORRECT
    return Result.EARLY if diff_us < 0 else Result.LATE


def follow_windows(interval_us: int, *, is_chord_begun: bool) -> Windows:
    """Return the windows of follow mode, around where the player's own tempo puts a note.

    Args:
        interval_us: How long, at that tempo, its onset is after the one before it.
        is_chord_begun: Another note of its chord came first; a rolled chord is accepted.
    """
    limit_us = max(FOLLOW_LIMIT_US, interval_us * FOLLOW_LIMIT_PERCENT // 100)
    if is_chord_begun:
        limit_us = max(limit_us, ROLL_LIMIT_US)
    return Windows(limit_us, limit_us)


def score_delta(result: Result) -> int:
    """Return the points that a verdict adds to the running score."""
    if result is Result.CORRECT:
        return SCORE_CORRECT
    return SCORE_OUTSIDE if result in HITS else 0
