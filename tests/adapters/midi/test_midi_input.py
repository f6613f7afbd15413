from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from sargam_desktop.adapters.midi.midi_input import MidiInput
from sargam_desktop.adapters.midi.midi_systems import MidiSystems
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved, PlayedEvent
from tests.adapters.midi.rigs import PEDAL_UP, FakeRig, wait_until, wait_until_heard
from tests.fakes.rtmidi import MidiIn
from tests.journeys.jack_keyboard import JackKeyboard
from tests.journeys.jack_server import JackServer

CLOCK, SENSING = (0xF8,), (0xFE,)
CHORD = [(0x90, pitch, 64) for pitch in range(60, 70)]
RELEASE = [(0x80, pitch, 0) for pitch in range(60, 70)]
#: The sender's own buffer holds three times as many when the server stands still; more it would drop itself.
CHORDS_AT_ONCE = 20


@pytest.fixture
def rig() -> Iterator[FakeRig]:
    rig = FakeRig()
    rig.plug("piano")
    yield rig
    rig.close()


def open_input(rig: FakeRig, events: list[PlayedEvent]) -> MidiInput:
    return MidiInput(rig.systems.inputs().ports[0], events.append)


def notes_of(events: list[PlayedEvent]) -> list[tuple[type[PlayedEvent], int]]:
    return [(type(event), event.pitch) for event in events if not isinstance(event, PedalMoved)]


def test_closing_releases_held_keys_once_and_can_be_done_twice(rig: FakeRig) -> None:
    events: list[PlayedEvent] = []
    midi_input = open_input(rig, events)
    rig.play("piano", (0x90, 60, 64))
    midi_input.close()
    midi_input.close()
    assert [type(e) for e in events] == [NoteOn, NoteOff]
    assert events[1].at_us >= events[0].at_us


def test_nothing_is_heard_after_closing(rig: FakeRig) -> None:
    events: list[PlayedEvent] = []
    open_input(rig, events).close()
    rig.play("piano", (0x90, 60, 64))
    assert events == []


def test_a_port_that_vanished_meanwhile_is_said_to_be_not_connected(rig: FakeRig) -> None:
    port = rig.systems.inputs().ports[0]
    rig.unplug("piano")
    with pytest.raises(DeviceError, match="piano:out is not connected"):
        MidiInput(port, lambda _: None)


def test_a_port_that_another_program_holds_is_said_to_be_in_use(rig: FakeRig) -> None:
    rig.midi.busy.add("piano:out")
    with pytest.raises(DeviceError, match="piano:out is in use by another program"):
        open_input(rig, [])
    rig.midi.busy.clear()
    open_input(rig, []).close()


def test_a_failing_receiver_is_counted_and_never_raises_into_the_driver(rig: FakeRig) -> None:
    def fail(_: PlayedEvent) -> None:
        raise ValueError

    midi_input = MidiInput(rig.systems.inputs().ports[0], fail)
    rig.play("piano", (0x90, 60, 64))
    assert midi_input.counts.failures == 1


def test_clock_sensing_and_sysex_are_dropped_before_they_reach_python(rig: FakeRig) -> None:
    open_input(rig, [])
    (client,) = rig.midi.clients
    assert isinstance(client, MidiIn)
    assert client.ignored == {"sysex": True, "timing": True, "active_sense": True}


def test_a_chord_held_up_in_the_driver_keeps_its_spread(rig: FakeRig) -> None:
    events: list[PlayedEvent] = []
    open_input(rig, events)
    rig.midi.play("piano:out", 0x90, 60, 64)
    rig.midi.play("piano:out", 0x90, 64, 64, delta_s=0.0)
    assert events[0].at_us == events[1].at_us


@pytest.mark.jack
def test_a_thousand_chords_of_ten_notes_within_a_flood_of_clock_and_sensing_are_all_heard(
    jack_server: JackServer,
) -> None:
    assert jack_server.name
    events: list[PlayedEvent] = []
    systems = MidiSystems()
    keyboard = JackKeyboard("piano")
    try:
        midi_input = MidiInput(systems.inputs().ports[0], events.append)
        wait_until_heard(lambda: keyboard.play(PEDAL_UP), lambda: bool(events))
        flood = [CLOCK, SENSING] * 12
        before = len(events)

        def is_heard(notes: int) -> bool:
            return len(events) >= notes

        for notes in range(before, before + 20_000, CHORDS_AT_ONCE * len(CHORD + RELEASE)):
            wait_until(partial(is_heard, notes), "all notes so far")
            keyboard.play(*CHORD, *flood, *RELEASE, times=CHORDS_AT_ONCE, pause_s=0.002)
        wait_until(lambda: len(notes_of(events)) >= 20_000, "20,000 notes")
        midi_input.close()
    finally:
        keyboard.unplug()
        systems.close()
    chord = [*((NoteOn, p) for _, p, _ in CHORD), *((NoteOff, p) for _, p, _ in RELEASE)]
    # On a machine that is late, JACK itself hands a cycle out twice; losing one is what may not be.
    heard = iter(notes_of(events))
    assert all(note in heard for note in chord * 1000)
    assert [e.at_us for e in events] == sorted(e.at_us for e in events)


@pytest.mark.jack
def test_closing_in_the_middle_of_playing_neither_crashes_nor_hangs(jack_server: JackServer) -> None:
    assert jack_server.name
    events: list[PlayedEvent] = []
    systems = MidiSystems()
    keyboard = JackKeyboard("piano")
    playing = threading.Thread(target=keyboard.play, args=CHORD, kwargs={"times": 1500, "pause_s": 0.001})
    playing.start()
    failures = 0
    try:
        while playing.is_alive():
            midi_input = MidiInput(systems.inputs().ports[0], events.append)
            time.sleep(0.005)
            midi_input.close()
            failures += midi_input.counts.failures
    finally:
        playing.join()
        keyboard.unplug()
        systems.close()
    assert events
    assert failures == 0
