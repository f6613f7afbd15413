"""UI layer: faults that nobody caught, on any thread: a line for the learner, the rest for the log."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from sargam_desktop.domain.errors import SargamError

_log = logging.getLogger(__name__)


class FaultWatch(QObject):
    """Takes over the hooks of the interpreter for faults and for the signals that end a program.

    Thread: GUI; a fault may be told from any thread.

    Attributes:
        latest_trace: Where the latest fault happened; empty before the first.

    Signals:
        faulted: Something went wrong and is in the log.
        troubled: A `SargamError` that nobody caught; it says by itself what to do.
        quit_requested: Ctrl C in the terminal, or the system asks the program to end.
    """

    faulted = Signal()
    troubled = Signal(object)
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take over the hooks."""
        super().__init__(parent)
        self.latest_trace = ""
        sys.excepthook = self._take_fault
        threading.excepthook = self._take_thread_fault
        self._watch_signals()

    def _take_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        _log.critical("a fault that nobody caught", exc_info=(kind, fault, trace))
        if isinstance(fault, SargamError):
            self.troubled.emit(fault)
        else:
            self._tell(kind, fault, trace)

    def _take_thread_fault(self, fault: threading.ExceptHookArgs) -> None:
        value = fault.exc_value or fault.exc_type()
        _log.critical("a fault in a thread", exc_info=(fault.exc_type, value, fault.exc_traceback))
        self._tell(fault.exc_type, value, fault.exc_traceback)

    def _tell(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        self.latest_trace = "".join(traceback.format_exception(kind, fault, trace))
        self.faulted.emit()

    def _watch_signals(self) -> None:
        """Wake Qt's loop at a signal, since Python acts on signals only between its own steps."""
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take_signal)

    @Slot()
    def _take_signal(self) -> None:
        if self._reader.recv(64):
            self.quit_requested.emit()
