"""UI layer: the whole song as a strip: small notes, heat of each bar, loop handles, place in the song."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.heat_scale import quality_height, quality_role
from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.loop_ends import LoopEnd, loop_moved, loop_stepped
from sargam_desktop.ui.practice.strip_geometry import Cell, StripGeometry
from sargam_desktop.ui.practice.strip_painter import (
    HEAT_HEIGHT,
    HEAT_TOP,
    STRIP_HEIGHT,
    StripPainter,
    blank_layer,
    handle_rect,
)
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.practice_tally import BarTally
from sargam_desktop.ui.theme.theme_controller import ThemeController

_MARGIN: Final = 24
_HANDLE_REACH: Final = 9
_PLAYHEAD_REACH: Final = 9
_MOST_BARS_SUMMED: Final = 32
_WIDE_CELL_PX: Final = 6


class SongStrip(PaintedWidget):
    """The song strip. Arrow keys move by a bar, with Ctrl they move the loop's start, with Shift its end.

    Thread: GUI.

    Signals:
        seek_requested: Index of the bar that was clicked.
        loop_requested: First and last bar index as a tuple, or None.
    """

    seek_requested = Signal(int)
    loop_requested = Signal(object)

    def __init__(
        self,
        theme: ThemeController,
        setup: PracticeSetup,
        parent: QWidget | None = None,
        *,
        has_loop: bool = True,
    ) -> None:
        """Show the score of `setup`; without a loop there are no handles."""
        super().__init__(theme, parent)
        self._has_loop = has_loop
        self._has_notes = True
        self._setup = setup
        self._state: PracticeState | None = None
        self._loop: tuple[int, int] | None = None
        self._beat = setup.start_beat
        self._dragged: LoopEnd | None = None
        self.setFixedHeight(STRIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Song"))
        self._rebuild()

    @property
    def loop(self) -> tuple[int, int] | None:
        """First and last bar index of the loop."""
        return self._loop

    @property
    def bar(self) -> int:
        """Index of the bar at the playhead."""
        return self._setup.score.bar_index_at(self._beat + 1e-6)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()).adjusted(_MARGIN - 6, 2, 6 - _MARGIN, -6), 8.0

    def show_song(self, setup: PracticeSetup) -> None:
        """Show another song; for the same one nothing is drawn anew."""
        if setup.score is self._setup.score:
            self._setup = setup
            return
        self._setup = setup
        self._loop = None
        self._state = None
        self._beat = setup.start_beat
        self._rebuild()

    def set_notes_shown(self, has_notes: bool) -> None:
        """Show the small notes, or bars alone."""
        if has_notes != self._has_notes:
            self._has_notes = has_notes
            self._draw_base()

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """Show a loop from first to last bar index, or none."""
        if loop != self._loop:
            self._loop = loop
            self._draw_base()
            self._describe()

    def set_beat(self, beat: float) -> None:
        """Move the playhead; only where it was and is gets painted."""
        old, new = self._geometry.x_of(self._beat), self._geometry.x_of(beat)
        ratio = self.devicePixelRatioF()
        self._beat = beat
        if round(old * ratio) != round(new * ratio):
            self.update(_playhead_area(old))
            self.update(_playhead_area(new))

    def show_state(self, state: PracticeState) -> None:
        """Show verdicts and heat; paints only what changed."""
        before, self._state = self._state, state
        if before is None or before.setup.score is not state.setup.score:
            self._draw_verdicts()
            return
        shown = (before.lap, before.take, before.revisions)
        if shown != (state.lap, state.take, state.revisions):
            self._draw_verdicts()
        elif before.recent is not state.recent:
            self._draw_fresh_verdicts(before, state)
        if before.bars is not state.bars:
            self._update_cell(self._geometry.cell_of(state.last_bar))

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rebuild()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the drawn layers, then heat, handles and playhead."""
        painter = QPainter(self)
        area = event.rect()
        painter.fillRect(area, self.theme.colour("surface.base"))
        painter.drawPixmap(0, 0, self._base)
        painter.drawPixmap(0, 0, self._verdicts)
        self._paint_heat(painter, area)
        if self._has_loop:
            start, end = self._handle_xs()
            self._painter.draw_handle(painter, start, is_start=True)
            self._painter.draw_handle(painter, end, is_start=False)
        self._painter.draw_playhead(painter, self._geometry.x_of(self._beat))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the layers in the new size."""
        self._rebuild()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grasp a handle, or jump to a bar."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._dragged = self._handle_at(event.position().x(), event.position().y())
        if self._dragged is None:
            self.seek_requested.emit(self._geometry.bar_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle from bar line to bar line."""
        x = event.position().x()
        if self._dragged is None:
            is_near = self._handle_at(x, event.position().y()) is not None
            cursor = Qt.CursorShape.SizeHorCursor if is_near else Qt.CursorShape.PointingHandCursor
            self.setCursor(cursor)
            return
        line = self._geometry.bar_line_near(x)
        self.set_loop(loop_moved(self._loop, self._dragged, line, len(self._setup.score.bars)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a handle: the loop is wanted."""
        if self._dragged is not None:
            self._dragged = None
            self.loop_requested.emit(self._loop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a bar, or move an end of the loop."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self._has_loop and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move_by(LoopEnd.START, step)
        elif self._has_loop and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move_by(LoopEnd.END, step)
        else:
            last = len(self._setup.score.bars) - 1
            self.seek_requested.emit(min(max(self.bar + step, 0), last))

    def _move_by(self, end: LoopEnd, step: int) -> None:
        self.set_loop(loop_stepped(self._loop, end, step, len(self._setup.score.bars)))
        self.loop_requested.emit(self._loop)

    def _whole(self) -> tuple[int, int]:
        return 0, len(self._setup.score.bars) - 1

    def _handle_xs(self) -> tuple[float, float]:
        first, last = self._loop or self._whole()
        return self._geometry.bar_edges(first)[0], self._geometry.bar_edges(last)[1]

    def _handle_at(self, x: float, y: float) -> LoopEnd | None:
        if not self._has_loop:
            return None
        start, end = self._handle_xs()
        for handle, place in ((LoopEnd.START, start), (LoopEnd.END, end)):
            grip = handle_rect(place, is_start=handle is LoopEnd.START)
            if abs(x - grip.center().x()) <= _HANDLE_REACH and grip.top() - 8 <= y <= grip.bottom() + 8:
                return handle
        return None

    def _paint_heat(self, painter: QPainter, area: QRect) -> None:
        cells = self._geometry.cells
        first = self._geometry.cell_of(self._geometry.bar_at(area.left()))
        for cell in cells[cells.index(first) :]:
            if cell.x > area.right():
                break
            self._paint_cell(painter, cell)

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        gap = 1 if cell.width > _WIDE_CELL_PX else 0
        rect = QRectF(cell.x + gap, HEAT_TOP, max(1.0, cell.width - 2 * gap), HEAT_HEIGHT)
        tally = self._tally_of(cell)
        if tally.judged:
            share = quality_height(tally.percent)
            self._painter.draw_heat(painter, rect, quality_role(tally.percent), share)
        else:
            self._painter.draw_unplayed(painter, rect)

    def _tally_of(self, cell: Cell) -> BarTally:
        if self._state is None:
            return BarTally()
        step = max(1, len(cell.bars) // _MOST_BARS_SUMMED)
        found = [self._state.bars.get(bar) for bar in cell.bars[::step]]
        played = [tally for tally in found if tally is not None]
        return BarTally(sum(t.correct for t in played), sum(t.judged for t in played))

    def _update_cell(self, cell: Cell) -> None:
        self.update(QRect(int(cell.x) - 1, HEAT_TOP - 1, int(cell.width) + 3, HEAT_HEIGHT + 2))

    def _draw_fresh_verdicts(self, before: PracticeState, state: PracticeState) -> None:
        known = frozenset(before.recent)
        fresh = [verdict for verdict in state.recent if verdict not in known]
        with QPainter(self._verdicts) as painter:
            for verdict in fresh:
                if self._geometry.is_shown(verdict.note_index):
                    note = state.setup.score.notes[verdict.note_index]
                    self._painter.draw_verdict(painter, note, verdict.result)
                    self.update(self._painter.note_rect(note).toAlignedRect())

    def _draw_verdicts(self) -> None:
        """Draw the verdicts of the present lap anew."""
        self._verdicts: QPixmap = blank_layer(self.width(), self.devicePixelRatioF())
        if self._state is not None:
            with QPainter(self._verdicts) as painter:
                for index in self._geometry.shown_notes:
                    result = self._state.verdicts.get(index)
                    if result is not None:
                        self._painter.draw_verdict(painter, self._setup.score.notes[index], result)
        self.update()

    def _draw_base(self) -> None:
        self._base: QPixmap = blank_layer(self.width(), self.devicePixelRatioF())
        loop_bars = range(self._loop[0], self._loop[1] + 1) if self._loop else range(0)
        with QPainter(self._base) as painter:
            self._painter.draw_ground(painter, self._handle_xs() if self._loop else None)
            if self._has_notes:
                self._painter.draw_notes(painter)
            self._painter.draw_numbers(painter, loop_bars)
        self.update()

    def _describe(self) -> None:
        bars = self._setup.score.bars
        text = self.tr("{count} bars").format(count=len(bars))
        if self._loop is not None:
            first, last = (bars[index].number for index in self._loop)
            text = self.tr("{count} bars, bars {first} to {last} repeat").format(
                count=len(bars), first=first, last=last
            )
        self.setAccessibleDescription(text)

    def _rebuild(self) -> None:
        self._geometry = StripGeometry(self._setup.score, _MARGIN, max(1, self.width() - 2 * _MARGIN))
        self._painter = StripPainter(self.theme, self._geometry)
        self._draw_base()
        self._draw_verdicts()
        self._describe()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._rebuild()


def _playhead_area(x: float) -> QRect:
    return QRect(int(x) - _PLAYHEAD_REACH, 0, 2 * _PLAYHEAD_REACH + 1, STRIP_HEIGHT)
