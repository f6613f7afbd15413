"""UI layer: Settings, the learner's data: where they are, backups, taking them along, deleting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.settings.folder_card import FolderCard
from sargam_desktop.ui.settings.section import Section, muted_label, setting_row
from sargam_desktop.ui.theme.button_looks import ButtonVariant

if TYPE_CHECKING:
    from datetime import date

    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.daily_backups import ShelvedBackup
    from sargam_desktop.ui.components.card import Card
    from sargam_desktop.ui.theme.theme_controller import ThemeController


def qt_day(day: date) -> QDate:
    """Return a day for `QLocale`."""
    return QDate(day.year, day.month, day.day)


class DataSection(Section):
    """Says where the data are, and what can be done with all of them.

    Thread: GUI.

    Signals:
        folder_pressed: Open the folder of the data.
        backup_pressed: Make a backup now.
        restore_pressed: Go back to a backup.
        export_pressed: Write everything as open files.
        delete_pressed: Delete everything.
        cancel_pressed: End what is under way.
    """

    folder_pressed = Signal()
    backup_pressed = Signal()
    restore_pressed = Signal()
    export_pressed = Signal()
    delete_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Say nothing of where the data are, until `show_place`."""
        super().__init__(theme)
        self.place = word_label("body", "primary")
        self.last = word_label("caption", "muted")
        self.work = LongWork(theme)
        self.work.cancel_pressed.connect(self.cancel_pressed)
        self.open_folder = Button(theme, self.tr("Open folder"), icon="folder")
        self.back_up = Button(theme, self.tr("Back up now…"), ButtonVariant.PRIMARY, icon="data")
        self.restore = Button(theme, self.tr("Restore…"), icon="undo")
        self.export = Button(theme, self.tr("Export everything…"), icon="export")
        self.delete = Button(theme, self.tr("Delete everything…"), ButtonVariant.DANGER, icon="delete")
        self._add_place()
        self.daily = Switch(theme, self.tr("Back up once a day"))
        self._daily_card = self._daily_row(theme)
        self._folder = self._folder_card(theme)
        self._add_leaving()
        self.open_folder.clicked.connect(self.folder_pressed)
        self.back_up.clicked.connect(self.backup_pressed)
        self.restore.clicked.connect(self.restore_pressed)
        self.export.clicked.connect(self.export_pressed)
        self.delete.clicked.connect(self.delete_pressed)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen of the backups that are made by themselves."""
        self.daily.setChecked(settings.has_daily_backups)
        self._folder.setEnabled(settings.has_daily_backups)
        self._folder.show_folder(settings.backups_folder)

    def show_place(self, folder: str, *, are_data_here: bool) -> None:
        """Say where the data are; a school's server keeps backups of its own."""
        if are_data_here:
            self.place.setText(folder)
        else:
            text = self.tr(
                "Your school's server. The school keeps the backups; ask there to have data restored."
            )
            self.place.setText(text)
        kept_here: tuple[QWidget, ...] = (
            self.open_folder, self.back_up, self.restore, self.last, self._daily_card, self._folder
        )  # fmt: skip
        for widget in kept_here:
            widget.setVisible(are_data_here)

    def show_last(self, backups: list[ShelvedBackup]) -> None:
        """Say of when the newest backup is."""
        if backups:
            day = QLocale().toString(qt_day(backups[0].day), QLocale.FormatType.LongFormat)
            self.last.setText(self.tr("Last backup made by itself: {day}").format(day=day))
        else:
            self.last.setText(self.tr("No backup was made by itself yet"))

    def show_busy(self, name: str) -> None:
        """Say what is under way; nothing else can be begun meanwhile."""
        self._set_ready(is_ready=False)
        self.work.begin(name)

    def show_progress(self, share: float) -> None:
        """Say how far it is, 0 to 1."""
        self.work.set_progress(share, f"{share:.0%}")

    @Slot()
    def show_ready(self) -> None:
        """Let the next thing be begun."""
        self.work.finish()
        self._set_ready(is_ready=True)

    def _set_ready(self, *, is_ready: bool) -> None:
        for button in (self.back_up, self.restore, self.export, self.delete):
            button.setEnabled(is_ready)

    def _add_place(self) -> None:
        card = self.add_card(self.tr("Your data"))
        card.column.addWidget(self.place)
        card.column.addWidget(self.last)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.back_up, self.restore, self.open_folder):
            row.addWidget(button)
        row.addStretch()
        card.column.addLayout(row)
        card.column.addWidget(self.work)

    def _daily_row(self, theme: ThemeController) -> Card:
        card = self.add_card(self.tr("Backups that are made by themselves"))
        sentence = self.tr(
            "While nobody plays. The last 7 days stay, and the last of each of the last 12 months."
        )
        card.column.addWidget(setting_row(self.tr("Back up once a day"), sentence, self.daily))
        self.daily.clicked.connect(self._switch)
        return card

    def _folder_card(self, theme: ThemeController) -> FolderCard:
        card = FolderCard(
            theme,
            self.tr("Folder of these backups"),
            self.tr("Another disk keeps them when this one breaks. Without one they are beside the data."),
            self.tr("Folder for backups"),
        )
        card.chosen.connect(self._choose_folder)
        self.insert_card(card)
        return card

    def _add_leaving(self) -> None:
        card = self.add_card(self.tr("Take it along, or leave nothing"))
        for button, sentence in (
            (
                self.export,
                self.tr(
                    "All that is yours as open files: sessions, takes, progress, songs, the coach's log."
                ),
            ),
            (self.delete, self.tr("It says what goes before anything does.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(20)
            row.addWidget(muted_label(sentence), 1)
            row.addWidget(button)
            button.setAccessibleDescription(sentence)
            card.column.addLayout(row)

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:
        self.changed.emit({"has_daily_backups": is_on})

    @Slot(str)
    def _choose_folder(self, folder: str) -> None:
        self.changed.emit({"backups_folder": folder or None})
