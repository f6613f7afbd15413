from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.audio.event_ring import EventReader, SoundState
from sargam_desktop.adapters.audio.piano_output import PianoOutput
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.soundfont import SoundfontChoice
from sargam_desktop.engine.ports import SoundOutput

PATIENCE_S = 40.0


def wait_until(is_so: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end_s, "it did not come about"
        time.sleep(0.02)


@pytest.fixture
def piano(cache_folder: Path) -> Iterator[PianoOutput]:
    piano = PianoOutput(cache_folder, is_into_nothing=True)
    piano.start()
    yield piano
    piano.close()


def processes_of(piano: PianoOutput) -> list[int]:
    """Return the ids of the processes that were started with this piano's shared memory."""
    name = piano._folder.name.encode()  # noqa: SLF001 - only the ring's path tells them apart
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found += [int(entry.parent.name)] if name in entry.read_bytes() else []
        except OSError:
            continue  # it has ended meanwhile
    return found


def test_it_sounds_by_itself_and_takes_whatever_is_played(piano: PianoOutput) -> None:
    sound: SoundOutput = piano
    wait_until(lambda: piano.is_sounding)
    sound.press(60, 80)
    sound.click(is_accented=True)
    piano.echo(NoteOn(64, 80, 0))
    piano.echo(PedalMoved(127, 0))
    piano.echo(NoteOff(64, 0))
    sound.release(60)
    sound.silence()
    blocks = piano.status.blocks
    wait_until(lambda: piano.status.blocks > blocks + 10)
    assert piano.status.state is SoundState.PLAYING


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are found through /proc")
def test_a_process_that_was_killed_is_told_once_and_comes_back(cache_folder: Path) -> None:
    told: list[str] = []
    piano = PianoOutput(cache_folder, lambda error: told.append(error.what), is_into_nothing=True)
    piano.start()
    try:
        wait_until(lambda: piano.is_sounding)
        os.kill(processes_of(piano)[0], signal.SIGKILL)
        wait_until(lambda: not piano.is_sounding)
        wait_until(lambda: piano.is_sounding)
        assert told == ["No sound device can be opened"]
    finally:
        piano.close()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are found through /proc")
def test_closing_ends_the_process(piano: PianoOutput) -> None:
    wait_until(lambda: piano.is_sounding)
    assert processes_of(piano)
    piano.close()
    assert not processes_of(piano)
    piano.press(60, 80)  # a thread that comes too late does no harm


def test_what_is_played_before_it_sounds_is_lost_without_a_word(cache_folder: Path) -> None:
    piano = PianoOutput(cache_folder, is_into_nothing=True)
    piano.press(60, 80)
    assert not piano.is_sounding
    piano.close()


def test_a_soundfont_that_cannot_be_used_is_told_once_and_sargams_piano_plays_on(
    cache_folder: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.sf3"
    broken.write_bytes(b"RIFF and then nothing")
    troubles: list[str] = []
    piano = PianoOutput(
        cache_folder,
        lambda error: troubles.append(str(error)),
        soundfont=SoundfontChoice(str(broken)),
        is_into_nothing=True,
    )
    piano.start()
    wait_until(lambda: bool(troubles))
    assert "broken.sf3 cannot be used" in troubles[0]
    assert "Sargam's piano plays" in troubles[0]
    assert piano.is_sounding
    piano.close()
    assert len(troubles) == 1


def test_every_note_of_the_learner_sounds_at_one_loudness_where_that_is_wished(tmp_path: Path) -> None:
    piano = PianoOutput(tmp_path, is_into_nothing=True)
    reader = EventReader(Path(piano._folder.name) / "events")  # noqa: SLF001 - where the process reads
    piano.echo(NoteOn(60, 127, 0))
    piano.fix_velocity(80)
    piano.echo(NoteOn(62, 127, 0))
    piano.press(64, 100)
    piano.fix_velocity(None)
    piano.echo(NoteOn(65, 127, 0))
    assert [(event.pitch, event.value) for event in reader.read()] == [
        (60, 127),
        (62, 80),
        (64, 100),
        (65, 127),
    ]
    piano.close()
