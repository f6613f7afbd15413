"""UI layer: the assignments of one learner, and the takes that were played for one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from sargam_desktop.ui.models.cell_roles import CellRole, Sign
from sargam_desktop.ui.school.school_wording import (
    NONE,
    day_text,
    due_text,
    figure_text,
    goal_text,
    joined,
    minutes_text,
    standing_sign,
    standing_text,
    take_text,
    title_text,
)
from sargam_desktop.ui.tables.row_table import ColumnPlan

if TYPE_CHECKING:
    from datetime import date

    from sargam_desktop.domain.school_standing import TakeFigures
    from sargam_desktop.tutor.school import LearnerDetail, LearnerRow

_Index = QModelIndex | QPersistentModelIndex

#: Widths of the columns of `assignment_rows`.
ASSIGNMENT_COLUMNS: Final = {
    0: ColumnPlan(0),
    1: ColumnPlan(40),
    2: ColumnPlan(128),
    3: ColumnPlan(176, least_table_width=760),
    4: ColumnPlan(84),
    5: ColumnPlan(80, least_table_width=620),
}
#: Widths of the columns of `take_rows`.
TAKE_COLUMNS: Final = {
    0: ColumnPlan(110),
    1: ColumnPlan(90),
    2: ColumnPlan(80),
    3: ColumnPlan(90),
    4: ColumnPlan(90),
    5: ColumnPlan(0),
}


class Cell(NamedTuple):
    """What a cell shows.

    Attributes:
        text: Its words.
        caption: A second line.
        sign: A sign in place of the words, which are said all the same.
        is_name: It names the row.
    """

    text: str
    caption: str = ""
    sign: Sign | None = None
    is_name: bool = False


class CellTable(QAbstractTableModel):
    """Rows of cells.

    Thread: GUI.
    """

    def __init__(self, heads: Sequence[str]) -> None:
        """Make an empty table with these heads."""
        super().__init__()
        self._heads = heads
        self._rows: Sequence[tuple[str, Sequence[Cell]]] = ()

    def show_rows(self, rows: Sequence[tuple[str, Sequence[Cell]]]) -> None:
        """Show rows, each with its id."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        is_asked = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_asked else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows or means."""
        if not index.isValid():
            return None
        item_id, cells = self._rows[index.row()]
        cell = cells[index.column()]
        whole = joined(cell.text, cell.caption)
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.text,
            Qt.ItemDataRole.AccessibleTextRole: whole,
            Qt.ItemDataRole.ToolTipRole: whole,
            CellRole.CAPTION: cell.caption,
            CellRole.SIGN: cell.sign,
            CellRole.IS_NAME: cell.is_name,
            CellRole.ITEM_ID: item_id,
        }
        return answers.get(role)


def assignment_rows(detail: LearnerDetail) -> list[tuple[str, list[Cell]]]:
    """Return a row for each assignment of a learner."""
    return [(row.assignment.assignment_id, _assignment_cells(row, detail.today)) for row in detail.rows]


def take_rows(takes: Sequence[TakeFigures], today: date) -> list[tuple[str, list[Cell]]]:
    """Return a row for each take."""
    return [
        (
            take.session_id,
            [
                Cell(day_text(take.day, today)),
                Cell(f"{int(take.accuracy)} %"),
                Cell(NONE if take.grade is None else take.grade.value),
                Cell(f"{take.speed_percent} %"),
                Cell(minutes_text(take.minutes)),
                Cell(take_text(take)),
            ],
        )
        for take in takes
    ]


def _assignment_cells(row: LearnerRow, today: date) -> list[Cell]:
    draft, standing = row.assignment.draft, row.standing
    day = standing.reached_on or (None if standing.best is None else standing.best.day)
    return [
        Cell(title_text(draft), joined(goal_text(draft), due_text(draft.due, today)), is_name=True),
        Cell(standing_text(standing), sign=standing_sign(standing)),
        Cell(standing_text(standing)),
        Cell(figure_text(standing) or NONE),
        Cell(day_text(day, today)),
        Cell(minutes_text(standing.minutes) if standing.minutes else NONE),
    ]
