"""Tutor, doctor: faults on the way from the program to the ear."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sargam_desktop.domain.settings import OWN_PIANO, SOUND_BUFFERS_MS
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.doctor import doctor_wording as words
from sargam_desktop.tutor.doctor.finding_maker import MEASURE_DELAY, find, observed
from sargam_desktop.tutor.doctor.findings import Action, ActionKind, Fault, Finding
from sargam_desktop.tutor.doctor.hints import gaps_hint, sound_hint
from sargam_desktop.tutor.doctor.input_faults import is_wireless
from sargam_desktop.tutor.doctor.observations import Observations, SoundCondition

#: Late blocks of sound, of a hundred, that are heard as crackling.
LATE_PERCENT: Final = 1
#: Fewer are an accident: a device opens late, a disk wakes up.
FEWEST_LATE: Final = 3
#: What a device may ask for at once before it is felt as late.
LONGEST_BLOCK_MS: Final = 20
SAMPLE_RATE: Final = 48_000
_JACK: Final = "JACK"
_MS: Final = 1_000
_PERCENT: Final = 100
_NONE: Final = words.NOTHING


def sound_faults(seen: Observations) -> Iterator[Finding]:
    """Find what keeps sound from being heard, or in time."""
    name = seen.settings.output_name
    if name is None:
        action = Action(ActionKind.SOUND_FROM_PIANO)
        yield find(Fault.SOUND_OFF, observed(words.NO_OUTPUT_CHOSEN), action)
    elif name != OWN_PIANO:
        yield from _chosen_output(name, seen)
    else:
        yield from _own_piano(seen)


def _chosen_output(name: str, seen: Observations) -> Iterator[Finding]:
    if name not in seen.outputs:
        facts = observed(words.NOT_LISTED, device=name, outputs=", ".join(seen.outputs) or _NONE)
        yield find(Fault.OUTPUT_AWAY, facts, Action(ActionKind.SOUND_FROM_PIANO))
    elif is_wireless(name):
        yield find(Fault.BLUETOOTH, observed(words.BY_NAME, device=name), MEASURE_DELAY)


def _own_piano(seen: Observations) -> Iterator[Finding]:
    sound = seen.desk.sound
    if sound.condition is SoundCondition.NO_DEVICE:
        yield _no_device(seen)
    elif sound.condition is SoundCondition.PLAYING:
        yield from _gaps(seen)
        yield from _lateness(seen)
        yield from _double_sound(seen)
    if seen.settings.sound_buffer_ms > SOUND_BUFFERS_MS[0]:
        usual = SOUND_BUFFERS_MS[0]
        facts = observed(words.BUFFER_OF, ms=seen.settings.sound_buffer_ms, usual=usual)
        yield find(Fault.BUFFER_LARGE, facts, Action(ActionKind.USUAL_BUFFER, number=usual))


def _no_device(seen: Observations) -> Finding:
    """Offer the sound of the keyboard that is played, where it has one."""
    keyboards = {each.name for each in seen.desk.inputs if each.is_heard}
    others = [name for name in seen.outputs if name in keyboards]
    action = Action(ActionKind.SOUND_FROM, others[0]) if others else Action(ActionKind.OPEN_SOUND_AGAIN)
    return find(Fault.NO_AUDIO_DEVICE, observed(words.NO_DEVICE_OPENS), action, sound_hint(seen.host))


def _gaps(seen: Observations) -> Iterator[Finding]:
    late, blocks, sound = seen.recent_late_blocks, seen.recent_blocks, seen.desk.sound
    if late < FEWEST_LATE or late * _PERCENT < LATE_PERCENT * blocks:
        return
    is_jack = sound.system.upper() == _JACK
    ms = f"{_block_ms(sound.block_frames):.1f}"
    facts = observed(words.LATE_BLOCKS, late=late, blocks=blocks, system=sound.system, ms=ms)
    larger = [each for each in SOUND_BUFFERS_MS if each > seen.settings.sound_buffer_ms]
    again = Action(ActionKind.OPEN_SOUND_AGAIN)
    action = again if is_jack or not larger else Action(ActionKind.LARGER_BUFFER, number=larger[0])
    yield find(Fault.AUDIO_GAPS, facts, action, gaps_hint(seen.host, is_jack=is_jack))


def _lateness(seen: Observations) -> Iterator[Finding]:
    sound = seen.desk.sound
    ms = _block_ms(sound.block_frames)
    if ms < LONGEST_BLOCK_MS or ms <= seen.settings.sound_buffer_ms + 1:
        return
    facts = observed(words.LONG_BLOCKS, system=sound.system, frames=sound.block_frames, ms=f"{ms:.0f}")
    hint = Wording(words.JACK_LONG_PERIOD) if sound.system.upper() == _JACK else None
    yield find(Fault.AUDIO_LATE, facts, MEASURE_DELAY, hint)


def _double_sound(seen: Observations) -> Iterator[Finding]:
    """Find a keyboard that may sound by itself; nobody can hear from here whether it does."""
    settings = seen.settings
    if not settings.learner_volume or settings.local_off_output is not None:
        return
    for each in seen.desk.inputs:
        if each.is_heard and each.name in seen.outputs:
            facts = observed(words.OWN_SOUND, device=each.name, percent=settings.learner_volume)
            yield find(Fault.DOUBLE_SOUND, facts, Action(ActionKind.LOCAL_CONTROL_OFF, each.name))


def _block_ms(frames: int) -> float:
    return frames * _MS / SAMPLE_RATE
