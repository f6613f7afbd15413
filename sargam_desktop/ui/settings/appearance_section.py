"""UI layer: Settings, light and dark."""

from PySide6.QtCore import Slot

from sargam_desktop.domain.settings import Settings, ThemeChoice
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.settings.section import Section, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController


class AppearanceSection(Section):
    """The theme.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Offer system, dark and light."""
        super().__init__(theme)
        segments = (
            Segment(ThemeChoice.SYSTEM, self.tr("As the system")),
            Segment(ThemeChoice.DARK, self.tr("Dark")),
            Segment(ThemeChoice.LIGHT, self.tr("Light")),
        )
        self._theme_choice = SegmentedControl(theme, segments)
        self._theme_choice.chosen.connect(self._choose)
        card = self.add_card(self.tr("Appearance"))
        sentence = self.tr("The piano looks the same in both.")
        card.column.addWidget(setting_row(self.tr("Colours"), sentence, self._theme_choice))

    def show_settings(self, settings: Settings) -> None:
        """Show the theme that was chosen."""
        self._theme_choice.set_value(settings.theme)

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.changed.emit({"theme": ThemeChoice(value)})
