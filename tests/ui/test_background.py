from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.background import Background

pytestmark = pytest.mark.usefixtures("qapp")


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    background, threads = Background(), []

    def work() -> int:
        threads.append(threading.current_thread())
        return 7

    answers: list[int] = []
    background.run(work, answers.append, lambda _: None)
    qtbot.waitUntil(lambda: answers == [7])
    assert threads != [threading.current_thread()]


def test_a_known_error_is_handed_over_in_its_own_words(qtbot: QtBot) -> None:
    def work() -> None:
        raise SargamError("The disk is full", "Free some space")

    errors: list[SargamError] = []
    background = Background()
    background.run(work, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "The disk is full. Free some space."


def test_an_unknown_error_is_told_in_a_line_and_logged(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work() -> None:
        raise ZeroDivisionError

    errors: list[SargamError] = []
    background = Background()
    background.run(work, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].advice == "The log says more"
    assert "ZeroDivisionError" in caplog.text


def test_at_the_end_work_is_waited_for_and_its_answer_dropped(qtbot: QtBot) -> None:
    go_on = threading.Event()
    done: list[str] = []

    def work() -> None:
        go_on.wait(30)
        done.append("worked")

    background = Background()
    background.run(work, lambda _: done.append("answered"), lambda _: done.append("refused"))
    go_on.set()
    background.finish()
    qtbot.wait(50)
    assert done == ["worked"]


def test_an_answer_on_its_way_does_not_reach_what_has_gone_meanwhile(qtbot: QtBot) -> None:
    owner = QObject()
    background = Background(owner)
    answers: list[None] = []
    is_answered = threading.Event()
    background.run(is_answered.set, answers.append, lambda _: None)
    assert is_answered.wait(30)
    background._pool.waitForDone()  # noqa: SLF001 - the answer is queued now, and not yet taken
    shiboken6.delete(owner)
    qtbot.wait(10)
    assert answers == []
