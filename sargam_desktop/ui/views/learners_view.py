"""UI layer: the screen that asks who plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.profile import Profile
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.check_box import CheckBox
from sargam_desktop.ui.components.wordmark import Wordmark
from sargam_desktop.ui.learners.field_grid import secret_field
from sargam_desktop.ui.learners.learner_list import ROW_PX, LearnerRow, learner_list
from sargam_desktop.ui.learners.learner_wording import shortened
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint

_WIDEST: Final = 640
_MOST_ROWS: Final = 6


class LearnersView(QWidget):
    """The learners in a list, what can be done with one, and the way in.

    Thread: GUI.

    Signals:
        entry_requested: Id of a learner, their passphrase, and whether they want to stay signed in.
        add_requested: A learner is to be added.
        edit_requested: Id of a learner.
        passphrase_requested: Id of a learner who wants another passphrase, or one at all.
        removal_requested: Id of a learner.
        sign_out_requested: Who plays now wants to be asked again.
        back_requested: Nothing is to be changed.
    """

    entry_requested = Signal(str, str, bool)
    add_requested = Signal()
    edit_requested = Signal(str)
    passphrase_requested = Signal(str)
    removal_requested = Signal(str)
    sign_out_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make the screen without learners."""
        super().__init__()
        self._theme = theme
        self._rows: Sequence[LearnerRow] = ()
        self._list = learner_list(theme)
        self.passphrase = secret_field()
        self._passphrase_name = QLabel(self.tr("Passphrase"))
        self.stays = CheckBox(theme, "")
        self._trouble = QLabel()
        self._trouble.setProperty("tone", "danger")
        self._trouble.setWordWrap(True)
        self.add = Button(theme, self.tr("Add a learner"), icon="plus")
        self.edit = Button(theme, self.tr("Edit"), ButtonVariant.GHOST)
        self.secret = Button(theme, self.tr("Passphrase"), ButtonVariant.GHOST)
        self.remove = Button(theme, self.tr("Remove"), ButtonVariant.GHOST)
        self.sign_out = Button(theme, self.tr("Sign out"), ButtonVariant.GHOST)
        self.back = Button(theme, self.tr("Back"), ButtonVariant.GHOST)
        self.enter = Button(theme, "", ButtonVariant.PRIMARY, size=ButtonSize.LARGE)
        self.enter.set_key(self.tr("Enter"))
        self._fill()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_learners(self, rows: Sequence[LearnerRow], current: str | None) -> None:
        """Show learners; `current` is the id of the one to begin with."""
        self._rows = rows
        ids = [row.profile.learner_id for row in rows]
        is_in = any(row.is_present for row in rows)
        self.back.setVisible(is_in)
        self.sign_out.setVisible(is_in and (len(rows) > 1 or rows[0].profile.has_passphrase))
        shown = min(max(len(rows), 1), _MOST_ROWS)
        self._list.setFixedHeight(shown * self._theme.scaled(ROW_PX))
        self._list.show_rows(rows, ids.index(current) if current in ids else 0)
        self.set_busy(is_busy=False)
        self._show_chosen()
        if not self.passphrase.hasFocus():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def count(self) -> int:
        """How many learners there are."""
        return len(self._rows)

    def show_trouble(self, text: str) -> None:
        """Say why the learner cannot come in, and let them try again."""
        self.set_busy(is_busy=False)
        self._say_trouble(text)
        if not self.passphrase.isHidden():
            self.passphrase.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, is_busy: bool) -> None:
        """Let nobody in while the answer is awaited."""
        self.enter.setEnabled(not is_busy)
        if is_busy:
            self._say_trouble("")

    def key_map(self) -> tuple[KeyHint, ...]:
        """Return the keys of this screen."""
        return (
            KeyHint(self.tr("↑ ↓"), self.tr("Choose a learner")),
            KeyHint(self.tr("Enter"), self.tr("Play as this learner")),
            KeyHint(self.tr("Ctrl N"), self.tr("Add a learner")),
            KeyHint(self.tr("Ctrl E"), self.tr("Edit the learner")),
            KeyHint(self.tr("Esc"), self.tr("Back, with nothing changed")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go in with Enter, back with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the list."""
        super().focusInEvent(event)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is chosen

    @property
    def _chosen(self) -> Profile | None:
        row = self._list.current_row
        return self._rows[row].profile if 0 <= row < len(self._rows) else None

    @Slot()
    def _show_chosen(self) -> None:
        """Ask for what the chosen learner needs."""
        chosen = self._chosen
        if chosen is None:
            return
        is_present = self._rows[self._list.current_row].is_present
        is_asked = chosen.has_passphrase and not is_present
        short = shortened(chosen.name)
        words = self.tr("Continue as {name}").format(name=short) if short else self.tr("Continue")
        self.enter.setText(words)
        self.enter.updateGeometry()
        self.passphrase.clear()
        self.passphrase.setVisible(is_asked)
        self._passphrase_name.setVisible(is_asked)
        self.stays.setText(
            self.tr("Stay signed in for 30 days")
            if chosen.has_passphrase
            else self.tr("Do not ask on this computer again")
        )
        self.stays.setVisible(not is_present and (len(self._rows) > 1 or chosen.has_passphrase))
        self._say_trouble("")

    @Slot()
    def _enter(self) -> None:
        chosen = self._chosen
        if not self.passphrase.isHidden() and not self.passphrase.text():
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif chosen is not None and self.enter.isEnabled():
            stays = self.stays.isChecked() and not self.stays.isHidden()
            self.entry_requested.emit(chosen.learner_id, self.passphrase.text(), stays)

    def _say_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _wish(self, wish: Callable[[str], None]) -> None:
        chosen = self._chosen
        if chosen is not None:
            wish(chosen.learner_id)

    # ---- building

    def _connect(self) -> None:
        self._list.row_chosen.connect(self._show_chosen)
        self._list.row_opened.connect(self._enter)
        self.passphrase.returnPressed.connect(self._enter)
        self.enter.clicked.connect(self._enter)
        self.add.clicked.connect(self.add_requested)
        self.edit.clicked.connect(lambda: self._wish(self.edit_requested.emit))
        self.secret.clicked.connect(lambda: self._wish(self.passphrase_requested.emit))
        self.remove.clicked.connect(lambda: self._wish(self.removal_requested.emit))
        self.sign_out.clicked.connect(self.sign_out_requested)
        self.back.clicked.connect(self.back_requested)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add_requested.emit)
        QShortcut(QKeySequence("Ctrl+E"), self, lambda: self._wish(self.edit_requested.emit))

    def _fill(self) -> None:
        card = Card(self._theme)
        card.setFixedWidth(min(self._theme.scaled(_WIDEST), 2 * _WIDEST))
        card.column.setContentsMargins(32, 28, 32, 24)
        card.column.setSpacing(14)
        card.column.addLayout(self._head())
        card.column.addWidget(self._list)
        card.column.addLayout(self._tools())
        card.column.addLayout(self._secrets())
        card.column.addWidget(self._trouble)
        card.column.addLayout(self._ways())
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.addWidget(Wordmark(self._theme), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _head(self) -> QVBoxLayout:
        title = QLabel(self.tr("Who is playing?"))
        title.setProperty("role", "screen-title")
        self.setAccessibleName(title.text())
        words = self.tr("Each learner has their own history, lessons and marks.")
        sentence = QLabel(words)
        sentence.setProperty("tone", "secondary")
        sentence.setWordWrap(True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(title)
        head.addWidget(sentence)
        return head

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.add)
        row.addStretch()
        for button in (self.edit, self.secret, self.remove):
            row.addWidget(button)
        return row

    def _secrets(self) -> QVBoxLayout:
        self._passphrase_name.setBuddy(self.passphrase)
        self.passphrase.setAccessibleName(self._passphrase_name.text())
        self.passphrase.setMinimumSize(QSize(0, self._theme.scaled(36)))
        column = QVBoxLayout()
        column.setSpacing(6)
        for widget in (self._passphrase_name, self.passphrase):
            column.addWidget(widget)
        column.addWidget(self.stays, 0, Qt.AlignmentFlag.AlignLeft)
        # until it is known who is asked
        self._passphrase_name.hide()
        self.passphrase.hide()
        self.stays.hide()
        self._trouble.hide()
        return column

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.sign_out)
        row.addStretch()
        row.addWidget(self.enter)
        return row
