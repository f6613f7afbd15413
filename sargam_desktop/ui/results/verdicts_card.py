"""UI layer: the card of Results that counts the verdicts."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, draw_glyph, verdict_role
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 28
_GLYPH_RADIUS: Final = 8.0
_WORD_X: Final = 28
_WORD_WIDTH: Final = 96
_COUNT_WIDTH: Final = 44
_BAR_PX: Final = 8.0
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class VerdictsCard(Card):
    """A row for each verdict: glyph, word, bar, count.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make the rows."""
        super().__init__(theme, self.tr("Verdicts"))
        words = {
            Result.CORRECT: self.tr("Right"),
            Result.EARLY: self.tr("Early"),
            Result.LATE: self.tr("Late"),
            Result.WRONG_NOTE: self.tr("Wrong"),
            Result.MISSED: self.tr("Missed"),
        }
        self._rows = {result: VerdictRow(theme, result, word) for result, word in words.items()}
        self.column.addSpacing(8)
        self.column.setSpacing(4)
        for row in self._rows.values():
            self.column.addWidget(row)
        self.column.addStretch()

    def show_result(self, result: SessionResult | None) -> None:
        """Show the counts; early and late are left away where nothing was timed and nothing was either."""
        counts = dict.fromkeys(self._rows, 0)
        if result is not None:
            counts = {
                Result.CORRECT: result.correct,
                Result.EARLY: result.early,
                Result.LATE: result.late,
                Result.WRONG_NOTE: result.wrong,
                Result.MISSED: result.missed,
            }
        total = max(sum(counts.values()), 1)
        for verdict, row in self._rows.items():
            row.show_count(counts[verdict], counts[verdict] / total)
        is_timed = result is not None and result.timing is not None
        for verdict in (Result.EARLY, Result.LATE):
            self._rows[verdict].setVisible(is_timed or counts[verdict] > 0)


class VerdictRow(PaintedWidget):
    """One verdict and how often it was given.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, verdict: Result, word: str) -> None:
        """Show `verdict`, none so far."""
        super().__init__(theme)
        self._verdict = verdict
        self._word = word
        self._count = 0
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, share: float) -> None:
        """Show a count and its share of all verdicts, 0 to 1."""
        self._count = count
        self._share = share
        self.setAccessibleName(f"{self._word}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(200, self.theme.scaled(_ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw glyph, word, bar and count."""
        painter = antialiased_painter(self)
        middle = self.height() / 2
        self._draw_mark(painter, QPointF(_GLYPH_RADIUS + 1, middle))
        painter.setFont(self.theme.font(FontRole.BODY))
        painter.setPen(self.theme.colour("text.secondary"))
        font = self.theme.font(FontRole.BODY)
        width = max(QFontMetrics(font).horizontalAdvance(self._word), self.theme.scaled(_WORD_WIDTH - 30))
        painter.drawText(
            QRectF(_WORD_X, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word
        )
        left = _WORD_X + width + 12
        track = QRectF(left, middle - _BAR_PX / 2, self.width() - left - _COUNT_WIDTH, _BAR_PX)
        fill_round(painter, track, _BAR_PX / 2, self.theme.colour("surface.overlay"))
        if self._count:
            track.setWidth(max(track.width() * self._share, _BAR_PX))
            fill_round(painter, track, _BAR_PX / 2, self.theme.colour(verdict_role(self._verdict)))
        painter.setFont(self.theme.font(FontRole.HEADING_3))
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(QRectF(self.rect()), _RIGHT, str(self._count))

    def _draw_mark(self, painter: QPainter, centre: QPointF) -> None:
        ground = self.theme.colour(verdict_role(self._verdict))
        if self._verdict is Result.MISSED:
            draw_glyph(painter, self._verdict, centre, 2 * _GLYPH_RADIUS - 2, ground)
            return
        draw_disc(painter, self._verdict, centre, _GLYPH_RADIUS, ground, self.theme.colour("verdict.ink"))
