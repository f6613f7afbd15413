"""UI layer: the quiet line at the foot of the window: how a desk stands with its school's server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from sargam_desktop.tutor.server_link import ServerLink
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import CALIBRATION, PRACTICE, REPLAY

#: What is handed in within this time need not be told of.
_TELL_AFTER_MS: Final = 5000
_ICON_PX: Final = 18
_LEFT_PX: Final = 24
_GAP_PX: Final = 12
#: On these the learner plays or listens; the line waits for the next screen.
_UNDISTURBED: Final = frozenset({PRACTICE, REPLAY, CALIBRATION})


class ServerLine(PaintedWidget):
    """Says that the server is away and what waits; out of sight while there is nothing to say.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Say nothing yet."""
        super().__init__(theme)
        self._link = ServerLink()
        self._screen = ""
        self._try_now: Callable[[], None] = lambda: None
        self._words = QLabel()
        self._words.setProperty("role", "body-small")
        self._words.setProperty("tone", "secondary")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._button = Button(theme, self.tr("Try now"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._button.clicked.connect(self._ask_again)
        self._patience = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._patience.timeout.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT_PX + _ICON_PX + _GAP_PX, 6, _LEFT_PX, 6)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_link(self, link: ServerLink, try_now: Callable[[], None]) -> None:
        """Say how it stands, at once where the server is away; `try_now` asks it again."""
        self._try_now = try_now
        self._link = link
        if link.is_away or not link.waiting or self.isVisible():
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    @Slot(str)
    def take_screen(self, name: str) -> None:
        """Disturb nobody who plays."""
        self._screen = name
        self._show()

    def text(self) -> str:
        """Return what there is to say; empty for nothing."""
        if self._link.is_away:
            return self.tr(
                "The school's server does not answer. What you play is kept at this desk and handed in "
                "when it answers again{waiting}."
            ).format(waiting=self._waiting())
        if self._link.refused:
            text = self.tr(
                "The school's server does not take {count} of the sessions that are kept at this desk. "
                "“sargam db outbox” says why."
            )
            return text.format(count=self._link.refused)
        if not self._link.waiting:
            return ""
        return self.tr("What you played is being handed in to the school's server{waiting}.").format(
            waiting=self._waiting()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line above it and the icon."""
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour(Tone.PLAIN.ground))
        painter.fillRect(0, 0, self.width(), 1, self.theme.colour("line.subtle"))
        icon = self.theme.pixmap("warning", Tone.WARM.ink, _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, _LEFT_PX, self.height() / 2)

    def _waiting(self) -> str:
        count = self._link.waiting
        if not count:
            return ""
        text = self.tr(" (1 session waiting)") if count == 1 else self.tr(" ({count} sessions waiting)")
        return text.format(count=count)

    @Slot()
    def _show(self) -> None:
        self._patience.stop()
        text = self.text()
        if text != self._words.text():
            self._words.setText(text)
            self.setAccessibleName(text)
        self.setVisible(bool(text) and self._screen not in _UNDISTURBED)

    @Slot()
    def _ask_again(self) -> None:
        self._try_now()
