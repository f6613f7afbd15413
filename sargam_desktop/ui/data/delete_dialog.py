"""UI layer: a learner deletes everything that is theirs, after a look at what goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.learners.field_grid import FieldDialog, secret_field
from sargam_desktop.ui.learners.learner_wording import name_text, shortened
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.tutor.profile_ports import Holdings
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class DeleteDialog(FieldDialog):
    """Says what goes and what stays, offers a backup, and asks for the name and the passphrase.

    Thread: GUI.

    Signals:
        backup_requested: A backup is wanted first; the window closes.
        delete_requested: The passphrase, empty where there is none.
    """

    backup_requested = Signal()
    delete_requested = Signal(str)

    def __init__(
        self, theme: ThemeController, profile: Profile, holdings: Holdings, parent: QWidget, *, is_last: bool
    ) -> None:
        """Ask; with the last learner goes all that is in the store."""
        name = shortened(name_text(profile))
        act = Button(theme, self.tr("Delete for good"), ButtonVariant.DANGER)
        super().__init__(theme, self.tr("Delete everything of {name}").format(name=name), act, parent)
        self.setObjectName("delete-everything")
        self._wanted = name_text(profile)
        self.name = QLineEdit()
        self.passphrase = secret_field()
        self.add_sentence(self._what_goes(holdings))
        if profile.is_teacher:
            self.add_sentence(self.tr("Your classes go, too, with what you gave."))
        self.add_sentence(self._what_stays(is_last=is_last))
        self.back_up = Button(theme, self.tr("Back up first…"), icon="data")
        self.back_up.setAutoDefault(False)
        self.back_up.clicked.connect(self._back_up)
        self.column.insertWidget(self.column.count() - 3, self.back_up)
        self.add_field(self.tr("Type “{name}”").format(name=name), self.name)
        if profile.has_passphrase:
            self.add_field(self.tr("Passphrase"), self.passphrase)

    @Slot()
    def accept(self) -> None:
        """Delete, once the name is right."""
        if self.name.text().strip().casefold() != self._wanted.casefold():
            text = self.tr("This is another name. Type “{name}”.").format(name=shortened(self._wanted))
            self.show_trouble(text, self.name)
            return
        self.wait()
        self.delete_requested.emit(self.passphrase.text())

    def _what_goes(self, holdings: Holdings) -> str:
        return self.tr(
            "For good go: {sessions} sessions with every note played, {lessons} lessons begun, {songs} songs "
            "marked, the coach's log, figures and streak, name, passphrase and settings of your own. "
            "This cannot be undone."
        ).format(**holdings._asdict())

    def _what_stays(self, *, is_last: bool) -> str:
        if is_last:
            return self.tr(
                "Nobody else plays here: your imported songs go, too, and Sargam is as new. "
                "Backups and exports stay until you delete their files; so do the settings of this computer."
            )
        return self.tr(
            "What belongs to other learners stays, and so do the songs of the library, which all share. "
            "Backups hold the data of everybody, and stay until their files are deleted."
        )

    @Slot()
    def _back_up(self) -> None:
        self.reject()
        self.backup_requested.emit()
