"""UI layer, without Qt: how falling notes and notation share the room above the keys."""

from __future__ import annotations

from math import ceil
from typing import Final, NamedTuple

from sargam_desktop.domain.notation_choice import NotationChoice, NotationView

#: One line of a staff for two hands; two lines where there are pages.
_STRIP_PX: Final = 166
_PAGES_PX: Final = 300
#: Words in place of a notation that there is not.
_WORDS_PX: Final = 64
#: Beside a higher stage, a line that needs more has more; beside a lower one it is made smaller.
_FAIR_STAGE_PX: Final = 260
#: The stage gives way down to this; then the notation is left out.
_LEAST_STAGE_PX: Final = 180
_LEAST_STRIP_PX: Final = 110


class StageShares(NamedTuple):
    """Who has how much.

    Attributes:
        notation_px: Height of the notation, 0 for none.
        has_stage: The falling notes are there and have the rest.
    """

    notation_px: int
    has_stage: bool


def share_stage(
    choice: NotationChoice, room_px: int, *, has_notation: bool, line_px: float = 0.0
) -> StageShares:
    """Return how the room is shared.

    Args:
        choice: What the learner wants to see.
        room_px: Height for both.
        has_notation: There is one, or it may still come; else words say why there is none.
        line_px: Height of the line that scrolls, as it was engraved; 0 where there is none.
    """
    if choice.view is NotationView.FALLING:
        return StageShares(0, has_stage=True)
    if not has_notation:
        fits = room_px - _WORDS_PX >= _LEAST_STAGE_PX
        return StageShares(_WORDS_PX if fits else 0, has_stage=True)
    if choice.view is NotationView.NOTATION:
        return StageShares(max(room_px, 0), has_stage=False)
    wanted = round((_PAGES_PX if choice.has_pages else _STRIP_PX) * choice.zoom_percent / 100)
    wanted = max(wanted, min(ceil(line_px), room_px - _FAIR_STAGE_PX))
    given = min(wanted, room_px - _LEAST_STAGE_PX)
    is_enough = given >= min(wanted, _LEAST_STRIP_PX)
    return StageShares(given if is_enough else 0, has_stage=True)
