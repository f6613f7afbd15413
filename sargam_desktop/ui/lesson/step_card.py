"""UI layer: the card of one step: its words, what it shows, and what the learner can do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.lesson_step import PLAYED_KINDS, StepKind
from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.engine.ports import Deliver
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.keyboard.key_layout import KeyRange
from sargam_desktop.ui.lesson.keys_picture import KeysPicture
from sargam_desktop.ui.lesson.lesson_text import act_text, goal_text
from sargam_desktop.ui.lesson.lesson_visit import LessonVisit
from sargam_desktop.ui.lesson.listen_board import ListenBoard
from sargam_desktop.ui.lesson.markdown_text import MarkdownText
from sargam_desktop.ui.lesson.music_wording import music_caption, staff_words
from sargam_desktop.ui.lesson.notes_picture import NotesPicture
from sargam_desktop.ui.lesson.quiz_answers import QuizAnswers
from sargam_desktop.ui.lesson.staff_picture import StaffPicture
from sargam_desktop.ui.lesson.step_offer import Act, Offer, is_heard
from sargam_desktop.ui.lesson.step_swaras import show_step
from sargam_desktop.ui.lessons.lesson_wording import kind_text
from sargam_desktop.ui.notation.swara_picture import SwaraPicture
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDEST_PX: Final = 860
_ICONS: Final = {Act.PLAY: "play", Act.LISTEN: "headphones", Act.STOP: "stop", Act.NEXT: None}


class StepCard(Card):
    """One step.

    Thread: GUI.

    Signals:
        act_requested: What the learner wants to do: an `Act`.
        answered: Number of the answer of a question, from 0.
    """

    act_requested = Signal(object)
    answered = Signal(int)

    def __init__(self, theme: ThemeController, deliver: Deliver, now_us: Callable[[], int]) -> None:
        """Make an empty card; fill it with `show_step`."""
        super().__init__(theme)
        self._kind = word_label("caption-label", "accent")
        self._title = word_label("item-title", "primary")
        self._text = MarkdownText(theme)
        self._keys = KeysPicture(theme)
        self.staff = StaffPicture(theme)
        self._swaras = SwaraPicture(theme)
        self._notes = NotesPicture(theme)
        self._caption = word_label("caption", "muted")
        self._goal = word_label("body-small", "secondary")
        self._note = word_label("body", "warm")
        self._timer = word_label("heading-2", "secondary")
        self._result = word_label("heading-3", "primary")
        self.answers = QuizAnswers(theme)
        self.answers.chosen.connect(self.answered)
        self.board = ListenBoard(theme, deliver, now_us)
        self._area = QScrollArea()
        self._offer = Offer(None)
        self.primary = Button(theme, "", ButtonVariant.PRIMARY, size=ButtonSize.LARGE)
        self.primary.set_key(self.tr("Enter"))
        self.secondary = Button(theme, "", size=ButtonSize.LARGE)
        self.primary.clicked.connect(self.do_primary)
        self.secondary.clicked.connect(self.do_secondary)
        self._fill()

    @property
    def offer(self) -> Offer:
        """What the learner can do."""
        return self._offer

    def show_step(self, visit: LessonVisit, naming: NoteNaming) -> None:
        """Show the present step; its music follows."""
        step = visit.step
        place = self.tr("Step {number} of {count}")
        place = place.format(number=visit.at + 1, count=len(visit.opened.steps))
        self._kind.setText(f"{place} · {kind_text(step.kind)}")
        self._title.setText(step.title)
        self._text.set_markdown(step.text)
        has_keys = bool(step.keys) and not is_heard(step)
        self._keys.setVisible(has_keys)
        if has_keys:
            self._keys.show_keys(step.keys, naming)
        self._area.verticalScrollBar().setValue(0)
        self.staff.forget()
        for widget in (self._swaras, self._notes, self._caption, self.board, self._timer):
            widget.hide()
        if step.keys and not has_keys:
            names = ", ".join(naming.full_name(pitch) for pitch in step.keys)
            self._caption.setText(self.tr("Keys: {names}").format(names=names))
            self._caption.show()
        self.answers.setVisible(step.kind is StepKind.QUIZ)
        self.answers.show_answers(step.answers)
        self._goal.setVisible(step.kind in PLAYED_KINDS)
        if step.kind in PLAYED_KINDS:
            self._goal.setText(goal_text(visit))
        self.say("")
        self.show_result("")

    def show_heard(self, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show the music of the step as it sounds."""
        self.board.show_setup(setup, keys, has_roll=True)
        self.board.show()

    def show_notes(self, piece: StepPiece, naming: NoteNaming | None, *, is_in_swaras: bool) -> None:
        """Show the music of the step in swaras, or on a staff, which asks for its drawing.

        Without `naming` it is left to the learner to name the notes.
        """
        if is_in_swaras:
            show_step(self._swaras, piece, naming)
            self._swaras.show()
        else:
            self.staff.show_words(staff_words(piece, naming))
        self._caption.setText(music_caption(piece))
        self._caption.setVisible(naming is not None)

    def show_without_staff(self, piece: StepPiece, naming: NoteNaming | None, why: str) -> None:
        """Show the music of the step as a picture of its notes, because there is no staff."""
        self.staff.forget()
        self._notes.show_piece(piece, naming)
        self._notes.show()
        text = self.tr("{why} The notes stand without a staff: later is further right, higher further up.")
        self._caption.setText(text.format(why=why))
        self._caption.show()

    def show_free(self, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show keys to play on as the learner likes."""
        self.board.show_setup(setup, keys, has_roll=False)
        self.board.show()
        self._timer.show()

    def show_time(self, text: str) -> None:
        """Say how long the learner plays freely."""
        self._timer.setText(text)

    def show_offer(self, offer: Offer, visit: LessonVisit) -> None:
        """Show what the learner can do."""
        self._offer = offer
        for button, act in ((self.primary, offer.primary), (self.secondary, offer.secondary)):
            button.setVisible(act is not None)
            if act is not None:
                button.setText(act_text(act, visit))
                button.setAccessibleName(button.text())
                button.set_icon_name(_ICONS[act])
        self.secondary.set_key("→" if offer.secondary is Act.NEXT else "")

    def say(self, text: str) -> None:
        """Say what the learner should know of this step, for example that nothing sounds."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def show_result(self, text: str, *, is_good: bool = False) -> None:
        """Tell of the last take; empty for none."""
        self._result.setText(text)
        self._result.setProperty("tone", "accent" if is_good else "primary")
        self._result.style().polish(self._result)
        self._result.setVisible(bool(text))

    def result(self) -> str:
        """Return what is told of the last take."""
        return self._result.text()

    def scroll_on(self, direction: int) -> None:
        """Show what is further down (1) or further up (-1)."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + direction * self._area.viewport().height() // 2)

    def do_primary(self) -> None:
        """Do what the primary button does."""
        if self._offer.primary is not None:
            self.act_requested.emit(self._offer.primary)

    def do_secondary(self) -> None:
        """Do what the other button does."""
        if self._offer.secondary is not None:
            self.act_requested.emit(self._offer.secondary)

    def _fill(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        music = (self.staff, self._swaras, self._notes)
        for part in (self._text, self._keys, *music, self._caption, self.answers, self._timer):
            if part not in music:  # a longer line of music is read as well as a short one
                part.setMaximumWidth(_WIDEST_PX)
            column.addWidget(part)
        column.addStretch()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.primary)
        row.addWidget(self.secondary)
        row.addStretch()
        self.column.setContentsMargins(28, 22, 28, 20)
        self.column.addWidget(self._kind)
        self.column.addWidget(self._title)
        self.column.addWidget(self._area, 3)
        self.column.addWidget(self.board, 2)
        for label in (self._note, self._goal, self._result):
            self.column.addWidget(label)
        self.column.addLayout(row)
