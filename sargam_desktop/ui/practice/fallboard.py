"""UI layer: the board between stage and keys, dark in both themes. What is said never covers a note."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.marks.mixed_text import FontPair
from sargam_desktop.ui.marks.verdict_glyphs import (
    draw_disc,
    draw_glyph,
    verdict_role,
    verdict_text_role,
)
from sargam_desktop.ui.practice.error_bar import ErrorBar
from sargam_desktop.ui.practice.guide_text import Notice
from sargam_desktop.ui.practice.message_text import window_text
from sargam_desktop.ui.practice.status_text import hand_name, status_text
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import HandMessage, PracticeState
from sargam_desktop.ui.theme.fonts import FONT_SCALE, FontRole
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens

FALLBOARD_HEIGHT: Final = 54
NOTICE_MS: Final = 6000
_ICON_PX: Final = 20
_FULL_HELP: Final = GuideShown()
_FELT_PX: Final = 5
_MARGIN: Final = 24
_GAP: Final = 11
_DISC: Final = 11.0
_NARROW_GAP: Final = 12


class Fallboard(PaintedWidget):
    """Left hand at the left, right hand at the right, the error bar or a sentence in the middle.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, setup: PracticeSetup, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, parent)
        self._messages: dict[Hand, HandMessage | None] = {}
        self._status = ""
        self._notice: Notice | None = None
        self._notice_over = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._notice_over.timeout.connect(self.end_notice)
        self._letters: Collection[int] = ()
        self._last: tuple[PracticeState, InputDevices, GuideShown] | None = None
        self.error_bar = ErrorBar(theme, setup.windows, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(FALLBOARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Feedback"))

    def show_notice(self, notice: Notice) -> None:
        """Say something in the middle for some seconds, and to screen readers at once."""
        self._notice = notice
        self._notice_over.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        self._show_again()

    @Slot()
    def end_notice(self) -> None:
        """Show the usual things again."""
        self._notice = None
        self._notice_over.stop()
        self._show_again()

    def show_letters(self, letters: Collection[int]) -> None:
        """Take which pitches the letter keys play; none where they are no piano."""
        self._letters = letters
        self._show_again()

    def _show_again(self) -> None:
        if self._last is not None:
            self.show_state(*self._last)

    def show_state(self, state: PracticeState, devices: InputDevices, shown: GuideShown = _FULL_HELP) -> None:
        """Show what was said last; paints only when a word changes."""
        self._last = state, devices, shown
        self.error_bar.show_hits(
            state.setup.windows, {hand: known.deviations for hand, known in state.hands.items()}
        )
        messages = {hand: known.message for hand, known in state.hands.items()}
        notice = self._notice
        status = status_text(state, devices, shown, self._letters) if notice is None else notice.text
        has_bar = not status and state.setup.settings.mode is Mode.TEMPO
        self.error_bar.setVisible(has_bar)
        if messages != self._messages or status != self._status:
            self._messages, self._status = messages, status
            self.setAccessibleDescription(self.text())
            self.update()

    def text(self) -> str:
        """Return everything that the board says, from left to right."""
        said = [self._said(Hand.LEFT), self._status, self._said(Hand.RIGHT)]
        return " · ".join(part for part in said if part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the error bar in the middle."""
        width = min(self.error_bar.sizeHint().width(), self.width() * 45 // 100)
        height = self.error_bar.sizeHint().height()
        left, top = (self.width() - width) // 2, (self._board_height() - height + 1) // 2
        self.error_bar.setGeometry(QRect(left, top, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the board, the now-line above it and the words."""
        painter = antialiased_painter(self)
        painter.fillRect(self.rect(), self.theme.colour("fallboard"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._colour("fallboard.text", 0.9))
        felt = QRectF(0, self._board_height(), self.width(), _FELT_PX)
        painter.fillRect(felt, self.theme.colour("key.felt"))
        painter.fillRect(QRectF(0, 1, self.width(), 1), self._colour("fallboard.text", 0.18))
        for hand in Hand:
            message = self._messages.get(hand)
            if message is not None:
                self._draw_message(painter, hand, message)
        if self._status:
            self._draw_status(painter)

    def _draw_status(self, painter: QPainter) -> None:
        fonts = self._fonts()
        painter.setPen(self._colour("fallboard.text"))
        room = _ICON_PX + _GAP if self._notice else 0
        text = fonts.elided(self._status, self.width() - 2 * _MARGIN - room)
        board = QRectF(room, 0, self.width() - room, self._board_height())
        fonts.draw(painter, board, Qt.AlignmentFlag.AlignHCenter, text)
        if self._notice:
            ratio = self.devicePixelRatioF()
            icon = self.theme.pixmap(self._notice.icon, "fallboard.text", _ICON_PX, ratio)
            left = board.center().x() - fonts.width(text) / 2 - room
            draw_icon(painter, icon, left, self._board_height() / 2)

    def _draw_message(self, painter: QPainter, hand: Hand, message: HandMessage) -> None:
        """Draw hand, disc and words from the outer edge inwards."""
        is_left = hand is Hand.LEFT
        middle = self._board_height() / 2
        name_font = self.theme.font(FontRole.BODY_SMALL)
        name_width = QFontMetrics(name_font).horizontalAdvance(hand_name(hand))
        edge = _MARGIN if is_left else self.width() - _MARGIN - name_width
        painter.setFont(name_font)
        painter.setPen(self._colour("fallboard.muted"))
        name = QRectF(edge, 1, name_width + 1, self._board_height())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, hand_name(hand))
        inner = edge + name_width + _GAP + _DISC if is_left else edge - _GAP - _DISC
        self._draw_sign(painter, message.result, QPointF(inner, middle))
        self._draw_words(painter, message, inner, is_left=is_left)

    def _draw_sign(self, painter: QPainter, result: Result, centre: QPointF) -> None:
        if result is Result.MISSED:
            draw_glyph(painter, result, centre, 2 * _DISC - 3, self._colour("verdict.missed.text"))
            return
        ground, ink = self._colour(verdict_role(result)), self._colour("verdict.ink")
        draw_disc(painter, result, centre, _DISC, ground, ink)

    def _draw_words(self, painter: QPainter, message: HandMessage, disc_x: float, *, is_left: bool) -> None:
        fonts = self._fonts()
        painter.setPen(self._colour(verdict_text_role(message.result)))
        free = self._room_for_words(disc_x, is_left=is_left)
        text = fonts.elided(window_text(message.wording), free)
        left = disc_x + _DISC + _GAP if is_left else disc_x - _DISC - _GAP - free
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        fonts.draw(painter, QRectF(left, 0, free, self._board_height()), side, text)

    def _room_for_words(self, disc_x: float, *, is_left: bool) -> float:
        if self.error_bar.isHidden():
            room = _ICON_PX + _GAP if self._notice else 0
            middle = min(self._fonts().width(self._status) + room, self.width() * 2 / 3)
        else:
            middle = float(self.error_bar.width())
        border = (self.width() - middle) / 2 - _NARROW_GAP
        if is_left:
            return max(0.0, border - (disc_x + _DISC + _GAP))
        return max(0.0, disc_x - _DISC - _GAP - (self.width() - border))

    def _fonts(self) -> FontPair:
        spec = FONT_SCALE[FontRole.FALLBOARD]
        devanagari = self.theme.font(FontRole.NOTE_LABEL_DEVANAGARI, spec.size_px, spec.weight)
        return FontPair(self.theme.font(FontRole.FALLBOARD), devanagari)

    def _board_height(self) -> int:
        """Return the height without the felt at its lower edge."""
        return self.height() - _FELT_PX

    def _said(self, hand: Hand) -> str:
        message = self._messages.get(hand)
        return "" if message is None else f"{hand_name(hand)}: {window_text(message.wording)}"

    def _colour(self, role: str, alpha: float = 1.0) -> QColor:
        return role_colour(tokens(ThemeName.DARK), role, alpha)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
