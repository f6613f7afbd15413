from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.notation.notation_panel import NotationPanel
from sargam_desktop.ui.notation.sheet_geometry import Area
from sargam_desktop.ui.notation.sheet_marks import Slips
from sargam_desktop.ui.notation.sheet_places import SheetPlaces
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import News, PracticeState, reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.plain_sheets import PlainPictures, plain_layout
from tests.ui.practice_scenes import judged, moved, score, state

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score(8)
AGAIN = (0, 1, 2, 3, 0, 1, 2, 3)
LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A panel that shows eight bars, four to a line or all in one."""

    def __init__(self, qtbot: QtBot, panel: NotationPanel) -> None:
        self.qtbot, self.panel = qtbot, panel
        self.state: PracticeState = state(piece=PIECE)
        self.slips = Slips()

    def sheet(self, **how: object) -> None:
        pictures = PlainPictures(plain_layout(PIECE, **how))  # type: ignore[arg-type]
        places = SheetPlaces(pictures.layout, PIECE)
        self.panel.show_sheet(pictures, places, is_one_line="bars_per_line" not in how)

    def play(self, *news: News) -> None:
        for item in news:
            self.state = reduce(self.state, item)
            self.slips = self.slips.after(item)
        self.panel.show_state(self.state, self.slips, is_told=True)

    def at(self, beat: float, now_us: int = 0) -> None:
        self.panel.frame(now_us, beat)

    def picture(self) -> QImage:
        def is_drawn() -> bool:
            self.panel.frame(0, self.panel.beat)
            return self.panel.is_complete

        self.qtbot.waitUntil(is_drawn)
        return self.panel.grab().toImage()

    def head(self, note: int) -> Area:
        """Return where a head is seen."""
        geometry = self.panel.geometry_in_use
        assert geometry is not None
        box = geometry.places.layout.heads[note]
        assert box is not None
        area, (dx, dy) = geometry.area_of(box), self.panel.shift
        return area._replace(x=area.x - dx, y=area.y - dy)

    def ink(self, note: int) -> str:
        head = self.head(note)
        return _colour(self.picture(), head.x + head.width / 2, head.y + head.height / 2)

    def colours_below(self, note: int, reach: int = 5) -> set[str]:
        """Return the colours around the middle of the disc below a head."""
        head, image = self.head(note), self.picture()
        x, y = round(head.x + head.width / 2), round(head.bottom + 3 + 5.3)
        around = range(-reach, reach + 1)
        return {_colour(image, x + dx, y + dy) for dx in around for dy in around}


def _colour(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixel(round(x), round(y))).name().upper()


@pytest.fixture
def shown(qtbot: QtBot, theme: ThemeController) -> Shown:
    panel = NotationPanel(theme, PracticeSetup(PIECE))
    qtbot.addWidget(panel)
    panel.resize(900, 280)
    panel.show()
    return Shown(qtbot, panel)


def token(shown: Shown, role: str) -> str:
    return shown.panel.theme.tokens[role].upper()


def note_at(beat: float, pitch: int = 64) -> int:
    return next(i for i, n in enumerate(PIECE.notes) if n.onset_beat == beat and n.pitch >= pitch)


VERDICTS = [
    (Result.CORRECT, "correct"),
    (Result.EARLY, "early"),
    (Result.LATE, "late"),
]


@pytest.mark.parametrize(("result", "name"), VERDICTS)
def test_a_played_note_has_the_colour_and_the_glyph_of_its_verdict(
    shown: Shown, result: Result, name: str
) -> None:
    shown.sheet(bars_per_line=4)
    note = note_at(1.0)
    assert shown.ink(note + 1) == token(shown, "text.primary")
    shown.play(judged(PIECE, note_at(0.0)), judged(PIECE, note, result))
    assert shown.ink(note) == token(shown, f"verdict.{name}")
    assert shown.ink(note + 1) == token(shown, "note.right")  # the next one
    assert token(shown, f"verdict.{name}") in shown.colours_below(note)
    assert len(shown.colours_below(note, reach=2)) > 1, "the disc bears a glyph"


def test_a_missed_note_has_a_dashed_ring_and_no_disc(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    note = note_at(1.0)
    shown.play(judged(PIECE, note, Result.MISSED))
    assert shown.ink(note) == token(shown, "verdict.missed")
    assert shown.colours_below(note, reach=2) == {token(shown, "surface.raised")}


def test_a_wrong_key_is_told_at_the_note_and_stays_told_when_the_right_one_follows(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    note = note_at(1.0)
    wrong = NoteJudged(Result.WRONG_NOTE, 0, PIECE.notes[note].pitch, 60, note_index=note)
    shown.play(wrong)
    assert shown.ink(note) == token(shown, "verdict.wrong")
    shown.play(judged(PIECE, note))
    assert shown.ink(note) == token(shown, "verdict.correct")
    assert token(shown, "verdict.wrong") in shown.colours_below(note)


def test_a_verdict_that_is_taken_back_leaves_the_ink_as_it_was(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    shown.play(moved(0.0))
    before = shown.picture()
    untouched = shown.state
    shown.play(judged(PIECE, note_at(2.0), Result.LATE))
    assert shown.picture() != before
    shown.panel.show_state(untouched, Slips(), is_told=True)
    assert shown.picture() == before


def test_each_pass_over_a_repeated_bar_shows_its_own_verdicts(shown: Shown) -> None:
    shown.sheet(bars_per_line=4, written=AGAIN)
    first, second = note_at(1.0), note_at(17.0)
    shown.play(judged(PIECE, first, Result.LATE))
    assert shown.ink(first) == token(shown, "verdict.late")
    shown.at(16.0)
    assert shown.ink(first) == token(shown, "text.primary")
    shown.play(judged(PIECE, second))
    assert shown.ink(second) == token(shown, "verdict.correct")


def test_the_band_stands_at_the_present_moment(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    shown.at(2.0)
    head, image = shown.head(note_at(2.0)), shown.picture()
    edge = _colour(image, head.x - 10, head.y)
    assert edge != token(shown, "surface.raised")
    assert _colour(image, head.x - 24, head.y) == token(shown, "surface.raised")


def test_in_one_line_the_sheet_goes_along_with_the_music(shown: Shown) -> None:
    shown.panel.theme.is_motion_reduced = False
    shown.sheet()
    shown.at(11.0)
    places = []
    for number, beat in enumerate((12.0, 13.0, 14.0), start=1):
        shown.at(beat, number * 1_000_000)
        places.append(shown.head(note_at(beat)).x)
    assert max(places) - min(places) < 1.5
    assert shown.panel.offset > 200


def click(shown: Shown, bar: int, share: float = 0.6) -> QPoint:
    geometry = shown.panel.geometry_in_use
    assert geometry is not None
    area, (dx, dy) = geometry.bar_area(bar), shown.panel.shift
    return QPoint(round(area.x + area.width * share - dx), round(area.y + area.height - 6 - dy))


def test_a_click_on_a_bar_starts_there(qtbot: QtBot, shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    with qtbot.waitSignal(shown.panel.seek_requested) as asked:
        QTest.mouseClick(shown.panel, LEFT, pos=click(shown, 5))
    assert asked.args == [5]


def test_a_handle_is_dragged_from_bar_line_to_bar_line(qtbot: QtBot, shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    shown.panel.set_loop((1, 6))
    geometry = shown.panel.geometry_in_use
    assert geometry is not None
    reach = geometry.bar_reach(1)
    QTest.mousePress(shown.panel, LEFT, pos=QPoint(round(reach.x) + 5, round(reach.y + reach.height / 2)))
    QTest.mouseMove(shown.panel, click(shown, 2, 0.2))
    assert shown.panel.loop == (2, 6)
    with qtbot.waitSignal(shown.panel.loop_requested) as asked:
        QTest.mouseRelease(shown.panel, LEFT, pos=click(shown, 2, 0.2))
    assert asked.args == [(2, 6)]


def test_bars_outside_the_loop_are_dimmed(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    shown.panel.set_loop((1, 2))
    inside, outside = shown.ink(note_at(5.0)), shown.ink(note_at(13.0))
    assert inside == token(shown, "text.primary")
    assert outside != inside


Press = Callable[[NotationPanel], None]


@pytest.mark.parametrize(
    ("key", "held", "signal", "value"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "seek_requested", 1),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, "seek_requested", 7),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, "loop_requested", (1, 7)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, "loop_requested", (0, 6)),
    ],
)
def test_all_of_it_works_by_keyboard(
    qtbot: QtBot, shown: Shown, key: Qt.Key, held: Qt.KeyboardModifier, signal: str, value: object
) -> None:
    shown.sheet(bars_per_line=4)
    with qtbot.waitSignal(getattr(shown.panel, signal)) as asked:
        QTest.keyClick(shown.panel, key, held)
    assert asked.args == [value]


def test_a_screen_reader_hears_the_notes_of_the_present_bar(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    shown.at(4.0)
    told = shown.panel.accessibleDescription()
    assert told == "Bar 2; right hand: E4, F4, G4, A4; left hand: C3+F♯3"


def test_by_heart_nothing_of_the_notation_is_seen(shown: Shown) -> None:
    shown.sheet(bars_per_line=4)
    assert shown.ink(note_at(1.0)) == token(shown, "text.primary")
    shown.panel.set_notes_shown(has_notes=False)
    assert shown.ink(note_at(1.0)) == token(shown, "surface.raised")
    assert "memory" in shown.panel.accessibleDescription()


def test_looking_ahead_lasts_until_the_music_goes_on(shown: Shown) -> None:
    shown.sheet(bars_per_line=2)
    shown.at(0.0)
    QTest.keyClick(shown.panel, Qt.Key.Key_PageDown)
    looked = shown.panel.offset
    assert looked > 100
    shown.at(0.0)
    assert shown.panel.offset == looked
    shown.at(0.1)
    assert shown.panel.offset == 0.0
