"""UI layer: sheets of songs, on a staff or in swaras."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sargam_desktop.domain.notation_choice import NotationKind
from sargam_desktop.domain.score import Hand, Hands

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.song import Song
    from sargam_desktop.tutor.song_notation import SongNotation
    from sargam_desktop.ui.notation.sheet_pictures import SheetPictures, SheetWish


class SheetMaker:
    """Implements `MakeSheet`. Thread: any but the GUI's.

    Args:
        notation: Returns what engraves songs; called once, with the first staff.
    """

    def __init__(self, notation: Callable[[], SongNotation]) -> None:
        self._notation = notation
        self._built: SongNotation | None = None

    def __call__(self, song: Song, wish: SheetWish) -> SheetPictures:
        """Lay a song out.

        Raises:
            NotationError: It has no notation or cannot be engraved; says why and what to do.
            SargamError: Its file cannot be read.
        """
        if wish.kind is NotationKind.SARGAM:
            from sargam_desktop.ui.notation.swara_pages import make_swara_pages

            return make_swara_pages(song, wish)
        return self._engrave(song, wish)

    def close(self) -> None:
        """End what engraves; whoever waits for a sheet gets an error. Thread: any."""
        if self._built is not None:
            self._built.close()

    def _engrave(self, song: Song, wish: SheetWish) -> SheetPictures:
        from sargam_desktop.tutor.notation import Excerpt, StaffLayout
        from sargam_desktop.tutor.step_notation import names_for
        from sargam_desktop.ui.notation.staff_pictures import StaffPictures

        names = () if wish.naming is None else names_for(wish.naming)
        excerpt = Excerpt(names=names, has_fingers=wish.has_fingers, faint=_faint_hand(wish.hands))
        layout = StaffLayout(wish.width_px, wish.staff_px, wish.is_one_line, wish.text_family)
        self._built = self._built or self._notation()
        return StaffPictures(self._built.lay_out(song, excerpt, layout))


def _faint_hand(hands: Hands) -> Hand | None:
    """Return the hand that is not practised."""
    if hands is Hands.BOTH:
        return None
    return Hand.LEFT if hands is Hands.RIGHT else Hand.RIGHT
