"""UI layer: Settings, the folders with songs and lessons of the learner's own."""

from PySide6.QtCore import Signal, Slot

from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.models.watch_wording import WatchState, gone_text
from sargam_desktop.ui.settings.folder_card import FolderCard
from sargam_desktop.ui.settings.section import Section, muted_label
from sargam_desktop.ui.theme.theme_controller import ThemeController


class FoldersSection(Section):
    """The watched folder, and the folder of lessons.

    Thread: GUI.

    Signals:
        report_pressed: The learner wants to see what came out of the watched folder.
    """

    report_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Make the cards."""
        super().__init__(theme)
        self._songs = FolderCard(
            theme,
            self.tr("Songs that come in by themselves"),
            self.tr(
                "Sargam looks into this folder and the folders in it every few seconds, never while you play,"
                " and imports new MIDI, MusicXML and sargam files."
            ),
            self.tr("Folder whose songs come in by themselves"),
        )
        self._lessons = FolderCard(
            theme,
            self.tr("Lessons of your own"),
            self.tr(
                "A folder with modules as docs/content.md describes them. They are listed after the course."
            ),
            self.tr("Folder of your lessons"),
        )
        self._gone = muted_label("")
        self._gone.setProperty("tone", "warm")
        self._gone.hide()
        self._songs.column.addWidget(self._gone)
        self._report = Button(theme, self.tr("Report"))
        self._report.setAccessibleName(self.tr("Report of what came in last"))
        self._report.hide()
        self._songs.row.insertWidget(1, self._report)
        self.insert_card(self._songs)
        self.insert_card(self._lessons)
        self._songs.chosen.connect(self._choose_songs)
        self._lessons.chosen.connect(self._choose_lessons)
        self._report.clicked.connect(self.report_pressed)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._songs.show_folder(settings.watched_folder)
        self._lessons.show_folder(settings.lessons_folder)

    def show_watch(self, state: WatchState) -> None:
        """Say whether the watched folder is there, and offer the report of what came out of it."""
        is_gone = state.folder is not None and not state.is_there
        self._gone.setText(gone_text(state.folder or "") if is_gone else "")
        self._gone.setVisible(is_gone)
        self._report.setVisible(state.has_report)

    @Slot(str)
    def _choose_songs(self, folder: str) -> None:
        self.changed.emit({"watched_folder": folder or None})

    @Slot(str)
    def _choose_lessons(self, folder: str) -> None:
        self.changed.emit({"lessons_folder": folder or None})
