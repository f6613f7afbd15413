"""UI layer: the classes of a teacher, each with how many learn in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QRectF

from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.school.school_wording import assignments_text, joined, learners_text
from sargam_desktop.ui.theme.fonts import FontRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from sargam_desktop.domain.school import SchoolClass
    from sargam_desktop.tutor.school_ports import ClassSize
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 62
_MARGIN: Final = 18


def class_list(theme: ThemeController) -> RowList:
    """Return the list; its rows are pairs of `SchoolClass` and `ClassSize`."""
    return RowList(QCoreApplication.translate("School", "Classes"), _ClassPainter(theme, _ROW_PX), _say)


def _say(row: tuple[SchoolClass, ClassSize]) -> str:
    return f"{row[0].name}, {_below(row[1])}"


def _below(size: ClassSize) -> str:
    return joined(learners_text(size.learners), assignments_text(size.assignments))


class _ClassPainter(RowPainter):
    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        school_class, size = row
        line = self.theme.scaled(21)
        words = QRectF(rect.left() + _MARGIN, rect.center().y() - line, rect.width() - 2 * _MARGIN, line)
        self.draw_line(painter, words, school_class.name, FontRole.HEADING_3)
        self.draw_line(painter, words.translated(0, line), _below(size), FontRole.CAPTION, "text.secondary")
