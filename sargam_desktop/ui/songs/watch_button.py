"""UI layer: the button that tells of the watched folder and changes it."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.models.watch_wording import WatchState, watch_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController


class WatchButton(Button):
    """Offers to choose a folder; with a folder it says which and opens a menu.

    Thread: GUI.

    Signals:
        folder_chosen: Path of the folder that the learner wants to be watched, empty for none.
        report_pressed: The learner wants to see what came out of it.
    """

    folder_chosen = Signal(str)
    report_pressed = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with no folder."""
        super().__init__(theme, "", ButtonVariant.GHOST, size=ButtonSize.SMALL, icon="folder", parent=parent)
        self._state = WatchState()
        self.show_state(self._state)
        self.clicked.connect(self._act)

    def show_state(self, state: WatchState) -> None:
        """Say what is watched; nothing is emitted."""
        self._state = state
        self.setText(watch_text(state))
        self.set_icon_name("folder" if state.is_there else "warning")
        tip = self.tr("New MIDI, MusicXML and sargam files in it are imported by themselves")
        self.setToolTip(tip if state.folder is None else state.folder)

    @Slot()
    def _act(self) -> None:
        if self._state.folder is None:
            self._ask()
        else:
            self._offer()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("choices")
        report = menu.addAction(self.tr("Show the last report"), self.report_pressed.emit)
        report.setEnabled(self._state.has_report)
        menu.addAction(self.tr("Watch another folder…"), self._ask)
        menu.addAction(self.tr("Watch no folder"), self._stop)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot()
    def _ask(self) -> None:
        title = self.tr("Folder whose songs come in by themselves")
        if folder := QFileDialog.getExistingDirectory(self, title, self._state.folder or ""):
            self.folder_chosen.emit(folder)

    @Slot()
    def _stop(self) -> None:
        self.folder_chosen.emit("")
