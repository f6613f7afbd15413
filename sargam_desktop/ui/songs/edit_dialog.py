"""UI layer: a song of the learner's own, described in other words."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sargam_desktop.domain.song import SongInfo
from sargam_desktop.tutor.difficulty import EASIEST, HARDEST
from sargam_desktop.tutor.song_shelf import SongEdit
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.songs.folder_field import FolderField
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 460
_LONGEST: Final = 200


class EditedSong(NamedTuple):
    """A song as it is described now, its folder, and the folders that there are."""

    info: SongInfo
    folder: str = ""
    folders: Sequence[str] = ()


class EditDialog(QDialog):
    """Title, composer, style, tags, folder and grade. Enter keeps, Esc leaves all as it was.

    Thread: GUI.
    """

    def __init__(
        self, theme: ThemeController, edited: EditedSong, keep: Callable[[SongEdit], None], parent: QWidget
    ) -> None:
        """Begin with what is known; `keep` is told what the learner wrote."""
        super().__init__(parent)
        song = edited.info
        self._keep = keep
        self.setObjectName("edit-song")
        self.setWindowTitle(self.tr("Edit {title}").format(title=song.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._title = self._field(song.title)
        self._composer = self._field(song.composer)
        self._style = self._field(song.style)
        self._tags = self._field(", ".join(song.tags))
        self._folder = FolderField(theme, edited.folders, edited.folder)
        self._grade = ComboBox(theme, self.tr("Grade"))
        self._grade.addItem(self.tr("Worked out from the notes"), None)
        for grade in range(EASIEST, HARDEST + 1):
            self._grade.addItem(str(grade), grade)
        self._grade.setCurrentIndex(song.grade or 0)
        self._trouble = QLabel(self.tr("Give the song a name"))
        self._trouble.setProperty("tone", "danger")
        self._trouble.hide()
        self._save = Button(theme, self.tr("Save"), ButtonVariant.PRIMARY)
        self._cancel = Button(theme, self.tr("Cancel"))
        self._fill()

    @Slot()
    def accept(self) -> None:
        """Keep what was written, unless there is no title."""
        if not self._title.text().strip():
            self._trouble.show()
            self._title.setFocus()
            return
        tags = tuple(self._tags.text().split(","))
        words = (self._title.text(), self._composer.text(), self._style.text())
        self._keep(SongEdit(*words, tags, self._grade.currentData(), self._folder.currentText()))
        super().accept()

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(_LONGEST)
        return field

    def _fill(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        fields = (
            (self.tr("Title"), self._title),
            (self.tr("Composer"), self._composer),
            (self.tr("Style"), self._style),
            (self.tr("Tags, with commas"), self._tags),
            (self.tr("Folder"), self._folder),
            (self.tr("Grade"), self._grade),
        )
        for row, (name, field) in enumerate(fields):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
