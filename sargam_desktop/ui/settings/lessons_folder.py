"""UI layer: Settings, the folder with lessons of the learner's own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.settings.section import muted_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class LessonsFolderCard(Card):
    """Says which folder it is, and lets the learner choose another one or none.

    Thread: GUI.

    Signals:
        chosen: The folder, empty for none.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a folder."""
        super().__init__(theme, self.tr("Lessons of your own"))
        self._folder = ""
        self._path = QLabel()
        self._path.setProperty("role", "body")
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setWordWrap(True)
        self._choose = Button(theme, self.tr("Choose folder…"), icon="folder")
        self._choose.clicked.connect(self._ask)
        self._forget = Button(theme, self.tr("Remove"), ButtonVariant.GHOST)
        self._forget.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._path, 1)
        row.addWidget(self._forget)
        row.addWidget(self._choose)
        sentence = self.tr(
            "A folder with modules as docs/content.md describes them. They are listed after the course."
        )
        self.column.addWidget(muted_label(sentence))
        self.column.addLayout(row)

    def show_folder(self, folder: str | None) -> None:
        """Show which folder was chosen; nothing is emitted."""
        self._folder = folder or ""
        self._path.setText(folder or self.tr("No folder"))
        self._path.setProperty("tone", "primary" if folder else "muted")
        self._path.style().polish(self._path)
        self._forget.setVisible(bool(folder))

    def folder(self) -> str:
        """Return the folder that is shown, empty for none."""
        return self._folder

    @Slot()
    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of your lessons"), self._folder)
        if folder:
            self.chosen.emit(folder)

    @Slot()
    def _remove(self) -> None:
        self.chosen.emit("")
