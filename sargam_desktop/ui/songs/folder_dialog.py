"""UI layer: into which folder some songs are to be put."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.songs.folder_field import FolderField
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 420


class FolderDialog(QDialog):
    """Asks for the name. Enter moves the songs, Esc leaves them where they are.

    Thread: GUI.
    """

    def __init__(
        self,
        theme: ThemeController,
        count: int,
        folders: Sequence[str],
        keep: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Offer the folders that there are for `count` songs; `keep` is told the name, empty for none."""
        super().__init__(parent)
        self._keep = keep
        text = (
            self.tr("Put 1 song into a folder") if count == 1 else self.tr("Put {count} songs into a folder")
        )
        self.setObjectName("move-songs")
        self.setWindowTitle(text.format(count=count))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        heading = QLabel(text.format(count=count))
        heading.setProperty("role", "heading-3")
        self._name = FolderField(theme, folders, "")
        move = Button(theme, self.tr("Move"), ButtonVariant.PRIMARY)
        move.setDefault(True)
        move.clicked.connect(self.accept)
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        sentence = QLabel(self.tr("Choose a folder or write a new name; no name for no folder."))
        sentence.setProperty("role", "caption")
        sentence.setProperty("tone", "muted")
        sentence.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(move)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._name)
        column.addWidget(sentence)
        column.addLayout(buttons)
        self._name.setFocus()

    @Slot()
    def accept(self) -> None:
        """Tell the name."""
        self._keep(self._name.currentText())
        super().accept()
