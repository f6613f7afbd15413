from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.errors import SargamError, StoreError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.tutor.session_choice import SessionChoice
from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.models.session_table import SessionColumn, SessionTableModel
from tests.ui.sample_takes import few_notes, result, take

TAKES = [take(f"take-{number}", result(), hours_ago=number) for number in range(120)]


Done = Callable[[Sequence[SessionRecord]], None]
Failed = Callable[[SargamError], None]


def _fetch(_choice: SessionChoice, limit: int, offset: int, done: Done, _failed: Failed) -> None:
    done(TAKES[offset : offset + limit])


@pytest.mark.parametrize("is_python", [False, True])
def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, is_python: bool) -> None:
    model = SessionTableModel(_fetch)
    model.reload()
    qtmodeltester.check(model, force_py=is_python)  # type: ignore[no-untyped-call]  # pytest-qt ships none


def test_only_the_first_page_is_read_at_the_beginning() -> None:
    model = SessionTableModel(_fetch)
    model.reload()
    assert model.rowCount() == 50


def test_older_takes_follow_page_by_page_until_there_are_none() -> None:
    model = SessionTableModel(_fetch)
    model.reload()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert [model.take_at(row) for row in range(model.rowCount())] == TAKES


def test_reloading_shows_a_new_take_at_the_top() -> None:
    takes = [take("old")]
    model = SessionTableModel(
        lambda _choice, limit, offset, done, _failed: done(takes[offset : offset + limit])
    )
    model.reload()
    takes.insert(0, take("new"))
    model.reload()
    assert model.index(0, 0).data(CellRole.ITEM_ID) == "new"


def test_an_interrupted_take_says_how_far_it_got() -> None:
    interrupted = take(taken=few_notes(), state=SessionState.INTERRUPTED)
    model = SessionTableModel(lambda _choice, _limit, offset, done, _failed: done([interrupted][offset:]))
    model.reload()
    song = model.index(0, SessionColumn.SONG)
    assert song.data(CellRole.CAPTION) == "Interrupted at 10 %"
    assert song.data(Qt.ItemDataRole.AccessibleTextRole) == "Ode to Joy, Interrupted at 10 %"


@pytest.mark.parametrize(
    ("mode", "later", "told"),
    [
        (Mode.TEMPO, (), "60 %"),
        (Mode.TEMPO, (64, 78), "60 → 78 %"),
        (Mode.TEMPO, (78, 60), "60–78 %"),
        (Mode.FOLLOW, (), "–"),
    ],
)
def test_the_history_tells_how_the_tempo_moved(mode: Mode, later: tuple[int, ...], told: str) -> None:
    moved = take(taken=result(), settings=SessionSettings(mode=mode, speed_percent=60))
    moved = replace(moved, later_speeds=later)
    model = SessionTableModel(lambda _choice, _limit, offset, done, _failed: done([moved][offset:]))
    model.reload()
    assert model.index(0, SessionColumn.SPEED).data() == told


def test_a_take_from_memory_says_so_under_the_song() -> None:
    known = replace(take(taken=few_notes(), state=SessionState.STOPPED), is_from_memory=True)
    model = SessionTableModel(lambda _choice, _limit, offset, done, _failed: done([known][offset:]))
    model.reload()
    assert model.index(0, SessionColumn.SONG).data(CellRole.CAPTION) == "Stopped early at 10 % · From memory"


def test_a_store_that_cannot_be_read_is_told_once_and_not_asked_again(qtbot: QtBot) -> None:
    def fail(_choice: SessionChoice, _limit: int, _offset: int, _done: Done, failed: Failed) -> None:
        failed(StoreError("The disk is full", "Free some room"))

    model = SessionTableModel(fail)
    with qtbot.waitSignal(model.failed) as told:
        model.reload()
    assert told.args == ["The disk is full. Free some room."]
    assert not model.canFetchMore(QModelIndex())


def test_a_page_that_was_asked_for_before_a_reload_is_not_mixed_in() -> None:
    answers: list[Callable[[], None]] = []
    model = SessionTableModel(
        lambda _choice, limit, offset, done, _failed: answers.append(
            lambda: done(TAKES[offset : offset + limit])
        )
    )
    model.reload()
    answers.pop()()
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.reload()
    for answer in answers:
        answer()
    assert [model.take_at(row) for row in range(model.rowCount())] == TAKES[:50]


def test_while_takes_are_read_again_the_old_ones_stay() -> None:
    answers: list[Callable[[], None]] = []
    model = SessionTableModel(
        lambda _choice, _limit, _offset, done, _failed: answers.append(lambda: done(TAKES[:3]))
    )
    model.reload()
    answers.pop()()
    model.reload()
    assert model.rowCount() == 3
