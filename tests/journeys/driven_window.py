"""The real window in a process of its own, with a remote control on standard input and output.

Run as a program it is `sargam` without arguments, plus one thread that reads what to do: each
line is a JSON list, the name of a method of `RemoteControl` and its arguments, and is answered by
one line of JSON. Keys and mouse enter through Qt's window system interface, as they do from X.

With the variable DRIVEN_SPEED the program's clock goes so many times as fast as the clock on the
wall; everything that the program times by it does so too, and nothing else is changed.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from contextlib import suppress
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.feedback import PositionSnapshot
from sargam_desktop.domain.judgement import Result
from sargam_desktop.engine.inbox import Inbox
from sargam_desktop.engine.matcher_thread import MatcherThread
from sargam_desktop.launch import main
from sargam_desktop.ui.application import Application
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.tables.row_table import RowTable
from sargam_desktop.ui.views.lesson_view import LessonView
from sargam_desktop.ui.views.practice_view import PracticeView
from sargam_desktop.ui.views.replay_view import ReplayView
from sargam_desktop.ui.window.screen import LESSON, PRACTICE, REPLAY

_LEFT_BUTTON = Qt.MouseButton.LeftButton
_CLOCK = MonotonicClock()
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}


def _value(result: Result | None) -> str | None:
    return None if result is None else result.value


def _fail() -> None:
    raise ZeroDivisionError("a fault of the test's own")


def hasten(speed: int) -> None:
    """Let the clock, and the waiting for what is due by it, go `speed` times as fast."""
    now_us, get = MonotonicClock.now_us, Inbox.get
    setattr(MonotonicClock, "now_us", lambda clock: now_us(clock) * speed)  # noqa: B010 - mypy forbids it plainly
    setattr(Inbox, "get", lambda box, wait_s: get(box, None if wait_s is None else wait_s / speed))  # noqa: B010


class RemoteControl(QObject):
    """Does on the GUI thread what the owner asks for."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def read(self) -> None:
        """Hand each line on; when the owner has gone, the window closes. Thread: remote-control."""
        for line in sys.stdin:
            self.asked.emit(line)
        self.asked.emit('["close"]')

    @Slot(str)
    def _answer(self, line: str) -> None:
        name, *arguments = json.loads(line)
        try:
            answer = {"answer": getattr(self, name)(*arguments)}
        except Exception:  # noqa: BLE001 - the border of the process; the owner fails with it
            answer = {"fault": traceback.format_exc()}
        with suppress(BrokenPipeError):
            print(json.dumps(answer), flush=True)  # noqa: T201 - the answer

    # ---- what is shown

    def screen(self) -> str:
        """Return the name of the screen that is painted, empty before the window has appeared."""
        handle = self._window.windowHandle() if self._has_window else None
        return self._window.current_screen() if handle is not None and handle.isExposed() else ""

    def rows(self) -> int:
        """Return how many rows the table of the present screen shows."""
        tables = self._tables()
        return tables[0].model().rowCount() if tables else 0

    def current_row(self) -> str | None:
        """Return the id of the current row of the table of the present screen."""
        tables = self._tables()
        return tables[0].current_id() if tables else None

    def said(self) -> list[str]:
        """Return the words of all that is visible, as eyes or a screen reader find them."""
        widgets = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
        words = [w.text() if isinstance(w, QLabel) else w.accessibleName() for w in widgets]
        return [said for said in words if said]

    def practice(self) -> dict[str, Any]:
        """Return what the practice screen shows; the position is on the clock that all processes share."""
        position = self._position()
        view = self._practice_view
        state = view.state
        return {
            "state": position.state.value,
            "score_us": position.score_us,
            "at_us": position.at_us,
            "speed_percent": position.speed_percent,
            "verdicts": [_value(state.verdicts.get(i)) for i in range(len(state.setup.score.notes))],
            "keys_down": {pitch: _value(key.result) for pitch, key in state.keys_down.items()},
            "waiting_for": [state.setup.score.notes[i].pitch for i in state.waiting_for],
            "fallboard": view.parts.fallboard.text(),
        }

    def note_box(self, index: int) -> list[float] | None:
        """Return left, top, width and height of the part of a note that is in sight, in the window."""
        view, stage = self._practice_view, self._practice_view.parts.stage
        score, geometry = view.state.setup.score, stage.geometry_in_use
        position_us = self._position().score_us_at(_CLOCK.now_us())
        now_beat = geometry.snap(score.tempo_map.beat_at(position_us))
        box = geometry.note_box(score.notes[index], now_beat)
        if box is None:
            return None
        top, bottom = max(box.y, 0.0), min(box.bottom, float(geometry.height))
        corner = stage.mapTo(self._window, QPointF(box.x, top))
        return [corner.x(), corner.y(), box.width, bottom - top]

    def key_box(self, pitch: int) -> list[float] | None:
        """Return left, top, width and height of a drawn key, in the window."""
        keyboard = self._practice_view.parts.keyboard
        key = keyboard.layout_of_keys.key(pitch)
        if key is None:
            return None
        corner = keyboard.mapTo(self._window, QPointF(key.x, 0))
        return [corner.x(), corner.y(), key.width, keyboard.height()]

    def staff_box(self) -> list[float] | None:
        """Return left, top, width and height in the window of an engraved staff; None before it is there."""
        staff = cast("LessonView", self._window.view(LESSON)).card.staff
        if not (staff.isVisible() and staff.has_drawing):
            return None
        corner = staff.mapTo(self._window, QPointF(0, 0))
        return [corner.x(), corner.y(), staff.width(), staff.height()]

    def card(self) -> str:
        """Return the words of the card that explains a note, empty while it is closed."""
        card = cast("ReplayView", self._window.view(REPLAY)).card
        return card.text() if card.isVisible() else ""

    def grab(self, path: str) -> bool:
        """Save what the X server shows of the window."""
        return self._window.screen().grabWindow(self._window.winId()).save(path)

    def platform(self) -> str:
        """Return the name of the window system."""
        return QApplication.platformName()

    # ---- what the learner does

    def activate(self) -> bool:
        """Ask for the keyboard, as no window manager does it here; tell whether the window has it."""
        if not self._window.isActiveWindow():
            self._window.activateWindow()
        return self._window.isActiveWindow()

    def press(self, keys: str) -> None:
        """Press and release a key by Qt's name, such as "Space" or "Ctrl+F"."""
        *held, name = keys.split("+")
        modifiers = _NO_MODIFIER
        for modifier in held:
            modifiers |= _MODIFIERS[modifier]
        QTest.keyClick(self._handle, Qt.Key[f"Key_{name}"], modifiers)

    def hold(self, key: str) -> None:
        """Press a key and keep it down."""
        QTest.keyPress(self._handle, Qt.Key[f"Key_{key}"])

    def let_go(self, key: str) -> None:
        """Release a key that is down."""
        QTest.keyRelease(self._handle, Qt.Key[f"Key_{key}"])

    def type(self, letters: str) -> None:
        """Type letters, all of them small."""
        for letter in letters:
            self.press(letter.upper())

    def mouse_down(self, x: float, y: float) -> None:
        """Press the left button at a place in the window."""
        QTest.mousePress(self._handle, _LEFT_BUTTON, _NO_MODIFIER, QPoint(round(x), round(y)))

    def mouse_up(self, x: float, y: float) -> None:
        """Release the left button."""
        QTest.mouseRelease(self._handle, _LEFT_BUTTON, _NO_MODIFIER, QPoint(round(x), round(y)))

    def drop(self, path: str) -> None:
        """Let a file or folder arrive as if it were dropped on the window."""
        self._window.files_dropped.emit([path])

    def save_as(self, path: str) -> bool:
        """Give a file dialog its answer; tell whether there is one."""
        dialogs = [dialog for dialog in self._window.findChildren(QFileDialog) if dialog.isVisible()]
        for dialog in dialogs:
            dialog.findChildren(QLineEdit)[0].setText(path)
            dialog.accept()
        return bool(dialogs)

    def fail(self) -> None:
        """Let a fault happen that nobody catches."""
        QTimer.singleShot(0, _fail)

    def close(self) -> None:
        """Close the window, or whatever message is there in place of it."""
        for widget in QApplication.topLevelWidgets():
            widget.close()

    # ---- inside

    def _tables(self) -> list[RowTable]:
        return [table for table in self._window.findChildren(RowTable) if table.isVisible()]

    @property
    def _has_window(self) -> bool:
        app = QApplication.instance()
        return app is not None and app.findChild(Application) is not None

    @property
    def _window(self) -> MainWindow:
        app = cast("QApplication", QApplication.instance())
        return cast("Application", app.findChild(Application)).window

    @property
    def _handle(self) -> QWindow:
        return self._window.windowHandle()

    @property
    def _practice_view(self) -> PracticeView:
        return cast("PracticeView", self._window.view(PRACTICE))

    def _position(self) -> PositionSnapshot:
        matcher = next(thread for thread in threading.enumerate() if isinstance(thread, MatcherThread))
        return matcher.position or self._practice_view.state.position


if __name__ == "__main__":
    hasten(int(os.environ.get("DRIVEN_SPEED", "1")))
    remote = RemoteControl()
    threading.Thread(target=remote.read, name="remote-control", daemon=True).start()
    sys.exit(main([]))
