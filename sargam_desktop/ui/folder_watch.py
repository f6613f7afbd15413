"""UI layer: looks again and again at the watched folder, in the background, while nobody plays."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.ui.background import Background

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.tutor.importing import ImportProgress
    from sargam_desktop.tutor.watched_folder import WatchedFolder

LOOK_MS: Final = 3000
#: After a look that took long, as at a slow drive, it waits so many times as long.
_REST_FACTOR: Final = 20
#: After one that kept the processor busy, as at a whole home folder, so many times as long as it did.
_IDLE_FACTOR: Final = 100


class LookResult(NamedTuple):
    """How a look ended.

    Attributes:
        is_there: The folder was found.
        took_ms: How long it took.
        worked_ms: How much of that the processor was busy with it.
        is_awaited: There is, or was, something to import: the next look comes soon.
        is_broken_off: It is gone on with by the next look.
        is_passed_over: The learner did not want the rest.
    """

    is_there: bool
    took_ms: int
    worked_ms: int
    is_awaited: bool = False
    is_broken_off: bool = False
    is_passed_over: bool = False


class LookRun(QObject):
    """One look. Thread: GUI, but for `run`.

    Signals:
        stepped: This run, and the `ImportProgress` after each file.
    """

    stepped = Signal(object, object)

    def __init__(self, open_folder: Callable[[], WatchedFolder], keys: tuple[int, int]) -> None:
        """Prepare to look; `open_folder` is asked in the background: the store may be opened by it."""
        super().__init__()
        self._open_folder = open_folder
        self._keys = keys
        self.has_begun = False
        self.is_cancelled = False
        self.is_passing_over = False

    def run(self) -> LookResult:
        """Look, and import what is new. Thread: one of Qt's pool."""
        watched = self._open_folder()
        began_s, worked_s = time.monotonic(), time.thread_time()
        has_begun = False
        for step in watched.look(self._keys, lambda: self.is_cancelled):
            has_begun = True
            self.stepped.emit(self, step)
        if self.is_passing_over:
            watched.pass_over()
        took_ms = round((time.monotonic() - began_s) * 1000)
        worked_ms = round((time.thread_time() - worked_s) * 1000)
        is_broken_off = self.is_cancelled and not self.is_passing_over
        return LookResult(
            watched.is_there,
            took_ms,
            worked_ms,
            watched.is_waiting or has_begun,
            is_broken_off,
            self.is_passing_over,
        )


class FolderWatch(QObject):
    """Looks at one folder every few seconds, one look at a time.

    Thread: GUI.

    Signals:
        stepped: The `ImportProgress` of a look that has found something.
        looked: The `LookResult` of every look that came to an answer.
        failed: The `SargamError` of a look that did not; the next one comes all the same.
        left_behind: A look at a folder that is watched no more has ended; a song may have come in last.
    """

    stepped = Signal(object)
    looked = Signal(object)
    failed = Signal(object)
    left_behind = Signal()

    def __init__(
        self,
        open_folder: Callable[[str], WatchedFolder],
        keys: Callable[[], tuple[int, int]],
        may_look: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Begin with no folder.

        Args:
            open_folder: Returns the watch on a folder. Thread: any.
            keys: Returns the learner's lowest and highest key.
            may_look: Asked before each look: nothing is looked at while somebody plays.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._open_folder = open_folder
        self._keys = keys
        self._may_look = may_look
        self._folder: str | None = None
        self._run: LookRun | None = None
        self._is_passing_over = False
        self._background = Background(self, is_in_order=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def folder(self) -> str | None:
        """The folder, None while nothing is watched."""
        return self._folder

    @property
    def is_importing(self) -> bool:
        """Whether the present look has found something to import."""
        return self._run is not None and self._run.has_begun

    def follow(self, folder: str | None) -> None:
        """Watch another folder, or none; the same one is gone on with."""
        if folder == self._folder:
            return
        self.interrupt()
        self._run = None
        self._is_passing_over = False
        self._folder = folder
        self._timer.stop()
        if folder is not None:
            self._open = _opened_once(self._open_folder, folder)
            self._timer.start(0)

    def interrupt(self) -> None:
        """Break the present look off after the file that is read; the next one goes on with it."""
        if self._run is not None:
            self._run.is_cancelled = True

    def pass_over(self) -> None:
        """Break the present look off, else the next, and leave out what it finds and does not import."""
        if self._run is None:
            self._is_passing_over = self._folder is not None
        else:
            self._run.is_passing_over = self._run.is_cancelled = True

    def end(self) -> None:
        """Watch no more, and wait for the file that is read."""
        self.follow(None)
        self._background.finish()

    @Slot()
    def _look(self) -> None:
        if not self._may_look():
            self._timer.start(LOOK_MS)
            return
        self._run = run = LookRun(self._open, self._keys())
        if self._is_passing_over:
            self.pass_over()
        self._is_passing_over = False
        run.stepped.connect(self._take_step)
        self._background.run(
            run.run, lambda result: self._take_result(run, result), lambda error: self._fail(run, error)
        )

    @Slot(object, object)
    def _take_step(self, run: LookRun, step: ImportProgress) -> None:
        if run is self._run:
            run.has_begun = True
            self.stepped.emit(step)

    def _take_result(self, run: LookRun, result: LookResult) -> None:
        if run is self._run:
            self._run = None
            self._timer.start(rest_ms_after(result))
            self.looked.emit(result)
        elif result.is_awaited:
            self.left_behind.emit()

    def _fail(self, run: LookRun, error: SargamError) -> None:
        if run is self._run:
            self._run = None
            self._timer.start(LOOK_MS)
            self.failed.emit(error)


def rest_ms_after(result: LookResult) -> int:
    """Return how long to wait for the next look: while nothing comes, a hundredth of a core is enough."""
    if result.is_awaited:
        return LOOK_MS
    return max(LOOK_MS, _REST_FACTOR * result.took_ms, _IDLE_FACTOR * result.worked_ms)


def _opened_once(open_folder: Callable[[str], WatchedFolder], folder: str) -> Callable[[], WatchedFolder]:
    """Return what opens a folder with the first look, and remembers it. Thread: one at a time."""
    opened: list[WatchedFolder] = []

    def open_it() -> WatchedFolder:
        if not opened:
            opened.append(open_folder(folder))
        return opened[0]

    return open_it
