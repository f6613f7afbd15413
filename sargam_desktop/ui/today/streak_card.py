"""UI layer: the streak and the last seven days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from sargam_desktop.domain.streak import DayKind
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.progress.progress_wording import days_text, kind_text
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.today.today_wording import day_letter, day_spoken, streak_lines

if TYPE_CHECKING:
    from sargam_desktop.domain.day_figures import DayFigures
    from sargam_desktop.tutor.progress import Standing
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_BARS_PX: Final = 76
_DISC_PX: Final = 30
_HEIGHT: Final = _BARS_PX + 14 + _DISC_PX + 22
_BAR_PX: Final = 22
_LEAST_TOP_MINUTES: Final = 20
_NUMBER_FROM_PX: Final = 18
_SIGNS: Final[dict[DayKind, tuple[str, str, str]]] = {
    DayKind.REST: ("rest", "text.secondary", "surface.raised"),
    DayKind.JOURNEY: ("rest", "text.secondary", "surface.raised"),
    DayKind.OFF: ("minus", "text.muted", "surface.raised"),
    DayKind.FROZEN: ("freeze", "info.base", "info.soft"),
}


class WeekPicture(PaintedWidget):
    """Seven days: minutes as bars, below what became of each.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin empty."""
        super().__init__(theme)
        self._days: Sequence[DayFigures] = ()
        self._kinds: dict[object, DayKind] = {}
        self._goal = 0
        self._is_rest_today = False
        self._is_today_done = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, standing: Standing, goal: int) -> None:
        """Show the last seven days."""
        self._days, self._goal = standing.days, goal
        self._kinds = {line.day: line.kind for line in standing.ledger}
        self._is_rest_today = standing.streak.is_rest_today
        self._is_today_done = standing.streak.is_today_done
        self.setAccessibleName(
            ". ".join(
                day_spoken(day.day, day.minutes, kind_text(self._kinds.get(day.day))) for day in self._days
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the picture."""
        return QSize(7 * 34, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, signs and letters."""
        painter = antialiased_painter(self)
        if not self._days:
            return
        room = self.width() / len(self._days)
        most = max(_LEAST_TOP_MINUTES, self._goal, *(day.minutes for day in self._days))
        for place, day in enumerate(self._days):
            middle = (place + 0.5) * room
            self._draw_bar(painter, middle, day, most)
            self._draw_sign(painter, middle, day, is_today=place == len(self._days) - 1)
        y = _BARS_PX - (_BARS_PX - 4) * self._goal / most
        painter.setPen(QPen(self.theme.colour("text.muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(0, round(y), self.width(), round(y))

    def _draw_bar(self, painter: QPainter, middle: float, day: DayFigures, most: int) -> None:
        height = max(3.0, (_BARS_PX - 4) * day.minutes / most)
        rect = QRectF(middle - _BAR_PX / 2, _BARS_PX - height, _BAR_PX, height)
        role = "warm.base" if day.minutes else "line.strong"
        fill_round(painter, rect, min(4.0, height / 2), self.theme.colour(role))
        if height >= _NUMBER_FROM_PX:
            painter.setFont(self.theme.font(FontRole.AXIS, weight=600))
            painter.setPen(self.theme.colour("text.on-accent"))
            painter.drawText(
                rect.adjusted(0, 2, 0, 0),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                str(day.minutes),
            )

    def _draw_sign(self, painter: QPainter, middle: float, day: DayFigures, *, is_today: bool) -> None:
        top = _BARS_PX + 12
        disc = QRectF(middle - _DISC_PX / 2, top, _DISC_PX, _DISC_PX)
        if sign := self._sign_of(day, is_today=is_today):
            icon, ink, ground = sign
            fill_round(painter, disc, _DISC_PX / 2, self.theme.colour(ground))
            if ground == "surface.raised":
                painter.setPen(QPen(self.theme.colour("line.strong"), 1.4))
                painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
            picture: QPixmap = self.theme.pixmap(icon, ink, 16, self.devicePixelRatioF())
            draw_icon(painter, picture, middle - 8, disc.center().y())
        else:
            painter.setPen(QPen(self.theme.colour("line.strong"), 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setFont(self.theme.font(FontRole.CAPTION_LABEL if is_today else FontRole.CAPTION))
        painter.setPen(self.theme.colour("text.primary" if is_today else "text.muted"))
        words = QRectF(middle - 20, disc.bottom() + 4, 40, 18)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, day_letter(day.day))

    def _sign_of(self, day: DayFigures, *, is_today: bool) -> tuple[str, str, str] | None:
        kind = self._kinds.get(day.day)
        if kind in _SIGNS:
            return _SIGNS[kind]
        if kind is DayKind.PRACTISED or (is_today and self._is_today_done):
            return ("check", "warm.base", "warm.soft")
        return _SIGNS[DayKind.REST] if is_today and self._is_rest_today else None


class StreakCard(Card):
    """How long the streak is, the last days, and what keeps it.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin empty."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("Streak"))
        self._flame = QLabel()
        self._length = word_label("big-number", "primary", has_wrap=False)
        self._best = StatusChip(theme, "", Tone.WARM)
        self._week = WeekPicture(theme)
        self._lines = [(QLabel(), word_label("body", "secondary")) for _ in range(4)]
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._flame)
        head.addWidget(self._length)
        head.addStretch()
        head.addWidget(self._best)
        self.column.addLayout(head)
        self.column.addWidget(self._week)
        self.column.addLayout(self._notes())
        self.column.addStretch()
        self._icons: list[str] = []
        theme.theme_changed.connect(self._draw_icons)

    def show_standing(
        self, standing: Standing, goal: int, rest_weekdays: Sequence[int], *, is_on: bool
    ) -> None:
        """Show the streak."""
        streak = standing.streak
        self._length.setText(days_text(streak.length) if is_on else self.tr("Last seven days"))
        self._best.setVisible(is_on and streak.longest > 0)
        self._best.set_status(self.tr("Best {days}").format(days=streak.longest), Tone.WARM)
        self._flame.setVisible(is_on)
        self._week.show_week(standing, goal)
        said = streak_lines(standing, rest_weekdays, is_on=is_on)
        self._icons = [icon for icon, _ in said]
        for (sign, words), line in zip(self._lines, [*said, *[None] * len(self._lines)], strict=False):
            for label in (sign, words):
                label.setVisible(line is not None)
            words.setText("" if line is None else line[1])
        self._draw_icons()

    def _notes(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for sign, words in self._lines:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            column.addLayout(row)
        return column

    @Slot()
    def _draw_icons(self) -> None:
        ratio = self.devicePixelRatioF()
        self._flame.setPixmap(self._theme.pixmap("flame", "warm.base", 20, ratio))
        for (sign, _), icon in zip(self._lines, self._icons, strict=False):
            ink = "info.base" if icon == "freeze" else "text.secondary"
            sign.setPixmap(self._theme.pixmap(icon, ink, 16, ratio))
