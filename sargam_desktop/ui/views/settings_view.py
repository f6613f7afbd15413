"""UI layer: the Settings screen. Every change applies at once.

Knows no store and no engine: it is shown settings and devices, and says what the learner chose.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from sargam_desktop.domain.device_offset import DevicePair
from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.soundfont import SoundfontContents
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.models.watch_wording import WatchState
from sargam_desktop.ui.settings.appearance_section import AppearanceSection
from sargam_desktop.ui.settings.data_section import DataSection
from sargam_desktop.ui.settings.folders_section import FoldersSection
from sargam_desktop.ui.settings.judging_section import JudgingSection
from sargam_desktop.ui.settings.keyboard_section import KeyboardSection
from sargam_desktop.ui.settings.labels_section import LabelsSection
from sargam_desktop.ui.settings.practice_section import PracticeSection
from sargam_desktop.ui.settings.section import Section
from sargam_desktop.ui.settings.section_list import SectionEntry, SectionList
from sargam_desktop.ui.settings.server_section import ServerSection
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.key_map import KeyHint
from sargam_desktop.ui.window.page import Page

_WIDEST_SECTION: Final = 960


class SettingsView(Page):
    """The learner's choices that outlive a session.

    Thread: GUI.

    Signals:
        settings_changed: The new `Settings`, after every single change.
        retry_requested: Name of the MIDI input that is to be tried again.
        soundfont_picked: A file that the learner chose as a soundfont and nobody has looked into yet.
        measure_requested: The learner wants to measure the delay.
        doctor_requested: The learner wants to know what is wrong with keyboard or sound.
        watch_report_requested: The learner wants to see what came out of the watched folder.

    Attributes:
        data: The section about all data, which `ui.data_flow` attends to.
        server: The section about a school's server, which is no setting of a learner's.
    """

    settings_changed = Signal(object)
    retry_requested = Signal(str)
    soundfont_picked = Signal(str)
    measure_requested = Signal()
    doctor_requested = Signal()
    watch_report_requested = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Show the defaults until `show_settings`."""
        super().__init__(parent)
        self.set_title(self.tr("Settings"))
        self.set_subtitle(self.tr("Every change applies at once"))
        self._settings = Settings()
        self._keyboard = KeyboardSection(theme)
        self._keyboard.retry_requested.connect(self.retry_requested)
        self._keyboard.soundfont_picked.connect(self.soundfont_picked)
        self._keyboard.doctor_pressed.connect(self.doctor_requested)
        self._judging = JudgingSection(theme)
        self._judging.measure_pressed.connect(self.measure_requested)
        self._folders = FoldersSection(theme)
        self._folders.report_pressed.connect(self.watch_report_requested)
        self.data = DataSection(theme)
        self.server = ServerSection(theme)
        self._sections: dict[str, Section] = {
            "keyboard": self._keyboard,
            "labels": LabelsSection(theme),
            "judging": self._judging,
            "practice": PracticeSection(theme),
            "folders": self._folders,
            "appearance": AppearanceSection(theme),
            "data": self.data,
            "server": self.server,
        }
        self._list = SectionList(theme, self._entries())
        self._list.chosen.connect(self.show_section)
        self._pages = QStackedWidget()
        for section in self._sections.values():
            section.changed.connect(self._change)
            self._pages.addWidget(_scrolled(section))
        row = QHBoxLayout()
        row.setSpacing(22)
        row.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._pages, 1)
        self.column.addLayout(row, 1)
        self.set_first_focus(self._list)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`; nothing is emitted."""
        self._settings = settings
        for section in self._sections.values():
            section.show_settings(settings)

    def show_devices(self, devices: InputDevices, outputs: Sequence[str] = ()) -> None:
        """Show the MIDI inputs with their state, and the names of the MIDI outputs."""
        self._keyboard.show_devices(devices, outputs)

    def show_soundfont(self, path: str, contents: SoundfontContents) -> None:
        """Show the sounds of a soundfont, if it is still the chosen one."""
        self._keyboard.show_soundfont(path, contents, self._settings.soundfont_code)

    @Slot(object)
    def show_watch(self, state: WatchState) -> None:
        """Tell how the watched folder is."""
        self._folders.show_watch(state)

    def show_figures(self, in_use: DevicePair, jitters: Mapping[str, InputJitter]) -> None:
        """Show the delay of the devices in use, and how unevenly the messages of each input come."""
        self._judging.show_devices(in_use)
        self._keyboard.show_jitters(jitters)

    @Slot(str)
    def show_section(self, name: str) -> None:
        """Show one subject: keyboard, labels, judging, practice, folders, appearance, data or server.

        Raises:
            KeyError: There is no such subject.
        """
        self._list.set_current(name)
        self._pages.setCurrentIndex(list(self._sections).index(name))

    def key_map(self) -> Sequence[KeyHint]:
        """Return the keys of this screen; see `KeyMapped`."""
        return (
            KeyHint("↑ ↓", self.tr("Choose a subject, or move inside a choice")),
            KeyHint(self.tr("Space"), self.tr("Switch, tick, choose")),
        )

    def _entries(self) -> tuple[SectionEntry, ...]:
        return (
            SectionEntry("keyboard", self.tr("Keyboard, sound"), "keyboard"),
            SectionEntry("labels", self.tr("Labels and Sa"), "labels"),
            SectionEntry("judging", self.tr("Judging"), "target"),
            SectionEntry("practice", self.tr("Practice"), "metronome"),
            SectionEntry("folders", self.tr("Folders"), "folder"),
            SectionEntry("appearance", self.tr("Appearance"), "appearance"),
            SectionEntry("data", self.tr("Data"), "data"),
            SectionEntry("server", self.tr("School server"), "school"),
        )

    @Slot(object)
    def _change(self, changes: dict[str, object]) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        for section in self._sections.values():
            section.show_settings(self._settings)
        self.settings_changed.emit(self._settings)


def _scrolled(section: Section) -> QScrollArea:
    section.setMaximumWidth(_WIDEST_SECTION)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    area.setWidget(section)
    return area
