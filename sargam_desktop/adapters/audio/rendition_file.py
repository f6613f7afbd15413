"""Adapters, audio: a rendition of a song as a sound file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sargam_desktop.adapters.audio.offline import render_blocks, write_wave
from sargam_desktop.adapters.audio.sample_cache import load_piano
from sargam_desktop.adapters.audio.sampler import Sampler
from sargam_desktop.adapters.audio.sound_events import ClickKind, SoundEvent, SoundKind, SoundSource
from sargam_desktop.adapters.audio.soundfont_cache import load_soundfont
from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked
from sargam_desktop.domain.soundfont import SoundfontChoice


def events_of(outcomes: Iterable[AccompanimentPlayed | MetronomeClicked]) -> Iterator[SoundEvent]:
    """Return what the sampler is told of `outcomes`: keys go up before they go down."""
    piano = SoundSource.ACCOMPANIMENT
    for outcome in outcomes:
        at_us = outcome.at_us
        if isinstance(outcome, MetronomeClicked):
            yield SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, _click_kind(outcome), 0, at_us)
            continue
        for pitch in outcome.released:
            yield SoundEvent(SoundKind.RELEASE, piano, pitch, 0, at_us)
        for pitch, velocity in outcome.pressed:
            yield SoundEvent(SoundKind.PRESS, piano, pitch, velocity, at_us)


def write_rendition(
    path: Path,
    outcomes: Iterable[AccompanimentPlayed | MetronomeClicked],
    cache_folder: Path,
    soundfont: SoundfontChoice | None = None,
) -> None:
    """Write `outcomes` as a WAV file, with Sargam's piano or a soundfont.

    Raises:
        UnreadableFileError: The soundfont cannot be used.
        UnwritableFileError: The folder does not exist, is read-only or full.
    """
    sampler = Sampler(load_piano(cache_folder))
    if soundfont is not None:
        sampler.use(load_soundfont(soundfont, cache_folder))
    write_wave(path, render_blocks(sampler, list(events_of(outcomes))))


def _click_kind(click: MetronomeClicked) -> ClickKind:
    if click.part:
        return ClickKind.BETWEEN
    return ClickKind.ACCENT if click.beat_in_bar == 0 else ClickKind.BEAT
