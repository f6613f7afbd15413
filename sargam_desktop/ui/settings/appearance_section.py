"""UI layer: Settings, light and dark, the first screen, and the language."""

from typing import Final

from PySide6.QtCore import Slot

from sargam_desktop.domain.language import LANGUAGES
from sargam_desktop.domain.settings import FirstScreen, Settings, ThemeChoice
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.settings.section import Section, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController

_SYSTEM: Final = "system"


class AppearanceSection(Section):
    """The theme, the first screen and the language.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Offer system, dark and light; what the window opens with; the languages by their own names."""
        super().__init__(theme)
        segments = (
            Segment(ThemeChoice.SYSTEM, self.tr("As the system")),
            Segment(ThemeChoice.DARK, self.tr("Dark")),
            Segment(ThemeChoice.LIGHT, self.tr("Light")),
        )
        self._theme_choice = SegmentedControl(theme, segments)
        self._theme_choice.chosen.connect(self._choose)
        self._first_choice = SegmentedControl(
            theme,
            (Segment(FirstScreen.TODAY, self.tr("Today")), Segment(FirstScreen.SONGS, self.tr("Songs"))),
        )
        self._first_choice.chosen.connect(self._choose_first)
        card = self.add_card(self.tr("Appearance"))
        sentence = self.tr("The piano looks the same in both.")
        card.column.addWidget(setting_row(self.tr("Colours"), sentence, self._theme_choice))
        sentence = self.tr("What the window shows first, from the next start on.")
        card.column.addWidget(setting_row(self.tr("Open with"), sentence, self._first_choice))
        self._language_choice = SegmentedControl(theme, self._languages())
        self._language_choice.chosen.connect(self._choose_language)
        sentence = self.tr("The window opens anew in it; what you play is kept.")
        card.column.addWidget(setting_row(self.tr("Language"), sentence, self._language_choice))

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._theme_choice.set_value(settings.theme)
        self._first_choice.set_value(settings.first_screen)
        self._language_choice.set_value(settings.language or _SYSTEM)

    def _languages(self) -> tuple[Segment, ...]:
        own_names = (Segment(code, name) for code, name in LANGUAGES.items())
        return (Segment(_SYSTEM, self.tr("As the system")), *own_names)

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.changed.emit({"theme": ThemeChoice(value)})

    @Slot(str)
    def _choose_first(self, value: str) -> None:
        self.changed.emit({"first_screen": FirstScreen(value)})

    @Slot(str)
    def _choose_language(self, value: str) -> None:
        self.changed.emit({"language": None if value == _SYSTEM else value})
