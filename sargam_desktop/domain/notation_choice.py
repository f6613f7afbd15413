"""Domain: how the learner wants to see the music while playing: falling notes, notation or both."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

#: Of the size that suits the screen, in percent.
SMALLEST_ZOOM: Final = 50
LARGEST_ZOOM: Final = 250
USUAL_ZOOM: Final = 100
_ZOOMS: Final = (50, 60, 75, 90, 100, 115, 130, 150, 175, 200, 250)


class NotationView(StrEnum):
    """What stands above the keys."""

    FALLING = "falling"
    BOTH = "both"
    NOTATION = "notation"


class NotationKind(StrEnum):
    """What notation looks like."""

    STAFF = "staff"
    SARGAM = "sargam"


class NotationChoice(NamedTuple):
    """What the learner chose.

    Attributes:
        view: Falling notes, notation, or both.
        kind: Staff or swaras.
        has_pages: Lines one below the other, else one line that scrolls.
        has_names: Note names stand under the notes of a staff.
        zoom_percent: Size of the notation, `SMALLEST_ZOOM` to `LARGEST_ZOOM`.
    """

    view: NotationView = NotationView.FALLING
    kind: NotationKind = NotationKind.STAFF
    has_pages: bool = False
    has_names: bool = False
    zoom_percent: int = USUAL_ZOOM

    @property
    def has_staff(self) -> bool:
        """Tell whether a staff is shown."""
        return self.view is not NotationView.FALLING and self.kind is NotationKind.STAFF

    def with_next_view(self) -> NotationChoice:
        """Return the next view: falling notes, both, notation, and falling notes again."""
        views = tuple(NotationView)
        return self._replace(view=views[(views.index(self.view) + 1) % len(views)])

    def with_other_kind(self) -> NotationChoice:
        """Return swaras instead of a staff, or a staff instead of swaras."""
        is_staff = self.kind is NotationKind.STAFF
        return self._replace(kind=NotationKind.SARGAM if is_staff else NotationKind.STAFF)

    def zoomed(self, steps: int) -> NotationChoice:
        """Return the notation larger by so many steps, smaller below 0; 0 is for the usual size."""
        if steps == 0:
            return self._replace(zoom_percent=USUAL_ZOOM)
        beyond = [zoom for zoom in _ZOOMS if (zoom - self.zoom_percent) * steps > 0]
        if not beyond:
            return self
        ordered = beyond if steps > 0 else beyond[::-1]
        return self._replace(zoom_percent=ordered[min(abs(steps), len(ordered)) - 1])


USUAL_NOTATION: Final = NotationChoice()
