"""UI layer: the chip in the header that says how the learner is guided, and opens the choices."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.passage import CLEAN_PASSES
from sargam_desktop.ui.components.key_cap import draw_key_cap, key_cap_size
from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.practice.guide_text import chip_text
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 32
_PADDING: Final = 12
_ICON_PX: Final = 16
_GAP: Final = 8
_DOT_RADIUS: Final = 3.5
_DOT_PITCH: Final = 11


class GuideChip(PaintedButton):
    """Target, words, a dot for each clean pass while the ladder climbs, and the key.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with full help and no ladder."""
        super().__init__(theme, "", parent)
        self._clean: int | None = None
        self._key = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_guide(GuideShown())

    def show_guide(self, shown: GuideShown) -> None:
        """Say how the learner is guided now."""
        self.setText(chip_text(shown))
        self._clean = shown.clean_passes if shown.is_climbing else None
        passes = self.tr("{count} of {needed} clean passes")
        told = "" if self._clean is None else passes.format(count=self._clean, needed=CLEAN_PASSES)
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Show which key opens the choices."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all parts."""
        width = 2 * _PADDING + _ICON_PX + _GAP + QFontMetrics(self._font()).horizontalAdvance(self.text())
        width += self._dots_width()
        if self._key:
            width += _GAP + round(key_cap_size(self.theme, self._key).width())
        return QSize(width + 2, self.theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the room without words."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return self.sizeHint() - QSize(words, 0)

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        return QRectF(self.rect()), self.height() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words, dots and key."""
        painter = antialiased_painter(self)
        rect, middle = QRectF(self.rect()), self.height() / 2
        is_hovered = state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}
        ground = "surface.selected" if is_hovered else "surface.overlay"
        fill_round(painter, rect, middle, self.theme.colour(ground))
        outline_round(painter, rect, middle, self.theme.colour("line.subtle"))
        icon = self.theme.pixmap("target", "text.secondary", _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, _PADDING, middle)
        x = float(_PADDING + _ICON_PX + _GAP)
        painter.setFont(self._font())
        painter.setPen(self.theme.colour("text.secondary"))
        metrics = QFontMetrics(self._font())
        free = metrics.horizontalAdvance(self.text()) + 1 + self.width() - self.sizeHint().width()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, free)
        words = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        x += metrics.horizontalAdvance(text)
        self._draw_dots(painter, x, middle)
        if self._key:
            cap = key_cap_size(self.theme, self._key)
            left = x + self._dots_width() + _GAP
            place = QRectF(left, round(middle - cap.height() / 2), cap.width(), cap.height())
            draw_key_cap(painter, place, self._key, self.theme, None)

    def _draw_dots(self, painter: QPainter, x: float, middle: float) -> None:
        """Draw a full dot for each clean pass and a ring for each that is still to come."""
        if self._clean is None:
            return
        for place in range(CLEAN_PASSES):
            is_done = place < self._clean
            role = "accent.strong" if is_done else "text.muted"
            painter.setPen(QPen(self.theme.colour(role), 1.5))
            painter.setBrush(self.theme.colour(role) if is_done else Qt.BrushStyle.NoBrush)
            centre = QPointF(x + _GAP + _DOT_RADIUS + place * _DOT_PITCH, middle)
            painter.drawEllipse(centre, _DOT_RADIUS, _DOT_RADIUS)

    def _dots_width(self) -> int:
        return 0 if self._clean is None else _GAP + CLEAN_PASSES * _DOT_PITCH

    def _font(self) -> QFont:
        return self.theme.font(FontRole.BODY_SMALL)
