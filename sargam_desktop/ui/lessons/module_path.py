"""UI layer: the modules of the course as a path, each with how much of it is done."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sargam_desktop.tutor.course import CourseModule
from sargam_desktop.ui.lessons.lesson_wording import progress_text
from sargam_desktop.ui.lessons.progress_disc import Disc, draw_disc
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 70
_RADIUS: Final = 20.0
_DISC_X: Final = 34.0
_TEXT_X: Final = 68.0


class PathRow(NamedTuple):
    """A module on the path, and whether the path comes from another one and leads on to one."""

    module: CourseModule
    has_before: bool
    has_after: bool


def path_rows(modules: Sequence[CourseModule]) -> list[PathRow]:
    """Return the rows of the path."""
    last = len(modules) - 1
    return [PathRow(module, place > 0, place < last) for place, module in enumerate(modules)]


def module_path(theme: ThemeController) -> RowList:
    """Return the list of modules; its rows are those of `path_rows`."""
    name = QCoreApplication.translate("Lessons", "Modules")
    path = RowList(name, _ModulePainter(theme), _say)
    path.setStyleSheet("background: transparent;")
    return path


def _say(row: PathRow) -> str:
    module = row.module
    return f"{module.order}. {module.title}, {progress_text(module)}"


class _ModulePainter(RowPainter):
    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme, _ROW_PX)

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        module: CourseModule = row.module
        centre = QPointF(rect.left() + _DISC_X, rect.center().y())
        share = module.completed / len(module.lessons)
        self._draw_way(painter, rect, centre, row)
        draw_disc(
            painter,
            self.theme,
            centre,
            _RADIUS,
            Disc(module.order, share, is_ticked=share == 1.0),
            stroke=4.0,
        )
        line = self.theme.scaled(20)
        words = QRectF(rect.left() + _TEXT_X, rect.center().y() - line, rect.width() - _TEXT_X - 12, line)
        self.draw_line(painter, words, module.title, FontRole.HEADING_3)
        colour = "accent.strong" if module.completed else "text.muted"
        below = words.translated(0, line)
        self.draw_line(painter, below, progress_text(module), FontRole.CAPTION_LABEL, colour)

    def _draw_way(self, painter: QPainter, rect: QRectF, centre: QPointF, row: PathRow) -> None:
        """Draw the way from the module before and to the next one."""
        painter.setPen(QPen(self.theme.colour("line.strong"), 2, Qt.PenStyle.DotLine))
        gap = _RADIUS + 4
        if row.has_before:
            painter.drawLine(QPointF(centre.x(), rect.top()), QPointF(centre.x(), centre.y() - gap))
        if row.has_after:
            painter.drawLine(QPointF(centre.x(), centre.y() + gap), QPointF(centre.x(), rect.bottom()))
