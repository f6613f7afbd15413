"""UI layer: the card beside the list of lessons: its goal, its steps, and the way into it."""

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sargam_desktop.domain.lesson_progress import LessonState, StepProgress
from sargam_desktop.domain.lesson_step import LessonStep, PassRule
from sargam_desktop.tutor.course import CourseLesson, OpenLesson
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.lessons.lesson_wording import (
    facts_text,
    is_ticked,
    rule_text,
    start_text,
    step_state_text,
    why_text,
)
from sargam_desktop.ui.lessons.progress_disc import Disc, draw_disc
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_STEP_PX: Final = 46
_DISC_X: Final = 13.0
_RADIUS: Final = 11.0
_TEXT_X: Final = 36.0

StepRow = tuple[int, LessonStep, StepProgress, PassRule, bool]


class LessonDetail(Card):
    """One lesson, with its primary button.

    Thread: GUI.

    Signals:
        start_pressed: The learner wants to go into the lesson.
        step_opened: Number of the step that the learner wants to go to.
        test_pressed: The learner wants to skip the lesson by its test.
    """

    start_pressed = Signal()
    step_opened = Signal(int)
    test_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty card; fill it with `show_entry`, then `show_steps`."""
        super().__init__(theme, parent=parent)
        self._facts = word_label("caption", "muted")
        self._title = word_label("item-title", "primary")
        self._goal = word_label("body", "secondary")
        self._why = word_label("body-small", "accent")
        self._trouble = word_label("body", "danger")
        self._rule = word_label("caption", "muted")
        self._steps = RowList(self.tr("Steps"), _StepPainter(theme), _say)
        self._steps.row_opened.connect(self.step_opened)
        self._start = Button(
            theme, self.tr("Start"), ButtonVariant.PRIMARY, size=ButtonSize.LARGE, icon="play"
        )
        self._start.set_key(self.tr("Enter"))
        self._start.clicked.connect(self.start_pressed)
        self._test = Button(theme, self.tr("Test it"), size=ButtonSize.LARGE, icon="quick")
        self._test.set_key("T")
        self._test.clicked.connect(self.test_pressed)
        self._fill()

    def show_entry(self, entry: CourseLesson, *, is_recommended: bool) -> None:
        """Describe a lesson; its steps follow."""
        self._facts.setText(facts_text(entry))
        self._title.setText(entry.lesson.title)
        self._goal.setText(entry.lesson.goal)
        self._why.setText(why_text(entry) if is_recommended else "")
        self._why.setVisible(is_recommended)
        self._trouble.hide()
        self._steps.show_rows((), -1)
        self._rule.setText("")
        self._test.hide()
        self._start.setEnabled(False)

    def show_steps(self, opened: OpenLesson, rule: PassRule) -> None:
        """Show the steps of the lesson and when they are ticked off."""
        progress = opened.progress
        has_begun = progress.state is LessonState.IN_PROGRESS
        rows: list[StepRow] = [
            (number, step, known, rule, has_begun and number == progress.at_step)
            for number, (step, known) in enumerate(zip(opened.steps, progress.steps, strict=True))
        ]
        self._steps.show_rows(rows, -1)
        self._show_rule(opened, rule)
        self._start.setText(start_text(progress))
        self._start.setAccessibleName(f"{start_text(progress)}, {opened.lesson.title}")
        self._start.updateGeometry()
        self._start.setEnabled(True)
        self._test.setVisible(bool(self._rule.text()))

    def show_trouble(self, message: str) -> None:
        """Say why the lesson cannot be opened."""
        self._trouble.setText(message)
        self._trouble.show()

    def _show_rule(self, opened: OpenLesson, rule: PassRule) -> None:
        check = opened.check_step
        if check is None or opened.progress.state is LessonState.COMPLETED:
            self._rule.setText("")
            return
        step = opened.steps[check]
        text = self.tr("Know this already? Test it plays “{step}”: {rule}.")
        words = rule_text((step.rule or rule)._replace(times=1), step.kind)
        self._rule.setText(text.format(step=step.title, rule=words))

    def _fill(self) -> None:
        for widget in (self._facts, self._title, self._goal, self._why, self._trouble):
            self.column.addWidget(widget)
        self.column.addWidget(self._steps, 1)
        self.column.addWidget(self._rule)
        self.column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._start, 1)
        row.addWidget(self._test)
        self.column.addSpacing(4)
        self.column.addLayout(row)


class _StepPainter(RowPainter):
    def __init__(self, theme: ThemeController) -> None:
        super().__init__(theme, _STEP_PX)

    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        number, step, known, rule, is_here = row
        disc = Disc(number + 1, is_ticked=is_ticked(step, known, rule), is_next=is_here)
        draw_disc(
            painter, self.theme, QPointF(rect.left() + _DISC_X, rect.center().y()), _RADIUS, disc, stroke=2.0
        )
        line = self.theme.scaled(18)
        words = QRectF(rect.left() + _TEXT_X, rect.center().y() - line, rect.width() - _TEXT_X - 4, line)
        self.draw_line(painter, words, step.title, FontRole.HEADING_3)
        state = step_state_text(step, known, rule)
        self.draw_line(painter, words.translated(0, line), state, FontRole.CAPTION, "text.muted")


def _say(row: StepRow) -> str:
    number, step, known, rule, _ = row
    return f"{number + 1}. {step.title}, {step_state_text(step, known, rule)}"
