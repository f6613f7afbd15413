"""UI layer: the card at the end of a lesson: what was done, and the next lesson."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.ring import Ring, RingFace
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class EndCard(Card):
    """The end of a lesson.

    Thread: GUI.

    Signals:
        onwards_pressed: On to the next lesson, or to the first step that is still open.
        course_pressed: Back to the list of lessons.
    """

    onwards_pressed = Signal()
    course_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(theme, parent=parent)
        self._ring = Ring(theme, 92)
        self._title = word_label("item-title", "primary")
        self._text = word_label("body", "secondary")
        self._next = word_label("body", "accent")
        self.onwards = Button(theme, "", ButtonVariant.PRIMARY, size=ButtonSize.LARGE)
        self.onwards.set_key(self.tr("Enter"))
        self.onwards.clicked.connect(self.onwards_pressed)
        self._course = Button(theme, self.tr("All lessons"), size=ButtonSize.LARGE, icon="lessons")
        self._course.clicked.connect(self.course_pressed)
        self._fill()

    def show_end(self, title: str, text: str, share: float) -> None:
        """Say how the lesson ended; what comes next follows."""
        self._title.setText(title)
        self._text.setText(text)
        if share >= 1.0:
            self._ring.show_done(title)
        else:
            self._ring.set_face(RingFace(share, title, text=f"{round(100 * share)} %"))
        self.show_next("", "")

    def show_next(self, button: str, sentence: str) -> None:
        """Say what the primary button leads to; empty where there is nothing more."""
        self._next.setText(sentence)
        self._next.setVisible(bool(sentence))
        self.onwards.setText(button)
        self.onwards.setVisible(bool(button))

    def text(self) -> str:
        """Return what is said."""
        return f"{self._title.text()} {self._text.text()} {self._next.text()}".strip()

    def _fill(self) -> None:
        self.column.setContentsMargins(28, 22, 28, 20)
        self.column.addStretch(2)
        self.column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text, self._next):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(self.onwards)
        row.addWidget(self._course)
        row.addStretch()
        self.column.addSpacing(8)
        self.column.addLayout(row)
        self.column.addStretch(3)
