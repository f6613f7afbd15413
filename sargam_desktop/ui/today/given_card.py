"""UI layer: what a teacher gave the learner, with how far it is and the way into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from sargam_desktop.domain.school_standing import StandingKind
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import draw_icon
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.lessons.row_list import RowList, RowPainter
from sargam_desktop.ui.school.school_wording import (
    due_text,
    figure_text,
    goal_text,
    joined,
    standing_sign,
    standing_text,
    title_text,
)
from sargam_desktop.ui.theme.fonts import FontRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from sargam_desktop.tutor.school import GivenStanding
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 48
_MARGIN: Final = 20
_SIGN_PX: Final = 18
_STANDING_SHARE: Final = 0.3


class GivenCard(Card):
    """The open assignments first; what is reached stays below them. Hidden while nothing was given.

    Thread: GUI.

    Signals:
        start_requested: The `AssignmentDraft` to be done.
        changed: It appeared, went, or has other rows.
    """

    start_requested = Signal(object)
    changed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin hidden."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("From your teacher"))
        self._theme = theme
        self._given: Sequence[GivenStanding] = ()
        self._most_rows = 2
        self._heading = word_label("heading-2", "primary", has_wrap=False)
        self._heading.setText(self.tr("From your teacher"))
        self._count = word_label("caption", "muted", has_wrap=False)
        self._start = Button(theme, self.tr("Start"))
        self._list = RowList(self.tr("From your teacher"), _GivenPainter(theme, _ROW_PX), _say)
        self._fill()
        self._start.clicked.connect(self.start_current)
        self._list.row_opened.connect(self.start_current)
        self._list.row_chosen.connect(self._name_start)
        self.hide()

    def show_given(self, given: Sequence[GivenStanding]) -> None:
        """Show what was given, in its order."""
        self._given = given
        self._list.show_rows(given, 0)
        open_count = sum(each.standing.kind is not StandingKind.REACHED for each in given)
        late_count = sum(
            each.standing.is_late for each in given if each.standing.kind is not StandingKind.REACHED
        )
        self._count.setText(self._count_text(open_count, late_count))
        self.set_rows(self._most_rows)
        self.setVisible(bool(given))
        self._name_start()
        self.changed.emit()

    def set_rows(self, most: int) -> None:
        """Show so many rows at most; the others are reached by scrolling."""
        self._most_rows = most
        self._list.setFixedHeight(min(len(self._given), most) * self._theme.scaled(_ROW_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter on the button; on the list Enter has done so already."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self._start.hasFocus():
            self._start.click()

    @Slot()
    def start_current(self) -> None:
        """Do the assignment that is chosen."""
        row = self._list.current_row
        if 0 <= row < len(self._given):
            self.start_requested.emit(self._given[row].given.assignment.draft)

    @Slot()
    def _name_start(self) -> None:
        row = self._list.current_row
        if 0 <= row < len(self._given):
            title = title_text(self._given[row].given.assignment.draft)
            self._start.setAccessibleName(self.tr("Start {title}").format(title=title))

    def _count_text(self, open_count: int, late_count: int) -> str:
        if not open_count:
            return self.tr("Everything is reached")
        is_open = self.tr("{count} open").format(count=open_count)
        return joined(is_open, self.tr("{count} late").format(count=late_count) if late_count else "")

    def _fill(self) -> None:
        self.column.setContentsMargins(2, 8, 2, 6)
        self.column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN - 2, 0, _MARGIN - 2, 0)
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._start)
        self.column.addLayout(head)
        self.column.addWidget(self._list)


def _say(row: GivenStanding) -> str:
    draft, standing = row.given.assignment.draft, row.standing
    return joined(title_text(draft), _below(row), standing_text(standing), figure_text(standing))


def _below(row: GivenStanding) -> str:
    draft = row.given.assignment.draft
    return joined(due_text(draft.due, row.today), goal_text(draft), row.given.teacher_name)


class _GivenPainter(RowPainter):
    def draw(self, painter: QPainter, rect: QRectF, row: Any) -> None:  # noqa: ANN401 (as the base has it)
        standing = row.standing
        sign = standing_sign(standing)
        icon = self.theme.pixmap(sign.icon, sign.colour, _SIGN_PX, painter.device().devicePixelRatioF())
        draw_icon(painter, icon, rect.left() + _MARGIN, rect.center().y())
        line = self.theme.scaled(20)
        left = rect.left() + _MARGIN + _SIGN_PX + 14
        room = rect.right() - _MARGIN - left
        beside = room * _STANDING_SHARE
        words = QRectF(left, rect.center().y() - line, room - beside - 12, line)
        draft = row.given.assignment.draft
        self.draw_line(painter, words, title_text(draft), FontRole.HEADING_3)
        self.draw_line(painter, words.translated(0, line), _below(row), FontRole.CAPTION, "text.secondary")
        right = QRectF(rect.right() - _MARGIN - beside, words.top(), beside, line)
        align = Qt.AlignmentFlag.AlignRight
        self.draw_line(painter, right, standing_text(standing), FontRole.BODY_SMALL, "text.primary", align)
        figure = figure_text(standing)
        self.draw_line(painter, right.translated(0, line), figure, FontRole.CAPTION, "text.muted", align)
