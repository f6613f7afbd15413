"""UI layer: what the small windows about a learner have in common: fields, a line of trouble, buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sargam_desktop.tutor.profiles import LONGEST_PASSPHRASE
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 480
#: Beside a field of so many lines its name stands at the top.
_TALL: Final = 4


class FieldDialog(QDialog):
    """Fields with their names above one row of buttons. Enter acts, Esc leaves all as it was.

    Acting takes a while and may be refused: the window stays until `close_done` or `show_trouble`.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, title: str, act: Button, parent: QWidget) -> None:
        """Make a window without fields, called `title`, with the button `act`."""
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._act = act
        self._cancel = Button(theme, self.tr("Cancel"))
        self._trouble = QLabel()
        self._trouble.setProperty("tone", "danger")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(16)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._trouble)
        self.column.addLayout(self._buttons())

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field below the others."""
        label = QLabel(name)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        row = self._grid.rowCount()
        is_tall = field.sizeHint().height() > _TALL * label.sizeHint().height()
        top = Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(field, row, 1)

    def show_field(self, field: QWidget, *, is_shown: bool) -> None:
        """Show a field with its name, or leave both out."""
        row = self._grid.getItemPosition(self._grid.indexOf(field))[0]  # type: ignore[index]
        field.setVisible(is_shown)
        label = self._grid.itemAtPosition(row, 0)
        if label is not None and (name := label.widget()) is not None:
            name.setVisible(is_shown)

    def add_sentence(self, text: str) -> None:
        """Say something above the fields."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("tone", "secondary")
        self.column.insertWidget(self.column.indexOf(self._trouble) - 1, label)

    def show_trouble(self, text: str, field: QWidget | None = None) -> None:
        """Say why it cannot be done, and let the learner go on."""
        self._trouble.setText(text)
        self._trouble.show()
        self._act.setEnabled(True)
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, QLineEdit):
                field.selectAll()

    def wait(self) -> None:
        """Let the learner act no more until there is an answer."""
        self._trouble.hide()
        self._act.setEnabled(False)

    @Slot()
    def accept(self) -> None:
        """Act; subclasses say how, and call `close_done` when it is done."""
        raise NotImplementedError

    def close_done(self) -> None:
        """Close the window: it is done."""
        super().accept()

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._act)
        self._act.setDefault(True)
        self._act.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        return buttons


def secret_field(hint: str = "") -> QLineEdit:
    """Return a field for a passphrase."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(LONGEST_PASSPHRASE)
    field.setPlaceholderText(hint)
    return field


def primary(theme: ThemeController, text: str) -> Button:
    """Return the button that acts."""
    return Button(theme, text, ButtonVariant.PRIMARY)
