"""What a doctor may observe, and short ways to make it."""

from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.ports import DeviceState
from sargam_desktop.tutor.doctor.diagnosis import diagnose
from sargam_desktop.tutor.doctor.findings import Fault, Finding
from sargam_desktop.tutor.doctor.observations import (
    DeskSeen,
    HostSeen,
    InputSeen,
    MidiLine,
    Observations,
    SoundCondition,
    SoundSeen,
    SystemSeen,
)

S = 1_000_000
NOW_US = 100 * S
LINUX = HostSeen("linux", realtime_limit=95)
PLAYING = SoundSeen(SoundCondition.PLAYING, "PulseAudio", 240, 4000)
SYSTEMS = (SystemSeen("ALSA"),)


def keyboard(*lines: MidiLine, name: str = "Keystation 61", opened_us: int = 0) -> InputSeen:
    return InputSeen(name, DeviceState.CONNECTED, opened_us, lines)


def down(
    pitch: int = 60, *, before_us: int = S, velocity: int = 64, channel: int = 1, status: int = 0x90
) -> MidiLine:
    return MidiLine(NOW_US - before_us, (status | channel - 1, pitch, velocity))


def up(pitch: int = 60, *, before_us: int = S, channel: int = 1) -> MidiLine:
    return MidiLine(NOW_US - before_us, (0x80 | channel - 1, pitch, 0))


def taps(count: int, *, velocity: int | None = None, channel: int = 1, shift_us: int = 0) -> list[MidiLine]:
    """Return presses a tenth of a second apart that are let go, each as hard as the last but by 3."""
    lines = []
    for at in range(count):
        before_us = 100_000 * (count - at) - shift_us
        hard = 40 + 3 * at if velocity is None else velocity
        lines.append(down(60 + at, before_us=before_us, velocity=hard, channel=channel))
        lines.append(up(60 + at, before_us=before_us - 50_000, channel=channel))
    return lines


def seen(
    *inputs: InputSeen,
    settings: Settings | None = None,
    outputs: tuple[str, ...] = (),
    sound: SoundSeen = PLAYING,
    host: HostSeen = LINUX,
    listened_us: int = 5 * S,
) -> Observations:
    desk = DeskSeen(inputs, SYSTEMS, "", sound)
    return Observations(NOW_US, listened_us, desk, outputs, host, settings or Settings(), sound.blocks)


def with_trouble(before: Observations, trouble: str, *systems: SystemSeen) -> Observations:
    return replace(before, desk=before.desk._replace(trouble=trouble, systems=systems))


def faults(observed: Observations) -> list[Fault]:
    return [finding.fault for finding in diagnose(observed)]


def finding(fault: Fault, observed: Observations) -> Finding:
    return next(each for each in diagnose(observed) if each.fault is fault)
