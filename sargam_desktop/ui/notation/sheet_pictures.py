"""UI layer: a sheet that is shown piece by piece: where everything stands, and pictures of its parts.

A staff and a page of swaras both come as `SheetPictures`; the panel knows no other difference.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtGui import QImage

from sargam_desktop.domain.notation_choice import NotationKind
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.song import Song
from sargam_desktop.tutor.notation_sheet import SheetBox, SheetLayout


class SheetWish(NamedTuple):
    """How a sheet is laid out; the same wish gives the same sheet.

    Attributes:
        kind: Staff or swaras.
        is_one_line: All bars in one line, as wide as they are; its pages stand side by side.
            Else lines are broken at `width_px`, and pages stand one below the other.
        width_px: Width that a page may take, in device-independent pixels; 0 with `is_one_line`.
        staff_px: Height of a staff, from lowest to highest line; swaras take a size that suits it.
        naming: How notes are named, below the notes of a staff and as swaras; None for a staff without names.
        has_fingers: Fingering is shown.
        hands: The hands that are practised; what the other one plays is drawn fainter.
        text_family: The font of words and figures.
    """

    kind: NotationKind
    is_one_line: bool
    width_px: int
    staff_px: float
    naming: NoteNaming | None = None
    has_fingers: bool = True
    hands: Hands = Hands.BOTH
    text_family: str = "serif"


class SheetPictures(Protocol):
    """A sheet of a song. Thread: any."""

    @property
    def layout(self) -> SheetLayout:
        """Where notes and bars stand."""

    def draw(self, area: SheetBox, ink: str, ratio: float) -> QImage:
        """Return a part of a page in one ink on a clear ground. Thread: any but the GUI's.

        Args:
            area: Page and rectangle in the pixels of `layout`.
            ink: Colour as `#RRGGBB`.
            ratio: Device pixels per pixel of `layout`; the picture is `ceil(width * ratio)` wide and
                bears no device pixel ratio of its own.

        Raises:
            NotationError: It cannot be drawn.
        """


#: Lays a song out; raises `NotationError`, which says in one sentence why it has no notation or cannot be
#: engraved, and what to do. Thread: any but the GUI's.
MakeSheet = Callable[[Song, SheetWish], SheetPictures]
