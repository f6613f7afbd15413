"""Adapters, system: ask for a raised or a lowered priority of one thread."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from enum import StrEnum
from typing import Final

#: Low among the real-time priorities: above all ordinary threads, below those of the sound.
_REALTIME_PRIORITY: Final = 5
_NICENESS: Final = -10
_LEAST_NICENESS: Final = 19
_WINDOWS_LOWEST: Final = -2
_MAC_BACKGROUND: Final = 0x09
_WINDOWS_TIME_CRITICAL: Final = 15
_MAC_USER_INTERACTIVE: Final = 0x21


class ThreadPriority(StrEnum):
    """What was got."""

    REALTIME = "realtime"
    RAISED = "raised"
    ORDINARY = "ordinary"


def raise_thread_priority() -> ThreadPriority:
    """Raise the priority of the calling thread as far as the system allows; never raises.

    Thread: the one to be raised.
    """
    try:
        return _raise_here()
    except (OSError, AttributeError, ValueError):
        return ThreadPriority.ORDINARY


def lower_thread_priority() -> None:
    """Let all other threads of the computer go before the calling one; never raises.

    Thread: the one to be lowered, for as long as it lives.
    """
    with suppress(OSError, AttributeError, ValueError):
        _lower_here()


if sys.platform == "win32":

    def _lower_here() -> None:
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
        kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_LOWEST)

    def _raise_here() -> ThreadPriority:
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
        is_raised = kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_TIME_CRITICAL)
        return ThreadPriority.REALTIME if is_raised else ThreadPriority.ORDINARY

elif sys.platform == "darwin":

    def _lower_here() -> None:
        import ctypes

        ctypes.CDLL(None).pthread_set_qos_class_self_np(_MAC_BACKGROUND, 0)

    def _raise_here() -> ThreadPriority:
        import ctypes

        failure = ctypes.CDLL(None).pthread_set_qos_class_self_np(_MAC_USER_INTERACTIVE, 0)
        return ThreadPriority.ORDINARY if failure else ThreadPriority.RAISED

else:

    def _lower_here() -> None:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LEAST_NICENESS)

    def _raise_here() -> ThreadPriority:
        thread_id = threading.get_native_id()
        with suppress(PermissionError):
            policy = os.SCHED_RR | os.SCHED_RESET_ON_FORK  # a child process starts as an ordinary one
            os.sched_setscheduler(thread_id, policy, os.sched_param(_REALTIME_PRIORITY))
            return ThreadPriority.REALTIME
        os.setpriority(os.PRIO_PROCESS, thread_id, _NICENESS)
        return ThreadPriority.RAISED
