"""UI layer: the choices of hints, memory, tempo ladder and mistake limit, over the stage."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.guidance import MOST_MISTAKES, Guidance
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.key_cap import KeyCap
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.practice.guide_text import hint_choice_sentence, hint_choice_text, mistakes_text
from sargam_desktop.ui.practice.stepper import Stepper
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 690
_GOAL_STEP: Final = 5
_GAP: Final = 16


class GuidePanel(Card):
    """A card over the stage that goes away with its key or Esc.

    Thread: GUI.

    Signals:
        chosen: The `Guidance` that the learner wants.
        closed: The learner has done with it.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Lie hidden over `parent`."""
        super().__init__(theme, ground="surface.raised", parent=parent)
        self._guidance = Guidance()
        self.setAccessibleName(self.tr("Practice help"))
        self._caps: dict[KeyCap, str] = {}
        segments = [Segment(choice, hint_choice_text(choice)) for choice in HintChoice]
        self.hints = SegmentedControl(theme, segments, self.tr("Hints"))
        self.memory = Switch(theme, self.tr("From memory"))
        self.ladder = Switch(theme, self.tr("Tempo ladder"))
        goals = range(SLOWEST_PERCENT, FASTEST_PERCENT + 1, _GOAL_STEP)
        self.goal = Stepper(theme, self.tr("Goal"), goals, self._goal_text)
        self.limit = Stepper(theme, self.tr("Mistake limit"), range(MOST_MISTAKES + 1), self._limit_text)
        self._sentence = self._muted("")
        self._ladder_sentence = self._muted("")
        self._fill(theme)
        self._connect()
        self.setFixedWidth(theme.scaled(_WIDTH))
        self.show_guide(GuideShown())
        self.hide()

    def show_guide(self, shown: GuideShown) -> None:
        """Show what was chosen, and whether the ladder can climb."""
        self._guidance = guidance = shown.guidance
        self.hints.set_value(guidance.hints)
        self.memory.setChecked(guidance.is_from_memory)
        self.ladder.setChecked(guidance.has_ladder)
        self.goal.set_value(guidance.goal_percent)
        self.goal.setEnabled(guidance.has_ladder)
        self.limit.set_value(guidance.mistake_limit or 0)
        is_hidden = self.tr("Nothing is shown while you play from memory.")
        self._sentence.setText(is_hidden if guidance.is_from_memory else hint_choice_sentence(guidance.hints))
        self._ladder_sentence.setText(self._ladder_text(shown))

    def show_keys(self, *, are_letters_notes: bool) -> None:
        """Show which key moves each control: Ctrl and a letter while letters are notes."""
        for cap, key in self._caps.items():
            cap.set_key(self.tr("Ctrl {key}").format(key=key) if are_letters_notes else key)

    def _ladder_text(self, shown: GuideShown) -> str:
        if shown.guidance.has_ladder and not shown.is_climbing and not shown.is_recital:
            return self.tr("Only in tempo mode: in the other modes the tempo is yours.")
        return self.tr("Three clean passes: 6 % faster. Two poor ones: 8 % slower.")

    def _fill(self, theme: ThemeController) -> None:
        self.column.setSpacing(_GAP)
        self.column.addLayout(self._row(theme, self.tr("Hints"), "I", self._sentence))
        self.column.addWidget(self.hints, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr("The notes are hidden and no key is lit. After a look the take counts as any other.")
        memory = self._row(theme, self.tr("From memory"), "B", self._muted(words))
        memory.addWidget(self.memory, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(memory)
        ladder = self._row(theme, self.tr("Tempo ladder"), "T", self._ladder_sentence)
        for control in (self.goal, self.ladder):
            ladder.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(ladder)
        words = self.tr("After so many mistakes in a pass it begins again; not in follow mode.")
        sentence = self._muted(words)
        limit = self._row(theme, self.tr("Mistake limit"), "E", sentence)
        limit.addWidget(self.limit, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(limit)
        close = Button(theme, self.tr("Close"), ButtonVariant.SECONDARY, size=ButtonSize.NORMAL)
        close.set_key(self.tr("Esc"))
        close.clicked.connect(self.closed)
        self.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _row(self, theme: ThemeController, name: str, key: str, sentence: QLabel) -> QHBoxLayout:
        label = QLabel(name)
        label.setProperty("role", "heading-3")
        cap = KeyCap(theme, key)
        self._caps[cap] = key
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        head.addWidget(cap)
        head.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(sentence)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addLayout(words, 1)
        return row

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "caption")
        label.setProperty("tone", "muted")
        label.setWordWrap(True)
        return label

    def _connect(self) -> None:
        self.hints.chosen.connect(self._choose_hints)
        self.memory.clicked.connect(self._switch_memory)
        self.ladder.clicked.connect(self._switch_ladder)
        self.goal.value_requested.connect(self._choose_goal)
        self.limit.value_requested.connect(self._choose_limit)

    @Slot(str)
    def _choose_hints(self, value: str) -> None:
        self.chosen.emit(self._guidance._replace(hints=HintChoice(value)))

    @Slot(bool)
    def _switch_memory(self, is_on: bool) -> None:
        self.chosen.emit(self._guidance._replace(is_from_memory=is_on))

    @Slot(bool)
    def _switch_ladder(self, is_on: bool) -> None:
        self.chosen.emit(self._guidance._replace(has_ladder=is_on))

    @Slot(int)
    def _choose_goal(self, percent: int) -> None:
        self.chosen.emit(self._guidance._replace(goal_percent=percent))

    @Slot(int)
    def _choose_limit(self, count: int) -> None:
        self.chosen.emit(self._guidance._replace(mistake_limit=count or None))

    def choose_next_limit(self) -> None:
        """Ask for one mistake more, after the last one for no limit: what the key does."""
        self._choose_limit(((self._guidance.mistake_limit or 0) + 1) % (MOST_MISTAKES + 1))

    def _goal_text(self, percent: int) -> str:
        return self.tr("Goal {percent} %").format(percent=percent)

    def _limit_text(self, count: int) -> str:
        return mistakes_text(count) if count else self.tr("Off")
