"""UI layer: the small picture beside the evidence of a plan's item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.tutor.coach.evidence_picture import (
    CurvePicture,
    DotPicture,
    EvidencePicture,
    PathPicture,
    SharePicture,
    TimingPicture,
)
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.paint import fill_round

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_SIZE: Final = QSize(132, 44)
_DOT_PX: Final = 8.0
_DOT_STEP: Final = 16.0
_DOTS_IN_ROW: Final = 8
_ROWS: Final = 2
#: Timing is drawn up to so far either way; beyond it the arrow stands at the end.
_TIMING_MS: Final = 200.0
_ON_TIME_MS: Final = 80.0
_LEAST_KNOWN: Final = 0.6
_MOST_STEPS: Final = 9


class EvidencePainting(PaintedWidget):
    """Draws dots, a curve, a deviation, a path or a share; empty without a picture.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin empty."""
        super().__init__(theme)
        self._picture: EvidencePicture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: EvidencePicture | None) -> None:
        """Draw a picture, None for nothing."""
        self._picture = picture
        self.setAccessibleName("" if picture is None else spoken(picture))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all pictures."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = antialiased_painter(self)
        match self._picture:
            case DotPicture():
                self._draw_dots(painter, self._picture)
            case TimingPicture():
                self._draw_timing(painter, self._picture)
            case CurvePicture():
                self._draw_curve(painter, self._picture)
            case PathPicture():
                self._draw_path(painter, self._picture)
            case SharePicture():
                self._draw_share(painter, self._picture)

    def _draw_dots(self, painter: QPainter, picture: DotPicture) -> None:
        dots, wrong = shown_dots(picture)
        left = (self.width() - _DOTS_IN_ROW * _DOT_STEP) / 2
        top = self.height() / 2 - (_DOT_STEP / 2 if dots > _DOTS_IN_ROW else 0)
        for number in range(dots):
            row, place = divmod(number, _DOTS_IN_ROW)
            middle = QPointF(left + (place + 0.5) * _DOT_STEP, top + row * _DOT_STEP)
            self._draw_dot(painter, middle, is_wrong=number >= dots - wrong)

    def _draw_dot(self, painter: QPainter, middle: QPointF, *, is_wrong: bool) -> None:
        size = _DOT_PX + 4 * is_wrong
        role = "verdict.wrong" if is_wrong else "verdict.correct"
        rect = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        fill_round(painter, rect, size / 2, self.theme.colour(role))
        if is_wrong:
            painter.setPen(QPen(self.theme.colour("verdict.ink"), 1.6, c=Qt.PenCapStyle.RoundCap))
            arm = 2.2
            painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
            painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))

    def _draw_timing(self, painter: QPainter, picture: TimingPicture) -> None:
        middle, reach = self.width() / 2, self.width() / 2 - 10
        window = reach * _ON_TIME_MS / _TIMING_MS
        band = QRectF(middle - window, 6, 2 * window, self.height() - 12)
        fill_round(painter, band, 4, self.theme.colour("accent.soft"))
        painter.fillRect(QRectF(middle - 0.5, 6, 1, self.height() - 12), self.theme.colour("text.muted"))
        share = max(-1.0, min(1.0, picture.effect_ms / _TIMING_MS))
        role = "verdict.late" if share > 0 else "verdict.early"
        y, end = self.height() / 2, middle + share * reach
        painter.setPen(QPen(self.theme.colour(role), 2.5))
        painter.drawLine(QPointF(middle, y), QPointF(end, y))
        tip = 7 if share > 0 else -7
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(role))
        painter.drawPolygon(QPolygonF([QPointF(end + tip, y), QPointF(end, y - 5), QPointF(end, y + 5)]))

    def _draw_curve(self, painter: QPainter, picture: CurvePicture) -> None:
        room = self.width() - 8
        points = [
            QPointF(
                4 + room * place / (len(picture.known) - 1), 6 + curve_depth(known) * (self.height() - 14)
            )
            for place, known in enumerate(picture.known)
        ]
        base = self.theme.colour("line.subtle")
        painter.fillRect(QRectF(4, self.height() - 5, room, 1), base)
        pen = QPen(self.theme.colour("info.base"), 2)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points[: picture.today + 1]))
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points[picture.today :]))
        dot = points[picture.today]
        fill_round(painter, QRectF(dot.x() - 5, dot.y() - 5, 10, 10), 5, self.theme.colour("info.base"))

    def _draw_path(self, painter: QPainter, picture: PathPicture) -> None:
        steps = max(1, min(picture.steps, _MOST_STEPS))
        done = round(picture.done * steps / max(1, picture.steps))
        gap, y = (self.width() - 16) / max(1, steps - 1), self.height() / 2
        painter.fillRect(QRectF(8, y - 0.5, gap * (steps - 1), 1), self.theme.colour("line.strong"))
        for number in range(steps):
            rect = QRectF(8 + number * gap - 5, y - 5, 10, 10)
            is_next = number == done
            role = "accent.base" if number <= done else "line.strong"
            fill = self.theme.colour("accent.base" if number < done else "surface.raised")
            painter.setPen(QPen(self.theme.colour(role), 2.4 if is_next else 1.4))
            painter.setBrush(fill)
            painter.drawEllipse(rect)

    def _draw_share(self, painter: QPainter, picture: SharePicture) -> None:
        track = QRectF(6, self.height() / 2 - 4, self.width() - 12, 8)
        fill_round(painter, track, 4, self.theme.colour("surface.overlay"))
        if picture.percent:
            track.setWidth(max(8.0, track.width() * picture.percent / 100))
            fill_round(painter, track, 4, self.theme.colour("accent.base"))


def curve_depth(known: float) -> float:
    """Return how deep a chance lies in the picture, 0 at the top to 1: below `_LEAST_KNOWN` it is gone."""
    return min(1.0, (1 - known) / (1 - _LEAST_KNOWN))


def shown_dots(picture: DotPicture) -> tuple[int, int]:
    """Return how many dots are drawn, and how many of them wrong: any fault is seen, however many notes."""
    notes, most = picture.right + picture.wrong, _DOTS_IN_ROW * _ROWS
    if notes <= most:
        return notes, picture.wrong
    wrong = round(most * picture.wrong / notes)
    return most, max(wrong, min(1, picture.wrong))


def spoken(picture: EvidencePicture) -> str:
    """Return a picture in words."""
    match picture:
        case DotPicture():
            text = QCoreApplication.translate("Today", "{right} notes right, {wrong} wrong")
            return text.format(right=picture.right, wrong=picture.wrong)
        case TimingPicture():
            text = QCoreApplication.translate("Today", "{ms} ms beside the time")
            return text.format(ms=round(abs(picture.effect_ms)))
        case CurvePicture():
            text = QCoreApplication.translate("Today", "still known with {percent} %")
            return text.format(percent=round(100 * picture.known[picture.today]))
        case PathPicture():
            text = QCoreApplication.translate("Today", "{done} of {steps} steps done")
            return text.format(done=picture.done, steps=picture.steps)
        case SharePicture():
            return QCoreApplication.translate("Today", "{percent} % known").format(percent=picture.percent)
