"""UI layer: Settings, what sounds and counts in a session, and which days count."""

from PySide6.QtCore import Slot

from sargam_desktop.domain.session import MOST_SUBDIVISIONS
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.components.switch import Switch
from sargam_desktop.ui.settings.section import Section, setting_row
from sargam_desktop.ui.settings.streak_card import StreakCard
from sargam_desktop.ui.theme.theme_controller import ThemeController


class PracticeSection(Section):
    """Count-in, metronome, the other hand, and the streak.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make the controls."""
        super().__init__(theme)
        segments = (
            Segment("0", self.tr("None")),
            Segment("1", self.tr("1 bar")),
            Segment("2", self.tr("2 bars")),
        )
        self._count_in = SegmentedControl(theme, segments)
        parts = (
            Segment("1", self.tr("None")),
            *(Segment(str(n), str(n)) for n in range(2, MOST_SUBDIVISIONS + 1)),
        )
        self._subdivision = SegmentedControl(theme, parts)
        self._metronome = Switch(theme, self.tr("Metronome"))
        self._other_hand = Switch(theme, self.tr("Play the other hand"))
        self._streak = StreakCard(theme)
        self._streak.changed.connect(self.changed)
        self._fill()
        self._count_in.chosen.connect(self._choose_count_in)
        self._subdivision.chosen.connect(self._choose_subdivision)
        self._metronome.clicked.connect(self._switch_metronome)
        self._other_hand.clicked.connect(self._switch_other_hand)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._count_in.set_value(str(settings.count_in_bars))
        self._subdivision.set_value(str(settings.subdivision))
        self._metronome.setChecked(settings.has_metronome)
        self._other_hand.setChecked(settings.is_other_hand_played)
        self._streak.show_settings(settings)

    def _fill(self) -> None:
        card = self.add_card(self.tr("Practice"))
        rows = (
            (self.tr("Count-in"), self.tr("Clicks before the music begins."), self._count_in),
            (
                self.tr("Metronome"),
                self.tr("Clicks on every beat. K switches it in a session."),
                self._metronome,
            ),
            (
                self.tr("Clicks between the beats"),
                self.tr(
                    "Each beat in so many equal parts; the clicks between are softer. From the next start."
                ),
                self._subdivision,
            ),
            (
                self.tr("Play the other hand"),
                self.tr("With one hand chosen, Sargam plays the notes of the other one."),
                self._other_hand,
            ),
        )
        for name, sentence, control in rows:
            card.column.addWidget(setting_row(name, sentence, control))
        self.insert_card(self._streak)

    @Slot(str)
    def _choose_count_in(self, value: str) -> None:
        self.changed.emit({"count_in_bars": int(value)})

    @Slot(str)
    def _choose_subdivision(self, value: str) -> None:
        self.changed.emit({"subdivision": int(value)})

    @Slot(bool)
    def _switch_metronome(self, is_on: bool) -> None:
        self.changed.emit({"has_metronome": is_on})

    @Slot(bool)
    def _switch_other_hand(self, is_on: bool) -> None:
        self.changed.emit({"is_other_hand_played": is_on})
