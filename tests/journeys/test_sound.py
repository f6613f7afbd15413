"""From the key to the memory that the sound's process reads: the shortest way, without the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.audio.event_ring import EventReader
from sargam_desktop.adapters.audio.piano_output import PianoOutput
from sargam_desktop.adapters.audio.sound_events import SoundEvent, SoundKind, SoundSource
from sargam_desktop.adapters.store.store import Store
from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.domain.errors import DeviceError
from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.settings import Settings, WrongNoteSound
from sargam_desktop.domain.soundfont import SoundfontChoice
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.engine.session_engine import SessionSetup
from sargam_desktop.live_desk import DeskParts, LiveDesk
from tests.adapters.midi.rigs import FakeRig, wait_until
from tests.engine.scenes import rest_settings, score_of
from tests.fakes.rtmidi import RtMidi

pytestmark = pytest.mark.journey
PIANO = "Keystation 61"
SYNTH = "synth:in"
LEARNER = SoundSource.LEARNER


class Room:
    """A desk with a fake keyboard, and the memory through which its piano is told what to play."""

    def __init__(self, folder: Path) -> None:
        self.rig = FakeRig()
        self.rig.plug(PIANO)
        self.rig.midi.outputs[RtMidi.API_UNIX_JACK] = [SYNTH]
        self.folder = folder
        self.rings: list[Path] = []
        self.store = Store(folder)
        parts = DeskParts(self.store.sessions, MonotonicClock(), lambda: self.rig.systems, self._open_piano)
        self.desk = LiveDesk(parts, lambda _published: None)
        self.desk.start()
        self.desk.watch_ports(lambda _devices: None)
        self.desk.follow_settings(Settings())
        self.told = EventReader(self.rings[-1])
        wait_until(self.rig.midi.open_names, "the keyboard is open")

    def _open_piano(
        self, on_trouble: Callable[[DeviceError], None], _soundfont: SoundfontChoice | None, _buffer_ms: int
    ) -> PianoOutput:
        piano = PianoOutput(self.folder, on_trouble, is_into_nothing=True)
        self.rings.append(Path(piano._folder.name) / "events")  # noqa: SLF001 - where the process looks
        return piano


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.desk.stop()


def test_what_a_keyboard_plays_is_told_to_the_piano_before_its_callback_returns(room: Room) -> None:
    room.rig.play(PIANO, (0x90, 60, 90), (0xB0, 64, 127), (0x80, 60, 0))
    assert room.told.read() == [
        SoundEvent(SoundKind.PRESS, LEARNER, 60, 90),
        SoundEvent(SoundKind.PEDAL, LEARNER, 0, 127),
        SoundEvent(SoundKind.RELEASE, LEARNER, 60),
    ]


def test_letters_and_mouse_sound_too(room: Room) -> None:
    room.desk.matcher.deliver(NoteOn(64, 80, 0, source="Computer keyboard"))
    assert room.told.read() == [SoundEvent(SoundKind.PRESS, LEARNER, 64, 80)]


def test_a_keyboard_that_is_unplugged_leaves_no_note_hanging(room: Room) -> None:
    room.rig.play(PIANO, (0x90, 60, 90))
    room.rig.unplug(PIANO)
    heard: list[SoundEvent] = []

    def is_released() -> bool:
        heard.extend(room.told.read())
        return SoundEvent(SoundKind.RELEASE, LEARNER, 60) in heard

    wait_until(is_released, "the note ends")


def test_through_a_midi_output_the_learners_own_notes_are_not_doubled(room: Room) -> None:
    room.desk.follow_settings(Settings(output_name=SYNTH))
    wait_until(lambda: room.desk.has_sound, "the output is open")
    room.rig.play(PIANO, (0x90, 60, 90))
    assert (SYNTH, (0x90, 60, 90)) not in room.rig.midi.sent
    room.desk.sound.press(64, 80)
    assert (SYNTH, (0x90, 64, 80)) in room.rig.midi.sent


def test_the_piano_comes_back_when_it_is_chosen_again_with_its_volumes(room: Room) -> None:
    room.desk.follow_settings(Settings(output_name=None))
    room.desk.follow_settings(Settings(learner_volume=40))
    assert len(room.rings) == 2
    assert EventReader(room.rings[-1]).volumes() == (40, 80, 80)


def test_a_wrong_note_sounds_at_once_and_is_taken_back_as_soon_as_it_is_judged(room: Room) -> None:
    room.desk.follow_settings(Settings(wrong_notes=WrongNoteSound.SILENT))
    setup = SessionSetup("test", score_of((0.0, 60), (1.0, 62)), rest_settings(Mode.WAIT))
    room.desk.matcher.begin(setup)
    room.desk.matcher.command(StartSession(MonotonicClock().now_us()))
    wait_until(lambda: room.desk.matcher.position, "the session waits")
    room.rig.play(PIANO, (0x90, 61, 90))
    heard: list[SoundEvent] = []

    def is_taken_back() -> bool:
        heard.extend(room.told.read())
        return SoundEvent(SoundKind.MUFFLE, LEARNER, 61, 0) in heard

    wait_until(is_taken_back, "the wrong note ends")
    kinds = [event.kind for event in heard if event.pitch == 61]
    assert kinds == [SoundKind.PRESS, SoundKind.MUFFLE]


def test_the_keyboards_own_sound_is_off_while_sargams_piano_sounds(room: Room) -> None:
    room.desk.follow_settings(Settings(local_off_output=SYNTH))
    wait_until(lambda: (SYNTH, (0xB0, 122, 0)) in room.rig.midi.sent, "the keyboard is told")
    room.desk.follow_settings(Settings(output_name=None, local_off_output=SYNTH))
    wait_until(lambda: (SYNTH, (0xB0, 122, 127)) in room.rig.midi.sent, "it sounds again by itself")
