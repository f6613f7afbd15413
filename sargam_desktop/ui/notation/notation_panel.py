"""UI layer: the notation of a song: what is seen of it, and what the learner does with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from sargam_desktop.ui.loop_ends import LoopEnd, loop_moved, loop_stepped
from sargam_desktop.ui.notation.sheet_canvas import SheetCanvas
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: What a wheel reports for one notch.
_NOTCH: Final = 120
_PAGE_SHARE: Final = 0.8


class NotationPanel(SheetCanvas):
    """Notation to click on. Arrow keys move by a bar, with Ctrl the loop's start, with Shift its end.

    Thread: GUI.

    Signals:
        seek_requested: Index of the bar that was clicked.
        loop_requested: First and last bar index as a tuple, or None.
        zoom_requested: Steps by which it shall be larger.
    """

    seek_requested = Signal(int)
    loop_requested = Signal(object)
    zoom_requested = Signal(int)

    def __init__(self, theme: ThemeController, setup: PracticeSetup) -> None:
        """Begin without a sheet."""
        super().__init__(theme, setup)
        self._dragged: LoopEnd | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grasp a handle, or jump to a bar."""
        geometry = self.geometry_in_use
        if event.button() is not Qt.MouseButton.LeftButton or geometry is None or self.words:
            return
        x, y = self._content(event)
        self._dragged = self.handle_at(x, y)
        bar = geometry.bar_at(x, y, self.bar)
        if self._dragged is None and bar is not None:
            self.seek_requested.emit(bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle from bar line to bar line."""
        geometry = self.geometry_in_use
        if geometry is None or self.words:
            self.unsetCursor()
            return
        x, y = self._content(event)
        if self._dragged is not None:
            line = geometry.bar_line_near(x, y, self.bar)
            self.set_loop(loop_moved(self.loop, self._dragged, line, self.bar_count))
            return
        is_near = self.handle_at(x, y) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if is_near else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a handle: the loop is wanted."""
        if self._dragged is not None:
            self._dragged = None
            self.loop_requested.emit(self.loop)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look further on, or with Ctrl see it larger or smaller."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
        elif self.geometry_in_use is not None:
            self.look(-turned * self._step() / _NOTCH)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a bar, move an end of the loop, or look further on."""
        key, held, last = Qt.Key(event.key()), event.modifiers(), self.bar_count - 1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)
        if pages is not None:
            self.look(pages * self.seen_px * _PAGE_SHARE)
        elif ends is not None:
            self.seek_requested.emit(ends)
        elif step is None:
            super().keyPressEvent(event)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._move_end(LoopEnd.START, step)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._move_end(LoopEnd.END, step)
        else:
            self.seek_requested.emit(min(max(self.bar + step, 0), last))

    def _move_end(self, end: LoopEnd, step: int) -> None:
        self.set_loop(loop_stepped(self.loop, end, step, self.bar_count))
        self.loop_requested.emit(self.loop)

    def _step(self) -> float:
        return max(self.height() / 4, 40.0)

    def _content(self, event: QMouseEvent) -> tuple[float, float]:
        dx, dy = self.shift
        return event.position().x() + dx, event.position().y() + dy
