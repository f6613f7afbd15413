"""Tutor, doctor: what was observed of MIDI, sound and computer at one moment, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sargam_desktop.domain.input_jitter import InputJitter
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState


class MidiLine(NamedTuple):
    """One message as it came.

    Attributes:
        at_us: When, on the program's clock.
        data: Its bytes; from outside: anything may stand there.
    """

    at_us: int
    data: tuple[int, ...]


class HeldKey(NamedTuple):
    """A key that is down: MIDI channel 0-15, pitch, and since when in microseconds."""

    channel: int
    pitch: int
    since_us: int


@dataclass(frozen=True, slots=True)
class InputSeen:
    """One MIDI input.

    Attributes:
        name: Its lasting name.
        state: What became of it.
        opened_us: When it was opened; None while it is not heard.
        lines: Its last messages since then, the oldest first; a few hundred at most.
        held: Its keys that are down, as the program believes.
        malformed: Messages since then that were none.
        jitter: How unevenly its messages come, None while that is not known.
    """

    name: str
    state: DeviceState
    opened_us: int | None = None
    lines: tuple[MidiLine, ...] = ()
    held: tuple[HeldKey, ...] = ()
    malformed: int = 0
    jitter: InputJitter | None = None

    @property
    def is_heard(self) -> bool:
        """Tell whether the program listens to it."""
        return self.state is DeviceState.CONNECTED


class SystemSeen(NamedTuple):
    """One MIDI system of the computer.

    Attributes:
        name: As its users call it: ALSA, JACK, CoreMIDI, Windows MIDI.
        reason: Why it cannot be used; empty where it can.
    """

    name: str
    reason: str = ""


class SoundCondition(StrEnum):
    """How the program's own piano is."""

    OFF = "off"
    STARTING = "starting"
    PLAYING = "playing"
    NO_DEVICE = "no device"


class SoundSeen(NamedTuple):
    """The program's own piano.

    Attributes:
        condition: How it is; off where the learner chose another output.
        system: The sound system that it plays through, empty while there is none.
        block_frames: Frames that the device asks for at once; 0 while that is not known.
        blocks: Blocks played since it began.
        late_blocks: Those that took longer to render than they sound.
    """

    condition: SoundCondition = SoundCondition.OFF
    system: str = ""
    block_frames: int = 0
    blocks: int = 0
    late_blocks: int = 0


class DeskSeen(NamedTuple):
    """What the running threads know.

    Attributes:
        inputs: MIDI inputs in the system's order, lost ones last.
        systems: MIDI systems that this build of the program knows.
        trouble: Why there is no MIDI at all; empty where there is.
        sound: The program's own piano.
        has_looked: The MIDI systems were asked already.
    """

    inputs: tuple[InputSeen, ...] = ()
    systems: tuple[SystemSeen, ...] = ()
    trouble: str = ""
    sound: SoundSeen = SoundSeen()
    has_looked: bool = True


class HostSeen(NamedTuple):
    """The computer.

    Attributes:
        platform: As `sys.platform`: linux, win32, darwin.
        has_sequencer: ALSA's sequencer is there (Linux).
        may_use_sequencer: This user may open it.
        realtime_limit: Highest real-time priority that this user may ask for (Linux); None where it is
            not known.
        versions: What runs, by name: program, system, Python, Qt, RtMidi.
        private_words: Names that must not stand in a report: of user, home folder and computer.
    """

    platform: str
    has_sequencer: bool = True
    may_use_sequencer: bool = True
    realtime_limit: int | None = None
    versions: tuple[tuple[str, str], ...] = ()
    private_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Observations:
    """All that a diagnosis is made from.

    Attributes:
        at_us: When, on the program's clock.
        listened_us: For how long somebody has been asked to play.
        desk: What the running threads know.
        outputs: Names of the MIDI outputs.
        host: The computer.
        settings: What the learner chose.
        recent_blocks: Blocks of sound played lately, within `visit.RECENT_US`.
        recent_late_blocks: Those of them that were late.
    """

    at_us: int
    listened_us: int
    desk: DeskSeen
    outputs: tuple[str, ...]
    host: HostSeen
    settings: Settings
    recent_blocks: int = 0
    recent_late_blocks: int = 0
