"""UI layer: the screen of one lesson: its steps at the left, the present one beside them.

It decides nothing about the lesson: it is shown a visit, and says what the learner wants.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from sargam_desktop.domain.lesson_step import StepKind
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.keyboard.computer_keys import ComputerKeys
from sargam_desktop.ui.lesson.end_card import EndCard
from sargam_desktop.ui.lesson.lesson_visit import LessonVisit
from sargam_desktop.ui.lesson.step_card import StepCard
from sargam_desktop.ui.lesson.step_offer import Act
from sargam_desktop.ui.lesson.step_rail import RailRow, step_rail
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint

_RAIL_PX: Final = 288
_NARROW_RAIL_PX: Final = 236
_NARROW_BELOW: Final = 1160
_MARGIN: Final = 24
_WIDEST: Final = 1400
_MOST_ANSWERS: Final = 9


class LessonView(QWidget):
    """One lesson.

    Thread: GUI.

    Signals:
        back_requested: The learner leaves the lesson.
        step_requested: Number of the step that the learner wants to go to.
        act_requested: What the learner wants to do in the step: an `Act`.
        answered: Number of the answer of a question, from 0.
        onwards_requested: At the end: on to what comes next.
    """

    back_requested = Signal()
    step_requested = Signal(int)
    act_requested = Signal(object)
    answered = Signal(int)
    onwards_requested = Signal()

    def __init__(self, theme: ThemeController, deliver: Deliver, now_us: Callable[[], int]) -> None:
        """Begin without a lesson.

        Args:
            theme: What to paint with.
            deliver: Takes notes from the drawn keys and, in free playing, from the letter keys.
            now_us: The clock of these notes.
        """
        super().__init__()
        self._visit: LessonVisit | None = None
        self._title = QLabel()
        self._facts = QLabel()
        self._back = Button(theme, self.tr("Lessons"), ButtonVariant.GHOST, icon="chevron-left")
        self._back.set_key(self.tr("Esc"))
        self._rail = step_rail(theme)
        self._rail_card = Card(theme)
        self.card = StepCard(theme, deliver, now_us)
        self.end = EndCard(theme)
        self.computer_keys = ComputerKeys(deliver, now_us)
        self._digits: list[QShortcut] = []
        self._pages = QStackedWidget()
        self._pages.addWidget(self.card)
        self._pages.addWidget(self.end)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self._connect()

    # ---- what the flow tells

    def show_visit(self, visit: LessonVisit) -> None:
        """Show the steps of a lesson and how far each is; the card stays as it is."""
        self._visit = visit
        lesson = visit.opened.lesson
        self._title.setText(lesson.title)
        self._facts.setText(lesson.goal)
        self.setAccessibleName(lesson.title)
        steps = zip(visit.opened.steps, visit.progress.steps, strict=True)
        rows = [
            RailRow(number, step, known, step.rule or visit.module_rule)
            for number, (step, known) in enumerate(steps)
        ]
        self._rail.show_rows(rows, visit.at)

    def show_step(self, visit: LessonVisit, naming: NoteNaming) -> None:
        """Show the present step."""
        self.show_visit(visit)
        self.computer_keys.release_all()
        for shortcut in self._digits:  # elsewhere digits are keys of the piano
            shortcut.setEnabled(visit.step.kind is StepKind.QUIZ)
        self.card.show_step(visit, naming)
        self._pages.setCurrentWidget(self.card)
        self.setFocus()

    def show_end(self, title: str, text: str, share: float) -> None:
        """Show the end of the lesson."""
        self.end.show_end(title, text, share)
        self._pages.setCurrentWidget(self.end)
        self.setFocus()

    @property
    def is_at_end(self) -> bool:
        """Whether the end of the lesson is shown."""
        return self._pages.currentWidget() is self.end

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint(self.tr("Enter"), self.tr("The main button of the step")),
            KeyHint(self.tr("Space"), self.tr("Play, listen, stop")),
            KeyHint("← →", self.tr("The step before, the next step")),
            KeyHint("↑ ↓", self.tr("Show more of the step")),
            KeyHint("1 – 9", self.tr("Choose an answer")),
            KeyHint(self.tr("Esc"), self.tr("Back to the lessons; all is kept")),
        )

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play a note in free playing, or do what the key asks for."""
        if self._is_free and self.computer_keys.press(event):
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do_main()
        elif key == Qt.Key.Key_Space:
            self._do_sound()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self._go(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self._go(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.card.scroll_on(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End a note."""
        if not (self._is_free and self.computer_keys.release(event)):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave no letter key down when the window loses the keyboard."""
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.computer_keys.release_all()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no letter key down when the screen changes."""
        self.computer_keys.release_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the step what the window can spare."""
        super().resizeEvent(event)
        side = max(_MARGIN, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, 12, side, _MARGIN)
        self._rail_card.setFixedWidth(_NARROW_RAIL_PX if self.width() < _NARROW_BELOW else _RAIL_PX)

    # ---- inside

    @property
    def _is_free(self) -> bool:
        visit = self._visit
        return visit is not None and visit.step.kind is StepKind.FREE and not self.is_at_end

    def _fill(self) -> None:
        self._title.setProperty("role", "heading-2")
        self._facts.setProperty("role", "caption")
        self._facts.setProperty("tone", "muted")
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._back)
        head.addLayout(words, 1)
        self._rail_card.column.setContentsMargins(2, 10, 2, 10)
        self._rail_card.column.addWidget(self._rail)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._rail_card)
        body.addWidget(self._pages, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self._column.addLayout(body, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._rail.row_chosen.connect(self.step_requested)
        self._rail.row_opened.connect(self._do_main)
        self.card.act_requested.connect(self.act_requested)
        self.card.answered.connect(self.answered)
        self.end.onwards_pressed.connect(self.onwards_requested)
        self.end.course_pressed.connect(self.back_requested)
        for number in range(_MOST_ANSWERS):
            shortcut = QShortcut(QKeySequence(str(number + 1)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.card.answers.choose, number))
            shortcut.setEnabled(False)
            self._digits.append(shortcut)

    @Slot()
    def _do_main(self) -> None:
        if self.is_at_end:
            if self.end.onwards.isVisible():
                self.onwards_requested.emit()
        else:
            self.card.do_primary()

    def _do_sound(self) -> None:
        offer = self.card.offer
        acts = [act for act in offer if act in (Act.LISTEN, Act.STOP, Act.PLAY)]
        if acts and not self.is_at_end:
            self.act_requested.emit(acts[0])

    def _go(self, steps: int) -> None:
        visit = self._visit
        if visit is None:
            return
        target = visit.at + steps
        if steps > 0 and not self.is_at_end:
            self.act_requested.emit(Act.NEXT)
        elif target >= 0:
            self.step_requested.emit(visit.at if self.is_at_end else target)
