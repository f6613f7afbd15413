"""Domain: a soundfont of the learner's own, and the sound of it that is chosen."""

from __future__ import annotations

from typing import Final, NamedTuple

_PROGRAMS: Final = 128
#: Of `SoundfontPreset.code`: the last program of the percussion's bank.
HIGHEST_CODE: Final = 129 * _PROGRAMS - 1
#: General MIDI: the first eight programs of the first bank are pianos.
_PIANOS: Final = 8


class SoundfontPreset(NamedTuple):
    """One sound of a soundfont.

    Attributes:
        bank: 0-128; 128 is percussion.
        program: 0-127.
        name: As the file has it.
    """

    bank: int
    program: int
    name: str

    @property
    def code(self) -> int:
        """Bank and program in one number, by which the sound is found again."""
        return self.bank * _PROGRAMS + self.program


class SoundfontContents(NamedTuple):
    """What a soundfont offers.

    Attributes:
        name: As the file has it; may be empty.
        presets: Its sounds by bank and program; at least one.
    """

    name: str
    presets: tuple[SoundfontPreset, ...]

    def find(self, code: int | None) -> SoundfontPreset:
        """Return the sound with this code, else the first piano, else the first sound."""
        by_code = {preset.code: preset for preset in self.presets}
        if code in by_code:
            return by_code[code]
        return next((preset for preset in self.presets if preset.code < _PIANOS), self.presets[0])


class SoundfontChoice(NamedTuple):
    """A soundfont, and which of its sounds.

    Attributes:
        path: The file.
        code: Of `SoundfontPreset`; None for its first piano.
    """

    path: str
    code: int | None = None
