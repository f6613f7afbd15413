"""UI layer: work that must not hold up the window, and its answer on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.language import spoken

_log = logging.getLogger(__name__)


class _Answer(QObject):
    """Carries the answer back to the GUI thread, where it was made and where its slots run."""

    ready = Signal(object)
    failed = Signal(object)
    settled = Signal(object)

    def __init__(self, done: Callable[[Any], None], refused: Callable[[SargamError], None]) -> None:
        super().__init__()
        self._done = done
        self._refused = refused
        self._is_dropped = False
        self.ready.connect(self._take_result, Qt.ConnectionType.QueuedConnection)
        self.failed.connect(self._take_error, Qt.ConnectionType.QueuedConnection)

    def drop(self) -> None:
        """Tell nobody, even where the answer is on its way already."""
        self._is_dropped = True

    @Slot(object)
    def _take_result(self, result: Any) -> None:  # noqa: ANN401 (whatever the work returns)
        if not self._is_dropped:
            self.settled.emit(self)
            self._done(result)

    @Slot(object)
    def _take_error(self, error: SargamError) -> None:
        if not self._is_dropped:
            self.settled.emit(self)
            self._refused(spoken(error))


class _Job(QRunnable):
    """Thread: one of Qt's pool."""

    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except SargamError as error:
            self._answer.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - the border of the thread
            _log.exception("work in the background failed")
            self._answer.failed.emit(SargamError(f"Something went wrong ({error})", "The log says more"))
        else:
            self._answer.ready.emit(result)


class Background(QObject):
    """Runs work on another thread and hands its answer to the GUI thread.

    Thread: GUI.
    """

    def __init__(self, parent: QObject | None = None, *, is_in_order: bool = False) -> None:
        """Use a pool of its own, so that `finish` waits for this work only.

        Args:
            parent: Qt parent.
            is_in_order: Do one thing after the other, as they were asked for.
        """
        super().__init__(parent)
        self._pool = QThreadPool(self)
        if is_in_order:
            self._pool.setMaxThreadCount(1)
        self._answers: set[_Answer] = set()
        # Whoever asked goes with its `Background`; an answer on its way would reach what is gone.
        answers = self._answers
        self.destroyed.connect(lambda: _drop_all(answers))

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[SargamError], None]
    ) -> None:
        """Call `work` elsewhere, then `done` or `failed` here."""
        answer = _Answer(done, failed)
        answer.settled.connect(self._let_go)
        self._answers.add(answer)
        self._pool.start(_Job(work, answer))

    @Slot(object)
    def _let_go(self, answer: _Answer) -> None:
        self._answers.discard(answer)

    def finish(self) -> None:
        """Wait for the work that is under way; its answers are dropped."""
        _drop_all(self._answers)
        self._pool.waitForDone()


def _drop_all(answers: set[_Answer]) -> None:
    for answer in answers:
        answer.drop()
    answers.clear()
