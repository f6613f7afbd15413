"""UI layer: a song's notes in the colours of the hands, in which bars are selected and parted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.hands_geometry import GUTTER_PX, RULER_PX, HandsGeometry
from sargam_desktop.ui.hands.hands_painter import HandsPainter
from sargam_desktop.ui.piano_roll.note_index import NoteIndex
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SMALLEST: Final = QSize(480, 220)
_OCTAVE: Final = 12


class HandsPicture(PaintedWidget):
    """The picture. A press on a bar selects it, a press in a selected bar parts the hands at that key.

    ← and → select, with Shift more bars; ↑ and ↓ move the line between the hands.

    Thread: GUI.

    Signals:
        bars_wanted: First and last index of the bars that the learner selects.
        limit_wanted: The lowest key of the right hand that the learner wants in the selected bars.
        drag_begun: All that is wanted until `drag_ended` is one step.
        drag_ended: The button was let go.
        scrolled: The picture is scrolled to another place, or has another size.
    """

    bars_wanted = Signal(int, int)
    limit_wanted = Signal(int)
    drag_begun = Signal()
    drag_ended = Signal()
    scrolled = Signal()

    def __init__(self, theme: ThemeController, edit: HandsEdit, parent: QWidget | None = None) -> None:
        """Show the song of `edit`; after a change of it call `refresh`."""
        super().__init__(theme, parent)
        self._edit = edit
        self._notes = NoteIndex(edit.score)
        self._place = HandsGeometry(edit.score, 1, 1)
        self._heard_beat: float | None = None
        self._drag: Callable[[QPointF], None] | None = None
        #: Where Shift extends from.
        self._anchor = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Notes by hand"))

    @property
    def place(self) -> HandsGeometry:
        """Where everything lies now."""
        return self._place

    def sizeHint(self) -> QSize:
        """Return the least size in which a song can be seen."""
        return _SMALLEST

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()), 4.0

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen and selected now."""
        if self._anchor not in (self._edit.bars[0], self._edit.bars[-1]):
            self._anchor = self._edit.bars[0]
        self.update()

    def show_heard(self, beat: float | None) -> None:
        """Show which place is heard, None for none."""
        if beat != self._heard_beat:
            self._heard_beat = beat
            self.update()

    def scroll_to(self, scrolled_px: float) -> None:
        """Scroll to a place, as far as there is something to be seen."""
        scrolled_px = min(max(scrolled_px, 0.0), self._place.farthest_px)
        self._place = HandsGeometry(self._edit.score, self.width(), self.height(), scrolled_px)
        self.scrolled.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = antialiased_painter(self)
        HandsPainter(self.theme, painter, self._place, self._edit, self._notes).paint(self._heard_beat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place."""
        self._place = HandsGeometry(self._edit.score, self.width(), self.height())
        self.scroll_to(self._place.scrolled_px)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, whichever way the wheel turns."""
        turned = event.angleDelta()
        self.scroll_to(self._place.scrolled_px - (turned.x() or turned.y()))

    # ---- by mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a bar, or part the hands in those that are selected."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        bar = self._place.bar_at(at.x())
        is_on_key = at.x() < GUTTER_PX
        if is_on_key and at.y() < RULER_PX:
            return
        if is_on_key or (at.y() >= RULER_PX and bar in self._edit.bars):
            self._drag = self._part_at
            self.drag_begun.emit()
        else:
            is_more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._anchor = self._anchor if is_more else bar
            self._drag = self._select_to
        self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the press began."""
        if self._drag is not None:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._drag == self._part_at:
            self.drag_ended.emit()
        self._drag = None

    def _part_at(self, at: QPointF) -> None:
        self.limit_wanted.emit(self._place.pitch_at(at.y()))

    def _select_to(self, at: QPointF) -> None:
        self._want_bars(self._anchor, self._place.bar_at(at.x()))

    # ---- by keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select bars, or move the line between the hands."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: _OCTAVE,
            Qt.Key.Key_PageDown: -_OCTAVE,
        }
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor = 0
            self._want_bars(0, len(self._edit.score.bars) - 1)
        elif key in steps:
            self.limit_wanted.emit(self._edit.boundary() + steps[key])
        elif (bar := self._bar_after(key)) is not None:
            is_more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._anchor = self._anchor if is_more else bar
            self._want_bars(self._anchor, bar)
        else:
            super().keyPressEvent(event)

    def _bar_after(self, key: Qt.Key) -> int | None:
        """Return the bar to which a key leads from the end of the selection that moves."""
        bars, last = self._edit.bars, len(self._edit.score.bars) - 1
        at = bars[-1] if self._anchor == bars[0] else bars[0]
        wanted = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        return None if wanted is None else min(max(wanted, 0), last)

    def _want_bars(self, first: int, last: int) -> None:
        first, last = sorted((first, last))
        self.bars_wanted.emit(first, last)
        moving = first if self._anchor == last else last
        self.scroll_to(self._place.scrolled_to(moving, moving))
