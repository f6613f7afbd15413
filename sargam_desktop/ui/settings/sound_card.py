"""UI layer: Settings, where sound comes from and how loud."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot

from sargam_desktop.domain.settings import OWN_PIANO, Settings, WrongNoteSound
from sargam_desktop.domain.soundfont import SoundfontContents
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.settings.section import muted_label, setting_row
from sargam_desktop.ui.settings.soundfont_rows import SoundfontRows
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
        soundfont_picked: A file that the learner chose as a soundfont and nobody has looked into yet.
    """

    changed = Signal(object)
    soundfont_picked = Signal(str)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without MIDI outputs."""
        super().__init__(theme, QCoreApplication.translate("SoundCard", "Sound"))
        self._output = ComboBox(theme, self.tr("Sound output"))
        self._output.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._advice = muted_label("")
        self._soundfont = SoundfontRows(theme)
        self._soundfont.picked.connect(self.soundfont_picked)
        self._soundfont.changed.connect(self.changed)
        self._local = ComboBox(theme, self.tr("The keyboard's own sound"))
        self._local.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._local.activated.connect(self._choose_local)
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
        self._soundfont.show_settings(settings)
        self._wrong_notes.set_value(settings.wrong_notes.value)
        self._wrong_notes.setEnabled(name == OWN_PIANO)
        self._show_local(settings.local_off_output)
        self._local.setEnabled(name == OWN_PIANO)

    def show_outputs(self, outputs: Sequence[str], settings: Settings) -> None:
        """Offer these MIDI outputs."""
        _offer(self._output, _FIXED_CHOICES, {name: name for name in outputs})
        _offer(self._local, 1, {self.tr("Off: {name}").format(name=name): name for name in outputs})
        self.show_settings(settings)

    def show_soundfont(self, path: str, contents: SoundfontContents, code: int | None) -> None:
        """Show the sounds of a soundfont, if it is still the chosen one."""
        self._soundfont.show_contents(path, contents, code)

    def _show_local(self, name: str | None) -> None:
        if name is not None and self._local.findData(name) < 0:
            self._local.addItem(self.tr("Off: {name}").format(name=name), name)
        self._local.setCurrentIndex(0 if name is None else self._local.findData(name))

    def _advise(self, name: str | None) -> str:
        if name is None:
            return self.tr("Sargam makes no sound.")
        if name == OWN_PIANO:
            return self.tr("If you hear every note twice, let the keyboard's own sound be off below.")
        return self.tr(
            "Your own notes sound on the keyboard itself (its Local Control must be on);"
            " the other hand and the metronome sound here."
        )

    def _fill(self, theme: ThemeController) -> None:
        self._output.addItem(self.tr("None"))
        self._output.addItem(self.tr("Sargam's piano"), OWN_PIANO)
        sentence = self.tr("Sargam's piano on this computer, or a MIDI output such as the piano itself.")
        self.column.addWidget(setting_row(self.tr("Sound from"), sentence, self._output))
        self.column.addWidget(self._advice)
        self.column.addWidget(self._soundfont)
        self._local.addItem(self.tr("As it is"))
        local = self.tr(
            "Sargam tells the keyboard Local Control off while its own piano sounds, and on again at the end."
        )
        self.column.addWidget(setting_row(self.tr("The keyboard's own sound"), local, self._local))
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
        self._wrong_notes = SegmentedControl(theme, self._wrong_note_choices(), self.tr("Wrong notes"))
        self._wrong_notes.chosen.connect(self._choose_wrong_notes)
        wrong = self.tr(
            "Every note sounds at once; a wrong one is muffled or ended when it is known to be wrong."
        )
        self.column.addWidget(setting_row(self.tr("Wrong notes"), wrong, self._wrong_notes))

    def _wrong_note_choices(self) -> tuple[Segment, ...]:
        names = {
            WrongNoteSound.AS_RIGHT: self.tr("Like the others"),
            WrongNoteSound.MUTED: self.tr("Muffled"),
            WrongNoteSound.SILENT: self.tr("Silent"),
        }
        return tuple(Segment(sound.value, name) for sound, name in names.items())

    def _volume_choices(self) -> tuple[Segment, ...]:
        names = (self.tr("Silent"), self.tr("Quiet"), self.tr("Medium"), self.tr("Full"))
        return tuple(Segment(str(volume), name) for volume, name in zip(_VOLUMES, names, strict=True))

    @Slot(int)
    def _choose_output(self, place: int) -> None:
        self.changed.emit({"output_name": self._output.itemData(place)})

    @Slot(int)
    def _choose_local(self, place: int) -> None:
        self.changed.emit({"local_off_output": self._local.itemData(place)})

    @Slot(str)
    def _choose_wrong_notes(self, value: str) -> None:
        self.changed.emit({"wrong_notes": WrongNoteSound(value)})

    def _choose_volume(self, field: str, value: str) -> None:
        self.changed.emit({field: int(value)})


def _offer(control: ComboBox, fixed: int, names: Mapping[str, str]) -> None:
    """Let `names`, by their texts, follow the fixed choices of a list."""
    if [control.itemData(place) for place in range(fixed, control.count())] != list(names.values()):
        while control.count() > fixed:
            control.removeItem(fixed)
        for text, name in names.items():
            control.addItem(text, name)
