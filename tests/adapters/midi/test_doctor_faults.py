"""Every fault of MIDI, made with a fake RtMidi or a real JACK server, found and mended for real."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sargam_desktop.adapters.midi.open_inputs import OpenInputs
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState, InputDevice
from sargam_desktop.tutor.doctor.diagnosis import diagnose
from sargam_desktop.tutor.doctor.findings import ActionKind, Fault, Finding
from sargam_desktop.tutor.doctor.mending import mended_settings
from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen, SoundCondition, SoundSeen
from sargam_desktop.tutor.doctor.visit import DoctorVisit
from tests.adapters.midi.rigs import FakeRig, JackRig, Rig, Watch, wait_until
from tests.fakes.rtmidi import RtMidi

_S = 1_000_000
_HOST = HostSeen("linux")


class Surgery:
    """A desk, and a doctor who looks at it at a time of the test's own."""

    def __init__(self, rig: Rig, watch: Watch) -> None:
        self.rig, self.watch = rig, watch
        self.settings = Settings()

    def findings(self, later_s: int = 0) -> dict[Fault, Finding]:
        """Look, `later_s` after the last thing that happened."""
        inputs = self.watch.watcher.look_at_inputs()
        times = [line.at_us for each in inputs for line in each.lines]
        times += [each.opened_us for each in inputs if each.opened_us is not None]
        now_us = max(times, default=0) + later_s * _S
        sound = SoundSeen(SoundCondition.PLAYING, "PulseAudio", 240)
        desk = DeskSeen(inputs, self.rig.systems.states(), self.watch.watcher.devices.trouble, sound)
        # A client of JACK that comes and goes at every look costs notes.
        outputs = self.rig.systems.output_names() if isinstance(self.rig, FakeRig) else ()
        visit = DoctorVisit(_HOST, now_us - later_s * _S)
        return {each.fault: each for each in diagnose(visit.observe(desk, outputs, self.settings, now_us))}

    def wait_for(self, fault: Fault, later_s: int = 0) -> Finding:
        wait_until(lambda: fault in self.findings(later_s), f"{fault}, now {list(self.findings(later_s))}")
        return self.findings(later_s)[fault]

    def mend(self, finding: Finding) -> None:
        """Do what the window does."""
        settings = mended_settings(self.settings, finding.action)
        if settings is None:
            self.watch.watcher.restart()
            return
        self.settings = settings
        self.watch.watcher.choose(settings.input_names)
        self.watch.watcher.ignore(channel - 1 for channel in settings.ignored_channels)

    def mend_by_opening_again(self, finding: Finding) -> None:
        before_us = self._opened_us()
        self.mend(finding)
        wait_until(lambda: self._opened_us() not in (None, before_us), "the port is opened again")

    def _opened_us(self) -> int | None:
        inputs = self.watch.watcher.look_at_inputs()
        return inputs[0].opened_us if inputs else None

    def is_gone(self, fault: Fault, later_s: int = 0) -> Callable[[], bool]:
        return lambda: fault not in self.findings(later_s)


@pytest.fixture
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    is_real = request.param == "jack"
    made: Rig = JackRig(request.getfixturevalue("jack_server")) if is_real else FakeRig()
    yield made
    made.close()


@pytest.fixture
def surgery(rig: Rig) -> Iterator[Surgery]:
    with Watch(rig.systems) as watch:
        yield Surgery(rig, watch)


either = pytest.mark.parametrize("rig", ["fake", "jack"], indirect=True)
fake = pytest.mark.parametrize("rig", ["fake"], indirect=True)


@fake
def test_no_midi_system_is_found_and_looking_again_finds_the_one_that_was_started(surgery: Surgery) -> None:
    surgery.rig.stop_server()
    found = surgery.wait_for(Fault.NO_MIDI_SYSTEM)
    assert "JACK: no JACK server" in found.observed.english()
    surgery.rig.start_server()
    surgery.mend(found)
    wait_until(surgery.is_gone(Fault.NO_MIDI_SYSTEM), "the system")


@either
def test_faults_of_one_keyboard_are_found_one_after_the_other_and_mended(surgery: Surgery) -> None:
    """One rig for many faults: a server takes long to start."""
    surgery.wait_for(Fault.NO_DEVICE)
    surgery.rig.plug("Piano")
    surgery.watch.wait_for(Piano=DeviceState.CONNECTED)

    silent = surgery.wait_for(Fault.SILENT_DEVICE, later_s=20)
    assert silent.subject == "Piano:out"
    surgery.mend_by_opening_again(silent)

    surgery.watch.wait_until_heard(surgery.rig, "Piano")
    assert surgery.findings(later_s=20)[Fault.NO_NOTES].action.kind is ActionKind.OPEN_AGAIN

    for pitch in range(60, 72):
        surgery.rig.play("Piano", (0x90, pitch, 127), (0x80, pitch, 0))
    assert surgery.wait_for(Fault.FIXED_VELOCITY).action.number == 80

    surgery.rig.play("Piano", (0x99, 36, 100), (0x89, 36, 0))
    drums = surgery.wait_for(Fault.ODD_CHANNEL)
    assert "channel 10, the drums" in drums.observed.english()
    surgery.mend_by_opening_again(drums)
    surgery.watch.wait_until_heard(surgery.rig, "Piano")
    heard = len(surgery.watch.notes())
    surgery.rig.play("Piano", (0x99, 36, 100), (0x90, 72, 64), (0x80, 72, 0))
    wait_until(lambda: len(surgery.watch.notes()) >= heard + 2, "the note beside the drum")
    assert surgery.watch.notes()[heard:] == [(NoteOn, 72, "Piano"), (NoteOff, 72, "Piano")]

    surgery.rig.play("Piano", (0x90, 64, 80))
    wait_until(lambda: surgery.watch.notes()[-1][0] is NoteOn, "the key that hangs")
    stuck = surgery.wait_for(Fault.STUCK_KEYS, later_s=31)
    assert "E4 down for 31 s" in stuck.observed.english()
    surgery.mend_by_opening_again(stuck)
    assert surgery.watch.notes()[-1] == (NoteOff, 64, "Piano")
    assert Fault.STUCK_KEYS not in surgery.findings(later_s=31)
    assert DeviceState.LOST not in {state for look in surgery.watch.history for _, state in look.devices}

    surgery.rig.unplug("Piano")
    assert surgery.wait_for(Fault.LOST_DEVICE).subject == "Piano:out"


