"""Adapters, system: the learner's settings as a JSON file."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sargam_desktop.adapters.system.notation_entry import notation_entry, read_notation_choice
from sargam_desktop.adapters.system.offset_entries import offset_entry, read_offsets
from sargam_desktop.domain.device_offset import LARGEST_OFFSET_US
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.guidance import MOST_MISTAKES
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.language import read_language
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH, PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import FASTEST_PERCENT, MOST_SUBDIVISIONS, SLOWEST_PERCENT
from sargam_desktop.domain.settings import (
    SOUND_BUFFERS_MS,
    FirstScreen,
    Settings,
    ThemeChoice,
    WrongNoteSound,
)
from sargam_desktop.domain.soundfont import HIGHEST_CODE

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

SETTINGS_NAME: Final = "settings.json"
_LARGEST_BYTES: Final = 1_000_000
#: So many damaged files are kept.
_MOST_ASIDE: Final = 100
_MOST_OCTAVES: Final = 3
_CHANNELS: Final = 16
_MOST_COUNT_IN_BARS: Final = 2


class SettingsFile:
    """Implements `tutor.ports.SettingsStore`. Thread: any, one at a time.

    Args:
        config_folder: An existing folder; the file in it may be missing.
    """

    def __init__(self, config_folder: Path) -> None:
        self._path = config_folder / SETTINGS_NAME
        self._trouble: StoreError | None = None

    @property
    def path(self) -> Path:
        """The file, which may be missing."""
        return self._path

    @property
    def trouble(self) -> StoreError | None:
        """Why `load` once gave the defaults in place of what was kept; None where it never did."""
        return self._trouble

    def load(self) -> Settings:
        """Return the settings; a missing or damaged file gives the defaults.

        A damaged file is kept beside the new one under the ending ``.bad``, and `trouble` says so.
        A single entry that makes no sense gives that entry's default.
        """
        try:
            fields = _read_object(self._path)
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("the settings cannot be read, defaults are used: %s", error)
            self._trouble = _trouble_of(error, self._path, self._set_aside())
            return Settings()
        return Settings(**read_entries(fields))

    def save(self, settings: Settings) -> None:
        """Keep `settings`; the file is replaced in one step.

        Raises:
            StoreError: The folder is read-only or full.
        """
        text = json.dumps(entries_of(settings), indent=2, ensure_ascii=False) + "\n"
        try:
            _replace(self._path, text)
        except OSError as error:
            raise StoreError(
                f"The settings cannot be kept in {self._path.parent} ({error.strerror})",
                "Free some space or make the folder writable",
            ) from error

    def _set_aside(self) -> Path | None:
        """Move the file out of the way; return where it is then, None where it had to stay."""
        endings = (f".json.bad{number}" for number in ("", *range(2, _MOST_ASIDE)))
        names = (self._path.with_suffix(ending) for ending in endings)
        try:
            return self._path.replace(next(name for name in names if not name.exists()))
        except (OSError, StopIteration):
            return None


def _trouble_of(error: OSError | ValueError, path: Path, aside: Path | None) -> StoreError:
    what = "The settings file is damaged"
    if isinstance(error, OSError):
        what = f"The settings cannot be read ({error.strerror})"
    where = f"look at {path}" if aside is None else f"the old file is kept as {aside}"
    return StoreError(what, f"The defaults are used; {where}")


def _read_object(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        content = file.read(_LARGEST_BYTES + 1)
    if len(content) > _LARGEST_BYTES:
        raise ValueError("the file is too large")
    try:
        fields = json.loads(content)
    except RecursionError as error:
        raise ValueError("the file is nested too deeply") from error
    if not isinstance(fields, dict):
        raise ValueError("the file holds no object")  # noqa: TRY004 (a damaged file, like the others)
    return fields


def _replace(path: Path, text: str) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def entries_of(settings: Settings) -> dict[str, Any]:
    """Return settings as JSON entries by name."""
    return asdict(settings) | {
        "offsets": [offset_entry(each) for each in settings.offsets],
        "notation": notation_entry(settings.notation),
    }


def read_entries(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the entries that make sense, as fields of `Settings`."""
    kept = {}
    for name, read in _READERS.items():
        if name in fields:
            try:
                kept[name] = read(fields[name])
            except (TypeError, ValueError):
                _log.warning("the setting %s makes no sense, its default is used", name)
    return kept


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise TypeError("not a list of names")
    return tuple(value)


def _weekdays(value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or not set(value) <= set(range(7)):
        raise ValueError("not a list of weekdays")
    return tuple(sorted(set(value)))


def _channels(value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or not all(type(each) is int and 1 <= each <= _CHANNELS for each in value):
        raise ValueError("not a list of MIDI channels")
    return tuple(sorted(set(value)))


def _buffer_ms(value: object) -> int:
    if type(value) is not int or value not in SOUND_BUFFERS_MS:
        raise ValueError("no sound buffer")
    return value


def _of_type(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError("of another type")
        return value

    return read


def _between(lowest: int, highest: int) -> Callable[[object], object]:
    def read(value: object) -> object:
        if type(value) is not int or not lowest <= value <= highest:
            raise ValueError("out of range")
        return value

    return read


def _or_none(read: Callable[[object], object]) -> Callable[[object], object]:
    return lambda value: None if value is None else read(value)


_KEY: Final = _or_none(_between(LOWEST_PITCH, HIGHEST_PITCH))

_READERS: Final[dict[str, Callable[[Any], object]]] = {
    "input_names": _names,
    "output_name": _or_none(_of_type(str)),
    "learner_volume": _between(0, 100),
    "accompaniment_volume": _between(0, 100),
    "metronome_volume": _between(0, 100),
    "soundfont": _or_none(_of_type(str)),
    "soundfont_code": _or_none(_between(0, HIGHEST_CODE)),
    "wrong_notes": WrongNoteSound,
    "local_off_output": _or_none(_of_type(str)),
    "ignored_channels": _channels,
    "fixed_velocity": _or_none(_between(1, 127)),
    "sound_buffer_ms": _buffer_ms,
    "is_computer_keyboard_on": _or_none(_of_type(bool)),
    "octave_shift": _between(-_MOST_OCTAVES, _MOST_OCTAVES),
    "label_style": LabelStyle,
    "sa": _or_none(_between(0, PITCHES_PER_OCTAVE - 1)),
    "level": Level,
    "mode": Mode,
    "hands": Hands,
    "count_in_bars": _between(0, _MOST_COUNT_IN_BARS),
    "has_metronome": _of_type(bool),
    "subdivision": _between(1, MOST_SUBDIVISIONS),
    "is_other_hand_played": _of_type(bool),
    "theme": ThemeChoice,
    "first_screen": FirstScreen,
    "lowest_key": _KEY,
    "highest_key": _KEY,
    "offset_us": _between(-LARGEST_OFFSET_US, LARGEST_OFFSET_US),
    "offsets": read_offsets,
    "has_ladder": _of_type(bool),
    "ladder_goal_percent": _between(SLOWEST_PERCENT, FASTEST_PERCENT),
    "mistake_limit": _or_none(_between(1, MOST_MISTAKES)),
    "hints": HintChoice,
    "lessons_folder": _or_none(_of_type(str)),
    "watched_folder": _or_none(_of_type(str)),
    "notation": read_notation_choice,
    "rest_weekdays": _weekdays,
    "has_streak": _of_type(bool),
    "has_daily_backups": _of_type(bool),
    "backups_folder": _or_none(_of_type(str)),
    "language": read_language,
}
