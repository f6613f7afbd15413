"""UI layer: the answers of a question, chosen by mouse or by their numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.lesson_step import Answer
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.lesson.markdown_text import PLAIN, MarkdownText, plain
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class QuizAnswers(QWidget):
    """One button an answer; after a choice the verdict and, if it is right, the explanation.

    Thread: GUI.

    Signals:
        chosen: Number of the answer that was chosen, from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without answers."""
        super().__init__()
        self._theme = theme
        self._answers: Sequence[Answer] = ()
        self._buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._verdict = QLabel()
        self._verdict.setProperty("role", "heading-3")
        self._verdict.setTextFormat(PLAIN)
        self._explanation = MarkdownText(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._verdict)
        self._column.addWidget(self._explanation)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show the answers of another question."""
        self._answers = answers
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._buttons = [], []
        for number, answer in enumerate(answers):
            self._add(number, answer)
        self._verdict.hide()
        self._explanation.set_markdown("")

    def show_choice(self, number: int, explanation: str) -> None:
        """Tell whether an answer is the right one; a wrong one leaves the others open."""
        is_right = self._answers[number].is_right
        button = self._buttons[number]
        button.set_icon_name("check" if is_right else "close")
        self._verdict.setProperty("tone", "accent" if is_right else "warm")
        self._verdict.setText(self.tr("Right.") if is_right else self.tr("Not this one. Try another."))
        self._verdict.style().polish(self._verdict)
        self._verdict.show()
        self._explanation.set_markdown(explanation)
        if is_right:
            for other in self._buttons:
                other.setEnabled(other is button)
        else:
            button.disable(self.tr("This answer is not right"))

    def verdict(self) -> str:
        """Return what is said of the choice, empty before one."""
        return self._verdict.text() if self._verdict.isVisibleTo(self) else ""

    def choose(self, number: int) -> None:
        """Choose an answer by its number, if it can still be chosen."""
        if number < len(self._buttons) and self._buttons[number].isEnabled():
            self.chosen.emit(number)

    def _add(self, number: int, answer: Answer) -> None:
        text = plain(answer.text).replace("&", "&&")
        button = Button(self._theme, text, ButtonVariant.SECONDARY)
        button.set_key(str(number + 1))
        button.clicked.connect(lambda: self.chosen.emit(number))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button)
        line.addStretch()
        self._column.insertWidget(number, row)
        self._buttons.append(button)
        self._rows.append(row)
