from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.learner_settings import LearnerSettings
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.domain.judgement import Level, Mode
from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.own_settings import OWN_SETTINGS
from sargam_desktop.domain.profile import ProfileDraft
from sargam_desktop.domain.settings import Settings, ThemeChoice

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
BEFORE = Settings(
    input_names=("Keystation",),
    label_style=LabelStyle.SARGAM_DEVANAGARI,
    sa=2,
    level=Level.PRECISE,
    mode=Mode.WAIT,
    theme=ThemeChoice.LIGHT,
    lowest_key=36,
    offsets=(DeviceOffset(DevicePair("Keystation", None), 12_000, OffsetSource.CLICK, NOW, 4_000, 40),),
)


class Scene:
    """A machine on which somebody played before there were learners."""

    def __init__(self, folder: Path) -> None:
        self.file = SettingsFile(folder)
        self.file.save(BEFORE)
        self.store = Store(folder)
        self.settings = LearnerSettings(self.file, lambda: self.store.own_settings)

    def let_in(self, name: str) -> None:
        if all(profile.learner_id != name for profile in self.store.learners.list_profiles()):
            self.store.learners.add(name, ProfileDraft(name), None, NOW)
        self.store.sign_in(name)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    scene = Scene(tmp_path)
    yield scene
    scene.store.close()


def test_what_was_chosen_before_there_were_learners_is_the_first_learners(scene: Scene) -> None:
    first = scene.store.learner_id
    assert scene.settings.load() == BEFORE
    scene.let_in("ravi")
    scene.settings.save(replace(scene.settings.load(), level=Level.BEGINNER))
    scene.store.sign_in(first)
    assert scene.settings.load() == BEFORE


def test_another_learner_has_the_machines_devices_and_usual_choices_of_their_own(scene: Scene) -> None:
    scene.let_in("ravi")
    settings = scene.settings.load()
    assert (settings.input_names, settings.lowest_key, settings.theme) == (
        ("Keystation",),
        36,
        ThemeChoice.LIGHT,
    )
    usual = Settings()
    assert {name: getattr(settings, name) for name in OWN_SETTINGS} == {
        name: getattr(usual, name) for name in OWN_SETTINGS
    }


def test_a_choice_is_kept_where_it_belongs(scene: Scene) -> None:
    first = scene.store.learner_id
    chosen = replace(BEFORE, level=Level.BEGINNER, sa=7, offset_us=5_000, learner_volume=30)
    scene.settings.save(chosen)
    assert scene.settings.load() == chosen
    scene.let_in("ravi")
    ravi = scene.settings.load()
    assert (ravi.level, ravi.sa, ravi.offset_us, ravi.learner_volume) == (Level.STEADY, None, 0, 30)
    scene.settings.save(replace(ravi, learner_volume=60, level=Level.PRECISE))
    scene.store.sign_in(first)
    assert scene.settings.load() == replace(chosen, learner_volume=60)


def test_entries_that_make_no_sense_cost_only_themselves(scene: Scene) -> None:
    scene.store.own_settings.save({"level": "divine", "sa": 2, "label_style": "runes", "learner_volume": 3})
    settings = scene.settings.load()
    assert (settings.level, settings.sa, settings.label_style) == (Level.STEADY, 2, LabelStyle.LETTERS)
    assert settings.learner_volume == BEFORE.learner_volume


def test_a_store_that_cannot_be_opened_gives_the_machines_settings(scene: Scene) -> None:
    def broken() -> Store:
        raise StoreError("The database is damaged")

    assert LearnerSettings(scene.file, lambda: broken().own_settings).load() == BEFORE


def test_own_settings_that_are_damaged_are_told_of(scene: Scene, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "sargam.db")) as connection:
        connection.execute("UPDATE learner SET settings = '{'")
        connection.commit()
    assert scene.settings.load() == BEFORE
    assert "damaged" in str(scene.settings.trouble)
