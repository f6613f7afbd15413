"""UI layer: figures by day, week or month as a table, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sargam_desktop.domain.day_figures import DayFigures, Span
from sargam_desktop.ui.models.cell_roles import CellRole
from sargam_desktop.ui.progress.progress_wording import notes_text, span_text, timing_text

_Index = QModelIndex | QPersistentModelIndex


class SpanColumn(IntEnum):
    """Columns of the table."""

    WHEN = 0
    MINUTES = 1
    TAKES = 2
    FINISHED = 3
    NOTES = 4
    ACCURACY = 5
    TIMING = 6


class SpanTableModel(QAbstractTableModel):
    """Days, weeks or months.

    Thread: GUI.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._rows: tuple[DayFigures, ...] = ()
        self._span = Span.WEEK

    def show_figures(self, rows: Sequence[DayFigures], span: Span) -> None:
        """Show figures that come in order of time."""
        self.beginResetModel()
        self._rows, self._span = tuple(reversed(rows)), span
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(SpanColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self._when(),
            self.tr("Minutes"),
            self.tr("Takes"),
            self.tr("To the end"),
            self.tr("Notes"),
            self.tr("Right"),
            self.tr("Timing, ms"),
        )
        return names[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        figures = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(figures, SpanColumn(index.column()))
            case CellRole.ITEM_ID:
                return figures.day.isoformat()
            case CellRole.IS_NAME:
                return index.column() == SpanColumn.WHEN
        return None

    def _when(self) -> str:
        words = {Span.DAY: self.tr("Day"), Span.WEEK: self.tr("Week from"), Span.MONTH: self.tr("Month")}
        return words[self._span]

    def _text(self, figures: DayFigures, column: SpanColumn) -> str:
        texts = (
            span_text(figures.day, is_month=self._span is Span.MONTH),
            str(figures.minutes),
            str(figures.sessions),
            str(figures.finished),
            str(figures.expected),
            notes_text(figures),
            timing_text(figures.timing).replace(" ms", ""),
        )
        return texts[column]
