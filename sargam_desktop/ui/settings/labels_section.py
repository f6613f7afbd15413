"""UI layer: Settings, how notes are named and where Sa lies."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.pitch import MIDDLE_C, PITCHES_PER_OCTAVE, letter_name
from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.settings.octave_picture import OctavePicture
from sargam_desktop.ui.settings.section import Section, muted_label, setting_row
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_PLAIN_WEIGHT: Final = 400
_STYLES: Final = tuple(LabelStyle)


class LabelsSection(Section):
    """Manner of naming, Sa, and an octave that shows both.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Offer every manner of naming notes."""
        super().__init__(theme)
        self._octave = OctavePicture(theme)
        self._group = QButtonGroup(self)
        self._buttons = {style: QRadioButton(text) for style, text in self._texts().items()}
        self._sa = ComboBox(theme, self.tr("Sa"))
        self._sa.addItem(self.tr("The song's own"))
        for pitch_class in range(PITCHES_PER_OCTAVE):
            self._sa.addItem(_both_spellings(pitch_class))
        self._fill()
        theme.theme_changed.connect(self._set_devanagari_font)
        self._set_devanagari_font()
        self._group.idClicked.connect(self._choose_style)
        self._sa.activated.connect(self._choose_sa)

    def show_settings(self, settings: Settings) -> None:
        """Show manner and Sa; the octave takes C where every song has its own Sa."""
        self._buttons[settings.label_style].setChecked(True)
        self._sa.setCurrentIndex(0 if settings.sa is None else settings.sa + 1)
        self._octave.show_naming(NoteNaming(settings.label_style, settings.sa or 0))

    def _texts(self) -> dict[LabelStyle, str]:
        return {
            LabelStyle.LETTERS: self.tr("C D E"),
            LabelStyle.FIXED_DO: self.tr("Do Re Mi, Do is always C"),
            LabelStyle.MOVABLE_DO: self.tr("Do Re Mi, Do is the tonic"),
            LabelStyle.SARGAM_LATIN: self.tr("S R G"),
            LabelStyle.SARGAM_DEVANAGARI: "स रे ग",
            LabelStyle.NONE: self.tr("No labels"),
        }

    def _fill(self) -> None:
        card = self.add_card(self.tr("Labels and Sa"))
        choices = QVBoxLayout()
        choices.setSpacing(0)
        for style, button in self._buttons.items():
            self._group.addButton(button, _STYLES.index(style))
            choices.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self._octave)
        row.addLayout(choices, 1)
        card.column.addLayout(row)
        marks = self.tr("A line below is komal, a stroke above is tivra; r, g, d, n and M in Latin letters.")
        card.column.addWidget(muted_label(marks))
        sentence = self.tr("For sargam and for Do as the tonic.")
        card.column.addWidget(setting_row(self.tr("Sa"), sentence, self._sa))

    @Slot()
    def _set_devanagari_font(self) -> None:
        """Put the Devanagari family first: the interface's own one has no such letters."""
        font = self.theme.font(FontRole.NOTE_LABEL_DEVANAGARI, weight=_PLAIN_WEIGHT)
        self._buttons[LabelStyle.SARGAM_DEVANAGARI].setFont(font)

    @Slot(int)
    def _choose_style(self, place: int) -> None:
        self.changed.emit({"label_style": _STYLES[place]})

    @Slot(int)
    def _choose_sa(self, place: int) -> None:
        self.changed.emit({"sa": None if place == 0 else place - 1})


def _both_spellings(pitch_class: int) -> str:
    sharp, flat = (letter_name(MIDDLE_C + pitch_class, fifths) for fifths in (0, -1))
    return sharp if sharp == flat else f"{sharp} / {flat}"
