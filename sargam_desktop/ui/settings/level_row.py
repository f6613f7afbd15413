"""UI layer: one level of strictness, with its windows drawn to scale."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.judgement import US_PER_MS, WINDOWS, Level
from sargam_desktop.ui.components.painted_widget import PaintedButton, antialiased_painter, state_of
from sargam_desktop.ui.models.session_wording import level_text
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 46
_RADIUS: Final = 10.0
_PADDING: Final = 14
_DOT_PX: Final = 16
_NAME_WIDTH: Final = 96
_BAR_PX: Final = 16
_BAND_RADIUS: Final = 3.0
_WIDEST_US: Final = WINDOWS[Level.BEGINNER].outer_us


class LevelRow(PaintedButton):
    """A radio button: name, windows, numbers.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, level: Level) -> None:
        """Show `level`."""
        super().__init__(theme, level_text(level))
        self.level = level
        windows = WINDOWS[level]
        self._correct = f"±{windows.correct_us // US_PER_MS}"
        self._outer = self.tr("/ ±{ms} ms").format(ms=windows.outer_us // US_PER_MS)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(
            self.tr("On time within {correct}, counts within ±{outer} milliseconds").format(
                correct=self._correct, outer=windows.outer_us // US_PER_MS
            )
        )
        self.toggled.connect(self._take_tab_stop)
        self._take_tab_stop(False)

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(360, self.theme.scaled(_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the row; see `FocusOutlined`."""
        return QRectF(self.rect()), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, radio dot, name, windows and numbers."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        if self.isChecked():
            fill_round(painter, rect, _RADIUS, self.theme.colour("surface.selected"))
            outline_round(painter, rect, _RADIUS, self.theme.colour("line.strong"))
        elif state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}:
            fill_round(painter, rect, _RADIUS, self.theme.colour("surface.overlay"))
        self._draw_dot(painter)
        name_x = _PADDING + _DOT_PX + 12
        name_width = self.theme.scaled(_NAME_WIDTH)
        painter.setFont(self.theme.font(FontRole.HEADING_3))
        painter.setPen(self.theme.colour("text.primary"))
        place = QRectF(name_x, 0, name_width, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        numbers_width = self._draw_numbers(painter, rect)
        bands = QRectF(
            place.right(), 0, rect.width() - place.right() - numbers_width - _PADDING, rect.height()
        )
        self._draw_windows(painter, bands)

    def _draw_dot(self, painter: QPainter) -> None:
        dot = QRectF(_PADDING, (self.height() - _DOT_PX) / 2, _DOT_PX, _DOT_PX)
        if not self.isChecked():
            outline_round(painter, dot, _DOT_PX / 2, self.theme.colour("line.strong"), 1.5)
            return
        fill_round(painter, dot, _DOT_PX / 2, self.theme.colour("accent.base"))
        inner = dot.adjusted(5, 5, -5, -5)
        fill_round(painter, inner, inner.width() / 2, self.theme.colour("text.on-accent"))

    def _draw_windows(self, painter: QPainter, place: QRectF) -> None:
        windows = WINDOWS[self.level]
        middle = round(place.center().x())
        scale = place.width() / 2 / _WIDEST_US
        top = round(place.center().y() - _BAR_PX / 2)
        outer, correct = windows.outer_us * scale, windows.correct_us * scale
        early = QRectF(middle - outer, top, outer - correct, _BAR_PX)
        late = QRectF(middle + correct, top, outer - correct, _BAR_PX)
        on_time = QRectF(middle - correct, top, 2 * correct, _BAR_PX)
        bands = ((early, "verdict.early"), (late, "verdict.late"), (on_time, "verdict.correct"))
        for band, role in bands:
            fill_round(painter, band, _BAND_RADIUS, self.theme.colour(role))
        painter.setPen(self.theme.colour("verdict.ink"))
        painter.drawLine(QPointF(middle, top), QPointF(middle, top + _BAR_PX))

    def _draw_numbers(self, painter: QPainter, rect: QRectF) -> float:
        bold, plain = self.theme.font(FontRole.HEADING_3), self.theme.font(FontRole.BODY)
        right = rect.adjusted(0, 0, -_PADDING, 0)
        painter.setFont(plain)
        painter.setPen(self.theme.colour("text.secondary"))
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(right, vertical, self._outer)
        width = QFontMetrics(plain).horizontalAdvance(self._outer) + 5
        painter.setFont(bold)
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(right.adjusted(0, 0, -width, 0), vertical, self._correct)
        widest = QFontMetrics(bold).horizontalAdvance("±120")
        return width + widest + 2 * _PADDING

    @Slot(bool)
    def _take_tab_stop(self, is_checked: bool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_checked else Qt.FocusPolicy.ClickFocus)
