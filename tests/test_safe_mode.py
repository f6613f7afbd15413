from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.safe_mode import NO_MIDI, SafeProgram


def test_safe_mode_has_default_settings_and_leaves_those_of_the_learner_alone(tmp_path: Path) -> None:
    usual = Program(str(tmp_path))
    dark = replace(usual.settings, theme=ThemeChoice.DARK)
    usual.settings_file.save(dark)
    safe = SafeProgram(str(tmp_path))
    assert safe.settings.theme is not ThemeChoice.DARK
    safe.settings_file.save(replace(safe.settings, theme=ThemeChoice.LIGHT))
    assert safe.settings.theme is ThemeChoice.LIGHT
    assert Program(str(tmp_path)).settings == dark


def test_safe_mode_touches_no_midi_system_and_no_sound_device(tmp_path: Path) -> None:
    safe = SafeProgram(str(tmp_path))
    assert safe.midi_systems().inputs().trouble == NO_MIDI
    with safe.live(lambda _published: None) as desk:
        desk.follow_settings(safe.settings)
        assert not desk.has_sound


def test_safe_mode_keeps_sessions_as_ever(tmp_path: Path) -> None:
    safe = SafeProgram(str(tmp_path))
    assert safe.own.learner_id == Program(str(tmp_path)).own.learner_id
