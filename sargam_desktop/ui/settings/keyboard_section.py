"""UI layer: Settings, what is played on and what sounds."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.pitch import scientific_name
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.soundfont import SoundfontContents
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.combo_box import ComboBox
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.language import spoken_sentence
from sargam_desktop.ui.settings.input_row import InputRow
from sargam_desktop.ui.settings.section import Section, muted_label, setting_row
from sargam_desktop.ui.settings.sound_card import SoundCard
from sargam_desktop.ui.theme.theme_controller import ThemeController

_AUTOMATIC: Final = "automatic"
_ON: Final = "on"
_OFF: Final = "off"
_COMPUTER_KEYS: Final = {_AUTOMATIC: None, _ON: True, _OFF: False}
_MOST_OCTAVES: Final = 3
#: Lowest and highest key of keyboards as they are sold.
_SIZES: Final = ((48, 72), (41, 72), (48, 84), (36, 84), (36, 96), (28, 103), (21, 108))
#: A longer name of an output ends in dots.
_WIDEST_OUTPUT_PX: Final = 420


class KeyboardSection(Section):
    """MIDI inputs and output, size of the keyboard, letter keys.

    Thread: GUI.

    Signals:
        retry_requested: Name of the input that is to be opened again.
        soundfont_picked: A file that the learner chose as a soundfont.
        doctor_pressed: Show the connection doctor.
    """

    retry_requested = Signal(str)
    soundfont_picked = Signal(str)
    doctor_pressed = Signal()

    def __init__(self, theme: ThemeController) -> None:
        """Begin without inputs and outputs."""
        super().__init__(theme)
        self._settings = Settings()
        self._devices = InputDevices()
        self._jitters: Mapping[str, InputJitter] = {}
        self._rows: dict[str, InputRow] = {}
        self._inputs = QVBoxLayout()
        self._inputs.setSpacing(2)
        self._note = muted_label("")
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setProperty("tone", "warm")
        self._sound = SoundCard(theme)
        self._doctor = Button(theme, self.tr("Connection doctor"))
        self._doctor.set_key("F2")
        self._doctor.setAccessibleName(self._doctor.text())
        self._size = ComboBox(theme, self.tr("Size of your keyboard"))
        self._computer_keys = SegmentedControl(theme, self._computer_key_choices())
        self._octave = SegmentedControl(theme, _octave_choices())
        self._fill()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        self._settings = settings
        self._show_inputs()
        self._sound.show_settings(settings)
        self._show_size()
        chosen = {value: name for name, value in _COMPUTER_KEYS.items()}
        self._computer_keys.set_value(chosen[settings.is_computer_keyboard_on])
        self._octave.set_value(str(settings.octave_shift))

    def show_devices(self, devices: InputDevices, outputs: Sequence[str]) -> None:
        """Show the MIDI inputs with their state, and offer `outputs`."""
        self._devices = devices
        self._show_inputs()
        self._sound.show_outputs(outputs, self._settings)

    def show_soundfont(self, path: str, contents: SoundfontContents, code: int | None) -> None:
        """Show the sounds of a soundfont, if it is still the chosen one."""
        self._sound.show_soundfont(path, contents, code)

    def show_jitters(self, jitters: Mapping[str, InputJitter]) -> None:
        """Show how unevenly the messages of each input come, by its name."""
        self._jitters = jitters
        for name, row in self._rows.items():
            row.set_jitter(jitters.get(name))

    def _show_inputs(self) -> None:
        states = {device.name: device.state for device in self._devices.devices}
        chosen = self._settings.input_names
        names = [*states, *(name for name in chosen if name not in states)]
        if names != list(self._rows):
            self._build_rows(names)
        for name, row in self._rows.items():
            row.set_ticked(name in chosen)
            row.set_state(states.get(name))
            row.set_jitter(self._jitters.get(name))
        self._trouble.setText(spoken_sentence(self._devices.trouble))
        self._trouble.setVisible(bool(self._devices.trouble))
        self._note.setText(self._explain(has_names=bool(names)))

    def _explain(self, *, has_names: bool) -> str:
        if not has_names and self._devices.trouble:
            return self.tr("You can play on the letter keys, or click the drawn keys.")
        if not has_names:
            return self.tr("No keyboard found. Plug in the USB cable and switch the keyboard on.")
        if self._settings.input_names:
            return self.tr("Sargam listens to what is ticked.")
        return self.tr("Nothing is ticked: Sargam listens to every keyboard that appears.")

    def _build_rows(self, names: Sequence[str]) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {name: InputRow(self.theme, name) for name in names}
        before = _control_before(self._doctor)
        for name, row in self._rows.items():
            row.ticked.connect(partial(self._tick, name))
            row.retry_pressed.connect(partial(self.retry_requested.emit, name))
            self._inputs.addWidget(row)
            before = row.follow_in_tab_order(before)

    def _tick(self, name: str, is_ticked: bool) -> None:
        others = tuple(other for other in self._settings.input_names if other != name)
        self.changed.emit({"input_names": (*others, name) if is_ticked else others})

    def _show_size(self) -> None:
        span = (self._settings.lowest_key, self._settings.highest_key)
        place = _SIZES.index(span) + 1 if span in _SIZES else 0
        self._size.setCurrentIndex(place)

    def _fill(self) -> None:
        inputs = self.add_card(self.tr("Keyboards"))
        inputs.column.addWidget(self._trouble)
        inputs.column.addLayout(self._inputs)
        inputs.column.addWidget(self._note)
        doctor = self.tr("Finds what is wrong with keyboard or sound, and mends it.")
        inputs.column.addWidget(setting_row(self.tr("Something does not work?"), doctor, self._doctor))
        self._size.addItem(self.tr("Not known"))
        for lowest, highest in _SIZES:
            self._size.addItem(_size_text(lowest, highest))
        size_sentence = self.tr("Songs are compared with it.")
        inputs.column.addWidget(setting_row(self.tr("Size"), size_sentence, self._size))
        self.insert_card(self._sound)
        self._fill_computer_keys(self.add_card(self.tr("Computer keyboard")))

    def _fill_computer_keys(self, card: Card) -> None:
        sentence = self.tr(
            "Two rows of letters are piano keys; commands then need Ctrl. "
            "Automatic: only while no keyboard is connected."
        )
        card.column.addWidget(setting_row(self.tr("Play on letters"), sentence, self._computer_keys))
        shift = self.tr("Octaves up or down.")
        card.column.addWidget(setting_row(self.tr("Octave"), shift, self._octave))

    def _computer_key_choices(self) -> tuple[Segment, ...]:
        return (
            Segment(_AUTOMATIC, self.tr("Automatic")),
            Segment(_ON, self.tr("On")),
            Segment(_OFF, self.tr("Off")),
        )

    def _connect(self) -> None:
        self._sound.changed.connect(self.changed)
        self._sound.soundfont_picked.connect(self.soundfont_picked)
        self._doctor.clicked.connect(self.doctor_pressed)
        self._size.activated.connect(self._choose_size)
        self._computer_keys.chosen.connect(self._choose_computer_keys)
        self._octave.chosen.connect(self._choose_octave)

    @Slot(int)
    def _choose_size(self, place: int) -> None:
        lowest, highest = _SIZES[place - 1] if place else (None, None)
        self.changed.emit({"lowest_key": lowest, "highest_key": highest})

    @Slot(str)
    def _choose_computer_keys(self, value: str) -> None:
        self.changed.emit({"is_computer_keyboard_on": _COMPUTER_KEYS[value]})

    @Slot(str)
    def _choose_octave(self, value: str) -> None:
        self.changed.emit({"octave_shift": int(value)})


def _control_before(widget: QWidget) -> QWidget:
    """Return the control that Tab reaches before `widget`."""
    before = widget.previousInFocusChain() or widget
    while before is not widget and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain() or widget
    return before


def _octave_choices() -> tuple[Segment, ...]:
    shifts = range(-_MOST_OCTAVES, _MOST_OCTAVES + 1)
    return tuple(Segment(str(shift), f"{shift:+d}".replace("-", "−").replace("+0", "0")) for shift in shifts)


def _size_text(lowest: int, highest: int) -> str:
    keys = QCoreApplication.translate("KeyboardSection", "{count} keys, {lowest}–{highest}")
    return keys.format(
        count=highest - lowest + 1, lowest=scientific_name(lowest), highest=scientific_name(highest)
    )
