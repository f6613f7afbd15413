from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.garbage_rounds import GarbageRounds


@pytest.fixture
def rounds(qapp: QApplication) -> Iterator[GarbageRounds]:
    assert qapp.thread().isCurrentThread()
    was_enabled, thresholds = gc.isenabled(), gc.get_threshold()
    gc.enable()  # as in a program that has just begun
    rounds = GarbageRounds()
    yield rounds
    rounds.deleteLater()
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    (gc.enable if was_enabled else gc.disable)()


class Remembered(QWidget):
    """A window whose parts know it, and it them, as with most."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = [self]


def forgotten_window() -> ref[QWidget]:
    return ref(Remembered())


def allocate_much(kept: list[list[int]]) -> None:
    """Allocate so much that Python's own collector would run."""
    kept.extend([] for _ in range(20_000))


def test_no_other_thread_takes_a_closed_window_apart(rounds: GarbageRounds) -> None:
    closed = forgotten_window()
    kept: list[list[int]] = []
    thread = threading.Thread(target=allocate_much, args=(kept,))
    thread.start()
    thread.join()
    assert closed() is not None
    rounds.collect()


def test_a_round_collects_what_was_closed(qtbot: QtBot, rounds: GarbageRounds) -> None:
    gc.collect()
    closed = forgotten_window()
    kept: list[list[int]] = []
    allocate_much(kept)
    rounds.collect()
    qtbot.waitUntil(lambda: closed() is None)


def test_nothing_is_collected_while_somebody_plays(rounds: GarbageRounds) -> None:
    gc.freeze()
    closed = forgotten_window()
    kept: list[list[int]] = []
    allocate_much(kept)
    rounds.collect()
    assert closed() is not None


def test_all_is_looked_through_seldom_however_much_is_due(
    rounds: GarbageRounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    collect = gc.collect

    def watch(generation: int) -> None:
        collected.append(generation)
        collect(generation)

    monkeypatch.setattr(gc, "collect", watch)
    gc.set_threshold(1, 0, 0)
    for _ in range(12):
        rounds.collect()
    assert collected.count(2) == 1
