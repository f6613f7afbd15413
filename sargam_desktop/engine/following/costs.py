"""Engine: what each thing that a player may do costs a hypothesis.

Costs are negative natural logarithms of how likely a thing is, as far as they were counted, and
tuned from there (docs/decisions/0020-following.md). All that matters is their sum over the last
few notes, compared between hypotheses.
"""

from __future__ import annotations

from math import log2
from typing import Final

# ---- notes that are not played

#: A note is left behind without having been played.
OPEN_NOTE: Final = 1.6

#: An ornament is left out; many players do.
OPEN_GRACE: Final = 0.6

#: A wrong note played in the meantime stands for one left behind and takes so much of its cost.
EXCUSE: Final = 1.5
MOST_EXCUSES: Final = 8

#: From here on more notes left behind cost less each: whoever skips, skips many.
SKIP_BEND: Final = 3.2
SKIP_SLOPE: Final = 0.16

#: Who leaves more behind has jumped.
MOST_SKIPPED: Final = 96

# ---- notes that are in no score

WRONG: Final = 4.5
NEIGHBOUR: Final = 4.0
DOUBLED: Final = 3.5

#: The sooner the likelier: fingers that are meant to repeat a note take longer than this.
DOUBLED_SOON: Final = 2.5
DOUBLED_SOON_US: Final = 230_000

#: Nobody repeats a key as soon as this: it bounced.
BOUNCED: Final = 1.0
BOUNCED_WITHIN_US: Final = 50_000

#: Another one of the same chord, as when the whole chord is struck again.
DOUBLED_AGAIN: Final = 1.0

#: A trill that is not written: back at once to the key before a neighbour key, and how soon.
TRILLED: Final = 1.5
TRILL_KEYS: Final = 2
TRILL_GAP_US: Final = 130_000

#: A key hardly pressed (velocity up to this) was seldom meant.
BRUSHED_VELOCITY: Final = 4
BRUSHED: Final = 2.5

#: A key struck again within this time bounced or stuttered.
DOUBLED_WITHIN_US: Final = 700_000

# ---- time

#: Notes of a chord may lie so far apart without cost, beside ornaments so far.
CHORD_GAP_US: Final = 30_000
ORNAMENT_GAP_US: Final = 120_000

#: Cost of each doubling of the gap within a chord.
CHORD_SPREAD: Final = 0.8
CHORD_MOST: Final = 3.2

#: Two hands are never quite together; added to both times before they are compared.
ASYNCHRONY_US: Final = 40_000

#: Cost of each doubling, or halving, of the time to the next event.
SLOWER: Final = 1.5
FASTER: Final = 2.5

#: Share of those that counts while no interval has told the player's tempo.
UNKNOWN_TEMPO: Final = 0.4

#: A pause may be of any length: waiting costs no more than this.
LONGEST_WAIT: Final = 2.2

#: A note of an earlier event comes late: at all, and for each doubling of its lateness.
LATE: Final = 1.2
LATENESS: Final = 0.875
LATENESS_UNIT_US: Final = 100_000

# ---- jumps

#: Beginning at a bar line near by.
RESTART: Final = 6.5

#: Beginning again at any of the last few events.
BACKTRACK: Final = 9.0

#: Added for each bar of distance.
BAR_AWAY: Final = 0.36

#: From here on all is equally far.
FAR_BARS: Final = 10

#: A jump to any place.
JUMP: Final = 8.0

#: Added to that when it does not go to the beginning of a bar.
OFF_BAR: Final = 1.0

#: A pause makes a jump likelier: for each doubling of the time expected, up to so much.
PAUSE: Final = 1.5
PAUSE_MOST: Final = 3.0


def timing_cost(elapsed_us: int, expected_us: float) -> float:
    """Return what it costs that `elapsed_us` passed where `expected_us` were expected."""
    doublings = log2((elapsed_us + ASYNCHRONY_US) / (expected_us + ASYNCHRONY_US))
    if doublings <= 0:
        return -FASTER * doublings
    cost = SLOWER * doublings
    return min(LONGEST_WAIT, cost)


def chord_cost(gap_us: int, *, has_graces: bool) -> float:
    """Return what it costs that a note of a chord follows its last one after `gap_us`."""
    free_us = ORNAMENT_GAP_US if has_graces else CHORD_GAP_US
    return min(CHORD_SPREAD * log2(gap_us / free_us), CHORD_MOST) if gap_us > free_us else 0.0


def late_cost(lateness_us: float) -> float:
    """Return what it costs that a note comes after the next event, less what was paid for it."""
    if lateness_us <= 0:
        return LATE - OPEN_NOTE
    return LATE + LATENESS * log2(1.0 + lateness_us / LATENESS_UNIT_US) - OPEN_NOTE


def distance_cost(bars: int) -> float:
    """Return what it costs that a jump goes `bars` ahead, or back below 0."""
    return BAR_AWAY * min(abs(bars), FAR_BARS)


def pause_bonus(elapsed_us: int, beat_us: float) -> float:
    """Return how much cheaper a jump is after a pause."""
    doublings = log2((elapsed_us + ASYNCHRONY_US) / (beat_us + ASYNCHRONY_US))
    return max(0.0, min(PAUSE * doublings, PAUSE_MOST))


def _skip_cost(notes: int, excuses: int) -> float:
    cost = OPEN_NOTE * notes - EXCUSE * min(notes, excuses)
    return cost if cost <= SKIP_BEND else SKIP_BEND + SKIP_SLOPE * (cost - SKIP_BEND)


#: What it costs, by the number of wrong notes since, to leave so many notes behind. A table: it is
#: asked for each place of each guess at each note.
SKIP_COSTS: Final = tuple(
    tuple(_skip_cost(notes, excuses) for notes in range(MOST_SKIPPED + 1))
    for excuses in range(MOST_EXCUSES + 1)
)
