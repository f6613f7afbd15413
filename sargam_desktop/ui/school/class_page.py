"""UI layer: one class: its results, and what a teacher can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.empty_state import EmptyState
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.school.results_grid import ResultsGrid
from sargam_desktop.ui.school.school_wording import (
    assignments_text,
    due_text,
    goal_text,
    joined,
    learners_text,
    standing_line,
    title_text,
)
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from sargam_desktop.domain.school import Assignment
    from sargam_desktop.tutor.school import ClassOverview
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_EDGE: Final = 2
_SIDE: Final = 18


class ClassPage(Card):
    """The results of a class, and its buttons.

    Thread: GUI.

    Signals:
        give_requested: Something is to be given to the class.
        learners_requested: Learners are to join or leave.
        rename_requested: The class is to have another name.
        removal_requested: The class is to be removed.
        export_requested: The results are to be written to a file.
        learner_requested: Id of a learner whose results are to be shown.
        change_requested: An `Assignment` is to be changed.
        withdrawal_requested: An `Assignment` is to be taken back.
    """

    give_requested = Signal()
    learners_requested = Signal()
    rename_requested = Signal()
    removal_requested = Signal()
    export_requested = Signal()
    learner_requested = Signal(str)
    change_requested = Signal(object)
    withdrawal_requested = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a class."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("Class"))
        self._overview: ClassOverview | None = None
        self._name = ElidedLabel("item-title", "primary")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._size = word_label("caption", "muted", has_wrap=False)
        self.give = Button(theme, self.tr("Give an assignment"), ButtonVariant.PRIMARY, icon="plus")
        self.learners = Button(theme, self.tr("Learners…"))
        self.export = Button(theme, self.tr("Export…"), ButtonVariant.GHOST)
        self._rename = Button(theme, self.tr("Rename…"), ButtonVariant.GHOST)
        self._remove = Button(theme, self.tr("Remove…"), ButtonVariant.GHOST)
        self._open = Button(theme, self.tr("Open learner"), icon="learner")
        self._change = Button(theme, self.tr("Change…"), ButtonVariant.GHOST)
        self._withdraw = Button(theme, self.tr("Withdraw…"), ButtonVariant.GHOST)
        self.grid = ResultsGrid(theme, self.tr("Results"))
        self._of_cell = ElidedLabel("body", "primary")
        self._of_assignment = ElidedLabel("caption", "secondary")
        self._nobody = EmptyState(
            theme,
            self.tr("Nobody learns here yet"),
            self.tr("Choose who learns in this class. They find what you give them on their Today screen."),
            self.tr("Choose learners"),
        )
        self._nothing = EmptyState(
            theme,
            self.tr("Nothing was given yet"),
            self.tr(
                "Give a song, some bars of one, or a lesson, with a goal and a day. Results appear here."
            ),
            self.tr("Give an assignment"),
        )
        self._pages = QStackedWidget()
        self._fill()
        self._connect()

    def show_overview(self, overview: ClassOverview) -> None:
        """Show a class; the current cell stays where it was in the same class."""
        is_same = self._overview is not None and self._overview.school_class.class_id == (
            overview.school_class.class_id
        )
        place = (self.grid.currentIndex().row(), self.grid.currentIndex().column()) if is_same else (0, 0)
        self._overview = overview
        self._name.setText(overview.school_class.name)
        self._size.setText(
            joined(learners_text(len(overview.members)), assignments_text(len(overview.assignments)))
        )
        self.grid.results.show_overview(overview)
        self.grid.choose_near(*place)
        page = self._nobody if not overview.members else self._nothing
        has_both = bool(overview.members and overview.assignments)
        self._pages.setCurrentWidget(self._results if has_both else page)
        self.give.setVisible(bool(overview.members))
        self.learners.setVisible(bool(overview.members))
        self.export.setEnabled(has_both)
        self.export.setToolTip("" if has_both else self.tr("There are no results yet"))
        self._say_cell()

    def focus_results(self) -> None:
        """Give the focus to the results, or to what is to be done first."""
        (self.grid if self._pages.currentWidget() is self._results else self._pages).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    @Slot()
    def _say_cell(self) -> None:
        """Say below the table, in words, what the current cell holds."""
        overview, member, assignment = self._overview, self.grid.current_member, self.grid.current_assignment
        if overview is None or member is None or assignment is None:
            return
        standing = overview.standing(member, assignment)
        line = standing_line(standing, overview.today)
        self._of_cell.setText(self.tr("{name}: {standing}").format(name=member.name, standing=line))
        until = due_text(assignment.draft.due, overview.today)
        self._of_assignment.setText(joined(title_text(assignment.draft), goal_text(assignment.draft), until))

    def _with_assignment(self, signal: str) -> None:
        assignment: Assignment | None = self.grid.current_assignment
        if assignment is not None:
            getattr(self, signal).emit(assignment)

    @Slot()
    def _open_learner(self) -> None:
        member = self.grid.current_member
        if member is not None:
            self.learner_requested.emit(member.learner_id)

    # ---- building

    def _fill(self) -> None:
        self.column.setContentsMargins(_EDGE, 14, _EDGE, 12)
        self.column.setSpacing(12)
        self.column.addLayout(self._head())
        self._results = QWidget()
        results = QVBoxLayout(self._results)
        results.setContentsMargins(0, 0, 0, 0)
        results.setSpacing(10)
        results.addWidget(self.grid, 1)
        results.addLayout(self._foot())
        for page in (self._results, self._nobody, self._nothing):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._size)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(8)
        head.addLayout(words, 1)
        for button in (self.export, self._rename, self._remove, self.learners, self.give):
            head.addWidget(button)
        return head

    def _foot(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._of_cell)
        words.addWidget(self._of_assignment)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        for button in (self._withdraw, self._change, self._open):
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.give.clicked.connect(self.give_requested)
        self._nothing.action_pressed.connect(self.give_requested)
        self.learners.clicked.connect(self.learners_requested)
        self._nobody.action_pressed.connect(self.learners_requested)
        self.export.clicked.connect(self.export_requested)
        self._rename.clicked.connect(self.rename_requested)
        self._remove.clicked.connect(self.removal_requested)
        self._open.clicked.connect(self._open_learner)
        self._change.clicked.connect(lambda: self._with_assignment("change_requested"))
        self._withdraw.clicked.connect(lambda: self._with_assignment("withdrawal_requested"))
        self.grid.cell_chosen.connect(self._say_cell)
        self.grid.learner_opened.connect(self.learner_requested)
