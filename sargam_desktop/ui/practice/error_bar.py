"""UI layer: the timing error bar: the last hits of each hand around the beat."""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.judgement import US_PER_MS, Windows
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.verdict_glyphs import verdict_role
from sargam_desktop.ui.practice_state import RECENT_DEVIATIONS, Deviation
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.theme.tokens import ThemeName, tokens

_AXIS_MS: Final = 200
_WIDTH: Final = 572
_HEIGHT: Final = 40
_AXIS_WIDTH: Final = 420
_BAND_HEIGHT: Final = 28
_TICK_HEIGHT: Final = 11
_TICK_WIDTH: Final = 3.5
_OLDEST_ALPHA: Final = 0.4
_TRIANGLE: Final = 5.0


class ErrorBar(PaintedWidget):
    """Right hand above the axis, left below; triangles are medians, the band is on time.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, windows: Windows, parent: QWidget | None = None) -> None:
        """Show no hits yet; the band is as wide as `windows` call on time."""
        super().__init__(theme, parent)
        self._windows = windows
        self._deviations: Mapping[Hand, Sequence[Deviation]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timing"))

    def show_hits(self, windows: Windows, deviations: Mapping[Hand, Sequence[Deviation]]) -> None:
        """Show the last hits of each hand, oldest first."""
        if windows == self._windows and deviations == self._deviations:
            return
        self._windows, self._deviations = windows, deviations
        self.setAccessibleDescription(self._describe())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the guide."""
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return a size that still shows the axis."""
        return QSize(_AXIS_WIDTH // 2, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, band, hits and medians."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), 10, self._colour("surface.sunken"))
        self._draw_words(painter)
        middle = self.height() / 2
        band = 2 * self._windows.correct_us / US_PER_MS * self._px_per_ms()
        rect = QRectF(self.width() / 2 - band / 2, middle - _BAND_HEIGHT / 2, band, _BAND_HEIGHT)
        fill_round(painter, rect, 5, self._colour("verdict.correct", 0.2))
        axis = self._axis_width()
        line = QRectF(self.width() / 2 - axis / 2, middle - 1, axis, 2)
        painter.fillRect(line, self._colour("line.strong", 0.6))
        for hand in Hand:
            self._draw_hand(painter, hand, middle)
        painter.fillRect(
            QRectF(self.width() / 2 - 1, 5, 2, self.height() - 10), self._colour("fallboard.text")
        )

    def _draw_hand(self, painter: QPainter, hand: Hand, middle: float) -> None:
        hits = self._deviations.get(hand, ())
        top = middle - _TICK_HEIGHT - 1.5 if hand is Hand.RIGHT else middle + 1.5
        for age, hit in enumerate(reversed(hits)):
            alpha = 1.0 - (1.0 - _OLDEST_ALPHA) * age / (RECENT_DEVIATIONS - 1)
            tick = QRectF(self._x_of(hit.diff_us) - _TICK_WIDTH / 2, top, _TICK_WIDTH, _TICK_HEIGHT)
            fill_round(painter, tick, 1.5, self._colour(verdict_role(hit.result), alpha))
        if hits:
            self._draw_median(painter, hand, median(hit.diff_us for hit in hits))

    def _draw_median(self, painter: QPainter, hand: Hand, diff_us: float) -> None:
        x, size = self._x_of(diff_us), _TRIANGLE
        tip, base = (
            (size + 1.5, 0.5) if hand is Hand.RIGHT else (self.height() - size - 1.5, self.height() - 0.5)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("fallboard.text"))
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - size, base), QPointF(x + size, base)]))

    def _draw_words(self, painter: QPainter) -> None:
        space = (self.width() - self._axis_width()) / 2 - 12
        left = QRectF(12, 3, space, self.height() / 2)
        right = QRectF(self.width() - 12 - space, 3, space, self.height() / 2)
        sides = (
            (left, Qt.AlignmentFlag.AlignLeft, self.tr("Early"), f"−{_AXIS_MS} ms"),
            (right, Qt.AlignmentFlag.AlignRight, self.tr("Late"), f"+{_AXIS_MS} ms"),
        )
        for rect, side, word, limit in sides:
            painter.setFont(self.theme.font(FontRole.AXIS, weight=500))
            painter.setPen(self._colour("fallboard.muted"))
            painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, word)
            painter.setFont(self.theme.font(FontRole.AXIS))
            painter.setPen(self._colour("text.muted"))
            lower = rect.translated(0, self.height() / 2 - 6)
            painter.drawText(lower, side | Qt.AlignmentFlag.AlignVCenter, limit)

    def _x_of(self, diff_us: float) -> float:
        """Return where a deviation lies; beyond the axis it is pinned at its end."""
        ms = min(max(diff_us / US_PER_MS, -_AXIS_MS), _AXIS_MS)
        return self.width() / 2 + ms * self._px_per_ms()

    def _px_per_ms(self) -> float:
        return self._axis_width() / (2 * _AXIS_MS)

    def _axis_width(self) -> float:
        return min(_AXIS_WIDTH, max(40, self.width() - (_WIDTH - _AXIS_WIDTH)))

    def _describe(self) -> str:
        parts = []
        for hand, hits in self._deviations.items():
            if hits:
                ms = round(median(hit.diff_us for hit in hits) / US_PER_MS)
                parts.append(self._median_text(hand, ms))
        return ", ".join(parts)

    def _median_text(self, hand: Hand, ms: int) -> str:
        if hand is Hand.LEFT:
            text = self.tr("left median {ms} ms early") if ms < 0 else self.tr("left median {ms} ms late")
        else:
            text = self.tr("right median {ms} ms early") if ms < 0 else self.tr("right median {ms} ms late")
        return text.format(ms=abs(ms))

    def _colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Return a colour of the dark theme: the fallboard is dark in both."""
        return role_colour(tokens(ThemeName.DARK), role, alpha)
