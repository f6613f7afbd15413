"""UI layer: what the coach has to say on the song that was played, and a button that sets it up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sargam_desktop.tutor.coach.plan import DrillStart
from sargam_desktop.tutor.coach.remark import Remark
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.today.plan_wording import finding_text, item_title


class CoachLine(Card):
    """One sentence with its figures; hides itself where there is nothing to say.

    Thread: GUI.

    Signals:
        start_requested: The `PlanItem` that is to be set up.
    """

    start_requested = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(theme, ground="accent.soft", parent=parent)
        self._remark: Remark | None = None
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)  # a song may be called anything
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._start = Button(theme, "", icon="play")
        self._start.clicked.connect(self._request)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._start)
        self.column.setContentsMargins(20, 10, 14, 10)
        self.column.addLayout(row)
        self.hide()

    def show_remark(self, remark: Remark | None) -> None:
        """Say what there is to say; None for nothing."""
        self._remark = remark
        self.setVisible(remark is not None)
        if remark is not None:
            self._sentence.setText(self.tr("Coach: {finding}").format(finding=finding_text(remark.finding)))
            is_drill = isinstance(remark.item.start, DrillStart)
            self._start.setText(self.tr("Start the drill") if is_drill else self.tr("Loop these bars"))
            self._start.setAccessibleDescription(item_title(remark.item))

    def _request(self) -> None:
        if self._remark is not None:
            self.start_requested.emit(self._remark.item)
