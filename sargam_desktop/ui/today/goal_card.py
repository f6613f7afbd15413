"""UI layer: the goal of the day, as a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.ring import Ring, RingFace
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.today.today_wording import goal_line

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_RING_PX: Final = 140
#: The room of the second line, which comes with the plan and moves nothing then.
_EMPTY_LINE: Final = "\u00a0"


class GoalCard(Card):
    """Minutes played of the minutes that were aimed at.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without minutes."""
        super().__init__(theme, "")
        self.setAccessibleName(self.tr("Daily goal"))
        heading = word_label("heading-2", "primary", has_wrap=False)
        heading.setText(self.tr("Daily goal"))
        self._ring = Ring(theme, _RING_PX)
        self._left = word_label("body", "secondary")
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._played, self._goal = 0, 1
        self.column.addWidget(heading)
        self.column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._left)

    def show_minutes(self, played: int, goal: int) -> None:
        """Show how many minutes were played of the goal."""
        self._played, self._goal = played, goal
        spoken = self.tr("{played} of {goal} minutes").format(played=played, goal=goal)
        caption = self.tr("of {goal} min").format(goal=goal)
        self._ring.set_face(RingFace(min(1.0, played / max(1, goal)), spoken, str(played), caption))
        self.show_first(None)

    def show_first(self, minutes: float | None) -> None:
        """Say how long the first item of the plan takes, None where there is none."""
        text = goal_line(self._played, self._goal, minutes)
        self._left.setText(text if "\n" in text else f"{text}\n{_EMPTY_LINE}")
