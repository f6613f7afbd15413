from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sargam_desktop.tutor.importing import ImportProgress
from sargam_desktop.tutor.watched_folder import WatchedFolder
from sargam_desktop.ui.folder_watch import LOOK_MS, FolderWatch, LookResult, rest_ms_after


class _Looked:
    """A folder in which there is nothing; notes what was asked of it."""

    def __init__(self) -> None:
        self.is_there = True
        self.is_waiting = False
        self.looks = 0
        self.passed_over = 0

    def look(self, *_: object) -> Iterator[ImportProgress]:
        self.looks += 1
        return iter(())

    def pass_over(self) -> None:
        self.passed_over += 1


@pytest.mark.parametrize(("took_ms", "worked_ms"), [(5, 5), (200, 200), (1500, 900), (4000, 10)])
def test_a_folder_in_which_nothing_happens_takes_a_hundredth_of_a_core_at_most(
    took_ms: int, worked_ms: int
) -> None:
    rest_ms = rest_ms_after(LookResult(is_there=True, took_ms=took_ms, worked_ms=worked_ms))
    assert worked_ms <= 0.01 * (rest_ms + took_ms)


def test_a_file_that_is_being_copied_into_a_large_folder_is_looked_at_again_soon() -> None:
    result = LookResult(is_there=True, took_ms=900, worked_ms=900, is_awaited=True)
    assert rest_ms_after(result) == LOOK_MS


def test_what_was_cancelled_in_one_folder_leaves_out_nothing_of_the_next(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sargam_desktop.ui.folder_watch.LOOK_MS", 10)
    folders = {"first": _Looked(), "second": _Looked()}
    may_look = [False]
    owner = QObject()
    watch = FolderWatch(
        lambda name: cast("WatchedFolder", folders[name]), lambda: (21, 108), lambda: may_look[0], owner
    )
    watch.follow("first")
    watch.pass_over()  # the next look is to leave out what it finds
    watch.follow("second")
    may_look[0] = True
    qtbot.waitUntil(lambda: folders["second"].looks > 0)
    watch.end()
    assert folders["second"].passed_over == 0
