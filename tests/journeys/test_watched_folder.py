"""A folder that was chosen in an earlier run of the program is watched in this one."""

from __future__ import annotations

from pathlib import Path

import pytest

from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.domain.settings import Settings
from tests.adapters.importers.midi_writing import Key, midi_bytes, track_of
from tests.journeys.window import Window

pytestmark = [pytest.mark.journey, pytest.mark.display, pytest.mark.timeout(120)]


def test_a_watched_folder_outlives_the_program_that_it_was_chosen_in(
    screen: str, own_folders: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "Downloads"
    inbox.mkdir()
    own_folders.mkdir()
    SettingsFile(own_folders).save(Settings(watched_folder=str(inbox)))
    (inbox / "Evening.mid").write_bytes(midi_bytes(track_of([Key(0, 50), Key(480, 60)])))
    with Window(screen, tmp_path / "stderr") as window:
        window.wait_until_ready()
        window.wait_for_words("From “Downloads”: “Evening” is in your library")
        window.close()
    assert SettingsFile(own_folders).load().watched_folder == str(inbox)
