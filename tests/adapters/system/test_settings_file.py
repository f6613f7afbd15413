from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.hints import HintChoice
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.notation_choice import NotationChoice, NotationView
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.settings import FirstScreen, Settings, ThemeChoice, WrongNoteSound

_MEASURED = DeviceOffset(
    DevicePair("Klavier “A”", None),
    42_000,
    OffsetSource.CLICK,
    datetime(2026, 11, 22, 18, 5, tzinfo=UTC),
    19_000,
    30,
)
_ENTRY = {
    "input": "Klavier “A”",
    "output": None,
    "offset_us": 42_000,
    "source": "click",
    "found_at": "2026-11-22T19:05:00+01:00",
    "spread_us": 19_000,
    "taps": 30,
}
_OWN = Settings(
    input_names=("Klavier “A”", "की-बोर्ड"),
    output_name="Synth",
    learner_volume=40,
    accompaniment_volume=0,
    metronome_volume=100,
    ignored_channels=(2, 10),
    fixed_velocity=80,
    sound_buffer_ms=20,
    is_computer_keyboard_on=False,
    octave_shift=-2,
    label_style=LabelStyle.SARGAM_DEVANAGARI,
    sa=0,
    level=Level.PRECISE,
    mode=Mode.WAIT,
    hands=Hands.LEFT,
    count_in_bars=0,
    subdivision=3,
    soundfont="/sounds/Grand.sf2",
    soundfont_code=6,
    wrong_notes=WrongNoteSound.MUTED,
    local_off_output="Keystation 61",
    has_metronome=False,
    is_other_hand_played=False,
    theme=ThemeChoice.LIGHT,
    lowest_key=36,
    highest_key=96,
    offset_us=-20_000,
    offsets=(_MEASURED,),
    has_ladder=True,
    ladder_goal_percent=90,
    mistake_limit=3,
    hints=HintChoice.AUTO,
    lessons_folder="/home/ravi/पाठ",
    watched_folder="/media/ravi/गीत",
    notation=NotationChoice(NotationView.BOTH, has_pages=True, zoom_percent=130),
    rest_weekdays=(2, 6),
    has_streak=False,
    has_daily_backups=False,
    backups_folder="/media/stick",
    language="hi",
    first_screen=FirstScreen.SONGS,
)

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
_entries = st.dictionaries(st.sampled_from([field.name for field in dataclasses.fields(Settings)]), _json)


def _write(folder: Path, content: Any) -> None:  # noqa: ANN401 (any JSON)
    (folder / "settings.json").write_text(json.dumps(content), encoding="utf-8")


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Settings)])
def test_every_setting_comes_back_as_it_was_kept(tmp_path: Path, name: str) -> None:
    SettingsFile(tmp_path).save(_OWN)
    kept, own = getattr(SettingsFile(tmp_path).load(), name), getattr(_OWN, name)
    assert own != getattr(Settings(), name)
    assert (kept, type(kept)) == (own, type(own))


def _refuse(_path: Path, _target: Path) -> Path:
    raise PermissionError(13, "Permission denied")


def test_without_a_file_the_settings_are_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == Settings()
    assert list(tmp_path.glob("*.json*")) == []


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00\xff", "[" * 100_000, '"' + "x" * 1_000_001 + '"'])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, encoding="latin-1")
    file = SettingsFile(tmp_path)
    assert file.load() == Settings()
    assert (tmp_path / "settings.json.bad").read_text(encoding="latin-1") == content
    assert str(file.trouble).startswith("The settings file is damaged. The defaults are used; the old file")
    assert str(tmp_path / "settings.json.bad") in str(file.trouble)
    file.save(_OWN)
    later = SettingsFile(tmp_path)
    assert later.load() == _OWN
    assert later.trouble is None


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    for content in ("first", "second"):
        (tmp_path / "settings.json").write_text(content, encoding="utf-8")
        SettingsFile(tmp_path).load()
    kept = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("settings*")}
    assert kept == {"settings.json.bad": "first", "settings.json.bad2": "second"}


def test_a_file_that_cannot_be_set_aside_is_told_to_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings.json").mkdir()
    monkeypatch.setattr(Path, "replace", _refuse)
    file = SettingsFile(tmp_path)
    assert file.load() == Settings()
    assert str(file.trouble) == (
        "The settings cannot be read (Is a directory)."
        f" The defaults are used; look at {tmp_path / 'settings.json'}."
    )


def test_an_entry_that_makes_no_sense_costs_only_itself(tmp_path: Path) -> None:
    _write(
        tmp_path,
        {"sa": 12, "level": "brutal", "octave_shift": True, "theme": "light", "mood": "good"}
        | {"ignored_channels": [0, 17], "fixed_velocity": 128, "sound_buffer_ms": 7},
    )
    assert SettingsFile(tmp_path).load() == Settings(theme=ThemeChoice.LIGHT)


def test_an_unknown_entry_is_gone_after_the_next_save(tmp_path: Path) -> None:
    _write(tmp_path, {"mood": "good"})
    file = SettingsFile(tmp_path)
    file.save(file.load())
    assert "mood" not in (tmp_path / "settings.json").read_text(encoding="utf-8")


@settings(max_examples=30)
@given(entries=_entries)
def test_whatever_stands_in_the_file_the_settings_can_be_kept(
    tmp_path_factory: pytest.TempPathFactory, entries: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    _write(folder, entries)
    found = SettingsFile(folder).load()
    SettingsFile(folder).save(found)
    assert SettingsFile(folder).load() == found


def test_a_folder_that_takes_no_file_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be kept"):
        SettingsFile(tmp_path / "file").save(_OWN)
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(StoreError, match="cannot be kept"):
        SettingsFile(tmp_path).save(_OWN)
    assert list(tmp_path.glob("*.part")) == []


def test_a_file_from_before_delays_had_devices_keeps_its_one_delay_for_all_of_them(tmp_path: Path) -> None:
    _write(tmp_path, {"offset_us": 42_000})
    loaded = SettingsFile(tmp_path).load()
    assert loaded == Settings(offset_us=42_000)
    assert loaded.offset_for(DevicePair("Klavier", "Synth")) == 42_000


def test_the_time_of_a_measurement_is_the_same_moment_in_any_zone(tmp_path: Path) -> None:
    _write(tmp_path, {"offsets": [_ENTRY]})
    assert SettingsFile(tmp_path).load().offsets == (_MEASURED,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"input": None},
        {"input": "\ud800"},
        {"input": "x" * 501},
        {"output": 3},
        {"offset_us": 1_000_001},
        {"offset_us": True},
        {"offset_us": 1.5},
        {"source": "guess"},
        {"found_at": "yesterday"},
        {"found_at": "2026-11-22T19:05:00"},
        {"found_at": "0001-01-01T00:00:00+23:59"},
        {"spread_us": -1},
        {"taps": None},
    ],
)
def test_a_measured_delay_that_makes_no_sense_costs_only_itself(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    _write(tmp_path, {"offsets": [_ENTRY | wrong, "nonsense", {}, _ENTRY], "sa": 2})
    assert SettingsFile(tmp_path).load() == Settings(sa=2, offsets=(_MEASURED,))


def test_a_file_with_endless_delays_gives_the_newest_of_them(tmp_path: Path) -> None:
    _write(tmp_path, {"offsets": [_ENTRY | {"offset_us": i} for i in range(300)]})
    assert [each.offset_us for each in SettingsFile(tmp_path).load().offsets] == list(range(100, 300))
