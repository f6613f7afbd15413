from __future__ import annotations

from pathlib import Path

import miniaudio
import numpy as np

from sargam_desktop.adapters.audio.event_ring import EventReader, EventWriter, SoundState
from sargam_desktop.adapters.audio.piano_synthesis import SAMPLE_RATE, KeySamples
from sargam_desktop.adapters.audio.playback import Playback
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from tests.adapters.audio.test_piano_output import wait_until


def test_a_key_that_went_up_while_the_device_was_lost_does_not_sound_on_when_it_is_back(
    tmp_path: Path,
) -> None:
    endless = KeySamples(np.full(60 * SAMPLE_RATE, 9000, np.int16), np.full(4800, 100, np.int16))
    sampler = Sampler({21: endless})
    writer = EventWriter(tmp_path / "events")
    playback = Playback(sampler, EventReader(tmp_path / "events"), (miniaudio.Backend.NULL,))
    sampler.take(SoundEvent(SoundKind.PRESS, SoundSource.LEARNER, 21, 90))
    writer.write(SoundEvent(SoundKind.RELEASE, SoundSource.LEARNER, 21))  # nobody reads it in time
    playback.look()
    assert writer.status().state is SoundState.PLAYING
    wait_until(lambda: sampler.voices == 0)
    playback.close()
