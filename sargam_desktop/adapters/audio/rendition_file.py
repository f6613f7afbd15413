"""Adapters, audio: a rendition of a song as a sound file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sargam_desktop.adapters.audio.offline import render_blocks, write_wave
from sargam_desktop.adapters.audio.sample_cache import load_piano
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked


def events_of(outcomes: Iterable[AccompanimentPlayed | MetronomeClicked]) -> Iterator[SoundEvent]:
    """Return what the sampler is told of `outcomes`: keys go up before they go down."""
    piano = SoundSource.ACCOMPANIMENT
    for outcome in outcomes:
        at_us = outcome.at_us
        if isinstance(outcome, MetronomeClicked):
            accent = int(outcome.beat_in_bar == 0)
            yield SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, accent, 0, at_us)
            continue
        for pitch in outcome.released:
            yield SoundEvent(SoundKind.RELEASE, piano, pitch, 0, at_us)
        for pitch, velocity in outcome.pressed:
            yield SoundEvent(SoundKind.PRESS, piano, pitch, velocity, at_us)


def write_rendition(
    path: Path, outcomes: Iterable[AccompanimentPlayed | MetronomeClicked], cache_folder: Path
) -> None:
    """Write `outcomes` as a WAV file, with Sargam's piano.

    Raises:
        UnwritableFileError: The folder does not exist, is read-only or full.
    """
    sampler = Sampler(load_piano(cache_folder))
    write_wave(path, render_blocks(sampler, list(events_of(outcomes))))
