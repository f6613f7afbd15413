"""Safe mode (`--safe`): the program without MIDI, without sound and with default settings.

For a desk at which something of these keeps the program from working. Nothing of the learner's
settings is read or written meanwhile; lessons, songs and sessions are there as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.settings import Settings
from sargam_desktop.live_desk import DeskParts

if TYPE_CHECKING:
    from sargam_desktop.adapters.midi.midi_systems import MidiSystems
    from sargam_desktop.domain.errors import StoreError

#: Why there is no MIDI, where the devices are shown.
NO_MIDI: Final = "Safe mode: MIDI is off"


class PassingSettings:
    """Implements `tutor.ports.SettingsStore` for one run: what is saved is gone with it."""

    def __init__(self) -> None:
        self._settings = Settings()

    @property
    def trouble(self) -> StoreError | None:
        """None: nothing is read that could be damaged."""
        return None

    def load(self) -> Settings:
        """Return the defaults, or what was chosen since."""
        return self._settings

    def save(self, settings: Settings) -> None:
        """Remember `settings` until the program ends."""
        self._settings = settings


class SafeProgram(Program):
    """The program in safe mode."""

    is_safe = True

    def __init__(self, data_dir: str | None) -> None:
        super().__init__(data_dir)
        self.machine_settings = self.settings_file = PassingSettings()

    def midi_systems(self) -> MidiSystems:
        """Return no MIDI system at all."""
        from sargam_desktop.adapters.midi.midi_systems import MidiSystems

        return MidiSystems(kinds=(), absence=NO_MIDI)

    def _desk_parts(self) -> DeskParts:
        return DeskParts(self.own.sessions, self.clock, self.midi_systems, open_piano=None)
