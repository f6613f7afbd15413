"""UI layer: what one learner of a class played for what it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.school.detail_tables import (
    ASSIGNMENT_COLUMNS,
    TAKE_COLUMNS,
    CellTable,
    assignment_rows,
    take_rows,
)
from sargam_desktop.ui.school.school_wording import title_text
from sargam_desktop.ui.tables.row_table import RowTable
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from sargam_desktop.tutor.school import LearnerDetail
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_EDGE: Final = 2
_SIDE: Final = 18


class LearnerPage(Card):
    """The assignments of a learner above, the takes for the current one below.

    Thread: GUI.

    Signals:
        left: Back to the class.
    """

    left = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a learner."""
        super().__init__(theme)
        self._detail: LearnerDetail | None = None
        self._back = Button(theme, self.tr("Back"), ButtonVariant.GHOST, icon="chevron-left")
        self._back.set_key(self.tr("Esc"))
        self._name = ElidedLabel("item-title", "primary")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._class = ElidedLabel("caption", "muted")
        self._class.setTextFormat(Qt.TextFormat.PlainText)
        standing, day, minutes = self.tr("Standing"), self.tr("Day"), self.tr("Minutes")
        heads = self.tr("Assignment"), "", standing, self.tr("Result"), day, minutes
        self._assignments = CellTable(heads)
        self._table = RowTable(theme, self.tr("Assignments"), ASSIGNMENT_COLUMNS)
        self._table.setModel(self._assignments)
        of_take = self.tr("Right"), self.tr("Grade"), self.tr("Tempo")
        self._takes = CellTable((day, *of_take, minutes, ""))
        self._take_table = RowTable(theme, self.tr("Takes"), TAKE_COLUMNS)
        self._take_table.setModel(self._takes)
        self._of = ElidedLabel("heading-3", "primary")
        self._of.setTextFormat(Qt.TextFormat.PlainText)
        self._no_takes = word_label("body", "secondary")
        self._no_takes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lower = QStackedWidget()
        self._fill()
        self._back.clicked.connect(self.left)
        self._table.row_chosen.connect(self._show_takes)

    def show_detail(self, detail: LearnerDetail, assignment_id: str | None = None) -> None:
        """Show a learner, beginning with one of the assignments."""
        self._detail = detail
        self._name.setText(detail.member.name)
        self._class.setText(detail.school_class.name)
        self._assignments.show_rows(assignment_rows(detail))
        ids = [row.assignment.assignment_id for row in detail.rows]
        if ids:
            self._table.select_row(ids.index(assignment_id) if assignment_id in ids else 0)
        self._show_takes(self._table.current_id())
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def learner_id(self) -> str | None:
        """Who is shown, None for nobody."""
        return None if self._detail is None else self._detail.member.learner_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _show_takes(self, assignment_id: str) -> None:
        detail = self._detail
        rows = () if detail is None else detail.rows
        row = next((each for each in rows if each.assignment.assignment_id == assignment_id), None)
        self._of.setText("" if row is None else title_text(row.assignment.draft))
        if detail is None or row is None or not row.takes:
            is_lesson = row is not None and row.standing.steps is not None
            self._no_takes.setText(
                self.tr("A lesson is counted by its steps.")
                if is_lesson
                else self.tr("No takes since this was given.")
            )
            self._lower.setCurrentWidget(self._no_takes)
            return
        self._takes.show_rows(take_rows(row.takes, detail.today))
        self._take_table.select_row(0)
        self._lower.setCurrentWidget(self._take_table)

    def _fill(self) -> None:
        self.column.setContentsMargins(_EDGE, 14, _EDGE, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._class)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self._back)
        self._lower.addWidget(self._take_table)
        self._lower.addWidget(self._no_takes)
        self.column.addLayout(head)
        self.column.addWidget(self._table, 3)
        of = QHBoxLayout()
        of.setContentsMargins(_SIDE, 0, _SIDE, 0)
        of.addWidget(self._of)
        self.column.addLayout(of)
        self.column.addWidget(self._lower, 2)
