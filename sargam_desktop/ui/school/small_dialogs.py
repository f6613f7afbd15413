"""UI layer: the small windows about a class: its name, and whether it is really to go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from sargam_desktop.domain.errors import SargamError
from sargam_desktop.domain.school import check_class_name
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.language import spoken
from sargam_desktop.ui.learners.field_grid import FieldDialog, primary
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from sargam_desktop.ui.theme.theme_controller import ThemeController


class ClassNameDialog(FieldDialog):
    """The name of a class, new or another one.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, name: str, keep: Callable[[str], None], parent: QWidget
    ) -> None:
        """Begin with a name, empty for a new class; `keep` is told what was written."""
        title = self.tr("Rename the class") if name else self.tr("New class")
        super().__init__(theme, title, primary(theme, self.tr("Save") if name else self.tr("Add")), parent)
        self.setObjectName("class-name")
        self._keep = keep
        self.name = QLineEdit(name)
        self.add_field(self.tr("Name"), self.name)
        self.name.setFocus()

    @Slot()
    def accept(self) -> None:
        """Have it kept, unless it cannot be a name."""
        try:
            name = check_class_name(self.name.text())
        except SargamError as error:
            self.show_trouble(str(spoken(error)), self.name)
            return
        self.wait()
        self._keep(name)


class ConfirmDialog(FieldDialog):
    """Says what goes, and asks once more.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        words: tuple[str, str, str],
        act: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """Ask; `words` are title, what goes, and what the button says."""
        title, sentence, button = words
        super().__init__(theme, title, Button(theme, button, ButtonVariant.DANGER), parent)
        self.setObjectName("confirm")
        self._act_on = act
        self.add_sentence(sentence)

    @Slot()
    def accept(self) -> None:
        """Do it."""
        self.wait()
        self._act_on()
