"""UI layer: the name of a folder of the library, chosen or written."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LONGEST: Final = 100


class FolderField(ComboBox):
    """A list of the folders that there are, in which another name can be written.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, folders: Sequence[str], folder: str, parent: QWidget | None = None
    ) -> None:
        """Begin with the name of a folder, empty for none."""
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Folder"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("")
        self.addItems(folders)
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setPlaceholderText(self.tr("No folder"))
        field.setAccessibleName(self.tr("Folder"))
        self.setLineEdit(field)
        self.setCurrentText(folder)
