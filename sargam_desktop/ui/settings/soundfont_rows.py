"""UI layer: Settings, the soundfont that sounds in place of Sargam's piano."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from sargam_desktop.domain.settings import OWN_PIANO, Settings
from sargam_desktop.domain.soundfont import SoundfontContents
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.settings.section import muted_label, setting_row
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class SoundfontRows(QWidget):
    """Says which soundfont it is, and lets the learner choose a file, a sound in it, or none.

    Thread: GUI.

    Signals:
        picked: A file that the learner chose and nobody has looked into yet.
        changed: What the learner chose, as a dict from the names of `Settings` to new values.
    """

    picked = Signal(str)
    changed = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without a soundfont."""
        super().__init__()
        self._path = ""
        self._contents: SoundfontContents | None = None
        self._name = muted_label("")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = Button(theme, self.tr("Choose soundfont…"), icon="folder")
        self._choose.clicked.connect(self._ask)
        self._forget = Button(theme, self.tr("Sargam's piano again"), ButtonVariant.GHOST)
        self._forget.clicked.connect(self._remove)
        self._sound = ComboBox(theme, self.tr("Sound of the soundfont"))
        self._sound.setMinimumContentsLength(20)
        self._sound.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sound.activated.connect(self._choose_sound)
        self._sound_row = setting_row(self.tr("Its sound"), "", self._sound)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show which soundfont was chosen; nothing is emitted."""
        if settings.soundfont != (self._path or None):
            self._contents = None
        self._path = settings.soundfont or ""
        self.setEnabled(settings.output_name == OWN_PIANO)
        self._show(settings.soundfont_code)

    def show_contents(self, path: str, contents: SoundfontContents, code: int | None) -> None:
        """Show the sounds of a soundfont, if it is still the chosen one."""
        if path == self._path:
            self._contents = contents
            self._show(code)

    def _show(self, code: int | None) -> None:
        self._forget.setVisible(bool(self._path))
        self._name.setText(_describe(self._path, self._contents))
        self._name.setVisible(bool(self._path))
        self._sound_row.setVisible(self._contents is not None)
        if self._contents is not None:
            offered = [self._sound.itemData(place) for place in range(self._sound.count())]
            codes = [preset.code for preset in self._contents.presets]
            if offered != codes:
                self._sound.clear()
                for preset in self._contents.presets:
                    self._sound.addItem(preset.name or f"{preset.bank}:{preset.program}", preset.code)
            self._sound.setCurrentIndex(codes.index(self._contents.find(code).code))

    def _lay_out(self) -> None:
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._forget)
        line.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        sentence = self.tr("Sargam's own, or a soundfont of yours (SF2 or SF3).")
        column.addWidget(setting_row(self.tr("Piano"), sentence, buttons))
        column.addWidget(self._name)
        column.addWidget(self._sound_row)

    @Slot()
    def _ask(self) -> None:
        question, kinds = self.tr("Soundfont"), self.tr("Soundfonts (*.sf2 *.sf3);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, question, self._path, kinds)
        if path:
            self.picked.emit(path)

    @Slot()
    def _remove(self) -> None:
        self._choose.setFocus()
        self.changed.emit({"soundfont": None, "soundfont_code": None})

    @Slot(int)
    def _choose_sound(self, place: int) -> None:
        self.changed.emit({"soundfont_code": self._sound.itemData(place)})


def _describe(path: str, contents: SoundfontContents | None) -> str:
    """Return the name of the file, and what it calls itself."""
    file = Path(path).name
    if contents is None or not contents.name or contents.name == file:
        return file
    return f"{file}: {contents.name}"
