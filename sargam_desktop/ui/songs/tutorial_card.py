"""UI layer: the steps by which a song is learnt, and how far each is."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.tutor.song_tutorial import PASSED_PERCENT, Section, StepKind, TutorialStep, next_step
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.elided_label import ElidedLabel
from sargam_desktop.ui.components.long_work import ProgressLine
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LINE_PX: Final = 40
_MARK_PX: Final = 18
#: So many phrases are told; a long song without repetition would fill the card with the alphabet.
_MOST_LETTERS: Final = 24


class TutorialCard(QWidget):
    """A row for each step; every one can be started, the next is offered.

    Thread: GUI.

    Signals:
        step_pressed: The `TutorialStep` that the learner wants to do.
    """

    step_pressed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without steps."""
        super().__init__(parent)
        self._steps: dict[StepKind, TutorialStep] = {}
        self._sections = word_label("caption", "muted", has_wrap=False)
        self._sections.setWordWrap(True)
        self._rows = {kind: _StepRow(theme, kind) for kind in StepKind}
        heading = word_label("heading-3", "primary", has_wrap=False)
        heading.setText(self.tr("Learn it step by step"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self._sections)
        for kind, row in self._rows.items():
            column.addWidget(row)
            row.button.clicked.connect(partial(self._press, kind))
        self._sections.hide()

    def show_steps(self, steps: Sequence[TutorialStep]) -> None:
        """Show the steps of a song."""
        self._steps = {step.kind: step for step in steps}
        offered = next_step(steps).kind if steps else None
        for kind, row in self._rows.items():
            row.setVisible(kind in self._steps)
            if kind in self._steps:
                place = list(self._steps).index(kind) + 1
                row.show_step(self._steps[kind], place, is_next=kind is offered)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Tell the phrases of the song."""
        letters = " ".join(section.letter for section in sections[:_MOST_LETTERS])
        if len(sections) > _MOST_LETTERS:
            letters = self.tr("{letters} … ({count} in all)").format(letters=letters, count=len(sections))
        self._sections.setText(self.tr("Phrases: {letters}").format(letters=letters))
        said = [self._say_section(section) for section in sections[:_MOST_LETTERS]]
        self._sections.setToolTip("\n".join(said))
        self._sections.setVisible(len(sections) > 1)

    def _say_section(self, section: Section) -> str:
        text = self.tr("{letter}: bars {first}–{last}")
        return text.format(letter=section.letter, first=section.first_number, last=section.last_number)

    def _press(self, kind: StepKind, *_of_signal: object) -> None:
        self.step_pressed.emit(self._steps[kind])


class _StepRow(QWidget):
    """Number or check, name, rule with its figures, a bar and a button."""

    def __init__(self, theme: ThemeController, kind: StepKind) -> None:
        super().__init__()
        self._mark = word_label("heading-3", "muted", has_wrap=False)
        self._mark.setFixedWidth(theme.scaled(_MARK_PX))
        self._name = ElidedLabel("heading-3", "secondary")
        self._name.setText(_name_of(kind))
        self._rule = ElidedLabel("caption", "muted")
        self._share = ProgressLine(theme)
        self._share.setFixedWidth(theme.scaled(_LINE_PX))
        text = self.tr("Listen") if kind is StepKind.LISTEN else self.tr("Play")
        self.button: Final = Button(theme, text, ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self.button.setAccessibleName(f"{text}: {_name_of(kind)}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._rule)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self._share)
        row.addWidget(self.button)

    def show_step(self, step: TutorialStep, place: int, *, is_next: bool) -> None:
        """Show how far a step is, and whether it is offered."""
        self._mark.setText("✓" if step.is_passed else str(place))
        self._rule.setText(_rule_of(step))
        self._rule.setToolTip(_whole_rule_of(step))
        self.button.setAccessibleDescription(_whole_rule_of(step))
        self._share.setVisible(step.known_percent is not None)
        self._share.set_fraction((step.known_percent or 0) / 100)
        self.button.set_variant(ButtonVariant.SECONDARY if is_next else ButtonVariant.GHOST)


def _name_of(kind: StepKind) -> str:
    names = {
        StepKind.LISTEN: QCoreApplication.translate("Tutorial", "Listen"),
        StepKind.RIGHT_SLOW: QCoreApplication.translate("Tutorial", "Right hand, slowly"),
        StepKind.LEFT_SLOW: QCoreApplication.translate("Tutorial", "Left hand, slowly"),
        StepKind.TOGETHER_SLOW: QCoreApplication.translate("Tutorial", "Together, slowly"),
        StepKind.TO_TEMPO: QCoreApplication.translate("Tutorial", "Up to tempo"),
        StepKind.FROM_MEMORY: QCoreApplication.translate("Tutorial", "From memory"),
    }
    return names[kind]


def _rule_of(step: TutorialStep) -> str:
    if step.known_percent is None:
        return QCoreApplication.translate("Tutorial", "Hear it to its end, or play it")
    text = QCoreApplication.translate("Tutorial", "{known} % of bars, {needed} needed")
    return text.format(known=step.known_percent, needed=PASSED_PERCENT)


def _whole_rule_of(step: TutorialStep) -> str:
    if step.known_percent is None:
        return _rule_of(step)
    text = QCoreApplication.translate(
        "Tutorial", "Passed with {needed} % of the bars right, from {speed} % of the tempo; now {known} %"
    )
    if step.kind is StepKind.FROM_MEMORY:
        text = QCoreApplication.translate(
            "Tutorial",
            "Passed with {needed} % of the bars right with the notes hidden, from {speed} % of the tempo;"
            " now {known} %",
        )
    return text.format(needed=PASSED_PERCENT, speed=step.speed_percent, known=step.known_percent)
