"""Tutor: what is to be engraved and how, and what engraves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from sargam_desktop.domain.score import Hand, Hands, Score
from sargam_desktop.tutor.notation_sheet import SheetBox, SheetLayout
from sargam_desktop.tutor.ports import OriginalFile

#: The colour of all that is drawn, as it stands in a drawing; to be replaced by one of the theme's.
INK: Final = "currentColor"
#: The same for the hand that is not practised; only where `Excerpt.faint` names one.
FAINT_INK: Final = "faintColor"


class Excerpt(NamedTuple):
    """What of a score is engraved.

    Attributes:
        bars: First and last bar as printed, inclusive; None for all.
        hands: The hands whose staves are shown; a staff without notes in these bars is left out.
        names: What stands under a note of each pitch 0-127; empty for nothing.
        has_fingers: Fingering is shown.
        faint: The hand that is drawn in `FAINT_INK`, on whichever staff its notes stand; None for none.
    """

    bars: tuple[int, int] | None = None
    hands: Hands = Hands.BOTH
    names: tuple[str, ...] = ()
    has_fingers: bool = True
    faint: Hand | None = None


class StaffLayout(NamedTuple):
    """How it is engraved; lengths in device-independent pixels.

    Attributes:
        width_px: Where lines are broken.
        staff_px: From the lowest to the highest line of a staff.
        is_one_line: All bars in one line, as wide as they are.
        text_family: The font of words and figures.
        id_seed: The same seed gives the same ids.
        page_height_px: Where pages are broken; None for one page, as high as all lines are.
    """

    width_px: int
    staff_px: float
    is_one_line: bool = False
    text_family: str = "serif"
    id_seed: int = 1
    page_height_px: int | None = None


class EngravedStaff(NamedTuple):
    """A drawing.

    Attributes:
        svg: SVG whose ink is `currentColor` throughout, on no ground.
        width_px: Its width in device-independent pixels.
        height_px: Its height.
    """

    svg: str
    width_px: float
    height_px: float


class StaffStrip(NamedTuple):
    """A piece of a page as a drawing of its own: a line, or a few bars of a long one.

    Strips may overlap, for a slur reaches beyond its line: an area shows all the strips that meet it,
    one over the other.

    Attributes:
        box: Where it stands; nothing of it lies outside.
        svg: As of `EngravedStaff`, in `INK` and `FAINT_INK`; its upper left corner is that of `box`.
    """

    box: SheetBox
    svg: str


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """The score of a song, engraved.

    Attributes:
        layout: Where its notes and bars stand.
        strips: What is drawn, from left to right in one line, else from top to bottom.
    """

    layout: SheetLayout
    strips: tuple[StaffStrip, ...]


class Engraver(Protocol):
    """Draws scores. Thread: any but the GUI's."""

    def engrave(self, music_xml: bytes, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:
        """Draw an excerpt of a MusicXML score that is sorted by part.

        Raises:
            NotationError: It cannot be drawn; says why in one line.
        """

    def close(self) -> None:
        """End what draws; whoever waits for a drawing gets an error. Thread: any."""


class SongEngraver(Protocol):
    """Draws songs. Thread: any but the GUI's."""

    def lay_out(
        self, original: OriginalFile, score: Score, excerpt: Excerpt, layout: StaffLayout
    ) -> StaffSheet:
        """Draw the file of a song, each note at the pitch at which `score` has it, and find its place.

        Args:
            original: The file that the song was read from.
            score: What is played: transposed, fitted to a keyboard, its hands corrected, or as it was read.
            excerpt: What of it is shown.
            layout: How.

        Raises:
            NotationError: It cannot be drawn; says why in one line.
            UnreadableFileError: The file is damaged.
        """

    def engrave_pages(
        self, original: OriginalFile, score: Score, excerpt: Excerpt, layout: StaffLayout
    ) -> tuple[EngravedStaff, ...]:
        """Draw the file of a song on pages, for paper; else as `lay_out`.

        Raises:
            NotationError: It cannot be drawn; says why in one line.
            UnreadableFileError: The file is damaged.
        """

    def warm_up(self) -> None:
        """Make ready, so that the first drawing comes sooner.

        Raises:
            NotationError: Nothing can be drawn.
        """

    def close(self) -> None:
        """End what draws; whoever waits for a drawing gets an error. Thread: any."""
