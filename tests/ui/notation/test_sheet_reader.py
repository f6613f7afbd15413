from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.notation_choice import NotationKind
from sargam_desktop.domain.song import Song
from sargam_desktop.ui.notation.sheet_pictures import SheetPictures, SheetWish
from sargam_desktop.ui.notation.sheet_reader import PATIENCE_MS, ReadSheet, SheetReader
from tests.ui.plain_sheets import PlainMaker
from tests.ui.practice_scenes import score, song

SONG = song(score(2))
SMALL, LARGE = (SheetWish(NotationKind.STAFF, True, 0, size) for size in (20.0, 40.0))


class SlowMaker(PlainMaker):
    """Makes no sheet before it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may = Event()
        self.began = Event()

    def __call__(self, song: Song, wish: SheetWish) -> SheetPictures:
        self.began.set()
        assert self.may.wait(10)
        return super().__call__(song, wish)


@pytest.fixture
def maker() -> SlowMaker:
    return SlowMaker()


@pytest.fixture
def reader(qapp: QApplication, maker: SlowMaker) -> Iterator[SheetReader]:
    found = SheetReader(qapp)
    found.set_maker(maker)
    yield found
    maker.may.set()
    found.finish()


def test_a_sheet_that_is_wanted_no_longer_is_dropped_when_it_comes(
    qtbot: QtBot, reader: SheetReader, maker: SlowMaker
) -> None:
    came: list[ReadSheet] = []
    reader.read.connect(came.append)
    reader.ask(SONG, SMALL, is_urgent=True)
    qtbot.waitUntil(maker.began.is_set)
    reader.ask(SONG, LARGE, is_urgent=True)
    maker.may.set()
    qtbot.waitUntil(lambda: bool(came))
    assert [sheet.wish for sheet in came] == [LARGE]


def test_what_nobody_wants_any_more_is_not_made(qtbot: QtBot, reader: SheetReader, maker: SlowMaker) -> None:
    wishes = [SMALL._replace(staff_px=size) for size in (21.0, 22.0, 23.0)]
    reader.ask(SONG, SMALL, is_urgent=True)
    qtbot.waitUntil(maker.began.is_set)
    for wish in wishes:
        reader.ask(SONG, wish, is_urgent=True)
        QTest.qWait(5)
    with qtbot.waitSignal(reader.read):
        maker.may.set()
    assert maker.wishes == [SMALL, wishes[-1]]


def test_waiting_is_told_only_when_it_takes_longer_than_a_moment(
    qtbot: QtBot, reader: SheetReader, maker: SlowMaker
) -> None:
    told: list[bool] = []
    reader.delayed.connect(lambda: told.append(True))
    reader.ask(SONG, SMALL, is_urgent=True)
    with qtbot.waitSignal(reader.delayed):
        QTest.qWait(1)
        assert told == []
    with qtbot.waitSignal(reader.read):
        maker.may.set()
    QTest.qWait(PATIENCE_MS + 20)
    assert told == [True]
