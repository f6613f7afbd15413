"""UI layer: one of the learner's takes of a song, in a line that opens its results."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.models.session_wording import (
    grade_text,
    hands_text,
    how_text,
    manner_text,
    memory_text,
    result_text,
    state_text,
    when_text,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 46
_GRADE_WIDTH: Final = 44
_GRADE_PX: Final = 21
_PADDING: Final = 8
_ICON_PX: Final = 16
_RADIUS: Final = 8.0


class TakeRow(PaintedButton):
    """Grade, time and manner of a take.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, take: SessionRecord, parent: QWidget | None = None) -> None:
        """Show `take`."""
        when = when_text(take.started_at, datetime.now().astimezone(), QLocale())
        super().__init__(theme, when, parent)
        self._grade = grade_text(take)
        self._detail = self._describe(take)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Take {when}, grade {grade}").format(when=when, grade=self._grade))
        self.setAccessibleDescription(f"{how_text(take)}. {result_text(take)}")
        self.setToolTip(result_text(take))

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(0, self.theme.scaled(_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the row; see `FocusOutlined`."""
        return QRectF(self.rect()), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grade, two lines, and that the row leads on."""
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        if state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}:
            fill_round(painter, rect, _RADIUS, self.theme.colour("surface.overlay"))
        self._draw_grade(painter, QRectF(_PADDING, 0, _GRADE_WIDTH - _PADDING, rect.height()))
        words = rect.adjusted(_GRADE_WIDTH, 0, -_ICON_PX - 2 * _PADDING, 0)
        self._draw_words(painter, words)
        icon = self.theme.pixmap("chevron-right", "text.muted", _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, rect.right() - _PADDING - _ICON_PX, rect.center().y())

    def _draw_grade(self, painter: QPainter, place: QRectF) -> None:
        painter.setFont(self.theme.font(FontRole.ITEM_TITLE, _GRADE_PX))
        painter.setPen(self.theme.colour("text.muted" if self._grade == "–" else "text.primary"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._grade)

    def _draw_words(self, painter: QPainter, place: QRectF) -> None:
        lines = (
            (FontRole.BODY_SMALL, "text.primary", self.text()),
            (FontRole.CAPTION, "text.muted", self._detail),
        )
        heights = [self.theme.fonts.line_px(role) for role, _, _ in lines]
        y = place.center().y() - sum(heights) / 2
        for (role, colour, text), height in zip(lines, heights, strict=True):
            font = self.theme.font(role)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.setFont(font)
            painter.setPen(self.theme.colour(colour))
            painter.drawText(QRectF(place.left(), y, place.width(), height), 0, shown)
            y += height

    def _describe(self, take: SessionRecord) -> str:
        settings = take.settings
        parts = [manner_text(settings, take.tempo_course), hands_text(settings.hands)]
        if take.is_from_memory:
            parts.insert(0, memory_text(take))
        if take.state is not SessionState.FINISHED:
            parts.insert(0, state_text(take.state))
        return " · ".join(parts)
