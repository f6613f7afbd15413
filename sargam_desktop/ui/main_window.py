"""UI layer: the main window: navigation, one screen at a time, messages, keys.

Screens are built when they are first shown, so that the window itself appears at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.ui.components.navigation import Navigation
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.dropped_files import music_paths
from sargam_desktop.ui.window.key_map import KeyMapped
from sargam_desktop.ui.window.screen import CLASSES, HISTORY, PROGRESS, SETTINGS, TODAY, Screen

if TYPE_CHECKING:
    # Loaded when they are first shown: the window is there sooner.
    from sargam_desktop.tutor.server_link import ServerLink
    from sargam_desktop.ui.components.toast import Toast
    from sargam_desktop.ui.window.key_map_panel import KeyMapPanel
    from sargam_desktop.ui.window.server_line import ServerLine

SMALLEST_SIZE: Final = QSize(960, 540)
FIRST_SIZE: Final = QSize(1440, 900)
#: Height of the row of controls or buttons at the foot of a screen.
_FOOT_PX: Final = 88
_WITHOUT_FOOT: Final = frozenset({TODAY, PROGRESS, HISTORY, SETTINGS, CLASSES})


@dataclass(frozen=True, slots=True)
class NotifyAction:
    """The one action of a message: its words and what it does."""

    text: str
    run: Callable[[], None]


class MainWindow(QMainWindow):
    """The window of the program.

    Thread: GUI.

    Signals:
        screen_shown: Name of the screen that appears.
        screen_left: Name of the screen that goes, before the other appears.
        keys_shown: The keys of the present screen appear above it.
        files_dropped: Paths of the music files and folders that were dropped on the window.
        closed: The window closes.
        learner_pressed: The learner at the foot of the navigation was pressed.
    """

    screen_shown = Signal(str)
    screen_left = Signal(str)
    keys_shown = Signal()
    files_dropped = Signal(object)
    closed = Signal()
    learner_pressed = Signal()

    def __init__(self, theme: ThemeController, screens: Sequence[Screen]) -> None:
        """Offer `screens`; none of them is built before `show_screen`."""
        super().__init__()
        self._theme = theme
        self._screens = {screen.name: screen for screen in screens}
        self._built: dict[str, QWidget] = {}
        self._current = ""
        self._before = ""
        self._way_back = ""
        self._held = ""
        self._awaited = ""
        self._action: NotifyAction | None = None
        self._toast: Toast | None = None
        self._keys: KeyMapPanel | None = None
        self._server_line: ServerLine | None = None
        entries = [screen.entry for screen in screens if screen.entry is not None]
        self._navigation = Navigation(theme, entries)
        self._navigation.chosen.connect(self.show_screen)
        self._withheld: set[str] = set()
        for screen in screens:
            if not screen.is_offered:
                self.offer(screen.name, is_offered=False)
        self._navigation.learner_pressed.connect(self.learner_pressed)
        self._stack = QStackedWidget()
        self.setWindowTitle("Sargam")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        self.setAcceptDrops(True)
        self._fill()
        self._bind_keys([entry.name for entry in entries])

    def view(self, name: str) -> QWidget:
        """Return the widget of a screen; builds it at the first call.

        Raises:
            KeyError: There is no such screen.
        """
        if name not in self._built:
            widget = self._screens[name].build()
            self._built[name] = widget
            self._stack.addWidget(widget)
        return self._built[name]

    def is_built(self, name: str) -> bool:
        """Tell whether the widget of a screen exists already."""
        return name in self._built

    @Slot(str)
    def show_screen(self, name: str) -> None:
        """Show a screen.

        Raises:
            KeyError: There is no such screen.
        """
        if self._held and name != self._held:
            return
        widget = self.view(name)
        if name == self._current:
            return
        if self._current:
            self.screen_left.emit(self._current)
        if self._has_navigation(self._current) and name != self._way_back:
            self._before = self._current
        if not self._has_navigation(name):
            self._way_back = ""
        self._current = name
        self._navigation.setVisible(self._has_navigation(name))
        if self._has_navigation(name):
            self._navigation.set_current(name)
        self._stack.setCurrentWidget(widget)
        self._keep_controls_in_sight()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.screen_shown.emit(name)

    def offer(self, name: str, *, is_offered: bool) -> None:
        """Let the navigation and its key lead to a screen, or not."""
        self._navigation.offer(name, is_offered=is_offered)
        (self._withheld.discard if is_offered else self._withheld.add)(name)

    def show_screen_after_paint(self, name: str) -> None:
        """Show a screen as soon as the window itself has been painted: the window appears sooner."""
        self._awaited = name
        self._navigation.set_current(name)

    def current_screen(self) -> str:
        """Return the name of the screen that is shown, empty before the first."""
        return self._current

    def notify(
        self,
        text: str,
        action: NotifyAction | None = None,
        tone: Tone = Tone.GOOD,
        *,
        is_owed: bool = False,
    ) -> None:
        """Say `text` at the bottom right for a few seconds, with at most one action.

        One that is owed comes back after another message that took its place.
        """
        from sargam_desktop.ui.components.toast import Toast, ToastMessage

        if self._toast is None:
            self._toast = Toast(self._theme, self)
            self._toast.action_pressed.connect(self._run_action)
        self._keep_controls_in_sight()
        self._action = action
        self._toast.show_message(ToastMessage(text, tone, action.text if action else "", is_owed))

    def end_notice(self) -> None:
        """Take what `notify` said away before its time."""
        if self._toast is not None and self._toast.isVisible():
            self._toast.close_toast()

    @Slot()
    def go_back(self) -> None:
        """Show the screen that waits to be gone on with, else the one with navigation shown before.

        Where that is the present one, as after a screen that takes the whole window, the first is shown.
        """
        if back := self._way_back or self._before:
            self.show_screen(back if back != self._current else next(iter(self._screens)))

    def keep_way_back(self, name: str) -> None:
        """Let a screen without navigation be what `go_back` shows, until such a screen is shown."""
        self._way_back = name

    def hold(self, name: str) -> None:
        """Show a screen, and no other one until `release`."""
        self._held = name
        self.show_screen(name)

    def release(self) -> None:
        """Let every screen be shown again."""
        self._held = ""

    def set_learner(self, name: str, colour: str) -> None:
        """Show who plays at the foot of the navigation."""
        self._navigation.set_learner(name, colour)

    @Slot(object, object)
    def show_link(self, link: ServerLink, try_now: Callable[[], None]) -> None:
        """Say at the foot, while there is something to say, how it stands with the school's server."""
        if self._server_line is None:
            from sargam_desktop.ui.window.server_line import ServerLine

            self._server_line = ServerLine(self._theme)
            self._server_line.take_screen(self._current)
            self.screen_shown.connect(self._server_line.take_screen)
            self._column.addWidget(self._server_line)
        self._server_line.show_link(link, try_now)

    def is_beside_navigation(self) -> bool:
        """Tell whether the present screen has the navigation beside it."""
        return self._has_navigation(self._current)

    @Slot()
    def toggle_keys(self) -> None:
        """Show the keys of the present screen, or take them away."""
        if self._keys is None:
            from sargam_desktop.ui.window.key_map_panel import KeyMapPanel

            self._keys = KeyMapPanel(self._theme, self)
        if self._keys.isVisible():
            self._keys.close_panel()
            return
        widget: object = self._built.get(self._current)
        self.keys_shown.emit()
        self._keys.show_keys(widget.key_map() if isinstance(widget, KeyMapped) else ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the navigation become a rail in a narrow window."""
        super().resizeEvent(event)
        self._navigation.adapt_to(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin with the awaited screen after the first painting."""
        super().paintEvent(event)
        if self._awaited:
            QTimer.singleShot(0, self, partial(self.show_screen, self._awaited))
            self._awaited = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc where the screen itself has no use for it."""
        if event.key() == Qt.Key.Key_Escape and self._has_navigation(self._current):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept music files and folders, except in the middle of practice."""
        if self._has_navigation(self._current) and music_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        if paths := music_paths(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes."""
        super().closeEvent(event)
        self.closed.emit()

    def _fill(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        row.addWidget(self._navigation)
        row.addLayout(self._column, 1)
        self.setCentralWidget(body)

    def _bind_keys(self, names: Sequence[str]) -> None:
        for number, name in enumerate(names, start=1):
            self._bind(f"Ctrl+{number}", partial(self._show_offered, name))
        if SETTINGS in self._screens:
            self._bind("Ctrl+,", partial(self.show_screen, SETTINGS))
        self._bind("F1", self.toggle_keys)

    def _show_offered(self, name: str) -> None:
        if name not in self._withheld:
            self.show_screen(name)

    def _bind(self, keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _has_navigation(self, name: str) -> bool:
        return name in self._screens and self._screens[name].entry is not None

    def _keep_controls_in_sight(self) -> None:
        if self._toast is not None:
            self._toast.keep_above(0 if self._current in _WITHOUT_FOOT else _FOOT_PX)

    @Slot()
    def _run_action(self) -> None:
        if self._action is not None:
            self._action.run()
