"""Domain: which settings are the learner's own rather than the machine's."""

from __future__ import annotations

from typing import Final

#: Fields of `Settings` that follow the learner; all others belong to the machine and its devices.
OWN_SETTINGS: Final = frozenset(
    {
        "label_style",
        "sa",
        "level",
        "mode",
        "hands",
        "count_in_bars",
        "has_metronome",
        "is_other_hand_played",
        "offset_us",
        "offsets",
        "has_ladder",
        "ladder_goal_percent",
        "mistake_limit",
        "hints",
        "subdivision",
        "notation",
        "rest_weekdays",
        "has_streak",
        "language",
    }
)
