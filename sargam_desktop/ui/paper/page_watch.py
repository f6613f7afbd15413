"""UI layer, without Qt: how far the pages of a song are, and the wish that they stop."""

from __future__ import annotations

from typing import Final

from sargam_desktop.ui.work_watch import WorkWatch

#: Laying out counts as so much of the work.
_LAYOUT_SHARE: Final = 0.3


class PageWatch(WorkWatch):
    """Handed to the work, which tells it of its pages.

    Attributes:
        page: The page that is drawn, from 1, and how many there are; 0 and 0 before the first.
            Written by the work's thread, read by the GUI's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.page = (0, 0)

    def tell_layout(self, share: float) -> None:
        """Take which share of the lines is laid out, 0 to 1. Thread: the work's.

        Raises:
            WorkCancelledError: The learner has cancelled it.
        """
        self(share * _LAYOUT_SHARE)

    def tell_page(self, page: int, pages: int) -> None:
        """Take which page is drawn next. Thread: the work's.

        Raises:
            WorkCancelledError: The learner has cancelled it.
        """
        self.page = page, pages
        self(_LAYOUT_SHARE + (1 - _LAYOUT_SHARE) * (page - 1) / pages)
