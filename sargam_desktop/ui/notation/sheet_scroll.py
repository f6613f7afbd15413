"""UI layer, without Qt: how a sheet moves through its window: with the music, or as the learner looks."""

from __future__ import annotations

from typing import Final

from sargam_desktop.ui.notation.sheet_geometry import SheetGeometry

GLIDE_US: Final = 180_000
#: Steps up to this many pixels need no glide.
_STEP_PX: Final = 48.0


class SheetScroll:
    """The offset at which a sheet is seen.

    Attributes:
        offset: In pixels of the content.
        is_jumping: Nothing glides.
    """

    def __init__(self, *, is_jumping: bool) -> None:
        self.offset = 0.0
        self.is_jumping = is_jumping
        self._beat: float | None = None
        self._is_looking = False
        self._glide: tuple[float, int] | None = None

    @property
    def is_gliding(self) -> bool:
        """Whether it moves without the music."""
        return self._glide is not None

    def reset(self) -> None:
        """Go to the present moment at once with the next `follow`."""
        self._beat = self._glide = None
        self._is_looking = False

    def look(self, geometry: SheetGeometry, by: float) -> None:
        """Look further on or back, until the music goes on."""
        self._glide = None
        self._is_looking = True
        self.offset = geometry.clamp(self.offset + by)

    def follow(self, geometry: SheetGeometry, bar: int, beat: float, now_us: int) -> None:
        """Move so that a moment is seen.

        Args:
            geometry: The sheet in its window.
            bar: The bar that sounds.
            beat: The moment.
            now_us: Clock time.
        """
        is_first, has_moved = self._beat is None, beat != self._beat
        self._beat = beat
        if self._is_looking and not has_moved:
            return
        self._is_looking = False
        target = geometry.follow(self.offset, bar, beat, is_jumping=self.is_jumping)
        if is_first or self.is_jumping:
            self._glide = None
        elif self._glide is None and abs(target - self.offset) > _STEP_PX:
            self._glide = self.offset, now_us
        self.offset = self._glided(target, now_us)

    def _glided(self, target: float, now_us: int) -> float:
        if self._glide is None:
            return target
        start, began_us = self._glide
        share = (now_us - began_us) / GLIDE_US
        if share >= 1:
            self._glide = None
            return target
        return start + (target - start) * (1 - (1 - max(share, 0.0)) ** 3)
