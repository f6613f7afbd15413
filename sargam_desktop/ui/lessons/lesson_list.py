"""UI layer: the lessons of a module, each with its state."""

from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from sargam_desktop.domain.lesson_progress import LessonState
from sargam_desktop.tutor.course import CourseLesson
from sargam_desktop.ui.lessons.lesson_wording import number_text, state_text, why_text
from sargam_desktop.ui.lessons.progress_disc import Disc, draw_disc
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 68
_RADIUS: Final = 16.0
_DISC_X: Final = 36.0
_TEXT_X: Final = 66.0
_FIGURE_PX: Final = 64
_MARGIN: Final = 18
_translate = QCoreApplication.translate


class LessonRow(NamedTuple):
    """A lesson in the list, and whether it is the recommended one."""

    entry: CourseLesson
    is_recommended: bool


def lesson_list(theme: ThemeController) -> RowList:
    """Return the list of lessons; its rows are each a `LessonRow`."""
    return RowList(QCoreApplication.translate("Lessons", "Lessons"), _LessonPainter(theme), _say)


def _say(row: LessonRow) -> str:
    words = [number_text(row.entry), row.entry.lesson.title, state_text(row.entry)]
    if row.is_recommended:
        words.append(why_text(row.entry))
    return ", ".join(words)


class _LessonPainter(RowPainter):
    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme, _ROW_PX)

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        entry, is_recommended = row
        centre = QPointF(rect.left() + _DISC_X, rect.center().y())
        draw_disc(painter, self.theme, centre, _RADIUS, _disc(row), stroke=3.0)
        line = self.theme.scaled(20)
        width = rect.width() - _TEXT_X - self.theme.scaled(_FIGURE_PX) - _MARGIN
        words = QRectF(rect.left() + _TEXT_X, rect.center().y() - line, width, line)
        title = f"{number_text(entry)}  {entry.lesson.title}"
        goal, is_long = entry.lesson.goal, self.is_longer(entry.lesson.goal, width, FontRole.CAPTION)
        words.translate(0, -line * 0.4 if is_long else 0)
        self.draw_line(painter, words, title, FontRole.HEADING_3)
        below = words.translated(0, line)
        if is_long:
            below.setHeight(2 * line)
            self.draw_wrapped(painter, below, goal, FontRole.CAPTION, "text.secondary")
        else:
            self.draw_line(painter, below, goal, FontRole.CAPTION, "text.secondary")
        self._draw_figures(painter, rect, entry, is_recommended=is_recommended)

    def _draw_figures(
        self, painter: QPainter, rect: QRectF, entry: CourseLesson, *, is_recommended: bool
    ) -> None:
        line, width = self.theme.scaled(20), self.theme.scaled(_FIGURE_PX)
        right = Qt.AlignmentFlag.AlignRight
        upper = QRectF(rect.right() - _MARGIN - width, rect.center().y() - line, width, line)
        minutes = _translate("Lessons", "{minutes} min").format(minutes=entry.lesson.minutes)
        best = None if entry.progress is None else entry.progress.best
        figure = minutes if best is None else _translate("Lessons", "best {score}").format(score=best)
        lower = upper.translated(0, line)
        if not is_recommended and best is None:
            lower = upper.translated(0, line / 2)
        elif is_recommended:
            self.draw_line(
                painter, upper, _translate("Lessons", "Next"), FontRole.HEADING_3, "accent.strong", right
            )
        else:
            self.draw_line(painter, upper, minutes, FontRole.CAPTION, "text.muted", right)
        self.draw_line(painter, lower, figure, FontRole.CAPTION, "text.secondary", right)


def _disc(row: LessonRow) -> Disc:
    entry = row.entry
    if entry.state is LessonState.COMPLETED:
        return Disc(entry.lesson.order, is_ticked=True, is_faint=True)
    share = 0.0
    if entry.progress is not None and entry.state is LessonState.IN_PROGRESS:
        share = max(0.06, entry.progress.steps_done / len(entry.progress.steps))
    return Disc(entry.lesson.order, share, is_next=row.is_recommended and not share)
