"""UI layer: how early and late the notes came: right hand above the axis, left hand below."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import US_PER_MS, Windows
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.results.result_wording import hand_text, ms_text, signed_ms_text
from sargam_desktop.ui.results.take_summary import TimingBin, deviations_of, summarise_hand, timing_bins
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_AXIS_ROOM: Final = 26
_SMALLEST_HEIGHT: Final = 150
_GAP: Final = 3.0
_RADIUS: Final = 2.5
_AIR: Final = 10


class TimingPicture(PaintedWidget):
    """A histogram per hand over the on-time window.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin empty."""
        super().__init__(theme)
        self._windows = Windows(1, 1)
        self._bins: dict[Hand, tuple[TimingBin, ...]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_result(self, result: SessionResult, hands: tuple[Hand, ...], windows: Windows) -> None:
        """Show the deviations of `hands` beside the windows of the take's level."""
        self._windows = windows
        self._bins = {hand: timing_bins(deviations_of(result, hand), windows) for hand in hands}
        figures = {hand: summarise_hand(result, hand) for hand in hands}
        said = [
            self.tr("{hand}: median {median}, spread {spread}").format(
                hand=hand_text(hand), median=signed_ms_text(each.median_us), spread=ms_text(each.spread_us)
            )
            for hand, each in figures.items()
        ]
        self.setAccessibleName(self.tr("Timing. {hands}").format(hands=". ".join(said)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which every column can be told from its neighbours."""
        return QSize(300, self.theme.scaled(220))

    def minimumSizeHint(self) -> QSize:
        """Return the least height that shows a shape."""
        return QSize(200, self.theme.scaled(_SMALLEST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw window, columns, axis, medians and names."""
        painter = antialiased_painter(self)
        plot = QRectF(self.rect()).adjusted(0, 0, 0, -self.theme.scaled(_AXIS_ROOM))
        correct = self._windows.correct_us
        band = QRectF(QPointF(self._x(-correct), plot.top()), QPointF(self._x(correct), plot.bottom()))
        fill_round(painter, band, 6, self.theme.colour("accent.soft"))
        base = self._base(plot)
        most = max((column.notes for bins in self._bins.values() for column in bins), default=0)
        for hand, bins in self._bins.items():
            room = base - plot.top() if hand is Hand.RIGHT else plot.bottom() - base
            self._draw_columns(painter, hand, bins, (base, (room - _AIR) / max(most, 1)))
        self._draw_axis(painter, plot, base)
        self._draw_names(painter, plot)

    def _base(self, plot: QRectF) -> float:
        if len(self._bins) == 1:
            return plot.bottom() if Hand.RIGHT in self._bins else plot.top()
        return float(round(plot.center().y()))

    def _x(self, deviation_us: float) -> float:
        reach = self._reach_us()
        return self.width() * (deviation_us + reach) / (2 * reach)

    def _reach_us(self) -> float:
        bins = next(iter(self._bins.values()), ())
        return 1.1 * (bins[-1].end_us if bins else self._windows.outer_us)

    def _draw_columns(
        self, painter: QPainter, hand: Hand, bins: tuple[TimingBin, ...], scale: tuple[float, float]
    ) -> None:
        base, note_px = scale
        for column in bins:
            if not column.notes:
                continue
            left = self._x(column.start_us) + _GAP / 2
            width = self._x(column.end_us) - _GAP / 2 - left
            height = max(column.notes * note_px, 3.0)
            top = base - 1 - height if hand is Hand.RIGHT else base + 1
            bar = QRectF(left, top, width, height)
            fill_round(painter, bar, _RADIUS, self.theme.colour(self._role(column)))

    def _role(self, column: TimingBin) -> str:
        if column.start_us >= self._windows.correct_us:
            return "verdict.late"
        return "verdict.early" if column.end_us <= -self._windows.correct_us else "verdict.correct"

    def _draw_axis(self, painter: QPainter, plot: QRectF, base: float) -> None:
        painter.setPen(QPen(self.theme.colour("line.strong"), 1))
        painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base))
        pen = QPen(self.theme.colour("text.primary"), 1.5, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(0), plot.top()), QPointF(self._x(0), plot.bottom()))
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        correct, outer = self._windows
        for us in (-outer, -correct, 0, correct, outer):
            place = QRectF(self._x(us) - 40, plot.bottom(), 80, self.height() - plot.bottom())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, _tick(us))

    def _draw_names(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(self.theme.font(FontRole.CAPTION_LABEL))
        painter.setPen(self.theme.colour("text.secondary"))
        place = plot.adjusted(0, 6, 0, -6)
        for hand in self._bins:
            edge = Qt.AlignmentFlag.AlignTop if hand is Hand.RIGHT else Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | edge, hand_text(hand))


def _tick(us: int) -> str:
    ms = us // US_PER_MS
    return f"{ms:+d}".replace("-", "−") if ms else "0"
