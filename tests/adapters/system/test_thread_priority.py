from __future__ import annotations

import os
import sys
import threading

import pytest

from sargam_desktop.adapters.system.thread_priority import ThreadPriority, raise_thread_priority


def _in_a_thread_of_its_own() -> tuple[ThreadPriority, int, int]:
    found = []

    def run() -> None:
        got = raise_thread_priority()
        found.append(
            (got, os.sched_getscheduler(0), os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        )

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return found[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux what was got")
def test_what_is_said_is_what_the_thread_got() -> None:
    got, policy, niceness = _in_a_thread_of_its_own()
    assert (got is ThreadPriority.REALTIME) == (policy & 0xFF == os.SCHED_RR)
    assert (got is ThreadPriority.RAISED) == (niceness < 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux what was got")
def test_other_threads_keep_their_priority() -> None:
    before = os.sched_getscheduler(0), os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    _in_a_thread_of_its_own()
    assert (os.sched_getscheduler(0), os.getpriority(os.PRIO_PROCESS, threading.get_native_id())) == before
