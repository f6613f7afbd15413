"""UI layer: a short message at the bottom right, with one action at most, that leaves by itself."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.motion import TOAST_IN_MS, TOAST_OUT_MS, TOAST_STAY_MS, Transition
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SHADOW_PX: Final = 24
_FROM_EDGE: Final = 24
_RADIUS: Final = 10.0
_BAR_PX: Final = 3
_ICON_PX: Final = 18
_HEIGHT: Final = 44
_MOST_WIDTH: Final = 560
_RISE_PX: Final = 24
_WORDS_X: Final = 46
_PADDING: Final = 12
_GAP: Final = 16
_ICON_X: Final = 17
_DISC_PX: Final = 18
_CHECK_PX: Final = 14
#: So long it takes to read a character.
_READING_MS: Final = 60


@dataclass(frozen=True, slots=True)
class ToastMessage:
    """What a toast says: words, how they are meant, and the words of its one action.

    One that is owed comes back after another message that took its place before it was read.
    """

    text: str
    tone: Tone = Tone.GOOD
    action: str = ""
    is_owed: bool = False


class Toast(PaintedWidget):
    """The one toast of a window; a new message takes the place of the old one.

    Thread: GUI.

    Signals:
        action_pressed: The action of the message that is shown.
        closed: The toast has gone.
    """

    action_pressed = Signal()
    closed = Signal()

    def __init__(self, theme: ThemeController, window: QWidget) -> None:
        """Lie hidden in the bottom right corner of `window`."""
        super().__init__(theme, window)
        self._message = ToastMessage("")
        self._offset = 0.0
        self._foot = 0
        self._is_leaving = False
        self._owed: ToastMessage | None = None
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # it may name files and songs
        self._action = Button(theme, "", ButtonVariant.LINK, parent=self)
        self._action.clicked.connect(self._press_action)
        self._transition = Transition(self._shift, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_toast)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW_PX + _WORDS_X, _SHADOW_PX, _SHADOW_PX + _PADDING, _SHADOW_PX)
        row.setSpacing(_GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        self.hide()

    def show_message(self, message: ToastMessage) -> None:
        """Show `message` for five seconds, a long one as long as it takes to read.

        It stays while the pointer rests on it.
        """
        if self._message.is_owed and self.isVisible() and not self._is_leaving:
            self._owed = self._message
        self._message = message
        self._words.setText(message.text)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._is_leaving = False
        self.window().installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self._transition.run(_RISE_PX, 0, self._duration(TOAST_IN_MS))
        self._timer.start(self._stay_ms())
        announcement = QAccessibleAnnouncementEvent(self, message.text)
        QAccessible.updateAccessibility(announcement)

    def keep_above(self, foot: int) -> None:
        """Leave so many pixels at the bottom of the window free."""
        self._foot = foot
        self._fit()

    @Slot()
    def close_toast(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        self._is_leaving = True
        self._transition.run(0, self.height(), self._duration(TOAST_OUT_MS))

    def message(self) -> ToastMessage:
        """Return what is, or was last, shown."""
        return self._message

    def is_counting_down(self) -> bool:
        """Say whether the toast will leave by itself."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is read."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Leave after the usual time."""
        self._timer.start(self._stay_ms())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner when the window's size changes."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, ground, the bar of the tone and its icon."""
        painter = antialiased_painter(self)
        body = QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        self._draw_shadow(painter, body)
        fill_round(painter, body, _RADIUS, self.theme.colour("surface.overlay"))
        outline_round(painter, body, _RADIUS, self.theme.colour("line.subtle"))
        tone = self._message.tone
        shape = QPainterPath()
        shape.addRoundedRect(body, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(body.left(), body.top(), _BAR_PX, body.height()), self.theme.colour(tone.ink))
        painter.restore()
        self._draw_sign(painter, body.left() + _ICON_X, body.center().y())

    def _draw_sign(self, painter: QPainter, x: float, middle: float) -> None:
        tone = self._message.tone
        ratio = self.devicePixelRatioF()
        if tone is not Tone.GOOD:
            draw_icon(painter, self.theme.pixmap(tone.icon, tone.ink, _ICON_PX, ratio), x, middle)
            return
        disc = QRectF(x, middle - _DISC_PX / 2, _DISC_PX, _DISC_PX)
        fill_round(painter, disc, _DISC_PX / 2, self.theme.colour("verdict.correct"))
        check = self.theme.pixmap("check", "verdict.ink", _CHECK_PX, ratio)
        draw_icon(painter, check, disc.center().x() - _CHECK_PX / 2, middle)

    def _draw_shadow(self, painter: QPainter, body: QRectF) -> None:
        share = (0.35 if self.theme.tokens.is_dark else 0.14) / (_SHADOW_PX / 2)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(share)
        for reach in range(0, _SHADOW_PX, 2):
            ring = body.adjusted(-reach, 6 - reach, reach, min(6 + reach, _SHADOW_PX))
            fill_round(painter, ring, _RADIUS + reach, shade)

    @Slot()
    def _press_action(self) -> None:
        self.action_pressed.emit()
        self.close_toast()

    def _fit(self) -> None:
        window = self.window().size()
        most = min(_MOST_WIDTH + 2 * _SHADOW_PX, window.width())
        self.resize(self._size_within(most))
        self._shift(self._offset)

    def _size_within(self, most: int) -> QSize:
        one_line = QFontMetrics(self._words.font()).horizontalAdvance(self._message.text) + 2
        beside = _WORDS_X + 2 * _SHADOW_PX + _PADDING
        if self._message.action:
            beside += self._action.sizeHint().width() + _GAP
        width = min(one_line + beside, most)
        words_height = self._words.heightForWidth(width - beside) + 2 * _PADDING
        return QSize(width, max(words_height, self.theme.scaled(_HEIGHT)) + 2 * _SHADOW_PX)

    def _shift(self, offset: float) -> None:
        self._offset = offset
        window = self.window().size()
        inset = _FROM_EDGE - _SHADOW_PX
        corner = QPoint(window.width() - self.width() - inset, window.height() - self.height() - inset)
        self.move(corner + QPoint(0, round(offset) - self.theme.scaled(self._foot)))
        if self._is_leaving and offset >= self.height():
            self.hide()
            self.window().removeEventFilter(self)
            self.closed.emit()
            owed, self._owed = self._owed, None
            if owed is not None:
                self.show_message(owed)

    def _stay_ms(self) -> int:
        return max(TOAST_STAY_MS, _READING_MS * len(self._message.text))

    def _duration(self, duration_ms: int) -> int:
        return 0 if self.theme.is_motion_reduced else duration_ms
