"""UI layer: the results of a class as a table: a row for each learner, a column for each assignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.school.school_wording import (
    cell_text,
    due_text,
    goal_text,
    joined,
    standing_sign,
    standing_text,
    title_text,
    whole_text,
)

if TYPE_CHECKING:
    from sargam_desktop.domain.school import Assignment, Member
    from sargam_desktop.tutor.school import ClassOverview

_Index = QModelIndex | QPersistentModelIndex


class HeadWords(NamedTuple):
    """What stands above a column.

    Attributes:
        title: What is to be played.
        until: Until when; empty for no day.
        reached: How many have reached it.
    """

    title: str
    until: str
    reached: str


class ResultsModel(QAbstractTableModel):
    """The results of a class.

    Thread: GUI.
    """

    def __init__(self) -> None:
        """Begin without a class."""
        super().__init__()
        self._overview: ClassOverview | None = None

    def show_overview(self, overview: ClassOverview) -> None:
        """Take the results of a class."""
        self.beginResetModel()
        self._overview = overview
        self.endResetModel()

    def member(self, row: int) -> Member | None:
        """Return the learner of a row, None where there is none."""
        members = () if self._overview is None else self._overview.members
        return members[row] if 0 <= row < len(members) else None

    def assignment(self, column: int) -> Assignment | None:
        """Return the assignment of a column, None where there is none."""
        assignments = () if self._overview is None else self._overview.assignments
        return assignments[column] if 0 <= column < len(assignments) else None

    def head(self, column: int) -> HeadWords:
        """Return what stands above a column.

        Raises:
            IndexError: There is no such column.
        """
        overview, assignment = self._overview, self.assignment(column)
        if overview is None or assignment is None:
            raise IndexError(column)
        reached = self.tr("{count} of {all} reached").format(
            count=overview.reached_count(assignment), all=len(overview.members)
        )
        until = due_text(assignment.draft.due, overview.today)
        return HeadWords(title_text(assignment.draft), until, reached)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many learners there are."""
        return 0 if parent.isValid() or self._overview is None else len(self._overview.members)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many assignments there are."""
        return 0 if parent.isValid() or self._overview is None else len(self._overview.assignments)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a learner or of an assignment; as a tooltip with its goal."""
        if orientation is Qt.Orientation.Vertical:
            member = self.member(section)
            is_asked = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return member.name if member is not None and is_asked else None
        assignment = self.assignment(section)
        if assignment is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_text(assignment.draft)
        if role == Qt.ItemDataRole.ToolTipRole:
            return joined(title_text(assignment.draft), goal_text(assignment.draft))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or means."""
        overview = self._overview
        member, assignment = self.member(index.row()), self.assignment(index.column())
        if overview is None or member is None or assignment is None:
            return None
        standing = overview.standing(member, assignment)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return standing_text(standing)
            case CellRole.CAPTION:
                return cell_text(standing, overview.today)
            case CellRole.SIGN:
                return standing_sign(standing)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return whole_text(member.name, assignment.draft, standing, overview.today)
            case _:
                return None
