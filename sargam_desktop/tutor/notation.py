"""Tutor: what is to be engraved and how, and what engraves it."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from sargam_desktop.domain.score import Hands


class Excerpt(NamedTuple):
    """What of a score is engraved.

    Attributes:
        bars: First and last bar as printed, inclusive; None for all.
        hands: The hands whose staves are shown; a staff without notes in these bars is left out.
        names: What stands under a note of each pitch 0-127; empty for nothing.
        has_fingers: Fingering is shown.
    """

    bars: tuple[int, int] | None = None
    hands: Hands = Hands.BOTH
    names: tuple[str, ...] = ()
    has_fingers: bool = True


class StaffLayout(NamedTuple):
    """How it is engraved; lengths in device-independent pixels.

    Attributes:
        width_px: Where lines are broken.
        staff_px: From the lowest to the highest line of a staff.
        is_one_line: All bars in one line, as wide as they are.
        text_family: The font of words and figures.
        id_seed: The same seed gives the same ids.
    """

    width_px: int
    staff_px: float
    is_one_line: bool = False
    text_family: str = "serif"
    id_seed: int = 1


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


class Engraver(Protocol):
    """Draws scores. Thread: any but the GUI's."""

    def engrave(self, music_xml: bytes, excerpt: Excerpt, layout: StaffLayout) -> EngravedStaff:
        """Draw an excerpt of a MusicXML score that is sorted by part.

        Raises:
            NotationError: It cannot be drawn; says why in one line.
        """

    def close(self) -> None:
        """End what draws; whoever waits for a drawing gets an error. Thread: any."""
