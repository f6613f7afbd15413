"""One contract for a fake RtMidi and for the real one with JACK."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sargam_desktop.adapters.midi.port_watcher import PortWatcher
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.engine.ports import DeviceState, InputDevices
from tests.adapters.midi.rigs import FakeRig, JackRig, Rig, Watch, wait_until
from tests.fakes.rtmidi import RtMidi

CONNECTED, AVAILABLE, LOST, BUSY = (
    DeviceState.CONNECTED,
    DeviceState.AVAILABLE,
    DeviceState.LOST,
    DeviceState.BUSY,
)


@pytest.fixture(params=["fake", pytest.param("jack", marks=pytest.mark.jack)])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    rig = FakeRig() if request.param == "fake" else JackRig(request.getfixturevalue("jack_server"))
    yield rig
    rig.close()


@pytest.fixture
def watch(rig: Rig) -> Iterator[Watch]:
    with Watch(rig.systems) as watch:
        yield watch


class TestEveryMidiSystem:
    def test_a_keyboard_that_is_plugged_in_is_heard_by_itself(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        rig.play("piano", (0x90, 60, 64), (0x90, 60, 0))
        watch.wait_for_notes((NoteOn, 60, "piano"), (NoteOff, 60, "piano"))

    def test_the_jitter_of_a_keyboard_is_known_after_some_presses(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        assert watch.watcher.jitters == {}
        rig.play("piano", *[(0x90, 60, 64), (0x90, 60, 0)] * 15)
        wait_until(lambda: watch.watcher.jitters, "a jitter")
        (jitter,) = watch.watcher.jitters.values()
        assert 0 <= jitter.median_us <= jitter.p95_us <= 20_000
        assert jitter.intervals >= 20

    def test_two_keyboards_are_heard_at_once(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        rig.plug("organ")
        watch.wait_until_heard(rig, "piano", "organ")
        rig.play("piano", (0x90, 60, 64))
        watch.wait_for_notes((NoteOn, 60, "piano"))
        rig.play("organ", (0x90, 72, 64))
        watch.wait_for_notes((NoteOn, 60, "piano"), (NoteOn, 72, "organ"))

    def test_a_keyboard_that_vanishes_lets_go_of_its_keys_and_is_heard_again_when_back(
        self, rig: Rig, watch: Watch
    ) -> None:
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        rig.play("piano", (0x90, 60, 64))
        watch.wait_for_notes((NoteOn, 60, "piano"))
        rig.unplug("piano")
        watch.wait_for(piano=LOST)
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        rig.play("piano", (0x90, 62, 64))
        watch.wait_for_notes((NoteOn, 60, "piano"), (NoteOff, 60, "piano"), (NoteOn, 62, "piano"))
        assert [e.at_us for e in watch.events] == sorted(e.at_us for e in watch.events)

    def test_a_keyboard_that_was_not_chosen_is_listed_and_not_opened(self, rig: Rig, watch: Watch) -> None:
        watch.watcher.choose(["organ:out"])
        rig.plug("piano")
        rig.plug("organ")
        watch.wait_for(piano=AVAILABLE, organ=CONNECTED)
        watch.wait_until_heard(rig, "organ")
        rig.play("piano", (0x90, 60, 64))
        rig.play("organ", (0x90, 72, 64))
        watch.wait_for_notes((NoteOn, 72, "organ"))

    def test_choosing_another_keyboard_lets_go_of_the_first(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        rig.plug("organ")
        watch.wait_for(piano=CONNECTED, organ=CONNECTED)
        watch.watcher.choose(["piano:out"])
        watch.wait_for(piano=CONNECTED, organ=AVAILABLE)
        watch.watcher.choose([])
        watch.wait_for(piano=CONNECTED, organ=CONNECTED)

    def test_a_midi_server_that_dies_and_starts_again_is_survived(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        watch.wait_for(piano=CONNECTED)
        rig.stop_server()
        watch.wait_for(piano=LOST)
        wait_until(lambda: "no JACK server" in watch.history[-1].trouble, "trouble")
        rig.start_server()
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        assert watch.history[-1].trouble == ""

    def test_a_midi_server_that_starts_later_is_found(self, rig: Rig) -> None:
        rig.stop_server()
        with Watch(rig.systems) as watch:
            wait_until(lambda: watch.history, "the first look")
            assert watch.history[0].trouble.startswith("There is no MIDI system on this computer")
            rig.start_server()
            rig.plug("piano")
            watch.wait_until_heard(rig, "piano")

    def test_stopping_releases_held_keys_and_leaves_no_client_behind(self, rig: Rig, watch: Watch) -> None:
        rig.plug("piano")
        watch.wait_until_heard(rig, "piano")
        rig.play("piano", (0x90, 60, 64))
        watch.wait_for_notes((NoteOn, 60, "piano"))
        watch.watcher.stop()
        watch.wait_for_notes((NoteOn, 60, "piano"), (NoteOff, 60, "piano"))
        assert rig.systems.input_devices().devices == (("piano:out", AVAILABLE),)


KEY_20 = "Key:Key MIDI 1 20:0"
KEY_24 = "Key:Key MIDI 1 24:0"


def alsa_rig(*names: str) -> FakeRig:
    rig = FakeRig(RtMidi.API_LINUX_ALSA)
    rig.midi.inputs[RtMidi.API_LINUX_ALSA] = list(names)
    return rig


def windows_rig(*names: str) -> FakeRig:
    rig = FakeRig(RtMidi.API_WINDOWS_MM)
    rig.midi.inputs[RtMidi.API_WINDOWS_MM] = list(names)
    return rig


def test_a_renumbered_keyboard_is_opened_again_under_its_name() -> None:
    rig = alsa_rig(KEY_20)
    with Watch(rig.systems) as watch:
        wait_until(lambda: rig.midi.open_names() == [KEY_20], "opened")
        rig.midi.inputs[RtMidi.API_LINUX_ALSA] = [KEY_24]
        wait_until(lambda: rig.midi.open_names() == [KEY_24], "opened again")
        assert watch.states() == {"Key MIDI 1": CONNECTED}


def test_two_equal_keyboards_are_both_heard_and_told_apart() -> None:
    rig = alsa_rig(KEY_20, KEY_24)
    with Watch(rig.systems) as watch:
        wait_until(lambda: watch.states() == {"Key MIDI 1": CONNECTED, "Key MIDI 1 (2)": CONNECTED}, "both")
        rig.midi.play(KEY_24, 0x90, 60, 64)
        assert [e.source for e in watch.events] == ["Key MIDI 1 (2)"]


def test_a_busy_port_is_named_as_such_and_opened_as_soon_as_it_is_free_and_asked_for() -> None:
    rig = windows_rig("Key 0")
    rig.midi.busy.add("Key 0")
    with Watch(rig.systems, look_interval_s=60.0) as watch:
        wait_until(lambda: watch.states() == {"Key": BUSY}, "busy")
        rig.midi.busy.clear()
        watch.watcher.retry()
        wait_until(lambda: watch.states() == {"Key": CONNECTED}, "opened")


def test_a_busy_port_is_tried_again_by_itself() -> None:
    rig = windows_rig("Key 0")
    rig.midi.busy.add("Key 0")
    with Watch(rig.systems) as watch:
        wait_until(lambda: watch.states() == {"Key": BUSY}, "busy")
        rig.midi.busy.clear()
        wait_until(lambda: watch.states() == {"Key": CONNECTED}, "opened")


def test_plugging_a_second_device_in_on_windows_does_not_interrupt_the_first() -> None:
    rig = windows_rig("Key 0")
    with Watch(rig.systems) as watch:
        wait_until(lambda: watch.states() == {"Key": CONNECTED}, "opened")
        rig.midi.inputs[RtMidi.API_WINDOWS_MM] = ["Drum 0", "Key 1"]
        wait_until(lambda: watch.states() == {"Drum": CONNECTED, "Key": CONNECTED}, "both")
        assert "Key 0" in rig.midi.open_names()


def test_the_loopback_is_listed_last_and_not_opened_by_itself() -> None:
    with Watch(alsa_rig("Midi Through:Midi Through Port-0 14:0", KEY_20).systems) as watch:
        wait_until(lambda: watch.history, "the first look")
        assert list(watch.states().items()) == [("Key MIDI 1", CONNECTED), ("Midi Through Port-0", AVAILABLE)]


def test_many_looks_make_one_client_and_the_open_input_is_that_client() -> None:
    rig = alsa_rig()
    with Watch(rig.systems) as watch:
        wait_until(lambda: watch.history, "the first look")
        rig.midi.inputs[RtMidi.API_LINUX_ALSA].append(KEY_20)
        wait_until(lambda: watch.states() == {"Key MIDI 1": CONNECTED}, "opened")
        rig.midi.inputs[RtMidi.API_LINUX_ALSA].clear()
        wait_until(lambda: watch.states() == {"Key MIDI 1": LOST}, "lost")
    assert rig.midi.created == 1
    assert rig.midi.clients == []


def test_a_listener_that_fails_once_is_told_the_next_change(caplog: pytest.LogCaptureFixture) -> None:
    rig = alsa_rig()
    told: list[InputDevices] = []

    def fail_once(devices: InputDevices) -> None:
        told.append(devices)
        if len(told) == 1:
            raise ValueError

    watcher = PortWatcher(rig.systems, lambda _: None, fail_once, look_interval_s=0.01)
    watcher.start()
    wait_until(lambda: told, "the first look")
    rig.midi.inputs[RtMidi.API_LINUX_ALSA].append(KEY_20)
    wait_until(lambda: len(told) > 1, "the second")
    watcher.stop()
    assert "A look at the MIDI ports failed" in caplog.text


def test_what_was_chosen_before_the_start_is_opened_and_nothing_else() -> None:
    rig = alsa_rig(KEY_20, "Drum:Drum MIDI 1 24:0")
    watcher = PortWatcher(rig.systems, lambda _: None, lambda _: None, chosen=["Key MIDI 1"])
    watcher.start()
    wait_until(lambda: watcher.devices.devices, "the first look")
    watcher.stop()
    assert watcher.devices.connected_names == {"Key MIDI 1"}


def test_a_watcher_that_never_started_can_be_stopped() -> None:
    PortWatcher(alsa_rig().systems, lambda _: None, lambda _: None).stop()
