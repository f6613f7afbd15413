"""UI layer: each tap as a dot over the time by which it was early or late."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.calibration import LARGEST_SPREAD_US, Calibration
from sargam_desktop.tutor.calibration_round import NOTHING_MEASURED
from sargam_desktop.ui.calibration.dot_stacks import reach_us, stack_dots
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.results.result_wording import ms_text, signed_ms_text
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RADIUS: Final = 10.0
_SIDE: Final = 28
_AXIS_ROOM: Final = 30
_HEAD_ROOM: Final = 34
#: A dot fills its share of the picture, but is never smaller than this.
_SMALLEST_DOT_PX: Final = 14.0
_DOTS_HIGH: Final = 12
_DOTS_WIDE: Final = 40
_DOT_GAP: Final = 2.0
_CROSS_PX: Final = 5.0
#: With fewer taps median and spread would jump about.
_FEWEST_FOR_BAND: Final = 5


class DeviationPicture(PaintedWidget):
    """Dots, their median and the band of their spread; strays are crosses on the axis.

    It can have the focus, so that taps on the computer keyboard have a place to go.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without taps."""
        super().__init__(theme)
        self._measured = NOTHING_MEASURED
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_measured(NOTHING_MEASURED)

    def show_measured(self, measured: Calibration) -> None:
        """Show the deviations of a measurement."""
        self._measured = measured
        words = self.tr("{count} taps, median {median}, spread {spread}, strays {strays}")
        self.setAccessibleName(
            words.format(
                count=len(measured.deviations_us),
                median=signed_ms_text(measured.median_us),
                spread=ms_text(measured.spread_us),
                strays=measured.stray_taps,
            )
        )
        self.update()

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the shape that the focus ring surrounds; see `FocusOutlined`."""
        return QRectF(self.rect()), _RADIUS

    def sizeHint(self) -> QSize:
        """Return room for some dots upon one another."""
        return QSize(520, self.theme.scaled(300))

    def minimumSizeHint(self) -> QSize:
        """Return the least room that shows a shape."""
        return QSize(360, self.theme.scaled(130))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw well, band, axis, dots, strays and median."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        plot = self._plot()
        has_band = len(self._measured.deviations_us) >= _FEWEST_FOR_BAND
        if has_band:
            self._draw_band(painter, plot)
        self._draw_axis(painter, plot)
        self._draw_dots(painter, plot)
        self._draw_strays(painter, plot)
        if has_band:
            self._draw_median(painter, plot)
        elif not self._measured.deviations_us:
            self._draw_explanation(painter, plot)

    def _plot(self) -> QRectF:
        axis_room = self.theme.scaled(_AXIS_ROOM)
        return QRectF(self.rect()).adjusted(_SIDE, _HEAD_ROOM, -_SIDE, -axis_room)

    def _x(self, plot: QRectF, deviation_us: float) -> float:
        reach = reach_us(self._measured)
        return plot.center().x() + plot.width() * max(-reach, min(reach, deviation_us)) / (2 * reach)

    def _role(self, steady: str, unsteady: str) -> str:
        return steady if self._measured.spread_us <= LARGEST_SPREAD_US else unsteady

    def _draw_band(self, painter: QPainter, plot: QRectF) -> None:
        median, spread = self._measured.median_us, self._measured.spread_us
        left, right = self._x(plot, median - spread), self._x(plot, median + spread)
        band = QRectF(left, plot.top() - 8, max(right - left, 2.0), plot.height() + 8)
        fill_round(painter, band, 6, self.theme.colour(self._role("accent.soft", "warm.soft")))

    def _draw_axis(self, painter: QPainter, plot: QRectF) -> None:
        reach = reach_us(self._measured)
        painter.setPen(QPen(self.theme.colour("text.secondary"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._x(plot, 0), plot.top()), QPointF(self._x(plot, 0), plot.bottom()))
        painter.setPen(QPen(self.theme.colour("line.strong"), 1.5))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        for us in range(-reach, reach + 1, reach // 2):
            place = QRectF(self._x(plot, us) - 50, plot.bottom() + 4, 100, self.height() - plot.bottom() - 8)
            text = signed_ms_text(us) if us else self._zero_text()
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _zero_text(self) -> str:
        return self.tr("on time")

    def _draw_dots(self, painter: QPainter, plot: QRectF) -> None:
        size = max(_SMALLEST_DOT_PX, min(plot.height() / _DOTS_HIGH, plot.width() / _DOTS_WIDE))
        dots = stack_dots(self._measured.deviations_us, plot.width() / (2 * reach_us(self._measured)), size)
        highest = max((dot.level for dot in dots), default=0)
        pitch = min(size, (plot.height() - size) / max(highest, 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self._role("accent.base", "warm.base")))
        radius = (size - _DOT_GAP) / 2
        for dot in dots:
            middle = QPointF(plot.center().x() + dot.x, plot.bottom() - size / 2 - 1 - dot.level * pitch)
            painter.drawEllipse(middle, radius, radius)

    def _draw_strays(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QPen(self.theme.colour("danger.base"), 2))
        for deviation_us in self._measured.strays_us:
            x, y, reach = self._x(plot, deviation_us), plot.bottom() - 8, _CROSS_PX
            painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach))
            painter.drawLine(QPointF(x - reach, y + reach), QPointF(x + reach, y - reach))

    def _draw_median(self, painter: QPainter, plot: QRectF) -> None:
        x = self._x(plot, self._measured.median_us)
        painter.setPen(QPen(self.theme.colour("text.primary"), 2))
        painter.drawLine(QPointF(x, plot.top() - 8), QPointF(x, plot.bottom()))
        font = self.theme.font(FontRole.CAPTION_LABEL)
        painter.setFont(font)
        text = self.tr("median {median}").format(median=signed_ms_text(self._measured.median_us))
        width = QFontMetrics(font).horizontalAdvance(text)
        left = min(max(x - width / 2, plot.left()), plot.right() - width)
        painter.drawText(QPointF(left, plot.top() - 14), text)

    def _draw_explanation(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(self.theme.font(FontRole.BODY))
        painter.setPen(self.theme.colour("text.muted"))
        early = QRectF(plot.left(), plot.top(), plot.width() / 2, plot.height())
        late = early.translated(plot.width() / 2, 0)
        painter.drawText(early, Qt.AlignmentFlag.AlignCenter, self.tr("early taps"))
        painter.drawText(late, Qt.AlignmentFlag.AlignCenter, self.tr("late taps"))
