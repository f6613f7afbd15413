"""UI layer: Settings, where sound comes from and how loud."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot

from sargam_desktop.domain.settings import OWN_PIANO, Settings
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.settings.section import muted_label, setting_row
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Volumes that can be chosen, in percent.
_VOLUMES: Final = (0, 40, 80, 100)
#: None and the program's own piano; MIDI outputs follow.
_FIXED_CHOICES: Final = 2


class SoundCard(Card):
    """The choice between no sound, Sargam's piano and the MIDI outputs; volumes of the piano.

    Thread: GUI.

    Signals:
        changed: What the learner chose, as a dict from the names of `Settings` to new values.
    """

    changed = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without MIDI outputs."""
        super().__init__(theme, QCoreApplication.translate("SoundCard", "Sound"))
        self._output = ComboBox(theme, self.tr("Sound output"))
        self._output.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._advice = muted_label("")
        self._volumes: dict[str, SegmentedControl] = {}
        self._fill(theme)
        self._output.activated.connect(self._choose_output)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        name = settings.output_name
        if name is not None and self._output.findData(name) < 0:
            self._output.addItem(name, name)
        self._output.setCurrentIndex(0 if name is None else self._output.findData(name))
        self._advice.setText(self._advise(name))
        for field, control in self._volumes.items():
            percent = getattr(settings, field)
            control.set_value(str(min(_VOLUMES, key=lambda volume: abs(volume - percent))))
            control.setEnabled(name == OWN_PIANO)

    def show_outputs(self, outputs: Sequence[str], settings: Settings) -> None:
        """Offer these MIDI outputs."""
        offered = [self._output.itemData(place) for place in range(_FIXED_CHOICES, self._output.count())]
        if offered != list(outputs):
            while self._output.count() > _FIXED_CHOICES:
                self._output.removeItem(_FIXED_CHOICES)
            for name in outputs:
                self._output.addItem(name, name)
        self.show_settings(settings)

    def _advise(self, name: str | None) -> str:
        if name is None:
            return self.tr("Sargam makes no sound.")
        if name == OWN_PIANO:
            return self.tr(
                "If you hear every note twice, turn the keyboard's own sound down, or its Local Control off."
            )
        return self.tr("Your own notes sound on the keyboard itself; the other hand and the metronome here.")

    def _fill(self, theme: ThemeController) -> None:
        self._output.addItem(self.tr("None"))
        self._output.addItem(self.tr("Sargam's piano"), OWN_PIANO)
        sentence = self.tr("Sargam's piano on this computer, or a MIDI output such as the piano itself.")
        self.column.addWidget(setting_row(self.tr("Sound from"), sentence, self._output))
        self.column.addWidget(self._advice)
        rows = {
            "learner_volume": self.tr("Your notes"),
            "accompaniment_volume": self.tr("The other hand"),
            "metronome_volume": self.tr("Beats"),
        }
        for field, name in rows.items():
            control = SegmentedControl(
                theme, self._volume_choices(), self.tr("Volume: {name}").format(name=name)
            )
            control.chosen.connect(partial(self._choose_volume, field))
            self._volumes[field] = control
            self.column.addWidget(setting_row(name, "", control))

    def _volume_choices(self) -> tuple[Segment, ...]:
        names = (self.tr("Silent"), self.tr("Quiet"), self.tr("Medium"), self.tr("Full"))
        return tuple(Segment(str(volume), name) for volume, name in zip(_VOLUMES, names, strict=True))

    @Slot(int)
    def _choose_output(self, place: int) -> None:
        self.changed.emit({"output_name": self._output.itemData(place)})

    def _choose_volume(self, field: str, value: str) -> None:
        self.changed.emit({field: int(value)})
