"""UI layer: a learner gets a passphrase, another one, or none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sargam_desktop.domain.profile import Profile
from sargam_desktop.ui.learners.field_grid import FieldDialog, primary, secret_field
from sargam_desktop.ui.learners.learner_wording import name_text, shortened
from sargam_desktop.ui.theme.theme_controller import ThemeController


class PassphraseDialog(FieldDialog):
    """The present passphrase, and the wanted one twice.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, profile: Profile, keep: Callable[[str, str], None], parent: QWidget
    ) -> None:
        """Ask; `keep` is told the present passphrase and the wanted one, each empty for none."""
        title = self.tr("Passphrase of {name}").format(name=shortened(name_text(profile)))
        super().__init__(theme, title, primary(theme, self.tr("Save")), parent)
        self.setObjectName("passphrase")
        self._keep = keep
        self.present = secret_field()
        self.wanted = secret_field(self.tr("None"))
        self.again = secret_field(self.tr("None"))
        self.add_sentence(
            self.tr(
                "It keeps others on this computer from playing as you. Nobody can find it again for you. "
                "Leave it empty to have none."
            )
        )
        if profile.has_passphrase:
            self.add_field(self.tr("Present passphrase"), self.present)
        self.add_field(self.tr("New passphrase"), self.wanted)
        self.add_field(self.tr("New passphrase again"), self.again)

    @Slot()
    def accept(self) -> None:
        """Have it kept, unless the two are not the same."""
        if self.wanted.text() != self.again.text():
            self.show_trouble(self.tr("The two passphrases are not the same."), self.again)
            return
        self.wait()
        self._keep(self.present.text(), self.wanted.text())
