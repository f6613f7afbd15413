"""UI layer: the foot of Results: what comes next, why, and the buttons for it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.results.next_step import NextStep, StepKind
from sargam_desktop.ui.results.result_wording import next_button, next_evidence, next_heading
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class NextBar(Card):
    """One sentence with its evidence, and one primary button.

    Thread: GUI.

    Signals:
        again_pressed: The same once more.
        next_pressed: What the sentence proposes.
        back_pressed: Leave the results.
    """

    again_pressed = Signal()
    next_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make sentence and buttons."""
        super().__init__(theme, ground="surface.overlay")
        self._is_again = False
        self._heading = label("", "heading-2")
        self._evidence = label("", tone="secondary", has_wrap=True)
        self._back = Button(theme, self.tr("Back"), ButtonVariant.GHOST)
        self._again = Button(theme, self.tr("Play again"), size=ButtonSize.LARGE, icon="replay")
        self._again.set_key("R")
        self._main = Button(theme, "", ButtonVariant.PRIMARY, size=ButtonSize.LARGE)
        self._main.set_key(self.tr("Enter"))
        self._back.clicked.connect(self.back_pressed)
        self._again.clicked.connect(self.again_pressed)
        self._main.clicked.connect(self.press_main)
        self._fill()

    def show_step(self, step: NextStep, take: SessionRecord, score: Score) -> None:
        """Propose `step` after `take`."""
        self._is_again = step.kind is StepKind.AGAIN
        self._heading.setText(next_heading(step, score))
        self._evidence.setText(next_evidence(step, take.result))
        self._main.setText(next_button(step, score, is_timed=take.settings.mode is Mode.TEMPO))
        self._main.setAccessibleDescription(self._evidence.text())
        self._again.setVisible(not self._is_again)

    @Slot()
    def press_main(self) -> None:
        """Do what the primary button does."""
        if self._is_again:
            self.again_pressed.emit()
        else:
            self.next_pressed.emit()

    def take_focus(self) -> None:
        """Put the focus on the primary button."""
        self._main.setFocus()

    def _fill(self) -> None:
        self.column.setContentsMargins(22, 14, 16, 14)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._evidence)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        for button in (self._back, self._again, self._main):
            row.addWidget(button)
        self.column.addLayout(row)
