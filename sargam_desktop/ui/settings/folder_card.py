"""UI layer: Settings, a folder of the learner's own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.settings.section import muted_label
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class FolderCard(Card):
    """Says which folder it is, and lets the learner choose another one or none.

    Thread: GUI.

    Signals:
        chosen: The folder, empty for none.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeController, name: str, sentence: str, question: str) -> None:
        """Begin without a folder.

        Args:
            theme: Looks.
            name: What the folder is for, in a few words.
            sentence: The same in a sentence or two.
            question: Title of the dialog in which it is chosen.
        """
        super().__init__(theme, name)
        self._name = name
        self._question = question
        self._folder = ""
        self._path = QLabel()
        self._path.setProperty("role", "body")
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setWordWrap(True)
        self._choose = Button(theme, self.tr("Choose folder…"), icon="folder")
        self._choose.clicked.connect(self._ask)
        self._forget = Button(theme, self.tr("Remove"), ButtonVariant.GHOST)
        self._forget.clicked.connect(self._remove)
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.addWidget(self._path, 1)
        self.row.addWidget(self._forget)
        self.row.addWidget(self._choose)
        self.column.addWidget(muted_label(sentence))
        self.column.addLayout(self.row)
        self.show_folder(None)

    def show_folder(self, folder: str | None) -> None:
        """Show which folder was chosen; nothing is emitted."""
        self._folder = folder or ""
        self._path.setText(folder or self.tr("No folder"))
        self._path.setProperty("tone", "primary" if folder else "muted")
        self._path.style().polish(self._path)
        self._forget.setVisible(bool(folder))
        self._forget.setAccessibleName(self.tr("Remove: {name}").format(name=self._name))
        self._choose.setAccessibleName(self.tr("Choose folder: {name}").format(name=self._name))

    @Slot()
    def _ask(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self._question, self._folder):
            self.chosen.emit(folder)

    @Slot()
    def _remove(self) -> None:
        self.chosen.emit("")
