"""UI layer: Settings, the server on which a school keeps the data of its learners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit

from sargam_desktop.tutor.server_choice import split_password, with_password
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.models.server_wording import place_text
from sargam_desktop.ui.settings.section import Section
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class ServerSection(Section):
    """Where the data are kept; a server is tried before it is chosen.

    Thread: GUI.

    Signals:
        try_requested: A URL, with the password in it, that is to be tried.
        use_requested: A URL that is to keep the data from the next start on.
        leave_requested: This computer is to keep the data.
    """

    try_requested = Signal(str)
    use_requested = Signal(str)
    leave_requested = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Say nothing of where the data are, until `show_place`."""
        super().__init__(theme)
        card = self.add_card(
            self.tr("A school's server"),
            self.tr(
                "The desks of a school keep what their learners do on one PostgreSQL server, so that all"
                " find their course at any desk. docs/school.md says how to set it up."
            ),
        )
        self._place = _line("body")
        self._address = QLineEdit()
        self._address.setPlaceholderText("postgresql://desk@server/school?sslmode=verify-full")
        self._address.setAccessibleName(self.tr("Address of the server"))
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password of the server's role"))
        self._result = _line("caption")
        self._result.hide()
        self._try = Button(theme, self.tr("Try the connection"))
        self._use = Button(theme, self.tr("Use this server"), ButtonVariant.PRIMARY)
        self._leave = Button(theme, self.tr("Use this computer"), ButtonVariant.GHOST)
        card.column.addWidget(self._place)
        card.column.addLayout(self._fields())
        card.column.addLayout(self._buttons())
        card.column.addWidget(self._result)
        self._address.textChanged.connect(self._follow_address)
        self._address.editingFinished.connect(self._hide_password)
        self._address.returnPressed.connect(self._ask_to_try)
        self._password.returnPressed.connect(self._ask_to_try)
        self._try.clicked.connect(self._ask_to_try)
        self._use.clicked.connect(self._ask_to_use)
        self._leave.clicked.connect(self.leave_requested)
        self._is_fixed = False
        self._follow_address()

    def show_settings(self, settings: Settings) -> None:
        """Show nothing: the server is no setting of a learner's."""

    def show_place(self, place: str | None, *, is_fixed: bool) -> None:
        """Show where the data are; nothing can be chosen where the environment says so."""
        self._is_fixed = is_fixed
        self._place.setText(place_text(place, is_fixed=is_fixed))
        self._leave.setVisible(place is not None and not is_fixed)
        self._follow_address()

    def show_busy(self) -> None:
        """Say that it is being tried."""
        self._try.setEnabled(False)
        self._use.setEnabled(False)
        self._say(self.tr("Trying…"), "muted")

    def show_result(self, text: str, *, is_good: bool) -> None:
        """Say what came of it."""
        self._say(text, "accent" if is_good else "danger")
        self._follow_address()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for row, (name, field) in enumerate(
            ((self.tr("Address"), self._address), (self.tr("Password"), self._password))
        ):
            label = QLabel(name)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._try)
        row.addWidget(self._use)
        row.addStretch()
        row.addWidget(self._leave)
        return row

    def _say(self, text: str, tone: str) -> None:
        self._result.setText(text)
        self._result.setProperty("tone", tone)
        self._result.style().polish(self._result)
        self._result.show()

    def _url(self) -> str:
        return with_password(self._address.text(), self._password.text())

    @Slot()
    def _follow_address(self) -> None:
        has_address = bool(self._address.text().strip())
        self._try.setEnabled(has_address)
        self._use.setEnabled(has_address and not self._is_fixed)

    @Slot()
    def _hide_password(self) -> None:
        """Move a password that was written into the address to where nobody reads it."""
        bare, password = split_password(self._address.text())
        if password:
            self._address.setText(bare)
            self._password.setText(password)

    @Slot()
    def _ask_to_try(self) -> None:
        self._hide_password()
        if self._try.isEnabled():
            self.try_requested.emit(self._url())

    @Slot()
    def _ask_to_use(self) -> None:
        self._hide_password()
        self.use_requested.emit(self._url())


def _line(role: str) -> QLabel:
    line = QLabel()
    line.setProperty("role", role)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    return line
