"""UI layer: work on all data at once: off the GUI thread, with progress, to be cancelled."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sargam_desktop.tutor.backups import CancelledError, Progress
from sargam_desktop.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.errors import SargamError

#: A bar is told of nothing smaller.
_STEP: Final = 0.01


class DataWork(QObject):
    """One work at a time. Thread: GUI.

    Signals:
        progressed: How much is done, 0 to 1.
        settled: The work is over, however it ended.
    """

    progressed = Signal(float)
    settled = Signal()
    _told = Signal(float)

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._background = Background(self)
        self._is_cancelled: Event | None = None
        self._told.connect(self._take_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._is_cancelled is not None

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[SargamError], None],
        cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        """Do `work` elsewhere, then call one of the others here; nothing where other work is under way."""
        if self._is_cancelled is not None:
            return
        flag = self._is_cancelled = Event()
        last = 0.0

        def tell(share: float) -> bool:
            nonlocal last
            if share - last >= _STEP or share < last:
                last = share
                self._told.emit(share)
            return not flag.is_set()

        def attempt() -> Callable[[], None]:
            try:
                result = work(tell)
            except CancelledError:
                return cancelled
            return lambda: done(result)

        self._background.run(attempt, self._settle, lambda error: self._settle(lambda: failed(error)))

    @Slot()
    def cancel(self) -> None:
        """Let the work end as soon as it can."""
        if self._is_cancelled is not None:
            self._is_cancelled.set()

    def end(self) -> None:
        """Cancel, and wait."""
        self.cancel()
        self._background.finish()

    def _settle(self, then: Callable[[], None]) -> None:
        self._is_cancelled = None
        self.settled.emit()
        then()

    @Slot(float)
    def _take_progress(self, share: float) -> None:
        if self._is_cancelled is not None:
            self.progressed.emit(share)
