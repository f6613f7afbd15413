"""UI layer: a class is given a song, some bars of one, or a lesson, with a goal and a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from sargam_desktop.domain.grading import Grade
from sargam_desktop.domain.school import (
    USUAL_ACCURACY_PERCENT,
    AssignmentDraft,
    AssignmentKind,
    Goal,
    GoalKind,
)
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.date_field import DateField
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.learners.field_grid import FieldDialog, primary
from sargam_desktop.ui.models.session_wording import hands_text
from sargam_desktop.ui.school.give_fields import GiveCatalogue, ItemPicker

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 620
_TEMPO_STEP: Final = 5
#: Below the slowest tempo stands "any tempo".
_ANY_TEMPO: Final = SLOWEST_PERCENT - _TEMPO_STEP
_MOST_BARS: Final = 9999
_USUAL_DAYS: Final = 7


class GiveWish(NamedTuple):
    """What a teacher chose.

    Attributes:
        kind: What is to be played.
        item_id: The song or the lesson.
        goal: When it is reached.
        bars: First and last bar as they are printed; None for all of a song, and for a lesson.
        hands: Of the learner.
        due: The last day on which it is in time; None for none.
    """

    kind: AssignmentKind
    item_id: str
    goal: Goal
    bars: tuple[int, int] | None
    hands: Hands
    due: date | None


class GiveDialog(FieldDialog):
    """What, which bars and hands, the goal, the tempo and the day.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        catalogue: GiveCatalogue,
        draft: AssignmentDraft | None,
        give: Callable[[GiveWish], None],
        parent: QWidget,
    ) -> None:
        """Begin with what was given, or with nothing.

        Args:
            theme: What to paint with.
            catalogue: What can be given.
            draft: What is to be changed; None to give something new.
            give: Told what was chosen.
            parent: Qt parent.
        """
        is_new = draft is None
        title = self.tr("Give an assignment") if is_new else self.tr("Change the assignment")
        super().__init__(theme, title, primary(theme, self.tr("Give") if is_new else self.tr("Save")), parent)
        self.setObjectName("give")
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._tell = give
        self.kind = SegmentedControl(theme, self._kinds(), self.tr("What"))
        self.picker = ItemPicker(theme, catalogue)
        self.first, self.last = self._bar_field(self.tr("First bar")), self._bar_field(self.tr("Last bar"))
        self.bars = self._bar_row()
        self.hands = self._hands_field()
        self.goal = self._goal_field()
        self.percent = self._percent_field()
        self.grade = ComboBox(theme, self.tr("Grade"))
        for grade in Grade:
            self.grade.addItem(self.tr("{grade} or better").format(grade=grade.value), grade)
        self.tempo = self._tempo_field()
        self.due = self._due_field()
        self._fill()
        self._show(draft)
        self.kind.chosen.connect(self._fit)
        self.goal.currentIndexChanged.connect(self._fit)
        self.picker.chosen.connect(self._fit_bars)
        self.picker.words.setFocus()

    @Slot()
    def accept(self) -> None:
        """Have it given, unless nothing is chosen."""
        item = self.picker.item
        if item is None:
            self.show_trouble(self.tr("Nothing fits these letters. Type others."), self.picker.words)
            return
        kind = AssignmentKind(self.kind.value())
        bars = (self.first.value(), self.last.value()) if kind is AssignmentKind.PASSAGE else None
        if bars is not None and bars[1] < bars[0]:
            self.show_trouble(self.tr("The last bar comes before the first."), self.last)
            return
        self.wait()
        hands = Hands(self.hands.currentData())
        self._tell(GiveWish(kind, item.item_id, self._chosen_goal(), bars, hands, self.due.day()))

    # ---- what is chosen

    def _chosen_goal(self) -> Goal:
        tempo = None if self.tempo.value() == _ANY_TEMPO else self.tempo.value()
        kind = GoalKind(self.goal.currentData())  # Qt keeps the text of an enumeration only
        if kind is GoalKind.ACCURACY:
            return Goal(kind, self.percent.value(), tempo_percent=tempo)
        if kind is GoalKind.GRADE:
            return Goal(kind, grade=Grade(self.grade.currentData()), tempo_percent=tempo)
        return Goal(kind, tempo_percent=tempo)

    def _show(self, draft: AssignmentDraft | None) -> None:
        """Fill the fields with what was given."""
        if draft is None:
            self._fit()
            return
        self.kind.set_value(draft.kind.value)
        self._fit()
        self.picker.choose(draft.item_id, draft.title)
        self._fit_bars()
        if draft.kind is AssignmentKind.PASSAGE and draft.bar_numbers is not None:
            self.first.setValue(draft.bar_numbers[0])
            self.last.setValue(draft.bar_numbers[1])
        self.hands.setCurrentIndex(list(Hands).index(draft.hands or Hands.BOTH))
        self.goal.setCurrentIndex(list(GoalKind).index(draft.goal.kind))
        self.percent.setValue(draft.goal.percent or USUAL_ACCURACY_PERCENT)
        self.grade.setCurrentIndex(list(Grade).index(draft.goal.grade or Grade.A))
        self.tempo.setValue(draft.goal.tempo_percent or _ANY_TEMPO)
        self.due.set_day(draft.due)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Show the fields that what is chosen has a use for."""
        kind = AssignmentKind(self.kind.value())
        is_lesson, goal = kind is AssignmentKind.LESSON, GoalKind(self.goal.currentData())
        self.picker.show_lessons(is_lessons=is_lesson)
        self.show_field(self.bars, is_shown=kind is AssignmentKind.PASSAGE)
        for field in (self.hands, self.goal, self.tempo):
            self.show_field(field, is_shown=not is_lesson)
        self.show_field(self.percent, is_shown=not is_lesson and goal is GoalKind.ACCURACY)
        self.show_field(self.grade, is_shown=not is_lesson and goal is GoalKind.GRADE)

    @Slot()
    def _fit_bars(self) -> None:
        """Offer the bars of the chosen song, a few of them at first."""
        item = self.picker.item
        most = item.bar_count if item is not None and item.bar_count else _MOST_BARS
        self.first.setMaximum(most)
        self.last.setMaximum(most)

    # ---- the fields

    def _kinds(self) -> list[Segment]:
        return [
            Segment(AssignmentKind.SONG.value, self.tr("Whole song")),
            Segment(AssignmentKind.PASSAGE.value, self.tr("Bars of a song")),
            Segment(AssignmentKind.LESSON.value, self.tr("Lesson")),
        ]

    def _bar_field(self, name: str) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, _MOST_BARS)
        field.setValue(1)
        field.setAccessibleName(name)
        self._indent(field)
        return field

    def _bar_row(self) -> QWidget:
        self.last.setValue(4)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.first)
        inside.addWidget(QLabel(self.tr("to")))
        inside.addWidget(self.last)
        inside.addStretch()
        row.setFocusProxy(self.first)
        return row

    def _hands_field(self) -> ComboBox:
        field = ComboBox(self.theme, self.tr("Hands"))
        for hands in Hands:
            field.addItem(hands_text(hands), hands)
        field.setCurrentIndex(list(Hands).index(Hands.BOTH))
        return field

    def _goal_field(self) -> ComboBox:
        words = {
            GoalKind.COMPLETED: self.tr("Played to the end"),
            GoalKind.ACCURACY: self.tr("So much right"),
            GoalKind.GRADE: self.tr("A grade"),
        }
        field = ComboBox(self.theme, self.tr("Goal"))
        for kind in GoalKind:
            field.addItem(words[kind], kind)
        field.setCurrentIndex(list(GoalKind).index(GoalKind.ACCURACY))
        return field

    def _percent_field(self) -> QSpinBox:
        field = QSpinBox()
        field.setRange(1, 100)
        field.setSingleStep(_TEMPO_STEP)
        field.setSuffix(" %")
        self._indent(field)
        field.setValue(USUAL_ACCURACY_PERCENT)
        return field

    def _tempo_field(self) -> QSpinBox:
        field = QSpinBox()
        field.setRange(_ANY_TEMPO, FASTEST_PERCENT)
        field.setSingleStep(_TEMPO_STEP)
        field.setSuffix(" %")
        field.setSpecialValueText(self.tr("Any tempo"))
        self._indent(field)
        field.setValue(_ANY_TEMPO)
        return field

    def _due_field(self) -> DateField:
        today = date.today()  # noqa: DTZ011 (the day on the teacher's wall)
        field = DateField(self.theme, today, self.tr("No day"))
        field.set_day(today + timedelta(days=_USUAL_DAYS))
        return field

    def _indent(self, field: QAbstractSpinBox) -> None:
        field.lineEdit().setTextMargins(self.theme.scaled(12), 0, 0, 0)

    def _fill(self) -> None:
        self.add_field(self.tr("What"), self.kind)
        self.add_field(self.tr("Find"), self.picker)
        self.add_field(self.tr("Bars"), self.bars)
        self.add_field(self.tr("Hands"), self.hands)
        self.add_field(self.tr("Goal"), self.goal)
        self.add_field(self.tr("At least"), self.percent)
        self.add_field(self.tr("Grade"), self.grade)
        self.add_field(self.tr("Tempo at least"), self.tempo)
        self.add_field(self.tr("Until"), self.due)
