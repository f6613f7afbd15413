"""A real sound server that ends while somebody plays: silence, one sentence, and sound again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from sargam_desktop.adapters.audio.event_ring import SoundState
from sargam_desktop.adapters.audio.piano_output import PianoOutput
from sargam_desktop.domain.performance import NoteOn
from tests.adapters.audio.test_piano_output import wait_until
from tests.journeys.jack_server import jack_server  # noqa: F401 - a fixture


@pytest.mark.jack
def test_a_sound_server_that_ends_is_told_once_and_sound_comes_back_with_it(
    cache_folder: Path,
    jack_server: object,  # noqa: F811 - the fixture
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tests.journeys.jack_server import JackServer

    assert isinstance(jack_server, JackServer)
    monkeypatch.setenv("PULSE_SERVER", "none")  # there is no other way to sound here
    troubles: list[str] = []
    piano = PianoOutput(cache_folder, lambda error: troubles.append(str(error)))
    piano.start()
    try:
        wait_until(lambda: piano.status.blocks > 20)
        assert piano.status.system == "JACK"
        piano.echo(NoteOn(60, 80, 0))
        jack_server.stop()
        wait_until(lambda: piano.status.state is SoundState.NO_DEVICE and bool(troubles))
        piano.echo(NoteOn(62, 80, 0))
        time.sleep(0.5)
        jack_server.start()
        wait_until(lambda: piano.is_sounding)
        before = piano.status.blocks
        wait_until(lambda: piano.status.blocks > before + 20)
        assert len(troubles) == 1
    finally:
        piano.close()
