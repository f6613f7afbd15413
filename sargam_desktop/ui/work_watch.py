"""UI layer, without Qt: how far work in the background is, and the wish that it stop."""

from __future__ import annotations

from sargam_desktop.domain.errors import SargamError


class WorkCancelledError(SargamError):
    """The learner does not want the work any more; nothing needs to be told."""

    def __init__(self) -> None:
        super().__init__("The work was cancelled")


class WorkWatch:
    """Handed to the work, which calls it now and then with its share, 0 to 1.

    Attributes:
        share: How far the work is. Written by the work's thread, read by the GUI's.
        is_cancelled: Set by the GUI's thread; the work ends at its next call.
    """

    def __init__(self) -> None:
        self.share = 0.0
        self.is_cancelled = False

    def __call__(self, share: float) -> None:
        """Take the share. Thread: the work's.

        Raises:
            WorkCancelledError: The learner has cancelled it.
        """
        self.share = max(self.share, share)  # parts of the work begin at their own zero
        if self.is_cancelled:
            raise WorkCancelledError
