"""UI layer: the plan: its minutes, its items, what the last session changed, and why these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import CARD_PADDING, Card
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    # The coach is loaded with the first plan: Today stands on the screen sooner.
    from sargam_desktop.tutor.coach.day_plan import PlanOfDay
    from sargam_desktop.tutor.coach.plan_answer import PlanChange
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.today.plan_row import PlanRow

_FOOT_PX: Final = 8
#: The minutes that the learner may choose.
PLAN_MINUTES: Final = (10, 20)


class PlanCard(Card):
    """The coach's plan.

    Thread: GUI.

    Signals:
        start_pressed: The `PlanItem` that the learner wants to do.
        minutes_chosen: The minutes at hand.
    """

    start_pressed = Signal(object)
    minutes_chosen = Signal(int)

    def __init__(self, theme: ThemeController) -> None:
        """Begin while the plan is being made."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("Plan for today"))
        self.rows: list[PlanRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the focus waits here until the plan is there
        self._size = word_label("caption", "muted", has_wrap=False)
        self._why_button = Button(
            theme, self.tr("Why these?"), ButtonVariant.GHOST, size=ButtonSize.SMALL, icon="info"
        )
        self._why_button.setCheckable(True)
        self._minutes = SegmentedControl(
            theme,
            [Segment(str(n), self.tr("{n} min").format(n=n)) for n in PLAN_MINUTES],
            self.tr("Minutes at hand"),
        )
        self._minutes.set_value(str(PLAN_MINUTES[-1]))
        self._why = word_label("body", "secondary")
        self._changes = word_label("body", "secondary")
        self._waiting = word_label("body", "muted")
        self._waiting.setText(self.tr("The coach looks at what you played last."))
        self._fill()
        self._why_button.toggled.connect(self._why.setVisible)
        self._minutes.chosen.connect(self._choose_minutes)

    @property
    def minutes(self) -> int:
        """The minutes that are chosen."""
        return int(self._minutes.value())

    @property
    def first_button(self) -> Button | None:
        """The primary button; None while there is nothing to start."""
        return next((row.button for row in self.rows if not row.button.isHidden()), None)

    def show_waiting(self, *, has_practised: bool) -> None:
        """Say that the plan is being made, where there is none yet."""
        text = self.tr("The coach looks at what you played last.")
        if not has_practised:
            text = self.tr("Your first plan is being made.")
        if not self.rows:
            self._waiting.setText(text)

    def show_plan(self, shown: PlanOfDay) -> None:
        """Show the plan as it is now."""
        from sargam_desktop.ui.today.plan_wording import TOLD_BESIDE, plan_size, reasons

        plan = shown.plan
        self._waiting.setVisible(not plan.items)
        self._waiting.setText(self.tr("Nothing fits into the minutes that are left. Play what you like."))
        self._size.setText(plan_size(len(plan.open), sum(item.minutes for item in plan.open)))
        self._show_rows(shown)
        self._show_changes([change for change in shown.changes if change.kind not in TOLD_BESIDE])
        self._why.setText("\n".join(reasons(shown.findings)))

    def _show_rows(self, shown: PlanOfDay) -> None:
        from sargam_desktop.ui.today.plan_row import PlanRow
        from sargam_desktop.ui.today.plan_wording import TOLD_BESIDE, said

        had_focus = any(row.button.hasFocus() for row in self.rows)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        first = next(iter(shown.plan.open), None)
        self.rows = [PlanRow(self._theme, item, is_first=item is first) for item in shown.plan.items]
        told = {change.item.target: change for change in shown.changes if change.kind in TOLD_BESIDE}
        for row, item in zip(self.rows, shown.plan.items, strict=True):
            row.show_picture(shown.pictures.get(item.target))
            if change := told.get(item.target):
                row.tell(said(change.wording))
            row.start_pressed.connect(self.start_pressed)
            self._list.addWidget(row)
        if had_focus and self.first_button is not None:
            self.first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        # Hiding a row hands its focus on to the next one, and the list scrolls after it.
        self._scroll.verticalScrollBar().setValue(0)

    def _show_changes(self, changes: Sequence[PlanChange]) -> None:
        from sargam_desktop.ui.today.plan_wording import change_text

        self._changes.setVisible(bool(changes))
        self._changes.setText("\n".join(change_text(change) for change in changes))

    def _fill(self) -> None:
        self.column.setContentsMargins(0, 0, 0, _FOOT_PX)
        self.column.setSpacing(0)
        heading = word_label("heading-2", "primary", has_wrap=False)
        heading.setText(self.tr("Plan for today"))
        head = QHBoxLayout()
        head.setContentsMargins(CARD_PADDING, 8, CARD_PADDING, 8)
        head.setSpacing(12)
        head.addWidget(heading)
        head.addWidget(self._size)
        head.addStretch()
        head.addWidget(self._why_button)
        head.addWidget(self._minutes)
        self.column.addLayout(head)
        for label in (self._why, self._changes, self._waiting):
            label.setContentsMargins(CARD_PADDING, 4, CARD_PADDING, 10)
        self._why.hide()
        self._changes.hide()
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inner.addWidget(self._why)
        inner.addLayout(self._list)
        inner.addWidget(self._changes)
        inner.addWidget(self._waiting)
        inner.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        self.column.addWidget(self._scroll, 1)

    @Slot(str)
    def _choose_minutes(self, value: str) -> None:
        self.minutes_chosen.emit(int(value))
