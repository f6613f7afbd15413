"""UI layer: a learner is removed, with everything, after their name was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.profile import Profile, tidy_name
from sargam_desktop.tutor.profile_ports import Holdings
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.learners.field_grid import FieldDialog, secret_field
from sargam_desktop.ui.learners.learner_wording import name_text, shortened
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class RemoveDialog(FieldDialog):
    """Says what goes, and asks for the name, and for the passphrase where there is one.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        profile: Profile,
        holdings: Holdings,
        remove: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Ask; `remove` is told the passphrase, empty for none."""
        name = name_text(profile)
        button = Button(theme, self.tr("Remove for good"), ButtonVariant.DANGER)
        super().__init__(theme, self.tr("Remove {name}").format(name=name), button, parent)
        self.setObjectName("remove-learner")
        self._wanted = name
        self._remove = remove
        self.name = QLineEdit()
        self.passphrase = secret_field()
        self.add_sentence(self._sentence(name, holdings))
        if profile.is_teacher:
            self.add_sentence(self.tr("Their classes go, too, with what they gave."))
        self.add_field(self.tr("Type “{name}”").format(name=shortened(name)), self.name)
        if profile.has_passphrase:
            self.add_field(self.tr("Passphrase"), self.passphrase)

    @Slot()
    def accept(self) -> None:
        """Remove, once the name is right."""
        if not _is_same(self.name.text(), self._wanted):
            text = self.tr("This is another name. Type “{name}”.").format(name=shortened(self._wanted))
            self.show_trouble(text, self.name)
            return
        self.wait()
        self._remove(self.passphrase.text())

    def _sentence(self, name: str, holdings: Holdings) -> str:
        return self.tr(
            "With {name} go for good: sessions {sessions}, lessons begun {lessons}, songs marked {songs}, "
            "and all settings of their own. The songs of the library stay. This cannot be undone."
        ).format(name=shortened(name), **holdings._asdict())


def _is_same(written: str, wanted: str) -> bool:
    try:
        return tidy_name(written).casefold() == wanted.casefold()
    except SargamError:
        return False
