"""UI layer: the steps of a lesson at the left, with their ticks."""

from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from sargam_desktop.domain.lesson_progress import StepProgress
from sargam_desktop.domain.lesson_step import LessonStep, PassRule
from sargam_desktop.ui.lessons.lesson_wording import is_ticked, kind_text, step_state_text
from sargam_desktop.ui.lessons.progress_disc import Disc, draw_disc
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 54
_DISC_X: Final = 28.0
_RADIUS: Final = 12.0
_TEXT_X: Final = 52.0


class RailRow(NamedTuple):
    """A step in the rail."""

    number: int
    step: LessonStep
    known: StepProgress
    rule: PassRule


def step_rail(theme: ThemeController) -> RowList:
    """Return the list of steps; its rows are each a `RailRow`."""
    return RowList(QCoreApplication.translate("Lessons", "Steps"), _StepPainter(theme), _say)


def _say(row: RailRow) -> str:
    return f"{row.number + 1}. {row.step.title}, {step_state_text(row.step, row.known, row.rule)}"


class _StepPainter(RowPainter):
    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme, _ROW_PX)

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        has_tick = is_ticked(row.step, row.known, row.rule)
        disc = Disc(row.number + 1, is_ticked=has_tick)
        centre = QPointF(rect.left() + _DISC_X, rect.center().y())
        draw_disc(painter, self.theme, centre, _RADIUS, disc, stroke=2.0)
        line = self.theme.scaled(19)
        words = QRectF(rect.left() + _TEXT_X, rect.center().y() - line, rect.width() - _TEXT_X - 10, line)
        self.draw_line(painter, words, row.step.title, FontRole.HEADING_3)
        below = words.translated(0, line)
        text = kind_text(row.step.kind) if has_tick else step_state_text(row.step, row.known, row.rule)
        self.draw_line(painter, below, text, FontRole.CAPTION, "text.muted")
