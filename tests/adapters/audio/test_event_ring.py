from __future__ import annotations

import struct
import threading
from pathlib import Path

import pytest

from sargam_desktop.adapters.audio.event_ring import (
    EventReader,
    EventWriter,
    SoundState,
    SoundStatus,
)
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource


@pytest.fixture
def ring(tmp_path: Path) -> tuple[EventWriter, EventReader]:
    writer = EventWriter(tmp_path / "events")
    return writer, EventReader(tmp_path / "events")


def note(pitch: int, at_us: int = 0) -> SoundEvent:
    return SoundEvent(SoundKind.PRESS, SoundSource.LEARNER, pitch, 80, at_us)


def test_events_come_out_whole_and_in_order(ring: tuple[EventWriter, EventReader]) -> None:
    writer, reader = ring
    events = [note(60, 1_234_567_890_123), note(61), SoundEvent(SoundKind.CLICK, SoundSource.METRONOME, 1)]
    for event in events:
        writer.write(event)
    assert reader.read() == events
    assert reader.read() == []


def test_more_than_the_ring_holds_comes_through_if_it_is_read_meanwhile(
    ring: tuple[EventWriter, EventReader],
) -> None:
    writer, reader = ring
    for number in range(5000):
        writer.write(note(number % 128))
        assert reader.read() == [note(number % 128)]


def test_what_is_lost_is_replaced_by_a_silence_so_that_no_note_hangs(
    ring: tuple[EventWriter, EventReader],
) -> None:
    writer, reader = ring
    for number in range(3000):
        writer.write(note(number % 128))
    events = reader.read()
    assert [event.kind for event in events] == [SoundKind.SILENCE]
    writer.write(note(64))
    assert reader.read() == [note(64)]


def test_threads_that_write_at_once_lose_nothing(ring: tuple[EventWriter, EventReader]) -> None:
    writer, reader = ring

    def play(pitch: int) -> None:
        for _ in range(200):
            writer.write(note(pitch))

    threads = [threading.Thread(target=play, args=(pitch,)) for pitch in (60, 64, 67, 72)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pitches = [event.pitch for event in reader.read()]
    assert [pitches.count(pitch) for pitch in (60, 64, 67, 72)] == [200] * 4


def test_an_event_that_is_half_written_waits_until_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "events"
    writer = EventWriter(path)
    reader = EventReader(path)
    writer.write(note(60))
    content = bytearray(path.read_bytes())
    place = content.index(struct.pack("<I", 1), 256)
    with path.open("r+b") as file:
        file.seek(place + 6)
        file.write(b"\x7f")  # another pitch than the check sum knows
        file.flush()
        assert reader.read() == []
        file.seek(place + 6)
        file.write(bytes([60]))
    assert reader.read() == [note(60)]


def test_a_process_that_starts_again_does_not_play_what_was_before(tmp_path: Path) -> None:
    writer = EventWriter(tmp_path / "events")
    writer.write(note(60))
    reader = EventReader(tmp_path / "events")
    writer.write(note(62))
    assert reader.read() == [note(62)]


def test_status_and_volumes_reach_the_other_side(ring: tuple[EventWriter, EventReader]) -> None:
    writer, reader = ring
    assert reader.volumes() == (100, 100, 100)
    writer.set_volumes((40, 0, 80))
    assert reader.volumes() == (40, 0, 80)
    reader.tell(SoundStatus(SoundState.PLAYING, 12, 256, 3, "JACK"))
    assert writer.status() == SoundStatus(SoundState.PLAYING, 12, 256, 3, "JACK")
    writer.forget_status()
    assert writer.status() == SoundStatus()