@either
def test_a_key_that_sends_on_two_channels_is_heard_once_when_it_is_mended(surgery: Surgery) -> None:
    surgery.rig.plug("Piano")
    surgery.watch.wait_until_heard(surgery.rig, "Piano")
    for pitch in (60, 62, 64, 65):
        surgery.rig.play(
            "Piano", (0x90, pitch, pitch), (0x91, pitch, pitch), (0x80, pitch, 0), (0x81, pitch, 0)
        )
    surgery.mend(surgery.wait_for(Fault.DOUBLED_NOTES))
    assert surgery.settings.ignored_channels == (2,)
    wait_until(surgery.is_gone(Fault.DOUBLED_NOTES), "one channel is ignored")


@pytest.fixture
def windows() -> Iterator[Surgery]:
    """Keyboards as Windows shows them: one program at a time holds a port."""
    rig = FakeRig(RtMidi.API_WINDOWS_MM)
    rig.midi.inputs[RtMidi.API_WINDOWS_MM] = ["Keystation 61 0"]
    with Watch(rig.systems) as watch:
        yield Surgery(rig, watch)
    rig.close()


def test_a_port_that_another_program_holds_is_heard_when_that_has_let_go(windows: Surgery) -> None:
    midi: RtMidi = windows.rig.midi  # type: ignore[attr-defined]
    windows.watch.watcher.choose(("none of these",))
    midi.busy.add("Keystation 61 0")
    windows.watch.watcher.choose(())
    windows.watch.watcher.restart()
    found = windows.wait_for(Fault.PORT_BUSY)
    assert found.name.english() == "Keystation 61 is in use"
    midi.busy.clear()
    windows.mend(found)
    wait_until(windows.is_gone(Fault.PORT_BUSY), "the port is heard")


def test_a_bluetooth_keyboard_is_known_by_the_name_that_windows_gives_it(windows: Surgery) -> None:
    midi: RtMidi = windows.rig.midi  # type: ignore[attr-defined]
    midi.inputs[RtMidi.API_WINDOWS_MM] = ["WIDI Master (Bluetooth MIDI IN) 0"]
    assert windows.wait_for(Fault.BLUETOOTH).action.kind is ActionKind.MEASURE_DELAY


def test_a_keyboard_with_an_input_of_its_own_may_sound_twice(windows: Surgery) -> None:
    midi: RtMidi = windows.rig.midi  # type: ignore[attr-defined]
    midi.outputs[RtMidi.API_WINDOWS_MM] = ["Keystation 61 0"]
    found = windows.wait_for(Fault.DOUBLE_SOUND)
    windows.mend(found)
    assert windows.settings.local_off_output == "Keystation 61"
    assert Fault.DOUBLE_SOUND not in windows.findings()


@fake
def test_the_last_messages_are_kept_as_they_came_and_no_more_than_256(surgery: Surgery) -> None:
    surgery.rig.plug("Piano")
    surgery.watch.wait_for(Piano=DeviceState.CONNECTED)
    for number in range(300):
        surgery.rig.play("Piano", (0xB0, 7, number % 128))
    surgery.rig.play("Piano", (0x90,))
    (each,) = surgery.watch.watcher.look_at_inputs()
    assert len(each.lines) == 256
    assert [line.data for line in each.lines[-2:]] == [(0xB0, 7, 299 % 128), (0x90,)]
    assert each.malformed == 1


@fake
def test_a_keyboard_that_goes_while_all_is_opened_again_is_lost_and_not_forgotten(surgery: Surgery) -> None:
    surgery.rig.plug("Piano")
    surgery.watch.wait_for(Piano=DeviceState.CONNECTED)
    inputs = OpenInputs(surgery.watch.events.append)
    inputs.follow(surgery.rig.systems.inputs().ports, frozenset())
    inputs.reopen()
    surgery.rig.unplug("Piano")
    assert inputs.follow((), frozenset()) == (InputDevice("Piano:out", DeviceState.LOST),)


@fake
def test_a_key_that_is_down_on_a_channel_is_let_go_when_that_is_ignored(surgery: Surgery) -> None:
    surgery.rig.plug("Piano")
    surgery.watch.wait_for(Piano=DeviceState.CONNECTED)
    surgery.rig.play("Piano", (0x91, 60, 64))
    surgery.watch.watcher.ignore([1])
    wait_until(lambda: surgery.watch.notes()[-1:] == [(NoteOff, 60, "Piano")], "the key is let go")
